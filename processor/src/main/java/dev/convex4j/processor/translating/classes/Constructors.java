package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.StoredFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TypeScript has one constructor a class: the others become static methods. */
final class Constructors {
    private Constructors() {}

    /** The constructor that is TypeScript's too; empty where Java adds it, and where it takes the fields instead. */
    static Optional<MethodBody> primary(ClassShape shape, TranslationContext context) {
        List<MethodBody> independent = context.construction().independent(shape);
        if (context.construction().stored(shape).isPresent()) {
            return Optional.empty();
        } else if (independent.size() > 1) {
            throw Untranslatable.construct(
                    "a class with several constructors that do more than to assign its fields",
                    "let one constructor set all fields, and let the others call it with `this(..)`",
                    independent.get(1).position());
        }
        return independent.stream().findFirst();
    }

    /** The constructors that are static methods, in the order of the source. */
    static List<MethodBody> factories(ClassShape shape, TranslationContext context) {
        Optional<StoredFields> fields = context.construction().stored(shape);
        List<MethodBody> delegating = context.construction().delegating(shape);
        return context.construction().bodies(shape).stream()
                .filter(body -> delegating.contains(body)
                        || fields.filter(stored -> !StoredConstructors.isCanonical(body.key(), stored))
                                .isPresent())
                .toList();
    }

    /** The constructors that become static methods: of an abstract class nothing is created. */
    static List<MethodBody> created(ClassShape shape, TranslationContext context) {
        return shape.isAbstract() ? List.of() : factories(shape, context);
    }

    /** The static method that stands for a constructor; none for the one that is TypeScript's constructor. */
    static Optional<String> factory(MethodKey constructor, ClassShape shape, TranslationContext context) {
        List<MethodKey> factories =
                factories(shape, context).stream().map(MethodBody::key).toList();
        int index = factories.indexOf(constructor);
        if (index < 0) {
            return Optional.empty();
        }
        int number = index + 1 + inherited(shape, context);
        return Optional.of(number == 1 ? "create" : "create" + number);
    }

    /** How many names the superclasses have taken: in TypeScript a class has their static methods too. */
    private static int inherited(ClassShape shape, TranslationContext context) {
        return context.hierarchy()
                .superclass(shape)
                .map(above -> factories(above, context).size() + inherited(above, context))
                .orElse(0);
    }

    static Untranslatable waiting(Position position) {
        return Untranslatable.construct(
                "a constructor that waits for the database or another function",
                "read in a static method, and pass what it read to the constructor",
                position);
    }

    /** Blocks without variables of their own stand in the constructor as they are. */
    static List<BodyStatement> flat(List<BodyStatement> statements) {
        List<BodyStatement> flat = new ArrayList<>();
        for (BodyStatement statement : statements) {
            if (statement instanceof BodyStatement.Block block
                    && block.statements().stream()
                            .noneMatch(part -> part instanceof BodyStatement.LocalVariable
                                    || part instanceof BodyStatement.LocalClass)) {
                flat.addAll(block.statements());
            } else {
                flat.add(statement);
            }
        }
        return List.copyOf(flat);
    }
}
