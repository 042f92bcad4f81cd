package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.IntRanges;
import dev.convex4j.processor.translating.analysis.Interval;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.operators.StringConcatenation;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** The text that a conversion of a format makes of its argument, which Java accepts there. */
final class FormatPlaces {
    private static final int DEFAULT_PRECISION = 6;
    private static final Interval NOT_NEGATIVE = Interval.of(0, Integer.MAX_VALUE);

    private FormatPlaces() {}

    static TsExpression code(FormatPart.Place place, BodyExpression argument, Expressions translator) {
        boolean plain = place.flags().isEmpty()
                && place.width() == 0
                && place.precision().isEmpty();
        TsExpression text = switch (place.conversion()) {
            case 's' -> text(argument, translator);
            case 'd' -> plain ? text(argument, translator) : string(whole(argument, translator));
            case 'c' -> character(place, argument, translator);
            case 'b' -> truth(place, argument, translator);
            case 'f', 'e' -> floating(place, argument, translator);
            case 'x' -> hexadecimal(place, argument, translator);
            default -> throw refused(place, argument);
        };
        boolean cut = place.conversion() == 's' && place.precision().isPresent();
        if (cut) {
            TsExpression length =
                    new TsExpression.NumberLiteral(place.precision().orElseThrow());
            text = Code.invoke(string(text, argument, translator), "slice", new TsExpression.NumberLiteral(0), length);
        }
        if (place.upperCase()) {
            text = Code.invoke(string(text, argument, translator), "toUpperCase");
        }
        return padded(place, argument, decorated(place, text, translator), translator);
    }

    /** What {@code "" + argument} is. */
    private static TsExpression text(BodyExpression argument, Expressions translator) {
        return StringConcatenation.of(List.of(argument), translator);
    }

    private static TsExpression whole(BodyExpression argument, Expressions translator) {
        requireNotNull(argument, translator);
        return translator.code(argument);
    }

    private static void requireNotNull(BodyExpression argument, Expressions translator) {
        if (Nulls.mayBe(argument, translator)) {
            throw Untranslatable.construct(
                    "a conversion of what may be `null`", "use `%s`, or test for `null` before", argument.position());
        }
    }

    private static TsExpression character(FormatPart.Place place, BodyExpression argument, Expressions translator) {
        if (kind(argument).filter(Primitive.CHAR::equals).isEmpty()) {
            throw refused(place, argument);
        }
        return text(argument, translator);
    }

    private static TsExpression truth(FormatPart.Place place, BodyExpression argument, Expressions translator) {
        if (!Types.isBoolean(argument.type()) || place.precision().isPresent()) {
            throw refused(place, argument);
        }
        requireNotNull(argument, translator);
        return text(argument, translator);
    }

    private static TsExpression floating(FormatPart.Place place, BodyExpression argument, Expressions translator) {
        boolean decimal = place.conversion() == 'f' && argument.type().isClass("java.math.BigDecimal");
        if (!decimal && kind(argument).filter(Numbers::isFloating).isEmpty()) {
            throw refused(place, argument);
        }
        TsExpression decimals = new TsExpression.NumberLiteral(place.precision().orElse(DEFAULT_PRECISION));
        String helper = decimal ? "fixedDecimal" : place.conversion() == 'f' ? "fixed" : "scientific";
        return Code.call(Helpers.java(helper, translator), whole(argument, translator), decimals);
    }

    /** A negative number is written as the unsigned one of its bits. */
    private static TsExpression hexadecimal(FormatPart.Place place, BodyExpression argument, Expressions translator) {
        Primitive kind = kind(argument).orElseThrow(() -> refused(place, argument));
        TsExpression code = whole(argument, translator);
        boolean notNegative = kind != Primitive.LONG && IntRanges.of(argument).isIn(NOT_NEGATIVE);
        TsExpression bits = notNegative
                ? code
                : switch (kind) {
                    case BYTE -> Code.binary("&", code, new TsExpression.NumberLiteral(0xff));
                    case SHORT -> Code.binary("&", code, new TsExpression.NumberLiteral(0xffff));
                    case INT -> Code.binary(">>>", code, new TsExpression.NumberLiteral(0));
                    case LONG ->
                        Code.invoke(Code.name("BigInt"), "asUintN", new TsExpression.NumberLiteral(Long.SIZE), code);
                    default -> throw refused(place, argument);
                };
        return Code.invoke(bits, "toString", new TsExpression.NumberLiteral(16));
    }

    /** Groups of digits, and what stands for the sign. */
    private static TsExpression decorated(FormatPart.Place place, TsExpression text, Expressions translator) {
        if (place.has('#')) {
            throw new IllegalArgumentException("no conversion that is translated takes #: " + place.source());
        }
        TsExpression decorated = text;
        if (place.has(',')) {
            decorated = Code.call(Helpers.java("grouped", translator), decorated);
        }
        if (place.has('(')) {
            decorated = Code.call(Helpers.java("inBrackets", translator), decorated);
        }
        if (place.has('+') || place.has(' ')) {
            decorated =
                    Code.call(Helpers.java("withSign", translator), decorated, Code.text(place.has('+') ? "+" : " "));
        }
        return decorated;
    }

    private static TsExpression padded(
            FormatPart.Place place, BodyExpression argument, TsExpression text, Expressions translator) {
        if (place.width() == 0) {
            return text;
        }
        TsExpression width = new TsExpression.NumberLiteral(place.width());
        TsExpression string = string(text, argument, translator);
        if (!place.has('0')) {
            return Code.invoke(string, place.has('-') ? "padEnd" : "padStart", width);
        }
        boolean digitsAlone = place.conversion() == 'x'
                || (place.flags().equals("0")
                        && place.conversion() == 'd'
                        && kind(argument)
                                .filter(Numbers::isPromotedToInt)
                                .filter(kind -> IntRanges.of(argument).isIn(NOT_NEGATIVE))
                                .isPresent());
        return digitsAlone
                ? Code.invoke(string, "padStart", width, Code.text("0"))
                : Code.call(Helpers.java("zeroPadded", translator), string, width);
    }

    private static TsExpression string(TsExpression value) {
        return Code.call(Code.name("String"), value);
    }

    /** A text that methods can be called on, out of what a template string may hold. */
    private static TsExpression string(TsExpression text, BodyExpression argument, Expressions translator) {
        boolean alone = text instanceof TsExpression.TemplateLiteral template
                && template.values().size() == 1
                && template.texts().equals(List.of("", ""));
        if (!alone) {
            return text;
        }
        TsExpression value = ((TsExpression.TemplateLiteral) text).values().get(0);
        boolean isText = (Types.isString(argument.type()) && !Nulls.mayBe(argument, translator))
                || kind(argument).filter(Primitive.CHAR::equals).isPresent()
                || kind(argument).filter(Numbers::isFloating).isPresent();
        return isText ? value : string(value);
    }

    private static Optional<Primitive> kind(BodyExpression argument) {
        return Promotion.unboxed(argument.type());
    }

    private static Untranslatable refused(FormatPart.Place place, BodyExpression argument) {
        return Untranslatable.construct(
                "`" + place.source() + "` for a `" + Types.display(argument.type()) + "`",
                "use `%s`, `%d`, `%f`, `%e`, `%x`, `%b` or `%c` for a text, a number, a boolean or a char",
                argument.position());
    }
}
