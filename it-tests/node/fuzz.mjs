// Checks and runs generated convex folders one after another, for dev.convex4j.it.fuzz. Stays up, so that TypeScript's own
// files are read and compiled once.
//
//   node fuzz.mjs TIME      TIME in milliseconds is the time in all programs
//
// Each line in is {"project": ..., "modules": [...]}. Out come lines "finding MODULE JSON" for what tsc says,
// "start MODULE" and "result MODULE JSON" around each run of a query, and at the end "done".
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { home, install } from "./install.mjs";
import { run, thrown } from "./programs.mjs";

install();
// What installing prints comes before this line.
console.log("ready");
const { default: ts } = await import("typescript");
const { build } = await import("esbuild");

Date.now = () => Number(process.argv[2]);
const temporary = path.join(home, "node_modules", ".fuzz");
mkdirSync(temporary, { recursive: true });
const libraries = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  const { project, modules } = JSON.parse(line);
  const convex = path.resolve(project, "convex");
  typeCheck(convex);
  await runAll(convex, modules);
  say("done");
}

function say(...words) {
  process.stdout.write(words.join(" ") + "\n");
}

function finding(module, text) {
  say("finding", module, JSON.stringify(text));
}

/** As check.mjs does; but what lies in node_modules stays in memory. */
function typeCheck(convex) {
  const configFile = path.join(convex, "tsconfig.json");
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, convex);
  const options = { ...parsed.options, strict: true, noEmit: true, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (!name.includes("node_modules")) return getSourceFile(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, ...rest));
    return libraries.get(name);
  };
  const program = ts.createProgram({ rootNames: parsed.fileNames, options, host });
  for (const diagnostic of [...parsed.errors, ...ts.getPreEmitDiagnostics(program)]) {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n  ");
    if (!diagnostic.file) {
      finding("-", `TS${diagnostic.code} ${text}`);
      continue;
    }
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
    const source = diagnostic.file.text.split("\n")[line].trim();
    finding(
      path.relative(convex, diagnostic.file.fileName).replace(/\.ts$/, ""),
      `TS${diagnostic.code} ${text}\n    ${source}`,
    );
  }
}

async function runAll(convex, modules) {
  const directory = mkdtempSync(path.join(temporary, "run-"));
  try {
    for (const [module, file] of await bundle(convex, modules, directory)) await runModule(module, file);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** One file each; a module that is no TypeScript at all is left out, and said to be. */
async function bundle(convex, modules, directory) {
  const left = new Set();
  for (const module of modules) {
    if (existsSync(path.join(convex, `${module}.ts`))) left.add(module);
    else finding(module, "there is no such module");
  }
  for (;;) {
    try {
      await build({
        entryPoints: [...left].map((module) => path.join(convex, `${module}.ts`)),
        bundle: true,
        splitting: true,
        format: "esm",
        platform: "node",
        outdir: directory,
        outExtension: { ".js": ".mjs" },
        logLevel: "silent",
      });
      return [...left].map((module) => [module, path.join(directory, `${module}.mjs`)]);
    } catch (failure) {
      const before = left.size;
      for (const { text, location } of failure.errors ?? []) {
        const module = path.basename(location?.file ?? "-", ".ts");
        finding(module, `esbuild: ${text}`);
        left.delete(module);
      }
      if (left.size === before) throw failure;
    }
  }
}

async function runModule(module, file) {
  say("start", module);
  try {
    for (const [name, value] of Object.entries(await import(pathToFileURL(file).href))) {
      if (value?.isQuery) say("result", `${module}:${name}`, JSON.stringify(await run(value)));
    }
  } catch (error) {
    // A constant throws: on the JVM where it is used first.
    say("result", `${module}:run`, JSON.stringify(`can't be loaded: ${thrown(error)}`));
  }
}
