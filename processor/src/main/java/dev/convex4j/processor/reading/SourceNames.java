package dev.convex4j.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes and packages of the build, kept by name: javac makes new elements in every round. Sorted, so that nothing
 * depends on the order in which a build tool passes the files.
 */
final class SourceNames {
    private final TreeSet<String> types = new TreeSet<>();
    private final TreeSet<String> written = new TreeSet<>();
    private final TreeSet<String> packages = new TreeSet<>();

    void add(RoundEnvironment round) {
        boolean first = types.isEmpty();
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> types.add(type.getQualifiedName().toString()));
        if (first) {
            written.addAll(types);
        }
        ElementFilter.packagesIn(round.getRootElements())
                .forEach(unit -> packages.add(unit.getQualifiedName().toString()));
    }

    /** Every class with a name, each before the classes nested in it. */
    List<TypeElement> types(Elements elements) {
        List<TypeElement> found = new ArrayList<>();
        types.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .forEach(type -> addWithNested(type, found));
        return List.copyOf(found);
    }

    /** Whether the user wrote the class, rather than a processor in an earlier round. */
    boolean isWritten(TypeElement type) {
        return written.contains(type.getQualifiedName().toString());
    }

    /** The packages with a {@code package-info.java}. */
    List<PackageElement> packages(Elements elements) {
        return packages.stream()
                .<PackageElement>map(elements::getPackageElement)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void addWithNested(TypeElement type, List<TypeElement> found) {
        found.add(type);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addWithNested(nested, found));
    }
}
