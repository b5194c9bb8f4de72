import { createFrameChecker } from "https://clausecheck.example/v/VERSION/iframe.js";

const checker = await createFrameChecker();
const report = await checker.check("Article 1\nThe authority may search any premises where it deems fit.");
document.getElementById("count").textContent = `${report.findings.length} findings`;
checker.dispose();
