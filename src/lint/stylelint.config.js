export default {
  extends: "stylelint-config-standard",
  rules: {
    // flat BEM below the blocks
    "selector-class-pattern": [
      "^(treatment-faq|faq-page|handout|workbench)(__[a-z]+(-[a-z]+)*)?$",
      { message: "A class is a block or block__element" },
    ],
    "custom-property-pattern": "^(_?[a-z]+(-[a-z]+)*)$",
    "custom-property-empty-line-before": null,
    // right-to-left pages: logical properties only
    "property-disallowed-list": [
      "left", "right", "margin-left", "margin-right", "padding-left", "padding-right",
      "border-left", "border-right", "float", "width", "height", "max-width", "min-width",
    ],
    "declaration-property-value-disallowed-list": { "text-align": ["left", "right"] },
    // a fallback for browsers that do not know the second form
    "declaration-block-no-duplicate-properties": [true, { ignore: ["consecutive-duplicates-with-different-syntaxes"] }],
    "no-descending-specificity": null,
    "max-nesting-depth": 0,
  },
};
