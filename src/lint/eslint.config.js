import js from "@eslint/js";
import globals from "globals";

export default [
  {
    ...js.configs.recommended,
    files: ["**/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...js.configs.recommended.rules,
      "eqeqeq": "error",
      "no-implicit-globals": "error",
      "no-var": "error",
      "prefer-const": "error",
      "max-lines-per-function": ["error", 50],
      "complexity": ["error", 8],
      // all that could put an author's text into the page as markup
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "cssText"].map((property) => ({ property })),
      ],
      "no-restricted-globals": ["error", "localStorage", "sessionStorage", "name", "event"],
    },
  },
];
