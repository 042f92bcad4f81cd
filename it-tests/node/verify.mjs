// What the build of a sample runs on its generated convex folder: the checks of check.mjs, then its behaviour tests.
//
//   node verify.mjs PROJECT
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { home, install } from "./install.mjs";

install();
const project = path.resolve(process.argv[2]);
run(fileURLToPath(new URL("check.mjs", import.meta.url)), [project]);
run(path.join(home, "node_modules", "vitest", "vitest.mjs"), ["run"]);

function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: project, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
