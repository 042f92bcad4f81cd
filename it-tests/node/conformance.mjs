// Runs the queries of a generated convex folder that take no arguments, and prints what each gives.
//
//   node conformance.mjs PROJECT TIME MODULE...     modules of PROJECT/convex; TIME in milliseconds is the time there
//
// One line each, `module:function = result`; dev.convex4j.it.ConformanceTest writes the same of the same Java on the JVM.
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { home, install } from "./install.mjs";
import { run } from "./programs.mjs";

install();
const { build } = await import("esbuild");

const [project, time, ...modules] = process.argv.slice(2);
const convex = path.resolve(project, "convex");
// Below `home`, so that a package the bundle leaves out would be found.
const directory = mkdtempSync(path.join(home, "node_modules", ".conformance-"));
const bundle = path.join(directory, "bundle.mjs");
try {
  await build({
    stdin: {
      contents: modules
        .map((name) => `export * as ${name} from ${JSON.stringify(path.join(convex, name))};`)
        .join("\n"),
      resolveDir: convex,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: bundle,
    logLevel: "error",
  });
  const exported = await import(pathToFileURL(bundle).href);
  Date.now = () => Number(time);
  const lines = [];
  for (const module of modules) {
    for (const [name, value] of Object.entries(exported[module])) {
      if (value?.isQuery) lines.push(`${module}:${name} = ${await run(value)}`);
    }
  }
  process.stdout.write(lines.join("\n") + "\n");
} finally {
  rmSync(directory, { recursive: true });
}
