package dev.convex4j.it.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the processor refuses on purpose: Java whose meaning TypeScript can't keep. A program with one of these doesn't count;
 * any other refusal of a generated program is a failure, since the grammar has only what is to be translated.
 */
final class Refusals {
    private static final List<Pattern> LISTED = lines().stream()
            .filter(line -> line.startsWith("[CVX"))
            .map(Refusals::pattern)
            .toList();

    private Refusals() {}

    static boolean isListed(String message) {
        String first = message.lines().findFirst().orElse("");
        return LISTED.stream().anyMatch(pattern -> pattern.matcher(first).matches());
    }

    /** A {@code *} stands for anything. */
    private static Pattern pattern(String line) {
        String[] parts = line.strip().split("\\*", -1);
        return Pattern.compile(
                String.join(".*", List.of(parts).stream().map(Pattern::quote).toList()));
    }

    private static List<String> lines() {
        try (InputStream stream = Refusals.class.getResourceAsStream("refusals.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
