package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import dev.convex4j.it.Compilation;
import dev.convex4j.it.Conformance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checks of a translator, in a process of their own: the conformance programs, then random ones until one fails. The
 * argument is a file of what fails anyway; if it isn't there yet, all programs are run and it is written.
 */
final class SabotageCheck {
    /** Most bugs show in the first few programs. */
    private static final int BATCH = 50;

    private SabotageCheck() {}

    public static void main(String[] arguments) {
        Path untouched = Path.of(arguments[0]);
        boolean first = !untouched.toFile().exists();
        System.out.println("conformance: " + conformance());
        Set<String> known = first
                ? Set.of()
                : new LinkedHashSet<>(Checkout.read(untouched).lines().toList());
        List<String> failures = failures(known, !first);
        System.out.println("fuzzing: " + (failures.isEmpty() ? "nothing" : failures.get(0)));
        if (first) {
            Checkout.write(untouched, String.join("\n", failures));
        }
        System.exit(0);
    }

    private static String conformance() {
        Compilation compilation = Conformance.compile("sabotage/conformance");
        if (!compilation.succeeded()) {
            return "not translated";
        }
        try {
            Conformance results = Conformance.run(compilation);
            for (Map.Entry<String, String> entry : results.onJvm().entrySet()) {
                if (!entry.getValue().equals(results.onNode().get(entry.getKey()))) {
                    return entry.getKey();
                }
            }
            return results.onJvm().size() == results.onNode().size() ? "nothing" : "other programs";
        } catch (Exception e) {
            return "Node fails";
        }
    }

    /** Programs that fail, and how; perhaps only the first batch with any. */
    private static List<String> failures(Set<String> known, boolean stops) {
        FuzzRun run = FuzzMain.configured();
        List<String> failures = new ArrayList<>();
        try (Oracle oracle = new Oracle("batch", new Coverage())) {
            for (int start = 0; start < run.programs(); start += BATCH) {
                List<FuzzProgram> programs = new ArrayList<>();
                for (int i = start; i < Math.min(run.programs(), start + BATCH); i++) {
                    programs.add(run.program(run.first() + i));
                }
                Map<String, Outcome> outcomes = oracle.judge(programs);
                for (FuzzProgram program : programs) {
                    Outcome outcome = outcomes.get(program.name());
                    String failure = program.name() + " " + outcome.kind();
                    if (outcome.failed() && !known.contains(failure)) {
                        failures.add(failure);
                    }
                }
                if (stops && !failures.isEmpty()) {
                    return failures;
                }
            }
        }
        return failures;
    }
}
