package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classes of the JDK whose values are plain ones of JavaScript: a date is a number of days, a time one of milliseconds. What
 * they mean is known by their static types alone.
 */
public final class ValueClasses {
    private static final TsType NUMBER = new TsType.Keyword("number");
    private static final TsType TEXT = new TsType.Keyword("string");
    private static final TsType BYTES = new TsType.Reference("ArrayBuffer");

    /** The text of a value is the value. */
    private static final String SAME = "";

    /** JavaScript's own conversion. */
    private static final String STRING = "String";

    /**
     * What stands for the values of a class.
     *
     * @param type TypeScript's type
     * @param identical whether {@code ===} says what {@code equals} says
     * @param ordered whether {@code <} says what {@code compareTo} says
     * @param text the helper that makes the text; {@code SAME} for the value itself, empty where there is none
     */
    private record Form(TsType type, boolean identical, boolean ordered, Optional<String> text) {}

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("java.time.Instant", ordered("instantText")),
            Map.entry("java.time.Duration", ordered("durationText")),
            Map.entry("java.time.LocalDate", ordered("dateText")),
            Map.entry("java.time.LocalTime", ordered("timeText")),
            Map.entry("java.time.LocalDateTime", ordered("dateAndTimeText")),
            Map.entry("java.time.YearMonth", ordered("monthsText")),
            Map.entry("java.time.Period", new Form(TEXT, true, false, Optional.of(SAME))),
            // Two of them at one instant may have different zones, which their texts show too.
            Map.entry("java.time.ZonedDateTime", new Form(NUMBER, false, false, Optional.empty())),
            Map.entry("java.time.ZoneId", opaque(TEXT)),
            Map.entry("java.time.ZoneOffset", opaque(TEXT)),
            Map.entry("java.time.format.DateTimeFormatter", opaque(TEXT)),
            Map.entry("java.nio.charset.Charset", opaque(TEXT)),
            Map.entry("java.security.MessageDigest", opaque(TEXT)),
            Map.entry("java.security.Key", opaque(BYTES)),
            Map.entry("javax.crypto.SecretKey", opaque(BYTES)),
            Map.entry("javax.crypto.spec.SecretKeySpec", opaque(BYTES)),
            Map.entry("java.util.Base64.Encoder", opaque(function("bytes", BYTES, TEXT))),
            Map.entry("java.util.Base64.Decoder", opaque(function("text", TEXT, BYTES))),
            Map.entry("java.util.HexFormat", opaque(TEXT)),
            Map.entry("java.math.BigInteger", new Form(new TsType.Keyword("bigint"), true, true, Optional.of(STRING))),
            // Java leaves the case of some parts aside.
            Map.entry("java.net.URI", new Form(TEXT, false, false, Optional.of(SAME))),
            Map.entry("java.util.UUID", new Form(TEXT, true, false, Optional.of(SAME))));

    private ValueClasses() {}

    private static Form ordered(String text) {
        return new Form(NUMBER, true, true, Optional.of(text));
    }

    /** What can't be compared or written. */
    private static Form opaque(TsType type) {
        return new Form(type, false, false, Optional.empty());
    }

    private static TsType function(String parameter, TsType from, TsType to) {
        return new TsType.FunctionType(List.of(TsParameter.typed(parameter, from)), to);
    }

    /** TypeScript's type of the values of a class, if it is one of these. */
    static Optional<TsType> type(String className) {
        return Optional.ofNullable(FORMS.get(className)).map(Form::type);
    }

    /** The keyword of TypeScript for the values of such a type: {@code number}, {@code string}, {@code bigint}. */
    public static Optional<String> keyword(JavaType type) {
        return form(type).map(Form::type).map(form -> form instanceof TsType.Keyword keyword ? keyword.name() : "");
    }

    /** Whether {@code ===} on two values of a type says what {@code equals} says. */
    static boolean areIdentical(JavaType type) {
        return form(type).filter(Form::identical).isPresent();
    }

    /** Whether {@code <} on two values of a type says what {@code compareTo} says. */
    public static boolean areOrdered(JavaType type) {
        return form(type).filter(Form::ordered).isPresent();
    }

    /** Whether a value of a type has a text. */
    public static boolean haveText(JavaType type) {
        return form(type).flatMap(Form::text).isPresent();
    }

    /** The text of a value of such a type. */
    public static TsExpression text(JavaType type, TsExpression value, Expressions expressions) {
        String helper = form(type).flatMap(Form::text).orElse(SAME);
        if (helper.equals(SAME)) {
            return value;
        }
        return Code.call(helper.equals(STRING) ? Code.name(STRING) : Helpers.java(helper, expressions), value);
    }

    private static Optional<Form> form(JavaType type) {
        return type instanceof JavaType.Declared declared
                ? Optional.ofNullable(FORMS.get(declared.name()))
                : Optional.empty();
    }
}
