package dev.convex4j.it.fuzz;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of the language that a run of the fuzzer may leave out. */
enum Feature {
    /** {@code int}, {@code boolean}, {@code String}, {@code if}, loops that count, static helpers. */
    BASE,
    DOUBLE,
    LISTS,
    RECORDS,
    ENUMS,
    OPTIONALS,
    STREAMS,
    LONG,
    FLOAT,
    /** {@code byte} and {@code short}. */
    SMALL,
    CHAR,
    BOXES,
    CASTS,
    /** An operator on {@code boolean} that doesn't stop early. */
    BIT_BOOLEANS,
    /** {@code a = b = c}, {@code x + i++} and the like. */
    ASSIGNMENT_VALUES,
    COMPOUND,
    ARRAYS,
    TEXT_OF_NUMBERS,
    /** The text of a {@code float} or {@code double}. */
    TEXT_OF_DECIMALS,
    /** The text of an enum's constant. */
    TEXT_OF_ENUMS,
    /** The text of a record, its {@code equals} and {@code hashCode}. */
    RECORD_OBJECTS,
    TEXT_BLOCKS,
    NULLS,
    SWITCH,
    SWITCH_EXPRESSIONS,
    LABELS,
    /** A loop with a condition beside its counter. */
    WHILE,
    DO,
    ASSERT,
    TRY,
    RESOURCES,
    OWN_EXCEPTIONS,
    INSTANCEOF,
    SEALED,
    RECORD_METHODS,
    RECORD_CONSTRUCTORS,
    ENUM_MEMBERS,
    ENUM_METHODS,
    CLASSES,
    INHERITANCE,
    INTERFACES,
    INNER_CLASSES,
    LOCAL_CLASSES,
    ANONYMOUS_CLASSES,
    LAMBDAS,
    METHOD_REFERENCES,
    GENERICS,
    VARARGS,
    OVERLOADS,
    STATIC_FIELDS,
    LIBRARY;

    /** What the translator can do today. */
    static final Set<Feature> LANDED = Collections.unmodifiableSet(EnumSet.allOf(Feature.class));

    /**
     * The features of a list such as {@code base,long}; with {@code +long} or {@code -streams} it changes those that have
     * landed; {@code all} are all.
     */
    static Set<Feature> parse(String list) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        if (list.isBlank() || list.startsWith("+") || list.startsWith("-")) {
            features.addAll(LANDED);
        }
        for (String name : list.split(",", -1)) {
            String plain = name.strip().replaceFirst("^[+-]", "");
            if (plain.isEmpty()) {
                continue;
            }
            Set<Feature> meant = plain.equals("all")
                    ? EnumSet.allOf(Feature.class)
                    : EnumSet.of(Feature.valueOf(plain.toUpperCase(Locale.ROOT).replace('.', '_')));
            if (name.strip().startsWith("-")) {
                features.removeAll(meant);
            } else {
                features.addAll(meant);
            }
        }
        return Collections.unmodifiableSet(features);
    }

    static String text(Set<Feature> features) {
        return Arrays.stream(values())
                .filter(features::contains)
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .reduce((left, right) -> left + "," + right)
                .orElse("");
    }
}
