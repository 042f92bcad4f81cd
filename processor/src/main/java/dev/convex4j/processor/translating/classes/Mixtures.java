package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
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
        List<ClassShape> members = context.hierarchy().subtypes(interfaceName);
        String why;
        String fix;
        if (members.stream().anyMatch(ClassShape::local)) {
            why =
                    "records are plain objects there, enums texts and lambdas functions; a class in a body can't be asked for.";
            fix = "write the anonymous or local class as a nested class";
        } else if (members.stream().noneMatch(member -> member.record().isPresent())) {
            why = "the constants of enums are texts there, and two of these have the same one.";
            fix = "give the constants different names";
        } else {
            why =
                    "records are plain objects there; one of arguments, results and tables has no property that says which it is.";
            fix = "make `" + name + "` sealed and let only records implement it, or let only classes implement it";
        }
        return Untranslatable.meaning("values of `" + name + "` can't be told apart in TypeScript", why, fix, position);
    }
}
