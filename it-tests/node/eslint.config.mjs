import convex from "@convex-dev/eslint-plugin";
import tseslint from "typescript-eslint";

/**
 * Convex's recommended rules with types for one convex folder. A warning counts as an error (check.mjs counts every
 * message), and so does a disabling comment that silences nothing.
 */
export default function eslintConfig(convexFolder) {
  return [
    { ignores: ["**/_generated/**"] },
    ...convex.configs.recommended,
    {
      files: ["**/convex/**/*.ts"],
      linterOptions: { reportUnusedDisableDirectives: "error" },
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { project: "./tsconfig.json", tsconfigRootDir: convexFolder },
      },
    },
  ];
}
