// Counts the tokens of the code in convex folders, as TypeScript's scanner sees them. Left out, whoever wrote it: comments,
// imports, types, and validators, that is the `args` and `returns` of registered functions and constants made of `v`.
//
//   node weigh.mjs FOLDER...      prints "FOLDER<tab>FILE<tab>TOKENS" for each module but the schema and _generated
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { install } from "./install.mjs";

install();
const { default: ts } = await import("typescript");

const REGISTER = /^(internal)?(query|mutation|action)$/i;
const VALIDATORS = new Set(["args", "returns"]);

for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!name.endsWith(".ts") || name.startsWith(`_generated${path.sep}`) || name === "schema.ts") continue;
    const count = tokens(codeOf(readFileSync(path.join(folder, name), "utf8")));
    console.log([folder, name.split(path.sep).join("/"), count].join("\t"));
  }
}

/** The module as JavaScript, without what isn't weighed. */
function codeOf(text) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
    transformers: { before: [withoutValidators] },
  });
  return outputText;
}

function withoutValidators(context) {
  const { factory } = context;
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && REGISTER.test(node.expression.text)) {
      return factory.updateCallExpression(node, node.expression, undefined, node.arguments.map(withoutArgs));
    }
    return ts.visitEachChild(node, visit, context);
  };
  const withoutArgs = (argument) =>
    ts.isObjectLiteralExpression(argument)
      ? factory.createObjectLiteralExpression(
          argument.properties.filter((property) => !VALIDATORS.has(property.name?.text)),
          true,
        )
      : argument;
  return (file) =>
    factory.updateSourceFile(
      file,
      file.statements
        .filter((statement) => !ts.isImportDeclaration(statement) && !isValidator(statement))
        .map((statement) => ts.visitNode(statement, visit)),
    );
}

/** `const fieldsValidator = v.object({ .. })`, exported or not. */
function isValidator(statement) {
  if (!ts.isVariableStatement(statement)) return false;
  const { declarations } = statement.declarationList;
  return declarations.every(({ initializer }) => initializer && root(initializer) === "v");
}

/** The name that a chain of calls and members begins with. */
function root(expression) {
  for (let node = expression; ; node = node.expression) {
    if (ts.isIdentifier(node)) return node.text;
    if (!ts.isCallExpression(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  }
}

/** The leaves of the tree: the scanner's tokens, where only the parser knows how to scan a `/` or a `}`. */
function tokens(text) {
  const file = ts.createSourceFile("module.js", text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const count = (node) => {
    const children = node.getChildren(file);
    if (children.length > 0) return children.reduce((sum, child) => sum + count(child), 0);
    return node.getWidth(file) === 0 ? 0 : 1;
  };
  return count(file);
}
