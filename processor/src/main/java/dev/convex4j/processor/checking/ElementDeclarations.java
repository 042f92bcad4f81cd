package dev.convex4j.processor.checking;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.graph.Declarations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads declarations from javac's elements; {@code @Forbidden} of the runtime says which members are forbidden. */
public final class ElementDeclarations implements Declarations {
    private static final String FORBIDDEN = "dev.convex4j.runtime.spi.Forbidden";

    private final Elements elements;
    private final Map<MethodKey, Optional<String>> forbidden = new HashMap<>();

    public ElementDeclarations(Elements elements) {
        this.elements = elements;
    }

    @Override
    public Optional<String> forbiddenBy(MethodKey method) {
        return method.owner().startsWith("dev.convex4j.runtime.")
                ? forbidden.computeIfAbsent(
                        method,
                        key -> find(key).stream()
                                .flatMap(element -> element.getAnnotationMirrors().stream())
                                .filter(annotation -> isForbidden(annotation))
                                .map(ElementDeclarations::rule)
                                .findFirst())
                : Optional.empty();
    }

    @Override
    public boolean overrides(MethodKey method, MethodKey declared) {
        TypeElement owner = elements.getTypeElement(method.owner());
        Optional<ExecutableElement> overriding = find(method);
        Optional<ExecutableElement> overridden = find(declared);
        return owner != null
                && overriding.isPresent()
                && overridden.isPresent()
                && elements.overrides(overriding.get(), overridden.get(), owner);
    }

    @Override
    public List<MethodKey> methods(String owner, String name) {
        return declared(owner, name).stream().map(MethodKeys::of).toList();
    }

    private Optional<ExecutableElement> find(MethodKey key) {
        return declared(key.owner(), key.name()).stream()
                .filter(method -> MethodKeys.of(method).equals(key))
                .findFirst();
    }

    private List<ExecutableElement> declared(String owner, String name) {
        TypeElement type = elements.getTypeElement(owner);
        return type == null
                ? List.of()
                : ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .toList();
    }

    private static boolean isForbidden(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(FORBIDDEN);
    }

    private static String rule(AnnotationMirror annotation) {
        return annotation.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .map(Object::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@Forbidden names no rule"));
    }
}
