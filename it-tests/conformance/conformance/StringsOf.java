package conformance;

/** Helpers in a class of their own. */
final class StringsOf {
    static final String SEPARATOR = ", ";

    private StringsOf() {}

    static String twice(String text) {
        return text + text;
    }

    static String repeated(String text, int times) {
        String repeated = "";
        for (int i = 0; i < times; i++) {
            repeated += text;
        }
        return repeated;
    }

    /** Calls itself, and changes its parameters. */
    static String countdown(int from, String before) {
        if (from < 0) {
            return before;
        }
        before += from;
        from--;
        return countdown(from, before);
    }
}
