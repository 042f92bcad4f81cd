package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A run of the fuzzer: so many programs of a seed, in batches.
 *
 * @param first the index of the first program
 * @param shrinks how many kinds of failures are shrunk
 */
record FuzzRun(int first, int programs, long seed, Set<Feature> features, int batch, int shrinks) {
    /** Below {@code target}; runs side by side need one each. */
    static final String FOLDER = System.getProperty("convex4j.fuzz.folder", "fuzz");

    private static final Path REPORT = Checkout.IT_TESTS.resolve("target").resolve(FOLDER);

    /** What came of a run. */
    record Result(Map<String, Integer> kinds, Map<String, List<Shrinker.Failure>> failures, Coverage coverage) {
        boolean succeeded() {
            return failures.isEmpty();
        }

        /** The failures, those that look alike together, the worst and most frequent first. */
        List<Map.Entry<String, List<Shrinker.Failure>>> ordered() {
            Comparator<Map.Entry<String, List<Shrinker.Failure>>> worst = Comparator.comparing(
                    entry -> entry.getValue().get(0).outcome().kind());
            return failures.entrySet().stream()
                    .sorted(worst.thenComparingInt(entry -> -entry.getValue().size()))
                    .toList();
        }

        /** How often each kind of failure occurred. */
        String histogram() {
            StringBuilder text = new StringBuilder(kinds + "\n");
            ordered()
                    .forEach(entry -> text.append(entry.getValue().size())
                            .append("  ")
                            .append(entry.getKey())
                            .append("  e.g. ")
                            .append(entry.getValue().get(0).program().name())
                            .append('\n'));
            return text.toString();
        }
    }

    Result run() {
        Checkout.delete(REPORT);
        Coverage coverage = new Coverage();
        Result result = new Result(new TreeMap<>(), new LinkedHashMap<>(), coverage);
        try (Oracle oracle = new Oracle("batch", coverage)) {
            for (int start = 0; start < programs; start += batch) {
                long began = System.nanoTime();
                runBatch(oracle, first + start, first + Math.min(programs, start + batch), result);
                System.out.printf(
                        "%d programs, the last batch in %.1f s (%s): %s%n",
                        Math.min(programs, start + batch),
                        (System.nanoTime() - began) / 1e9,
                        oracle.times(),
                        result.kinds());
            }
        }
        Checkout.write(REPORT.resolve("coverage.txt"), coverage.table());
        Checkout.write(REPORT.resolve("missing.txt"), String.join("\n", coverage.missing()) + "\n");
        write(REPORT.resolve("report.txt"), text(result));
        System.out.println(text(result));
        shrink(result);
        return result;
    }

    private String text(Result result) {
        return programs + " programs of the seed " + seed + ", features " + Feature.text(features) + "\n"
                + result.histogram();
    }

    private void runBatch(Oracle oracle, int start, int end, Result result) {
        List<FuzzProgram> made = new ArrayList<>();
        for (int i = start; i < end; i++) {
            made.add(program(i));
        }
        Map<String, Outcome> outcomes = oracle.judge(made);
        for (FuzzProgram program : made) {
            Outcome outcome = outcomes.get(program.name());
            result.kinds().merge(outcome.kind().name(), 1, Integer::sum);
            if (outcome.failed()) {
                result.failures()
                        .computeIfAbsent(outcome.signature(), key -> new ArrayList<>())
                        .add(new Shrinker.Failure(program, outcome));
            }
        }
    }

    /** The program of an index; its seed is of the run's, spread over all bits. */
    private FuzzProgram program(int index) {
        long mixed = (seed * 1_000_003 + index) * 0x9E3779B97F4A7C15L;
        return ProgramMaker.make("Fuzz" + index, features, mixed);
    }

    private void shrink(Result result) {
        try (Shrinker shrinker = new Shrinker()) {
            int number = 0;
            for (Map.Entry<String, List<Shrinker.Failure>> entry : result.ordered()) {
                number++;
                Shrinker.Failure original = entry.getValue().stream()
                        .min(Comparator.comparingInt(
                                failure -> failure.program().root().size()))
                        .orElseThrow();
                Shrinker.Failure least = number <= shrinks ? shrinker.shrink(original) : original;
                report(number, entry.getKey(), original, least);
                write(
                        REPORT.resolve("failures/" + String.format("%03d", number) + "/alike.txt"),
                        alike(entry.getValue()));
            }
        }
    }

    private static void report(int number, String signature, Shrinker.Failure original, Shrinker.Failure least) {
        Path folder = REPORT.resolve("failures/" + String.format("%03d", number));
        String text = signature + "\n\njvm:  " + least.outcome().jvm() + "\nnode: "
                + least.outcome().node() + "\n\n"
                + String.join("\n", least.outcome().findings()) + "\n\n";
        write(folder.resolve("failure.txt"), text + least.program().source());
        write(folder.resolve("original.java.txt"), original.program().source());
    }

    /** What was found in each of the failures that look alike. */
    private static String alike(List<Shrinker.Failure> failures) {
        StringBuilder text = new StringBuilder();
        failures.forEach(failure -> text.append(failure.program().name())
                .append('\n')
                .append(String.join("\n", failure.outcome().findings()))
                .append("\n\n"));
        return text.toString();
    }

    /** A message may cut a surrogate pair, which no file can hold. */
    private static void write(Path file, String text) {
        Checkout.write(file, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
