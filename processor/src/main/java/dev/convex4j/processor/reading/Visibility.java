package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Rule CVX112: the generated calls mention every type of a signature, so they must be able to see it. */
final class Visibility {
    private Visibility() {}

    static void check(Round round, TypeElement type, Position use) {
        boolean samePackage =
                round.elements().getPackageOf(type).getQualifiedName().contentEquals(round.stubPackage());
        for (Element element = type;
                element != null && element.getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            Set<Modifier> modifiers = element.getModifiers();
            boolean visible = samePackage ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC);
            if (!visible) {
                report(round, type, element, round.position(element, use));
                return;
            }
        }
    }

    private static void report(Round round, TypeElement type, Element hidden, Position position) {
        String where = round.stubPackage().isEmpty() ? "the unnamed package" : "package `" + round.stubPackage() + "`";
        boolean itself = hidden.equals(type);
        round.report(Finding.error(
                "CVX112",
                position,
                "`" + type.getSimpleName() + "` can't be seen from " + where
                        + (itself ? "" : " because `" + hidden.getSimpleName() + "` around it can't"),
                "The generated classes `Tables`, `Api` and `Internal` stand in that package and mention every type"
                        + " that a table or a function's signature uses",
                hidden.getModifiers().contains(Modifier.PRIVATE)
                        ? "Remove `private` from `" + hidden.getSimpleName() + "`."
                        : "Make `" + hidden.getSimpleName() + "` public."));
    }
}
