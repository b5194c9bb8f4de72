import { attach, createChecker } from "https://clausecheck.example/v/VERSION/headless.js";

const checker = await createChecker();
const stop = attach(document.getElementById("draft"), {
  checker,
  onReport: (report) => { document.title = `${report.findings.length} findings`; },
});
addEventListener("pagehide", stop);
