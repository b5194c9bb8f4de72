// A module worker of your own: new Worker("worker.js", { type: "module" })
import { createChecker } from "https://clausecheck.example/v/VERSION/headless.js";

const checker = createChecker({ worker: false });
addEventListener("message", async ({ data }) => {
  const report = await (await checker).check(data);
  postMessage(report.findings.length);
});
