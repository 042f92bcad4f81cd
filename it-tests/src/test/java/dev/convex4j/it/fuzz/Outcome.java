package dev.convex4j.it.fuzz;

import java.util.List;

/**
 * What became of a program.
 *
 * @param jvm what it gave on the JVM, if it got there
 * @param node what it gave on Node, if it got there
 * @param findings what the compilers said
 */
record Outcome(Kind kind, String jvm, String node, List<String> findings) {
    /** What can become of a program; all but the first three are failures, the worst first. */
    enum Kind {
        SAME,
        /** For a reason that {@link Refusals} lists; such a program doesn't count. */
        REFUSED,
        /** The compiler has a bug of its own; such a program doesn't count either. */
        JAVAC_FAILS,
        DIFFERENT,
        /** It doesn't end, on one side. */
        ENDLESS,
        /** The processor failed. */
        CRASH,
        /** The TypeScript isn't accepted. */
        BAD_TYPESCRIPT,
        /** A mistake of the generator: javac doesn't accept the program. */
        NOT_JAVA,
        /** Refused, but not for a reason that is listed. */
        NOT_TRANSLATED
    }

    static Outcome of(Kind kind, List<String> findings) {
        return new Outcome(kind, "", "", List.copyOf(findings));
    }

    boolean failed() {
        return counts() && kind != Kind.SAME;
    }

    /** Whether the program says anything about the translator. */
    boolean counts() {
        return kind != Kind.REFUSED && kind != Kind.JAVAC_FAILS;
    }

    /** Whether the program ended by an exception. */
    boolean threw() {
        return jvm.startsWith("throws ");
    }

    /** The same for failures that look alike: names and numbers are left out. */
    String signature() {
        String first = findings.isEmpty() || kind == Kind.DIFFERENT ? "" : findings.get(0);
        String line =
                first.lines().findFirst().orElse("").replaceAll("'.*'", "..").replaceAll("`[^`]*`", "..");
        return (kind + " " + line.replaceAll("(?<![A-Z\\d])\\d+", "_")).strip();
    }
}
