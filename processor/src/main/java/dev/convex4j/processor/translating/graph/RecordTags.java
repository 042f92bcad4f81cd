package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.ClassShape;
import java.util.Locale;
import java.util.Optional;

/** The property that tells a record from the others of its interface; local records have none in signatures. */
final class RecordTags {
    static final String PROPERTY = "type";

    private RecordTags() {}

    static Optional<Tag> of(String className, Backend backend, Hierarchy hierarchy) {
        Optional<Tag> known = backend.tag(className);
        if (known.isPresent() || backend.records().containsKey(className)) {
            return known;
        }
        return hierarchy
                .shape(className)
                .filter(shape -> shape.record().isPresent() && isOneOfSeveral(shape, hierarchy))
                .filter(shape -> shape.record().orElseThrow().components().stream()
                        .noneMatch(component -> component.wireName().equals(PROPERTY)))
                .map(RecordTags::named);
    }

    private static boolean isOneOfSeveral(ClassShape shape, Hierarchy hierarchy) {
        return Hierarchy.supertypes(shape).stream()
                .flatMap(name -> hierarchy.shape(name).stream())
                .anyMatch(above -> above.kind() == ClassShape.Kind.INTERFACE
                        && (above.sealed()
                                || hierarchy.leaves(above.name()).stream()
                                                .filter(leaf -> leaf.record().isPresent())
                                                .count()
                                        > 1));
    }

    /** {@code type: "simpleName"}. */
    static Tag named(ClassShape shape) {
        String name = shape.simpleName();
        return new Tag(PROPERTY, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }
}
