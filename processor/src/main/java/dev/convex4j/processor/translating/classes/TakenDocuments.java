package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records that take over all of a stored document under the same names, the system fields as well: {@code { ...score, rank }}.
 * Only of a document is it known that it holds these fields and no others: where a record is expected, a document may lie.
 */
final class TakenDocuments {
    private TakenDocuments() {}

    /** The same properties, those that are a document's fields as one spread if they are all that it has. */
    static List<Property> spread(List<Property> properties, List<BodyExpression> arguments, Expressions translator) {
        for (BodyExpression argument : arguments) {
            Optional<TsExpression> document = document(argument, translator);
            Optional<Set<String>> fields = document.flatMap(found -> fields(argument, translator));
            if (fields.isPresent()) {
                List<Property> copies = properties.stream()
                        .filter(property -> isCopy(property, document.get(), fields.get()))
                        .toList();
                return copies.size() == fields.get().size()
                        ? replaced(properties, copies, new Property.Spread(document.get()))
                        : properties;
            }
        }
        return properties;
    }

    /** The document whose id an argument is, where it lies in a variable that nothing changes. */
    private static Optional<TsExpression> document(BodyExpression argument, Expressions translator) {
        return argument instanceof BodyExpression.Call call
                        && call.receiver().orElse(null) instanceof BodyExpression.Local local
                        && translator.scope().binding(local.id()).constant()
                ? Optional.of(translator.scope().binding(local.id()).code())
                : Optional.empty();
    }

    /** All that the document holds whose id an argument is. */
    private static Optional<Set<String>> fields(BodyExpression argument, Expressions translator) {
        if (!(argument instanceof BodyExpression.Call call)
                || !(translator
                                .context()
                                .stubs()
                                .method(call.method().owner(), call.method().name())
                                .orElse(null)
                        instanceof StubMember.DocumentId id)) {
            return Optional.empty();
        }
        TableModel table = id.table();
        Backend backend = translator.context().program().backend();
        if (backend.unions().containsKey(table.className())
                || backend.tag(table.className()).isPresent()
                || table.fields().stream().anyMatch(field -> field.type() instanceof ConvexType.Flattened)) {
            return Optional.empty();
        }
        Set<String> fields = new LinkedHashSet<>(List.of("_id", "_creationTime"));
        table.fields().forEach(field -> fields.add(field.wireName()));
        return Optional.of(fields);
    }

    /** {@code score: document.score}, for a field of the document. */
    private static boolean isCopy(Property property, TsExpression document, Set<String> fields) {
        return property instanceof Property.KeyValue entry
                && fields.contains(entry.key())
                && entry.value() instanceof TsExpression.Member member
                && member.name().equals(entry.key())
                && !member.optional()
                && member.target().equals(document);
    }

    private static List<Property> replaced(List<Property> properties, List<Property> copies, Property spread) {
        List<Property> replaced = new ArrayList<>(properties);
        replaced.set(properties.indexOf(copies.get(0)), spread);
        replaced.removeAll(copies);
        return List.copyOf(replaced);
    }
}
