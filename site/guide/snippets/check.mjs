import { readFile } from "node:fs/promises";
import { createChecker } from "clausecheck/headless";

const checker = await createChecker();
const report = await checker.check(await readFile(process.argv[2], "utf8"), { name: process.argv[2] });
for (const { severity, path, message } of report.findings) console.log(`${severity} ${path}: ${message}`);
checker.dispose();
