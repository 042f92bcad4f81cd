package dev.convex4j.processor.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * An annotation with its values, defaults included. A value that can't be read (its constant doesn't exist) counts as
 * empty: javac reports it.
 *
 * @param ordinal which one of the annotations of its kind on the element it is
 */
record Annotation(String simpleName, int ordinal, Map<String, Object> values) {
    /** The package of the library's annotations, with its dot. */
    static final String PACKAGE = "dev.convex4j.annotations.";

    /** The library's annotation of that name, such as {@code Table} or {@code AuthProvider.Oidc}. */
    static Optional<Annotation> find(Elements elements, Element element, String name) {
        return all(elements, element, name).stream().findFirst();
    }

    /** All of them in the order of the source, out of their container where they are repeated. */
    static List<Annotation> all(Elements elements, Element element, String name) {
        List<Annotation> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String type = nameOf(mirror);
            if (type.equals(PACKAGE + name)) {
                found.add(of(elements, mirror, found.size()));
            } else if (type.startsWith(PACKAGE)) {
                for (AnnotationMirror nested : of(elements, mirror, 0).annotations("value")) {
                    if (nameOf(nested).equals(PACKAGE + name)) {
                        found.add(of(elements, nested, found.size()));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    static Annotation of(Elements elements, AnnotationMirror mirror, int ordinal) {
        Map<String, Object> values = new LinkedHashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value.getValue()));
        String simpleName =
                mirror.getAnnotationType().asElement().getSimpleName().toString();
        return new Annotation(simpleName, ordinal, Map.copyOf(values));
    }

    String text(String attribute) {
        return values.get(attribute) instanceof String text ? text : "";
    }

    /** A number; 0 where it can't be read. */
    int number(String attribute) {
        return values.get(attribute) instanceof Integer number ? number : 0;
    }

    boolean flag(String attribute) {
        return values.get(attribute) instanceof Boolean flag && flag;
    }

    /** The name of an enum constant. */
    String constant(String attribute) {
        return values.get(attribute) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** The names of enum constants. */
    List<String> constants(String attribute) {
        return elementsOf(attribute, VariableElement.class).stream()
                .map(constant -> constant.getSimpleName().toString())
                .toList();
    }

    /** A class; nothing where it is {@code void.class}, or can't be read. */
    Optional<TypeElement> type(String attribute) {
        return values.get(attribute) instanceof DeclaredType type && type.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    List<String> texts(String attribute) {
        return elementsOf(attribute, String.class);
    }

    /** What several attributes, all of them arrays, hold together. */
    List<Object> values(String... attributes) {
        return Stream.of(attributes)
                .flatMap(attribute -> elementsOf(attribute, Object.class).stream())
                .toList();
    }

    List<AnnotationMirror> annotations(String attribute) {
        return elementsOf(attribute, AnnotationMirror.class);
    }

    private <T> List<T> elementsOf(String attribute, Class<T> type) {
        if (!(values.get(attribute) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
