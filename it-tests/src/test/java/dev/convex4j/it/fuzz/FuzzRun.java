package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A run of the fuzzer: programs of a seed, in batches, until so many were translated.
 *
 * @param first the index of the first program
 * @param programs how many; those that are refused on purpose don't count
 * @param shrinks how many kinds of failures are shrunk
 * @param rows whether the programs call rows of the library, see {@link RowProgram}, rather than use all of the language
 */
record FuzzRun(int first, int programs, long seed, Set<Feature> features, int batch, int shrinks, boolean rows) {
    /** Below {@code target}; runs side by side need one each. */
    static final String FOLDER = System.getProperty("convex4j.fuzz.folder", "fuzz");

    /** So many times the programs that are asked for are made at most. */
    private static final int MOST = 4;

    private static final Path REPORT = Checkout.IT_TESTS.resolve("target").resolve(FOLDER);

    FuzzResult run() {
        long began = System.nanoTime();
        Checkout.delete(REPORT);
        FuzzResult result = new FuzzResult();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (Oracle oracle = new Oracle("batch", result.coverage())) {
            runAll(oracle, beside, result);
        } finally {
            beside.shutdownNow();
        }
        Checkout.write(REPORT.resolve("coverage.txt"), result.coverage().table(result.translated()));
        Checkout.write(
                REPORT.resolve("missing.txt"),
                String.join("\n", result.coverage().missing(result.translated())) + "\n");
        Checkout.write(
                REPORT.resolve("unexpected.txt"),
                String.join("\n", result.coverage().unexpected()) + "\n");
        String text = String.format(
                "%d programs of the seed %d in %.0f s, features %s%n%s",
                result.translated(), seed, Oracle.seconds(began), Feature.text(features), result.text());
        FailureReport.write(REPORT.resolve("report.txt"), text);
        System.out.println(text);
        new FailureReport(REPORT).write(result.ordered(), shrinks);
        return result;
    }

    /** While the programs of one batch run, the next are translated. */
    private void runAll(Oracle oracle, ExecutorService beside, FuzzResult result) {
        int index = first;
        int translated = 0;
        Future<?> running = null;
        while (translated < programs && index - first < programs * MOST) {
            List<FuzzProgram> made = new ArrayList<>();
            int count = Math.min(batch, programs - translated);
            for (int i = 0; i < count; i++) {
                made.add(program(index++));
            }
            Oracle.Translated batchOf = oracle.translate(made);
            translated += (int) made.stream()
                    .map(each -> batchOf.rejected().get(each.name()))
                    .filter(rejected -> rejected == null || rejected.counts())
                    .count();
            await(running);
            running = beside.submit(() -> judge(oracle, made, batchOf, result));
        }
        await(running);
    }

    private static void judge(Oracle oracle, List<FuzzProgram> made, Oracle.Translated translated, FuzzResult result) {
        long began = System.nanoTime();
        Map<String, Outcome> outcomes = oracle.run(translated);
        for (FuzzProgram program : made) {
            Outcome rejected = translated.rejected().get(program.name());
            Outcome outcome = rejected == null ? outcomes.get(program.name()) : rejected;
            result.add(program, outcome);
            if (outcome.failed()) {
                System.out.println(program.name() + ": " + outcome.signature());
            }
        }
        System.out.printf(
                "%d programs; the last %d: translated in %.1f s, run in %.1f s: %s%n",
                result.translated(), made.size(), translated.seconds(), Oracle.seconds(began), result.kinds());
    }

    private static void await(Future<?> running) {
        try {
            if (running != null) {
                running.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The program of an index; its seed is of the run's, spread over all bits. */
    FuzzProgram program(int index) {
        long mixed = (seed * 1_000_003 + index) * 0x9E3779B97F4A7C15L;
        return rows
                ? RowProgram.make("Fuzz" + index, index, mixed)
                : ProgramMaker.make("Fuzz" + index, features, mixed);
    }
}
