package dev.convex4j.processor.translating.library;

/** What TypeScript has where Java has an empty {@code Optional}. */
public enum Absence {
    NULL,
    UNDEFINED
}
