package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.layout.Names;
import java.util.Optional;

/** The property that tells a record of a sealed interface from the others; local records have none in signatures. */
final class RecordTags {
    private static final String PROPERTY = "type";

    private RecordTags() {}

    static Optional<Tag> of(String className, TranslationContext context) {
        Optional<Tag> known = context.program().backend().tag(className);
        Hierarchy hierarchy = context.hierarchy();
        if (known.isPresent()
                || context.program().backend().records().containsKey(className)
                || hierarchy.shape(className).isEmpty()) {
            return known;
        }
        ClassShape shape = hierarchy.shape(className).get();
        boolean sealed = Hierarchy.supertypes(shape).stream()
                .flatMap(name -> hierarchy.shape(name).stream())
                .anyMatch(above -> above.kind() == ClassShape.Kind.INTERFACE && above.sealed());
        return sealed ? Optional.of(new Tag(PROPERTY, Names.decapitalized(shape.simpleName()))) : Optional.empty();
    }
}
