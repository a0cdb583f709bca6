package org.treatmentfaq.definitions;

/** What can be wrong. Each kind is seeded at least once: {@link DefinitionLinterTest}. */
enum Kind {
    /** Not YAML, or a directive that leads nowhere. */
    SYNTAX,
    /** A file that Magnolia does not read under that name, or in that folder. */
    FILE,
    UNKNOWN_PROPERTY,
    UNKNOWN_TYPE,
    /** A {@code $type} of another kind of thing than the place takes. */
    MISPLACED_TYPE,
    MISSING_TYPE,
    UNKNOWN_CLASS,
    /** A class that exists but does not fit. */
    WRONG_CLASS,
    WRONG_VALUE,
    /** A notation that 6.4 no longer has. */
    LEGACY,
    SCRIPT,
    DIALOG,
    TEMPLATE,
    AREA,
    NODE_TYPE,
    WORKSPACE,
    CONTENT_TYPE,
    /** A property of content that the content type does not have. */
    CONTENT_PROPERTY,
    FIELD,
    ACTION,
    APP,
    COMMAND,
    ROLE,
    WEB_RESOURCE,
    MISSING_MESSAGE,
    UNUSED_MESSAGE,
    DUPLICATE_MESSAGE,
    /** Text that cannot be translated. */
    LITERAL_TEXT,
    /** Allowed by Magnolia, not here. */
    OWN_RULE,
    DESCRIPTOR,
    DEPENDENCY,
    BOOTSTRAP,
    ACCESS_LIST,
    CONFIG,
}
