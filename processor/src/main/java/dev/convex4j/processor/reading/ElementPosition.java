package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A declaration, or an annotation on it, or a value of that annotation. Used where there is no tree: under another
 * compiler than javac, and for packages.
 */
public record ElementPosition(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
        implements Position {
    /** The declaration itself. */
    public static ElementPosition of(Element element) {
        return new ElementPosition(element, Optional.empty(), Optional.empty());
    }

    @Override
    public Position annotation(String simpleName, int ordinal) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName))
                .skip(ordinal)
                .findFirst()
                .<Position>map(mirror -> new ElementPosition(element, Optional.of(mirror), Optional.empty()))
                .orElse(this);
    }

    @Override
    public Position value(String attribute) {
        return find(attribute).<Position>map(this::at).orElse(this);
    }

    @Override
    public Position value(String attribute, int index) {
        Optional<AnnotationValue> found = find(attribute);
        if (found.isPresent() && found.get().getValue() instanceof List<?> values && index < values.size()) {
            return at((AnnotationValue) values.get(index));
        }
        return value(attribute);
    }

    private Optional<AnnotationValue> find(String attribute) {
        if (annotation.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.get().getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private ElementPosition at(AnnotationValue part) {
        return new ElementPosition(element, annotation, Optional.of(part));
    }
}
