package dev.convex4j.processor.model;

/**
 * One diagnostic, not yet printed.
 *
 * @param rule its id, such as {@code CVX101}
 * @param what what is wrong, in the user's own names; one sentence without a full stop
 * @param why why Convex says so; one or two sentences
 * @param fix what to write instead, as code or a sentence; may have several lines
 */
public record Finding(String rule, Severity severity, Position position, String what, String why, String fix) {
    /** How a finding ends the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String rule, Position position, String what, String why, String fix) {
        return new Finding(rule, Severity.ERROR, position, what, why, fix);
    }

    public static Finding warning(String rule, Position position, String what, String why, String fix) {
        return new Finding(rule, Severity.WARNING, position, what, why, fix);
    }
}
