package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** {@code this}, and the instances of the classes around. */
public final class Selves {
    private Selves() {}

    public static TsExpression of(BodyExpression.This self, Expressions expressions) {
        String className = self.type() instanceof JavaType.Declared declared ? declared.name() : "";
        return expressions.scope().instance(className).orElseThrow(() -> refused(self));
    }

    public static TsExpression outer(BodyExpression.OuterThis outer, Expressions expressions) {
        return expressions.scope().instance(outer.owner()).orElseThrow(() -> refused(outer));
    }

    private static Untranslatable refused(BodyExpression expression) {
        return Untranslatable.construct(
                "`this` in this place", "pass what the code needs as a parameter", expression.position());
    }

    /** The class's own type, its type parameters as arguments. */
    static JavaType type(ClassShape shape) {
        List<JavaType> arguments = shape.typeParameters().stream()
                .<JavaType>map(parameter -> new JavaType.Variable(parameter.name()))
                .toList();
        return new JavaType.Declared(shape.name(), arguments);
    }

    /** The instance fields that lead outwards: {@code this.outer}, {@code this.outer.outer}. */
    static void bindOuters(
            ClassShape shape,
            TsExpression start,
            TranslationContext context,
            dev.convex4j.processor.translating.core.Scope scope) {
        Hierarchy hierarchy = context.hierarchy();
        TsExpression code = start;
        ClassShape at = shape;
        while (at != null && OuterInstances.isNeeded(at, context)) {
            code = Code.member(code, context.members().outer(at.name()));
            ClassShape around = hierarchy.shape(at.enclosingClass().orElse("")).orElse(null);
            if (around == null) {
                return;
            }
            scope.bindInstance(around.name(), code);
            at = around;
        }
    }
}
