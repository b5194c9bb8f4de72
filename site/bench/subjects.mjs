// What is measured, each behind the same two functions: open() prepares and returns check(text), which
// returns how many findings there are. An edit is another call with a text that differs by a character,
// unless the subject can do better and says so with edit(text, at).

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const dist = path.join(import.meta.dirname, "../../dist");

/** The words that the floors and the word-list rivals look for. */
export const vague = [
  "adequate", "and/or", "any other", "appropriate", "as necessary", "as appropriate", "as far as possible", "as may be", "as soon as practicable",
  "best efforts", "certain", "competent", "considerable", "customary", "due regard", "effective", "endeavour", "etc", "excessive", "expeditiously",
  "fair", "feasible", "from time to time", "generally", "good cause", "grave", "harmful", "immediately", "improper", "in particular", "inappropriate",
  "including but not limited to", "indecent", "insofar as", "just cause", "legitimate", "malicious", "manifestly", "material", "may", "mutatis mutandis",
  "national security", "necessary", "normally", "offensive", "ordinary", "otherwise", "practicable", "promptly", "proper", "public interest", "public order",
  "reasonable", "reasonably", "relevant", "satisfactory", "serious", "significant", "similar", "substantial", "sufficient", "suitable", "timely",
  "undue", "unduly", "unlawful", "unreasonable", "usual", "where appropriate", "where necessary", "without delay", "wrongful",
];

export const subjects = {
  "byte scan (floor)": async () => ({
    check(text) {
      const bytes = new TextEncoder().encode(text);
      let count = 0;
      for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) count++;
      return count;
    },
  }),
  [`one regexp, ${vague.length} terms (floor)`]: async () => {
    const pattern = new RegExp(`\\b(?:${vague.map((w) => w.replace(/[/.]/g, "\\$&")).join("|")})\\b`, "gi");
    return { check: (text) => [...text.matchAll(pattern)].length };
  },
  "write-good": async () => {
    const { default: writeGood } = await import("write-good");
    return { check: (text) => writeGood(text).length };
  },
  "textlint, one vague-word rule": async () => {
    const { TextlintKernel } = await import("@textlint/kernel");
    const { default: plugin } = await import("@textlint/textlint-plugin-text");
    const pattern = new RegExp(`\\b(?:${vague.map((w) => w.replace(/[/.]/g, "\\$&")).join("|")})\\b`, "gi");
    const rule = (context) => ({
      [context.Syntax.Str](node) {
        for (const match of context.getSource(node).matchAll(pattern)) {
          context.report(node, new context.RuleError("vague", { padding: context.locator.range([match.index, match.index + match[0].length]) }));
        }
      },
    });
    const kernel = new TextlintKernel();
    return {
      check: async (text) => (await kernel.lintText(text, {
        ext: ".txt", plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }], rules: [{ ruleId: "vague", rule }],
      })).messages.length,
    };
  },
  "harper.js": async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return { check: async (text) => (await linter.lint(text)).length };
  },
  "Vale (process)": async () => {
    if (spawnSync("vale", ["--version"]).error) throw new Error("not installed");
    const folder = mkdtempSync(path.join(tmpdir(), "vale-"));
    writeFileSync(path.join(folder, ".vale.ini"), "StylesPath = styles\nMinAlertLevel = suggestion\n[*.txt]\nBasedOnStyles = Bench\n");
    execFileSync("mkdir", ["-p", path.join(folder, "styles/Bench")]);
    writeFileSync(path.join(folder, "styles/Bench/vague.yml"),
      `extends: existence\nmessage: "'%s' is vague"\nignorecase: true\ntokens:\n${vague.map((w) => `  - ${JSON.stringify(w)}`).join("\n")}\n`);
    return {
      check(text) {
        const file = path.join(folder, "text.txt");
        writeFileSync(file, text);
        const { stdout } = spawnSync("vale", ["--output=JSON", "--no-exit", file], { cwd: folder, maxBuffer: 1e9, encoding: "utf8" });
        return Object.values(JSON.parse(stdout)).flat().length;
      },
    };
  },
  "clausecheck (wasm, in Node)": async () => {
    const { createChecker } = await import(path.join(dist, "package/node/headless.js"));
    const checker = await createChecker({ worker: false });
    const engine = checker.internals, call = engine.call.bind(engine);
    let session, bytes;
    engine.call = async (...asked) => {
      const answer = await call(...asked);
      bytes = answer.length;
      return answer;
    };
    return {
      /** Of the last answer as it left the engine. */
      bytes: () => bytes,
      check: async (text) => (await checker.check(text)).findings.length,
      async edit(text, at) {
        if (!session) {
          session = checker.open(text);
          await session.report();
        }
        return (await session.edit({ start: at, end: at, text: "x" })).findings.length;
      },
    };
  },
  "clausecheck (native process)": async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "clausecheck-"));
    const file = path.join(folder, "text.txt");
    return {
      check(text) {
        writeFileSync(file, text);
        const { stdout } = spawnSync(path.join(dist, "clausecheck"), ["check", "--format", "json", file], { maxBuffer: 1e9, encoding: "utf8" });
        return JSON.parse(stdout).findings.length;
      },
    };
  },
};
