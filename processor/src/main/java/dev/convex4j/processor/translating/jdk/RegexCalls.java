package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.regex.JavaRegex;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods of texts and patterns that take a regular expression, or a text to look at. */
public final class RegexCalls {
    private static final String MATCHER = "java.util.regex.Matcher";

    private RegexCalls() {}

    /** {@code text.matches("x")}. */
    public static Value matches(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        return Value.of(Regexes.test(Regexes.constant(call.arguments().get(0), 0), receiver));
    }

    /** {@code Pattern.matches("x", text)}. */
    public static Value patternMatches(BodyExpression.Call call, Expressions translator) {
        JavaRegex regex = Regexes.constant(call.arguments().get(0), 0);
        return Value.of(Regexes.test(regex, sequence(call.arguments().get(1), translator)));
    }

    private static TsExpression sequence(BodyExpression text, Expressions translator) {
        return Nulls.checked(text, TextCalls.text(text, translator), translator);
    }

    /** {@code text.replaceAll("x", "y")} and {@code replaceFirst}. */
    public static Value replace(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        BodyExpression pattern = call.arguments().get(0);
        BodyExpression replacement = call.arguments().get(1);
        String flags = call.method().name().equals("replaceAll") ? "g" : "";
        TsExpression regex = Regexes.anywhere(Regexes.constant(pattern, 0), flags, pattern.position());
        Optional<String> known = ConstantValues.known(replacement)
                .filter(String.class::isInstance)
                .map(String.class::cast);
        if (known.isPresent()) {
            String text = Replacements.inJavaScript(
                            known.get(), (String) ConstantValues.known(pattern).orElseThrow(), 0)
                    .orElseThrow(() -> Untranslatable.meaning(
                            "this replacement",
                            "Java throws for a group that the pattern doesn't have, or joins the digits after a group.",
                            "name the groups, as in `(?<name>..)` and `${name}`",
                            replacement.position()));
            return Value.of(Code.invoke(receiver, "replace", regex, Code.text(text)));
        }
        TsExpression code = Nulls.checked(replacement, translator.code(replacement), translator);
        return Value.of(Code.call(Helpers.java("replaceMatches", translator), receiver, regex, code));
    }

    /** {@code text.split(",")}: JavaScript keeps the empty parts at the end, which Java does only where it is told to. */
    public static Value split(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        BodyExpression pattern = call.arguments().get(0);
        Optional<BodyExpression> limit = call.arguments().stream().skip(1).findFirst();
        Optional<Long> known = limit.map(ConstantValues::knownInteger).orElse(Optional.of(0L));
        boolean keepsAll = known.filter(number -> number < 0).isPresent();
        Optional<BodyExpression> quoted = Regexes.quoted(pattern);
        TsExpression separator;
        if (quoted.isPresent()) {
            separator = Nulls.checked(quoted.get(), translator.code(quoted.get()), translator);
        } else {
            JavaRegex regex = Regexes.constant(pattern, 0);
            boolean plain = keepsAll && !regex.mayBeEmpty() && !regex.hasGroups();
            Optional<TsExpression> text = regex.text().map(Code::text);
            separator = text.orElseGet(() -> Regexes.anywhere(regex, plain ? "" : "g", pattern.position()));
            if (plain) {
                return Value.of(Code.invoke(receiver, "split", separator));
            }
        }
        List<TsExpression> arguments = new ArrayList<>(List.of(receiver, separator));
        limit.filter(number -> !known.equals(Optional.of(0L)))
                .ifPresent(number -> arguments.add(translator.into(number, Primitive.INT)));
        return Value.of(Code.call(Helpers.java("split", translator), arguments));
    }

    /** {@code Pattern.compile("x")}. */
    public static Value compile(BodyExpression.Call call, Expressions translator) {
        BodyExpression pattern = call.arguments().get(0);
        int flags = call.arguments().size() < 2
                ? 0
                : ConstantValues.knownInteger(call.arguments().get(1))
                        .orElseThrow(() -> Untranslatable.construct(
                                "flags that are computed", "write them as constants", call.position()))
                        .intValue();
        return Value.of(Regexes.anywhere(Regexes.constant(pattern, flags), "", pattern.position()));
    }

    /** {@code pattern.matcher(text)}. */
    public static Value matcher(BodyExpression.Call call, Expressions translator) {
        return Value.of(new TsExpression.New(
                Helpers.java("Matcher", translator),
                List.of(translator.receiver(call), sequence(call.arguments().get(0), translator))));
    }

    public static Value reset(BodyExpression.Call call, Expressions translator) {
        TsExpression text = sequence(call.arguments().get(0), translator);
        return Value.of(Code.invoke(translator.receiver(call), "reset", text));
    }

    /** {@code pattern.split(text)}. */
    public static Value patternSplit(BodyExpression.Call call, Expressions translator) {
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(translator.receiver(call));
        arguments.add(sequence(call.arguments().get(0), translator));
        call.arguments().stream().skip(1).forEach(limit -> arguments.add(translator.into(limit, Primitive.INT)));
        return Value.of(Code.call(Helpers.java("splitBy", translator), arguments));
    }

    /** {@code matcher.find()}: of a matcher that is asked nothing else, it is a test. */
    public static Value find(BodyExpression.Call call, Expressions translator) {
        boolean once = call.receiver().orElseThrow() instanceof BodyExpression.Call made
                && made.method().name().equals("matcher")
                && !made.method().owner().equals(MATCHER);
        if (once) {
            BodyExpression.Call made = (BodyExpression.Call) call.receiver().orElseThrow();
            return Value.of(Code.invoke(
                    translator.receiver(made), "test", sequence(made.arguments().get(0), translator)));
        }
        return Value.of(Code.invoke(translator.receiver(call), "find"));
    }
}
