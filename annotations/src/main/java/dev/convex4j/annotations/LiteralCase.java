package dev.convex4j.annotations;

/** How the name of an enum's constant is written in Convex: see {@link Literals}. */
public enum LiteralCase {
    /** As in Java: {@code IN_PROGRESS}. */
    AS_IS,
    /** In small letters: {@code in_progress}. */
    LOWER,
    /** Words that begin with a capital, but for the first one: {@code inProgress}. */
    CAMEL,
    /** Words in small letters with hyphens between them: {@code in-progress}. */
    KEBAB
}
