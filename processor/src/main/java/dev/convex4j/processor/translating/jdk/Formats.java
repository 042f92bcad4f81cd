package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.operators.StringConcatenation;
import dev.convex4j.processor.typescript.TsExpression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code String.format("%s: %.2f", a, b)}: a template string, where the format is known when it is compiled. */
public final class Formats {
    /** What Java's own check of a format is made with. */
    private static final Map<Primitive, Object> SAMPLES = Map.of(
            Primitive.BOOLEAN,
            true,
            Primitive.BYTE,
            (byte) 1,
            Primitive.SHORT,
            (short) 1,
            Primitive.CHAR,
            'a',
            Primitive.INT,
            1,
            Primitive.LONG,
            1L,
            Primitive.FLOAT,
            1f,
            Primitive.DOUBLE,
            1d);

    private Formats() {}

    /** {@code String.format(..)}, perhaps with a locale first. */
    public static Value format(BodyExpression.Call call, Expressions translator) {
        List<BodyExpression> arguments = call.arguments();
        if (TextCalls.isLocale(arguments.get(0))) {
            TextCalls.requireRootLocale(arguments.get(0));
            arguments = arguments.subList(1, arguments.size());
        }
        return of(call, arguments.get(0), arguments.subList(1, arguments.size()), translator);
    }

    /** {@code "..".formatted(..)}. */
    public static Value formatted(BodyExpression.Call call, Expressions translator) {
        return of(call, call.receiver().orElseThrow(), call.arguments(), translator);
    }

    private static Value of(
            BodyExpression.Call call, BodyExpression format, List<BodyExpression> arguments, Expressions translator) {
        if (format instanceof BodyExpression.Conditional choice
                && ConstantValues.known(choice).isEmpty()) {
            return Value.of(new TsExpression.Conditional(
                    translator.code(choice.condition()),
                    of(call, choice.whenTrue(), arguments, translator).code(),
                    of(call, choice.whenFalse(), arguments, translator).code()));
        }
        List<String> texts = List.copyOf(KnownTexts.of(format, translator)
                .filter(known -> call.varargs() || arguments.isEmpty())
                .filter(known -> format instanceof BodyExpression.Local
                        || (known.size() == 1 && Purity.isPure(format, translator.context())))
                .orElse(Set.of()));
        if (texts.isEmpty()) {
            return ComputedFormats.of(call, format, arguments, translator);
        }
        TsExpression code = of(call, texts.get(texts.size() - 1), format.position(), arguments, translator);
        for (int i = texts.size() - 2; i >= 0; i--) {
            code = new TsExpression.Conditional(
                    Code.binary("===", translator.code(format), Code.text(texts.get(i))),
                    of(call, texts.get(i), format.position(), arguments, translator),
                    code);
        }
        return Value.of(code);
    }

    private static TsExpression of(
            BodyExpression.Call call,
            String text,
            Position format,
            List<BodyExpression> arguments,
            Expressions translator) {
        List<FormatPart> parts = FormatPart.parse(text).orElseThrow(() -> throwing("`%` without a conversion", format));
        requireOrder(parts, arguments, call.position(), translator);
        List<TsExpression> codes = new ArrayList<>();
        for (FormatPart part : parts) {
            if (part instanceof FormatPart.Text plain) {
                codes.add(Code.text(plain.text()));
            } else {
                codes.add(place((FormatPart.Place) part, arguments, format, translator));
            }
        }
        return StringConcatenation.joined(codes);
    }

    /** Java computes each argument once, from left to right. */
    private static void requireOrder(
            List<FormatPart> parts, List<BodyExpression> arguments, Position position, Expressions translator) {
        List<Integer> used = parts.stream()
                .filter(FormatPart.Place.class::isInstance)
                .map(part -> ((FormatPart.Place) part).argument())
                .toList();
        boolean inOrder =
                used.equals(IntStream.range(0, arguments.size()).boxed().toList());
        boolean told = arguments.stream()
                .filter(argument -> !(argument instanceof BodyExpression.Literal))
                .skip(1)
                .findAny()
                .isPresent();
        arguments.stream()
                .filter(argument -> told && !Purity.isTextQuiet(argument.type(), translator.context()))
                .findFirst()
                .ifPresent(argument -> {
                    throw Untranslatable.construct(
                            "a format of a value whose `toString` does something",
                            "make its text before: `String.valueOf(value)`",
                            argument.position());
                });
        if (!inOrder && !Purity.areAllPure(arguments, translator.context())) {
            throw Untranslatable.construct(
                    "a format that leaves out, repeats or reorders what is computed for it",
                    "assign the arguments to local variables first",
                    position);
        }
    }

    private static TsExpression place(
            FormatPart.Place place, List<BodyExpression> arguments, Position position, Expressions translator) {
        if (place.argument() < 0 || place.argument() >= arguments.size()) {
            throw throwing("`" + place.source() + "` has no argument", position);
        }
        BodyExpression argument = arguments.get(place.argument());
        requireAccepted(place, argument);
        return FormatPlaces.code(place, argument, translator);
    }

    private static Object otherSample(BodyExpression argument) {
        if (argument.type().isClass("java.math.BigDecimal")) {
            return BigDecimal.ONE;
        } else if (argument.type().isClass("java.math.BigInteger")) {
            return BigInteger.ONE;
        }
        return Types.isString(argument.type()) ? "a" : List.of();
    }

    /** Asks Java itself whether it accepts an argument of this type there. */
    private static void requireAccepted(FormatPart.Place place, BodyExpression argument) {
        Object sample =
                Promotion.unboxed(argument.type()).<Object>map(SAMPLES::get).orElseGet(() -> otherSample(argument));
        String alone = place.source().replaceFirst("^%\\d+\\$", "%").replace("<", "");
        try {
            String unused = String.format(Locale.ROOT, alone, sample);
        } catch (IllegalFormatException e) {
            throw throwing(
                    "`" + place.source() + "` does not take a `" + Types.display(argument.type()) + "`",
                    argument.position());
        }
    }

    private static Untranslatable throwing(String what, Position position) {
        return Untranslatable.meaning(
                what,
                "Java's `format` throws an `IllegalFormatException` here.",
                "write a conversion that fits its argument, such as `%s`",
                position);
    }
}
