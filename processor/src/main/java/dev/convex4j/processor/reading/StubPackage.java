package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The package that the generated Java goes to.
 *
 * @param findings why it isn't clear which one
 */
record StubPackage(String name, List<Finding> findings) {
    /**
     * The package of {@code @ConvexBackend}, else the one that all annotated classes have in common.
     *
     * @param annotated the classes with tables, functions and routes
     */
    static StubPackage of(
            Elements elements, Positions positions, List<PackageElement> packages, Collection<TypeElement> annotated) {
        List<PackageElement> marked = packages.stream()
                .filter(unit -> Annotation.find(elements, unit, "ConvexBackend").isPresent())
                .toList();
        if (!marked.isEmpty()) {
            List<Finding> findings = new ArrayList<>();
            marked.stream().skip(1).forEach(second -> findings.add(twice(positions, marked.get(0), second)));
            return new StubPackage(marked.get(0).getQualifiedName().toString(), List.copyOf(findings));
        }
        return common(elements, positions, annotated);
    }

    private static StubPackage common(Elements elements, Positions positions, Collection<TypeElement> annotated) {
        Optional<List<String>> common = Optional.empty();
        for (TypeElement type : annotated) {
            List<String> segments = segments(elements, type);
            common = Optional.of(common.map(before -> shared(before, segments)).orElse(segments));
        }
        String name = String.join(".", common.orElse(List.of()));
        Optional<TypeElement> stray = name.isEmpty()
                ? annotated.stream()
                        .filter(type -> !segments(elements, type).isEmpty())
                        .findFirst()
                : Optional.empty();
        return new StubPackage(
                name, stray.map(type -> List.of(nowhere(positions, type))).orElse(List.of()));
    }

    private static List<String> segments(Elements elements, TypeElement type) {
        String name = elements.getPackageOf(type).getQualifiedName().toString();
        return name.isEmpty() ? List.of() : List.of(name.split("\\."));
    }

    private static List<String> shared(List<String> left, List<String> right) {
        int length = 0;
        while (length < Math.min(left.size(), right.size()) && left.get(length).equals(right.get(length))) {
            length++;
        }
        return left.subList(0, length);
    }

    private static Finding twice(Positions positions, PackageElement first, PackageElement second) {
        return Finding.error(
                "CVX112",
                positions.of(second).annotation("ConvexBackend", 0),
                "`@ConvexBackend` stands on `" + first.getQualifiedName() + "` and on `" + second.getQualifiedName()
                        + "`",
                "A build makes one backend, and its generated classes stand in one package",
                "Remove one of the two.");
    }

    private static Finding nowhere(Positions positions, TypeElement type) {
        return Finding.error(
                "CVX112",
                positions.of(type),
                "The annotated classes have no package in common",
                "The generated classes `Tables`, `Api` and `Internal` need one package that all of them can import from",
                "@ConvexBackend\npackage com.example.backend;\nin the package-info.java of the package you choose.");
    }
}
