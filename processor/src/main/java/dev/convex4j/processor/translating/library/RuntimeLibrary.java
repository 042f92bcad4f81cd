package dev.convex4j.processor.translating.library;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The rows of our own API, which stand as annotations beside its signatures. */
public final class RuntimeLibrary implements Library {
    private final Elements elements;
    private final Map<String, Map<MethodKey, LibraryRow>> rows = new HashMap<>();

    public RuntimeLibrary(Elements elements) {
        this.elements = elements;
    }

    @Override
    public Optional<LibraryRow> method(MethodKey method) {
        return Optional.ofNullable(
                rows.computeIfAbsent(method.owner(), this::read).get(method));
    }

    @Override
    public Optional<LibraryRow> constant(String owner, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> instead(MethodKey method) {
        return Optional.empty();
    }

    private Map<MethodKey, LibraryRow> read(String className) {
        Map<MethodKey, LibraryRow> found = new HashMap<>();
        TypeElement type = className.startsWith("dev.convex4j.runtime.") ? elements.getTypeElement(className) : null;
        if (type != null) {
            for (Element member : type.getEnclosedElements()) {
                TypeScript annotation = member.getAnnotation(TypeScript.class);
                if (member instanceof ExecutableElement method && annotation != null) {
                    found.put(MethodKeys.of(method), row(annotation));
                }
            }
        }
        return found;
    }

    private static LibraryRow row(TypeScript annotation) {
        Optional<Template> template = annotation.value().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Template.parse(annotation.value(), LibraryImports.of(Arrays.asList(annotation.imports()))));
        Absence absence = annotation.result() == TypeScript.Absence.NULL ? Absence.NULL : Absence.UNDEFINED;
        return new LibraryRow(template, annotation.intrinsic(), annotation.async(), absence, "");
    }
}
