package dev.convex4j.processor.translating.body;

/** Who may use a member or a class. */
public enum Access {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
}
