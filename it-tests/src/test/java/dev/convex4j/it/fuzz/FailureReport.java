package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes a folder for each kind of failure, with the smallest program that was found. */
record FailureReport(Path folder) {
    /** All failures are written as they are before the first is made small, which takes long and may be ended midway. */
    void write(List<Map.Entry<String, List<Shrinker.Failure>>> failures, int shrinks) {
        List<Shrinker.Failure> originals = new ArrayList<>();
        for (Map.Entry<String, List<Shrinker.Failure>> entry : failures) {
            Shrinker.Failure original = entry.getValue().stream()
                    .min(Comparator.comparingInt(
                            failure -> failure.program().root().size()))
                    .orElseThrow();
            originals.add(original);
            Path one = one(originals.size());
            write(one, entry.getKey(), original, original);
            write(one.resolve("alike.txt"), alike(entry.getValue()));
        }
        try (Shrinker shrinker = new Shrinker()) {
            for (int number = 1; number <= Math.min(shrinks, originals.size()); number++) {
                Shrinker.Failure original = originals.get(number - 1);
                write(one(number), failures.get(number - 1).getKey(), original, shrinker.shrink(original));
            }
        }
    }

    private Path one(int number) {
        return folder.resolve("failures/" + String.format("%03d", number));
    }

    private static void write(Path one, String signature, Shrinker.Failure original, Shrinker.Failure least) {
        String text = signature + "\n\njvm:  " + least.outcome().jvm() + "\nnode: "
                + least.outcome().node() + "\n\n"
                + String.join("\n", least.outcome().findings()) + "\n\n";
        write(one.resolve("failure.txt"), text + least.program().source());
        write(one.resolve("original.java.txt"), original.program().source());
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
    static void write(Path file, String text) {
        Checkout.write(file, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
