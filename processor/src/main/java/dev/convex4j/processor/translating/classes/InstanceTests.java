package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** {@code instanceof} and casts between classes, whose objects know what they are. */
public final class InstanceTests {
    private InstanceTests() {}

    /** The condition under which a value is an object of a class; empty where {@code to} is none. */
    public static Optional<TsExpression> test(
            TsExpression value, JavaType from, JavaType to, Position position, Expressions expressions) {
        if (!isAsked(from, to, expressions.context())) {
            return Optional.empty();
        }
        String name = ((JavaType.Declared) to).name();
        if (expressions.context().hierarchy().form(name) == ClassForm.CLASS) {
            return Optional.of(instanceOf(value, name, position, expressions));
        }
        return expressions.context().hierarchy().leaves(name).stream()
                .map(leaf -> instanceOf(value, leaf.name(), position, expressions))
                .reduce((left, right) -> Code.binary("||", left, right));
    }

    private static boolean isAsked(JavaType from, JavaType to, TranslationContext context) {
        return Hierarchies.isInstance(to, context)
                && (Hierarchies.isInstance(from, context)
                        || Choices.is(from, context)
                        || from.isClass("java.lang.Object"));
    }

    public static TsExpression instanceOf(TsExpression value, String name, Position position, Expressions expressions) {
        return Code.binary("instanceof", value, reference(name, position, expressions));
    }

    private static TsExpression reference(String name, Position position, Expressions expressions) {
        ClassShape shape = expressions.context().hierarchy().shape(name).orElseThrow();
        boolean visible = !shape.local()
                || expressions.scope().instance(Creations.localKey(name)).isPresent();
        if (!visible) {
            throw Untranslatable.construct(
                    "a test for `" + Types.display(new JavaType.Declared(name))
                            + "`, which is declared elsewhere in a body,",
                    "declare the class as a nested class",
                    position);
        }
        return Creations.classReference(shape, expressions);
    }

    /** A cast to a class, which throws for an object of another one; {@code null} passes. */
    public static Optional<TsExpression> cast(BodyExpression.Cast cast, Expressions expressions) {
        TranslationContext context = expressions.context();
        if (!isAsked(cast.operand().type(), cast.type(), context)) {
            return Optional.empty();
        }
        List<ClassShape> leaves = context.hierarchy().leaves(((JavaType.Declared) cast.type()).name());
        boolean isClass = context.hierarchy().form(((JavaType.Declared) cast.type()).name()) == ClassForm.CLASS;
        if (!isClass && leaves.size() != 1) {
            return Optional.empty();
        }
        String name = isClass
                ? ((JavaType.Declared) cast.type()).name()
                : leaves.get(0).name();
        return Optional.of(Code.call(
                Helpers.java("castInstance", expressions),
                expressions.code(cast.operand()),
                reference(name, cast.position(), expressions)));
    }
}
