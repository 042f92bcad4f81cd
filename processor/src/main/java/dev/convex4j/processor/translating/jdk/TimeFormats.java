package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code DateTimeFormatter}: its pattern, which must be a constant of letters that mean the same everywhere. */
public final class TimeFormats {
    private static final Pattern PART = Pattern.compile("'(?:[^']|'')*'|([A-Za-z])\\1*|[\\[\\]{}#']");

    /** How often a letter may stand at most. */
    private static final Map<Character, Integer> LETTERS = Map.ofEntries(
            Map.entry('y', 4),
            Map.entry('u', 4),
            Map.entry('M', 4),
            Map.entry('d', 2),
            Map.entry('E', 4),
            Map.entry('a', 1),
            Map.entry('H', 2),
            Map.entry('h', 2),
            Map.entry('m', 2),
            Map.entry('s', 2),
            Map.entry('S', 9));

    private static final Set<String> ENGLISH = Set.of("ENGLISH", "US", "UK");

    private TimeFormats() {}

    /** {@code DateTimeFormatter.ofPattern("yyyy-MM-dd")}. */
    public static Value ofPattern(BodyExpression.Call call, Expressions translator) {
        BodyExpression argument = call.arguments().get(0);
        String pattern = ConstantValues.known(argument)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElseThrow(() -> Untranslatable.construct(
                        "a pattern that is computed", "write the pattern as a constant text", argument.position()));
        boolean english =
                call.arguments().size() == 2 && isEnglish(call.arguments().get(1));
        Matcher parts = PART.matcher(pattern);
        while (parts.find()) {
            require(parts.group(), Optional.ofNullable(parts.group(1)), english, argument);
        }
        return Value.of(Code.text(pattern));
    }

    private static boolean isEnglish(BodyExpression locale) {
        if (locale instanceof BodyExpression.StaticField field
                && field.owner().equals("java.util.Locale")
                && ENGLISH.contains(field.name())) {
            return true;
        }
        throw Untranslatable.construct(
                "another language than English in a pattern", "pass `Locale.ENGLISH`", locale.position());
    }

    private static void require(String part, Optional<String> letter, boolean english, BodyExpression pattern) {
        if (letter.isEmpty()) {
            if (part.length() < 2) {
                throw refused(part, pattern);
            }
            return;
        }
        char first = letter.get().charAt(0);
        boolean words = first == 'E' || first == 'a' || (first == 'M' && part.length() > 2);
        if (part.length() > LETTERS.getOrDefault(first, 0)) {
            throw refused(part, pattern);
        } else if (words && !english) {
            throw Untranslatable.meaning(
                    "`" + part + "` writes words of the machine's language",
                    "Without a `Locale`, Java takes that of the machine.",
                    "pass `Locale.ENGLISH` after the pattern",
                    pattern.position());
        }
    }

    private static Untranslatable refused(String part, BodyExpression pattern) {
        return Untranslatable.construct(
                "`" + part + "` in a pattern for times",
                "use `yyyy MM dd HH mm ss SSS`, `MMM MMMM EEE EEEE` and `h a`, and put other text between `'`",
                pattern.position());
    }

    /** {@code formatter.format(time)}. */
    public static Value format(BodyExpression.Call call, Expressions translator) {
        TsExpression pattern = translator.receiver(call);
        BodyExpression time = call.arguments().get(0);
        if (!(pattern instanceof TsExpression.StringLiteral) && !(pattern instanceof TsExpression.Identifier)) {
            throw Untranslatable.construct(
                    "this formatter before its time", "write `time.format(formatter)`", call.position());
        }
        return Value.of(formatted(time.type(), translator.code(time), pattern, time, translator));
    }

    private static TsExpression formatted(
            JavaType type, TsExpression time, TsExpression pattern, BodyExpression at, Expressions translator) {
        if (type.isClass(TimeCalls.LOCAL_DATE)) {
            TsExpression start = TimeCalls.helper("atTime", translator, time, new TsExpression.NumberLiteral(0));
            return TimeCalls.helper("formatTime", translator, start, pattern, Code.text("date"));
        } else if (type.isClass(TimeCalls.LOCAL_TIME)) {
            return TimeCalls.helper("formatTime", translator, time, pattern, Code.text("time"));
        } else if (type.isClass(TimeCalls.LOCAL_DATE_TIME) || type.isClass(TimeCalls.ZONED_DATE_TIME)) {
            return TimeCalls.helper("formatTime", translator, time, pattern, Code.text("both"));
        }
        throw Untranslatable.type(type, "format `instant.atZone(ZoneOffset.UTC)`, or a date", at.position());
    }

    /** {@code month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)}. */
    public static Value displayName(BodyExpression.Call call, Expressions translator) {
        isEnglish(call.arguments().get(1));
        String style = call.arguments().get(0) instanceof BodyExpression.EnumConstant constant ? constant.name() : "";
        if (!style.equals("SHORT") && !style.equals("FULL")) {
            throw Untranslatable.construct(
                    "this style of a name",
                    "write `TextStyle.FULL` or `TextStyle.SHORT`",
                    call.arguments().get(0).position());
        }
        String helper = style.equals("SHORT") ? "shortName" : "fullName";
        return Value.of(TimeCalls.helper(helper, translator, translator.receiver(call)));
    }
}
