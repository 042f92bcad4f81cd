// Checks generated convex folders as a team of Convex engineers would: `tsc --strict`, Convex's own ESLint rules without
// a single finding, and prettier.
//
//   node check.mjs PROJECT...      each PROJECT holds a convex/ folder, and perhaps tests/ with a tsconfig.json
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { install } from "./install.mjs";

install();
const { default: ts } = await import("typescript");
const { ESLint } = await import("eslint");
const { default: prettier } = await import("prettier");
const { default: eslintConfig } = await import("./eslint.config.mjs");

const projects = process.argv.slice(2).map((project) => path.resolve(project));
if (projects.length === 0) throw new Error("usage: node check.mjs PROJECT...");

const findings = [];
let files = 0;
for (const project of projects) {
  const convex = path.join(project, "convex");
  if (!existsSync(path.join(convex, "tsconfig.json"))) {
    findings.push(`${convex}: no convex folder with a tsconfig.json`);
    continue;
  }
  typeCheck(path.join(convex, "tsconfig.json"), []);
  // The tests call the backend through the generated types, as a front end does.
  const tests = path.join(project, "tests", "tsconfig.json");
  if (existsSync(tests)) typeCheck(tests, ["vite/client"]);
  await lint(project, convex);
  await format(convex);
}
for (const finding of findings) console.error(finding);
console.log(`checked ${files} files of ${projects.length} convex folders: ${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);

/** `types` is closed so that a generated file can't lean on @types/node, which a user may not have. */
function typeCheck(configFile, types) {
  const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) return void findings.push(describe(error));
  const directory = path.dirname(configFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, directory);
  const program = ts.createProgram({
    rootNames: parsed.fileNames,
    options: { ...parsed.options, strict: true, noEmit: true, types },
  });
  for (const diagnostic of [...parsed.errors, ...ts.getPreEmitDiagnostics(program)]) {
    findings.push(describe(diagnostic));
  }
}

function describe(diagnostic) {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n  ");
  if (!diagnostic.file) return `tsc: TS${diagnostic.code} ${text}`;
  const { line, character } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
  return `${diagnostic.file.fileName}:${line + 1}:${character + 1}: TS${diagnostic.code} ${text}`;
}

async function lint(project, convex) {
  const eslint = new ESLint({
    cwd: project,
    overrideConfigFile: true,
    overrideConfig: eslintConfig(convex),
  });
  for (const result of await eslint.lintFiles(["convex/**/*.ts"])) {
    for (const { line, column, ruleId, message } of result.messages) {
      findings.push(`${result.filePath}:${line}:${column}: ${ruleId} ${message}`);
    }
  }
}

async function format(convex) {
  for (const name of readdirSync(convex, { recursive: true })) {
    // The Convex CLI owns the shape of _generated.
    if (!name.endsWith(".ts") || name.startsWith(`_generated${path.sep}`)) continue;
    files++;
    const file = path.join(convex, name);
    const text = readFileSync(file, "utf8");
    if (!(await prettier.check(text, { parser: "typescript", printWidth: 100 }))) {
      findings.push(`${file}: not as prettier --print-width 100 writes it`);
    }
  }
}
