package dev.convex4j.it.fuzz;

/** Runs the fuzzer for long: the properties of {@link FuzzTest} say how. */
final class FuzzMain {
    private FuzzMain() {}

    public static void main(String[] arguments) {
        FuzzRun run = configured();
        FuzzResult result = run.run();
        System.exit(result.succeeded() ? 0 : 1);
    }

    /** What the system properties ask for; the defaults are the short run of every build. */
    static FuzzRun configured() {
        return new FuzzRun(
                Integer.getInteger("convex4j.fuzz.first", 0),
                Integer.getInteger("convex4j.fuzz.programs", 200),
                Long.getLong("convex4j.fuzz.seed", 3L),
                Feature.parse(System.getProperty("convex4j.fuzz.features", "")),
                Integer.getInteger("convex4j.fuzz.batch", 200),
                Integer.getInteger("convex4j.fuzz.shrinks", 10),
                Boolean.getBoolean("convex4j.fuzz.rows"));
    }
}
