package dev.convex4j.processor.model;

/** The three kinds of Convex functions. */
public enum FunctionKind {
    QUERY,
    MUTATION,
    ACTION;

    /** As messages and TypeScript write it. */
    public String word() {
        return switch (this) {
            case QUERY -> "query";
            case MUTATION -> "mutation";
            case ACTION -> "action";
        };
    }

    /** The builder that registers it: {@code query}, {@code internalQuery}, and so on. */
    public String builder(boolean internal) {
        String word = word();
        return internal ? "internal" + Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
