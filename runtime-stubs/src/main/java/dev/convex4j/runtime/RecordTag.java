package dev.convex4j.runtime;

import dev.convex4j.annotations.Discriminator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What tells a record from the others of its sealed interface: a property that holds the same text in each of its values.
 *
 * @param property the property's name in a value
 */
record RecordTag(String property, String literal) {
    private static final String USUAL_PROPERTY = "type";

    /** The tag of a record; nothing where it implements no sealed interface. */
    static Optional<RecordTag> of(Class<?> type) {
        Set<Class<?>> unions = new LinkedHashSet<>();
        collect(type, unions);
        if (unions.isEmpty()) {
            return Optional.empty();
        }
        String property = unions.stream()
                .flatMap(union -> Optional.ofNullable(union.getAnnotation(Discriminator.class)).stream())
                .map(Discriminator::value)
                .findFirst()
                .orElse(USUAL_PROPERTY);
        return Optional.of(new RecordTag(property, WireName.of(type, decapitalized(type.getSimpleName()))));
    }

    /** The sealed interfaces above a type, the nearest first. */
    private static void collect(Class<?> type, Set<Class<?>> unions) {
        for (Class<?> above : type.getInterfaces()) {
            if (above.isSealed() && unions.add(above)) {
                collect(above, unions);
            }
        }
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    boolean isOn(Values.Fields object) {
        return object.find(property).filter(Value.of(literal)::equals).isPresent();
    }
}
