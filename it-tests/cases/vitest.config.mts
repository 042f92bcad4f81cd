import { defineConfig, type Plugin } from "vitest/config";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

// CASES_ROOT=DIR: the generated backends, DIR/<case>/convex. Cases without one are left out.
const here = path.dirname(fileURLToPath(import.meta.url));
const implRoot = process.env.CASES_ROOT;
if (!implRoot) throw new Error("set CASES_ROOT to the folder that holds <case>/convex");
const implDir = (name: string) => path.resolve(implRoot, name, "convex");

function walk(dir: string, out: string[] = []): string[] {
  for (const e of fs.readdirSync(dir, { withFileTypes: true })) {
    const p = path.join(dir, e.name);
    if (e.isDirectory()) {
      if (e.name !== "_generated" && e.name !== "node_modules") walk(p, out);
    } else if (/\.(ts|js|mts|mjs|tsx|jsx)$/.test(e.name) && !/\.d\.[mc]?ts$|\.test\.|\.config\./.test(e.name)) out.push(p);
  }
  return out.sort();
}

function caseModule(): Plugin {
  const PREFIX = "\0convex-case:";
  return {
    name: "convex-case",
    enforce: "pre",
    resolveId(source, importer) {
      if (source === "virtual:case") return PREFIX + path.basename(path.dirname(importer!));
      return null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const dir = implDir(id.slice(PREFIX.length));
      if (!fs.existsSync(dir)) throw new Error(`no backend at ${dir}`);
      const files = walk(dir);
      const key = (f: string) => "./convex/" + path.relative(dir, f).split(path.sep).join("/");
      const schemaFile = files.find((f) => /^schema\.(ts|js)$/.test(path.relative(dir, f)));
      const lines = files.map((f) => `  ${JSON.stringify(key(f))}: () => import(${JSON.stringify(f)}),`);
      return [
        `import { anyApi } from "convex/server";`,
        schemaFile ? `import schema from ${JSON.stringify(schemaFile)};` : `const schema = undefined;`,
        `export { schema };`,
        `export const api = anyApi;`,
        `export const internal = anyApi;`,
        `export const modules = {`,
        `  "./convex/_generated/api.js": () => import(${JSON.stringify(path.join(here, "harness/stubs/api.js"))}),`,
        ...lines,
        `};`,
        `const find = (n) => Object.keys(modules).find((k) => new RegExp("^\\\\./convex/" + n + "\\\\.(ts|js)$").test(k));`,
        `export async function loadCrons() { const k = find("crons"); if (!k) throw new Error("no crons module"); return JSON.parse((await modules[k]()).default.export()); }`,
        `export async function loadRoutes() { const k = find("http"); if (!k) throw new Error("no http module"); return (await modules[k]()).default.getRoutes(); }`,
      ].join("\n");
    },
  };
}

const exclude = ["**/node_modules/**"];
for (const name of fs.readdirSync(path.join(here, "backends")))
  if (!fs.existsSync(implDir(name))) exclude.push(`backends/${name}/**`);

export default defineConfig({
  plugins: [caseModule()],
  test: {
    environment: "edge-runtime",
    include: ["backends/*/*.test.ts"],
    exclude,
    server: { deps: { inline: ["convex-test"] } },
    testTimeout: 20000,
  },
});
