package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;

/** Ends the translation of a statement; carries the finding that says why, unless an earlier one has said it. */
public final class Untranslatable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    private Untranslatable(Finding finding) {
        super(finding.what());
        this.findings = List.of(finding);
    }

    private Untranslatable() {
        super("a consequence of an earlier finding");
        this.findings = List.of();
    }

    /** The finding, or none for a {@link #consequence}. */
    public List<Finding> findings() {
        return findings;
    }

    /** A use of something that was refused where it was declared: one mistake has one message. */
    public static Untranslatable consequence() {
        return new Untranslatable();
    }

    /** A construct of the language that has no translation. */
    public static Untranslatable construct(String construct, String instead, Position position) {
        return new Untranslatable(Finding.error(
                "CVX901",
                position,
                sentence(construct) + " is not translated",
                "convex4j translates the part of Java whose meaning it can keep on Convex, and refuses the rest.",
                sentence(instead)));
    }

    /** A library method or constant without a row. */
    public static Untranslatable library(String member, String instead, Position position) {
        return new Untranslatable(Finding.error(
                "CVX902",
                position,
                "`" + member + "` has no translation",
                "Only the library methods listed in docs/JDK.md exist on Convex.",
                sentence(instead)));
    }

    /** Something that would mean another thing in TypeScript. */
    public static Untranslatable meaning(String what, String why, String instead, Position position) {
        return new Untranslatable(Finding.error("CVX903", position, sentence(what), sentence(why), sentence(instead)));
    }

    /** A value of our own API in a place where it can't stand yet. */
    public static Untranslatable place(String what, String instead, Position position) {
        return new Untranslatable(Finding.error(
                "CVX904",
                position,
                sentence(what),
                "On Convex this is no value of its own: it becomes a part of the call around it.",
                sentence(instead)));
    }

    /** A type whose values are not translated. */
    public static Untranslatable type(JavaType type, String instead, Position position) {
        return construct("a value of type `" + Types.display(type) + "`", instead, position);
    }

    /** Starts with a capital, unless it starts with code. */
    private static String sentence(String text) {
        boolean words = Character.isLetter(text.charAt(0))
                && text.contains(" ")
                && !text.substring(0, text.indexOf(' ')).contains("(");
        return words ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }
}
