package conformance;

/** Has a helper called like one of another class. */
final class NamesOf {
    private NamesOf() {}

    static String helper(String text) {
        return "other " + text;
    }
}
