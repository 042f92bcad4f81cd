package dev.convex4j.processor.translating.regex;

/** Says that a pattern has no twin in JavaScript that matches the same. */
public final class RegexRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String construct;
    private final String instead;

    RegexRefusal(String construct, String instead) {
        super(construct);
        this.construct = construct;
        this.instead = instead;
    }

    /** What can't be kept, in the user's terms. */
    public String construct() {
        return construct;
    }

    /** How to write it. */
    public String instead() {
        return instead;
    }
}
