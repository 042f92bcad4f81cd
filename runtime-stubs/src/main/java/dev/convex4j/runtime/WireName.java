package dev.convex4j.runtime;

import dev.convex4j.annotations.Name;
import java.lang.reflect.AnnotatedElement;

/** What something is called in Convex. */
final class WireName {
    private WireName() {}

    /** The name that {@code @Name} gives, or another one. */
    static String of(AnnotatedElement element, String otherwise) {
        Name name = element.getAnnotation(Name.class);
        return name == null ? otherwise : name.value();
    }
}
