package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @Flatten} of a record's component. */
final class FlattenReader {
    private final Round round;

    FlattenReader(Round round) {
        this.round = round;
    }

    /** The field; a flattened one where the annotation stands on it and fits. */
    Field read(Element component, Field field, List<Field> before, TypeUse use) {
        Optional<Annotation> flatten = round.annotation(component, "Flatten");
        if (flatten.isEmpty() || field.type() instanceof ConvexType.Refused) {
            return field;
        }
        boolean object = field.type() instanceof ConvexType.DocumentOf || field.type() instanceof ConvexType.RecordOf;
        if (field.optional() || !object || isTagged(field.type())) {
            return refused(
                    field,
                    "`@Flatten` stands on " + use.subject(),
                    "It spreads the fields of a document or a record; what may be absent, or is told apart by its"
                            + " type, has no fields to rely on",
                    "Take it off, or declare the component as a document or a record.",
                    use);
        }
        if (before.stream().anyMatch(other -> !(other.type() instanceof ConvexType.Flattened))) {
            return refused(
                    field,
                    "`@Flatten` stands on " + use.subject() + ", behind other components",
                    "What stands later takes the place of a field of its name, so the order must show which one stays",
                    "Move it to the front.",
                    use);
        }
        return new Field(
                field.javaName(),
                field.wireName(),
                new ConvexType.Flattened(field.type(), flatten.get().texts("except")),
                false,
                field.position());
    }

    private boolean isTagged(ConvexType type) {
        return type instanceof ConvexType.RecordOf record
                && Optional.ofNullable(round.records().get(record.className()))
                        .flatMap(RecordModel::tag)
                        .isPresent();
    }

    private Field refused(Field field, String what, String why, String fix, TypeUse use) {
        round.report(TypeRefusals.because(what, why, fix, use));
        return new Field(
                field.javaName(),
                field.wireName(),
                new ConvexType.Refused("java.lang.Object"),
                field.optional(),
                field.position());
    }
}
