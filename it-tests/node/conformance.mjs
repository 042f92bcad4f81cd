// Runs the queries of a generated convex folder that take no arguments, and prints what each gives.
//
//   node conformance.mjs PROJECT TIME MODULE...     modules of PROJECT/convex; TIME in milliseconds is the time there
//
// One line each, `module:function = result`; dev.convex4j.it.ConformanceTest writes the same of the same Java on the JVM.
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { home, install } from "./install.mjs";

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

/** The result, and what was printed on the way. */
async function run(query) {
  const printed = [];
  const { log, error } = console;
  console.log = (text) => printed.push(`out ${render(text)}`);
  console.error = (text) => printed.push(`err ${render(text)}`);
  try {
    const value = await result(query);
    return printed.length === 0 ? value : `${value} after ${printed.join(", ")}`;
  } finally {
    Object.assign(console, { log, error });
  }
}

async function result(query) {
  try {
    return render((await query._handler({}, {})) ?? null);
  } catch (error) {
    if (error.data !== undefined) return `throws ${render(error.data)}`;
    // What reads a member of null: a NullPointerException in Java.
    if (error instanceof TypeError) return "throws null";
    return error instanceof RangeError ? "throws out of bounds" : `throws ${render(error.message)}`;
  }
}

/** Exact to the last bit: numbers by their bits, strings by their UTF-16 units. */
function render(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") {
    return JSON.stringify(value).replace(
      /\\u[0-9a-f]{4}|[^\x20-\x7e]/g,
      (unit) => (unit.length > 1 ? unit : "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0")),
    );
  }
  if (Number.isNaN(value)) return "NaN";
  if (typeof value === "number") {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    return "#" + view.getBigUint64(0).toString(16);
  }
  if (Array.isArray(value)) return `[${value.map(render).join(", ")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${entries.map(([name, field]) => `${name}: ${render(field)}`).join(", ")}}`;
  }
  throw new Error(`no value of a Convex function: ${typeof value}`);
}
