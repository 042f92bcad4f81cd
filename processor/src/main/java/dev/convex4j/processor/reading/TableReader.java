package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.VectorIndexModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Table} records. */
final class TableReader {
    private final Round round;
    private final TypeReader types;

    TableReader(Round round, TypeReader types) {
        this.round = round;
        this.types = types;
    }

    /** The table of an annotated type; nothing where it is no plain record. */
    Optional<TableModel> read(TypeElement type, Annotation annotation) {
        Position position = round.position(type);
        if (type.getKind() != ElementKind.RECORD || !type.getTypeParameters().isEmpty()) {
            round.report(Finding.error(
                    "CVX910",
                    position,
                    "`@Table` stands on `" + type.getSimpleName() + "`, which is no record without type parameters",
                    "A table's fields are the components of a record: immutable, in one order, each with its type",
                    "public record " + type.getSimpleName() + "(String title, ..) {}"));
            return Optional.empty();
        }
        String className = type.getQualifiedName().toString();
        if (!round.records().containsKey(className)) {
            Visibility.check(round, type, position);
            types.records().read(type, position);
        }
        RecordModel record =
                round.records().getOrDefault(className, new RecordModel(className, List.of(), "", position));
        record.fields().forEach(field -> refuseDocuments(field, field.type()));
        List<Suppression> suppressions = SuppressionReader.of(round.elements(), type);
        List<IndexModel> indexes = Annotation.all(round.elements(), type, "Index").stream()
                .map(index -> new IndexModel(
                        index.text("name"),
                        index.texts("fields"),
                        index.flag("staged"),
                        SuppressionReader.within(round.elements(), index, suppressions),
                        position.annotation("Index", index.ordinal())))
                .toList();
        List<SearchIndexModel> searchIndexes = Annotation.all(round.elements(), type, "SearchIndex").stream()
                .map(index -> new SearchIndexModel(
                        index.text("name"),
                        index.text("searchField"),
                        index.texts("filterFields"),
                        SuppressionReader.within(round.elements(), index, suppressions),
                        position.annotation("SearchIndex", index.ordinal())))
                .toList();
        List<VectorIndexModel> vectorIndexes = Annotation.all(round.elements(), type, "VectorIndex").stream()
                .map(index -> new VectorIndexModel(
                        index.text("name"),
                        index.text("vectorField"),
                        index.number("dimensions"),
                        index.texts("filterFields"),
                        SuppressionReader.within(round.elements(), index, suppressions),
                        position.annotation("VectorIndex", index.ordinal())))
                .toList();
        return Optional.of(new TableModel(
                annotation.text("value"),
                className,
                record.fields(),
                indexes,
                searchIndexes,
                vectorIndexes,
                suppressions,
                record.documentation(),
                position));
    }

    private void refuseDocuments(Field field, ConvexType type) {
        if (type instanceof ConvexType.DocumentOf document) {
            round.report(TypeRefusals.because(
                    "A document of `" + document.table() + "` is stored in the field `" + field.javaName() + "`",
                    "A document lies in its own table; a copy of it elsewhere would grow old",
                    "Store its `Id`.",
                    new TypeUse(field.javaName(), field.position())));
        }
        if (type instanceof ConvexType.Flattened) {
            round.report(TypeRefusals.because(
                    "`@Flatten` is part of what the field `" + field.javaName() + "` stores",
                    "It is for what functions return; from a stored object its parts couldn't be read again",
                    "Write the fields out, or store the record as a field of its own.",
                    new TypeUse(field.javaName(), field.position())));
            return;
        }
        inner(type).forEach(part -> refuseDocuments(field, part));
    }

    private Stream<ConvexType> inner(ConvexType type) {
        if (type instanceof ConvexType.UnionOf union) {
            return Optional.ofNullable(round.unions().get(union.className())).stream()
                    .flatMap(model -> model.members().stream())
                    .map(ConvexType.RecordOf::new);
        }
        return type instanceof ConvexType.RecordOf record
                ? Optional.ofNullable(round.records().get(record.className())).stream()
                        .flatMap(model -> model.fields().stream())
                        .map(Field::type)
                : type.parts().stream();
    }
}
