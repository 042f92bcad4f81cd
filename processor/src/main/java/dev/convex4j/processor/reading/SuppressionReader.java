package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Collects the user's suppressions; those of the enclosing classes and the package count too. */
public final class SuppressionReader {
    private SuppressionReader() {}

    /** The suppressions that apply to a declaration, its own first. */
    public static List<Suppression> of(Elements elements, Element element) {
        List<Suppression> found = new ArrayList<>();
        for (Element scope = element; scope != null; scope = enclosing(elements, scope)) {
            Annotation.all(elements, scope, "Suppress").forEach(suppress -> found.add(suppression(suppress)));
            for (AnnotationMirror mirror : scope.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().toString().equals(SuppressWarnings.class.getName())) {
                    addWarnings(mirror, found);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The suppressions that an annotation itself holds, such as those of one index; then those around it. */
    static List<Suppression> within(Elements elements, Annotation annotation, List<Suppression> around) {
        List<Suppression> found = new ArrayList<>();
        annotation
                .annotations("suppress")
                .forEach(mirror -> found.add(suppression(Annotation.of(elements, mirror, 0))));
        found.addAll(around);
        return List.copyOf(found);
    }

    private static Suppression suppression(Annotation suppress) {
        return new Suppression(suppress.text("rule"), suppress.text("reason"));
    }

    private static void addWarnings(AnnotationMirror mirror, List<Suppression> found) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
            if (!(value.getValue() instanceof List<?> names)) {
                continue;
            }
            for (Object name : names) {
                if (((AnnotationValue) name).getValue() instanceof String rule && rule.startsWith("CVX")) {
                    found.add(new Suppression(rule, ""));
                }
            }
        }
    }

    private static @Nullable Element enclosing(Elements elements, Element element) {
        Element enclosing = element.getEnclosingElement();
        // A package's enclosing element is its module, whose suppressions are not ours.
        return element.equals(elements.getPackageOf(element)) ? null : enclosing;
    }
}
