package dev.convex4j.runtime;

/** What the forbidden members throw if someone runs them without our compile-time check. */
final class NeverCompiles {
    private NeverCompiles() {}

    static UnsupportedOperationException because(String rule, String reason) {
        return new UnsupportedOperationException("[" + rule + "] " + reason);
    }

    static UnsupportedOperationException queryOnlyReads() {
        return because("CVX102", "A query only reads. Make the function a mutation.");
    }
}
