package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.List;
import java.util.Optional;

/** TypeScript has one constructor a class: those that call it with {@code this(..)} become static methods. */
final class Constructors {
    private Constructors() {}

    /** The constructor that sets the fields; empty where Java adds it. */
    static Optional<MethodBody> primary(ClassShape shape, TranslationContext context) {
        List<MethodBody> independent =
                bodies(shape, context).stream().filter(body -> !delegates(body)).toList();
        if (independent.size() > 1) {
            throw Untranslatable.construct(
                    "a class with several constructors of its own",
                    "let one constructor set all fields, and let the others call it with `this(..)`",
                    independent.get(1).position());
        }
        return independent.stream().findFirst();
    }

    /** The constructors that call another one of the class. */
    static List<MethodBody> delegating(ClassShape shape, TranslationContext context) {
        return bodies(shape, context).stream().filter(Constructors::delegates).toList();
    }

    /** The static method that stands for a constructor; none for the one that is TypeScript's constructor. */
    static Optional<String> factory(MethodKey constructor, ClassShape shape, TranslationContext context) {
        List<MethodKey> delegating =
                delegating(shape, context).stream().map(MethodBody::key).toList();
        int index = delegating.indexOf(constructor);
        return index < 0 ? Optional.empty() : Optional.of(index == 0 ? "create" : "create" + (index + 1));
    }

    private static List<MethodBody> bodies(ClassShape shape, TranslationContext context) {
        return shape.constructors().stream()
                .map(MethodShape::key)
                .flatMap(key -> OwnCalls.body(key, context).stream())
                .toList();
    }

    private static boolean delegates(MethodBody body) {
        return Creations.constructorCall(body)
                .filter(BodyStatement.ConstructorCall::own)
                .isPresent();
    }
}
