package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the readers of one round share: the compiler's view, and what they have found so far. */
final class Round {
    private final Elements elements;
    private final Positions positions;
    private final String stubPackage;
    private final Map<String, String> documents;
    private final boolean ofBodies;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, RecordModel> records = new TreeMap<>();
    private final Map<String, EnumModel> enums = new TreeMap<>();
    private final Map<String, UnionModel> unions = new TreeMap<>();

    /**
     * Starts a round.
     *
     * @param documents the table of each generated document class, by canonical class name
     * @param ofBodies whether it reads what bodies may use, rather than what crosses a boundary
     */
    Round(Elements elements, Positions positions, String stubPackage, Map<String, String> documents, boolean ofBodies) {
        this.elements = elements;
        this.positions = positions;
        this.stubPackage = stubPackage;
        this.documents = Map.copyOf(documents);
        this.ofBodies = ofBodies;
    }

    boolean isOfBodies() {
        return ofBodies;
    }

    Elements elements() {
        return elements;
    }

    String stubPackage() {
        return stubPackage;
    }

    Optional<Annotation> annotation(Element element, String name) {
        return Annotation.find(elements, element, name);
    }

    Position position(Element element) {
        return positions.of(element);
    }

    Position position(Element element, Position use) {
        return positions.of(element, use);
    }

    /** The table whose generated document class this is. */
    Optional<String> documentTable(TypeElement type) {
        return Optional.ofNullable(documents.get(type.getQualifiedName().toString()));
    }

    /** The Convex name of the table that stores the record. */
    Optional<String> tableOf(TypeElement record) {
        return annotation(record, "Table").map(table -> table.text("value"));
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, RecordModel> records() {
        return records;
    }

    Map<String, EnumModel> enums() {
        return enums;
    }

    Map<String, UnionModel> unions() {
        return unions;
    }

    /** The value of {@code @Name}, or the name in Java. */
    String wireName(Element element) {
        return annotation(element, "Name")
                .map(name -> name.text("value"))
                .orElse(element.getSimpleName().toString());
    }

    /** The element's documentation as Markdown; empty without one. */
    String documentation(Element element) {
        return Optional.ofNullable(elements.getDocComment(element))
                .map(Documentation::markdown)
                .orElse("");
    }
}
