// Installs the pinned packages of it-tests/package-lock.json, and only when that file changed since the last time.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json: everything below it finds the packages. */
export const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const marker = path.join(home, "node_modules", ".convex4j-lock");

/** Makes node_modules what package-lock.json says. */
export function install() {
  const lock = createHash("sha256")
    .update(readFileSync(path.join(home, "package-lock.json")))
    .digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === lock) return;

  console.log("npm ci (package-lock.json is new or changed)");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: home,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error(npm.error ?? `npm ci ended with ${npm.status}`);
    process.exit(1);
  }
  writeFileSync(marker, lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
