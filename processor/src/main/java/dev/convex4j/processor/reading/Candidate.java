package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.FunctionKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method that Convex calls.
 *
 * @param annotated where the annotations stand: the method, or its class in the class form
 */
record Candidate(TypeElement owner, ExecutableElement method, Element annotated) {
    /** The method's name in the class form. */
    static final String HANDLER = "handler";

    boolean classForm() {
        return annotated.equals(owner);
    }

    String display() {
        return owner.getSimpleName() + "." + method.getSimpleName();
    }

    /** The exported name: {@code default} for the class form without {@code @Name}. */
    String exportName(Round round) {
        Optional<String> given = round.annotation(annotated, "Name").map(name -> name.text("value"));
        return given.orElse(classForm() ? "default" : method.getSimpleName().toString());
    }

    /** The annotations of a function kind on the class or method. */
    static List<FunctionKind> kinds(Round round, Element annotated) {
        return java.util.stream.Stream.of(FunctionKind.values())
                .filter(kind ->
                        round.annotation(annotated, annotationName(kind)).isPresent())
                .toList();
    }

    static String annotationName(FunctionKind kind) {
        return kind.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + kind.word().substring(1);
    }
}
