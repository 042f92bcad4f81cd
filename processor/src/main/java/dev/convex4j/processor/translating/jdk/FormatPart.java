package dev.convex4j.processor.translating.jdk;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a format string is made of. */
sealed interface FormatPart {
    /** Text as it stands. */
    record Text(String text) implements FormatPart {}

    /**
     * A place for an argument.
     *
     * @param source as written
     * @param argument which argument stands here, from 0
     * @param flags the characters that change how it is written
     * @param width the least length, or 0
     * @param precision the digits or the greatest length, where it is written
     * @param conversion the letter, always the small one
     * @param upperCase whether it was the capital one
     */
    record Place(
            String source,
            int argument,
            String flags,
            int width,
            Optional<Integer> precision,
            char conversion,
            boolean upperCase)
            implements FormatPart {
        boolean has(char flag) {
            return flags.indexOf(flag) >= 0;
        }
    }

    /** As {@code java.util.Formatter} reads it. */
    Pattern SPECIFIER = Pattern.compile("%(?:(\\d+)\\$)?([-#+ 0,(<]*)(\\d+)?(?:\\.(\\d+))?([tT]?[a-zA-Z%])|(%)");

    /** The parts of a format; empty where Java would throw for what stands there. */
    static Optional<List<FormatPart>> parse(String format) {
        List<FormatPart> parts = new ArrayList<>();
        Matcher matcher = SPECIFIER.matcher(format);
        int end = 0;
        int next = 0;
        int last = -1;
        while (matcher.find()) {
            parts.add(new Text(format.substring(end, matcher.start())));
            end = matcher.end();
            if (matcher.group(6) != null) {
                return Optional.empty();
            }
            String flags = matcher.group(2);
            String conversion = matcher.group(5);
            if (conversion.equals("%") || conversion.equals("n")) {
                Optional<String> text = textOf(matcher.group());
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(new Text(text.get()));
                continue;
            }
            String index = matcher.group(1);
            last = flags.contains("<") ? last : index == null ? next++ : Integer.parseInt(index) - 1;
            parts.add(new Place(
                    matcher.group(),
                    last,
                    flags.replace("<", ""),
                    number(matcher.group(3)).orElse(0),
                    number(matcher.group(4)),
                    conversion.toLowerCase(Locale.ROOT).charAt(0),
                    Character.isUpperCase(conversion.charAt(0))));
        }
        parts.add(new Text(format.substring(end)));
        return Optional.of(List.copyOf(parts));
    }

    /** What a conversion without an argument stands for. */
    private static Optional<String> textOf(String specifier) {
        try {
            return Optional.of(String.format(specifier).replace(System.lineSeparator(), "\n"));
        } catch (IllegalFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }
}
