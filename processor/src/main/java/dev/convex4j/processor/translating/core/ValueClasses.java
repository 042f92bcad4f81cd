package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.typescript.TsType;
import java.util.Map;
import java.util.Optional;

/**
 * Classes of the JDK whose values are plain ones of JavaScript: a date is a number of days, a time one of milliseconds. What
 * they mean is known by their static types alone.
 */
public final class ValueClasses {
    private static final String NUMBER = "number";
    private static final String TEXT = "string";

    /**
     * What stands for the values of a class.
     *
     * @param keyword TypeScript's type
     * @param identical whether {@code ===} says what {@code equals} says
     * @param ordered whether {@code <} says what {@code compareTo} says
     * @param text the helper that makes the text; empty where there is no text of it, or it is the value itself
     */
    private record Form(String keyword, boolean identical, boolean ordered, Optional<String> text) {}

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("java.time.Instant", ordered("instantText")),
            Map.entry("java.time.Duration", ordered("durationText")),
            Map.entry("java.time.LocalDate", ordered("dateText")),
            Map.entry("java.time.LocalTime", ordered("timeText")),
            Map.entry("java.time.LocalDateTime", ordered("dateAndTimeText")),
            Map.entry("java.time.YearMonth", ordered("monthsText")),
            // Two of them at one instant may have different zones, which their texts show too.
            Map.entry("java.time.ZonedDateTime", new Form(NUMBER, false, false, Optional.empty())),
            Map.entry("java.time.ZoneId", new Form(TEXT, false, false, Optional.empty())),
            Map.entry("java.time.ZoneOffset", new Form(TEXT, false, false, Optional.empty())),
            Map.entry("java.time.format.DateTimeFormatter", new Form(TEXT, false, false, Optional.empty())));

    private ValueClasses() {}

    private static Form ordered(String text) {
        return new Form(NUMBER, true, true, Optional.of(text));
    }

    /** TypeScript's type of the values of a class, if it is one of these. */
    static Optional<TsType> type(String className) {
        return Optional.ofNullable(FORMS.get(className)).map(form -> new TsType.Keyword(form.keyword()));
    }

    /** Whether {@code ===} on two values of a type says what {@code equals} says. */
    static boolean areIdentical(JavaType type) {
        return form(type).filter(Form::identical).isPresent();
    }

    /** Whether {@code <} on two values of a type says what {@code compareTo} says. */
    public static boolean areOrdered(JavaType type) {
        return form(type).filter(Form::ordered).isPresent();
    }

    /** The helper that makes the text of a value. */
    public static Optional<String> text(JavaType type) {
        return form(type).flatMap(Form::text);
    }

    private static Optional<Form> form(JavaType type) {
        return type instanceof JavaType.Declared declared
                ? Optional.ofNullable(FORMS.get(declared.name()))
                : Optional.empty();
    }
}
