package dev.convex4j.processor.reading;

import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that make another type of one.
 *
 * @param nullable whether there is one called {@code Nullable}, whosever it is
 * @param int64 whether there is {@code @Int64}
 * @param safeInteger whether there is {@code @SafeInteger}
 */
record Marks(boolean nullable, boolean int64, boolean safeInteger) {
    static final Marks NONE = new Marks(false, false, false);

    /** Those of a declaration or a type. */
    static Marks of(AnnotatedConstruct annotated) {
        List<String> names = annotated.getAnnotationMirrors().stream()
                .map(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .toString())
                .toList();
        return new Marks(
                names.stream().anyMatch(name -> name.equals("Nullable") || name.endsWith(".Nullable")),
                names.contains(Annotation.PACKAGE + "Int64"),
                names.contains(Annotation.PACKAGE + "SafeInteger"));
    }

    /** A type's own ones with those of the declaration that has the type. */
    Marks and(Marks others) {
        return new Marks(nullable || others.nullable, int64 || others.int64, safeInteger || others.safeInteger);
    }

    /** Whether one stands here that belongs to a {@code long} only. */
    boolean ofLong() {
        return int64 || safeInteger;
    }
}
