package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.RecordMarks;
import java.util.List;

/** Interfaces whose values TypeScript can't tell apart. */
final class Mixtures {
    private Mixtures() {}

    /** The refusal of a use: the interface is declared, and refused there. */
    static Untranslatable declared(String interfaceName, TranslationContext context) {
        context.usage().type(interfaceName);
        return Untranslatable.consequence();
    }

    static Untranslatable refused(String interfaceName, Position position, TranslationContext context) {
        String name = Types.display(new JavaType.Declared(interfaceName));
        List<ClassShape> records = context.hierarchy().leaves(interfaceName).stream()
                .filter(leaf -> leaf.record().isPresent())
                .toList();
        String why;
        String fix;
        if (hasHidden(interfaceName, context)) {
            why = "a class in a body can't be asked for there, unless it extends nothing.";
            fix = "write the local class as a nested class";
        } else if (records.size() > 1 && !RecordMarks.areTold(records, context.hierarchy())) {
            why = "records are plain objects there, and two of these have the same properties.";
            fix = "make `" + name
                    + "` a sealed interface of records, whose `type` or `@Discriminator` says which it is";
        } else {
            why = "the constants of enums are texts there, and two of these have the same one.";
            fix = "give the constants different names";
        }
        return Untranslatable.meaning("values of `" + name + "` can't be told apart in TypeScript", why, fix, position);
    }

    private static boolean hasHidden(String interfaceName, TranslationContext context) {
        return context.hierarchy().leaves(interfaceName).stream()
                .filter(leaf -> leaf.kind() == ClassShape.Kind.CLASS)
                .anyMatch(leaf -> context.hierarchy()
                        .visible(leaf)
                        .filter(visible ->
                                context.hierarchy().ancestors(visible.name()).contains(interfaceName))
                        .isEmpty());
    }
}
