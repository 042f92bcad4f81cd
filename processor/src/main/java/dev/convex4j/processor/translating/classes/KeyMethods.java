package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Optional;

/** {@code equals} and {@code hashCode} of objects that are keys: the helpers call them at other times than Java does. */
final class KeyMethods {
    private KeyMethods() {}

    /** Refuses keys whose methods show how often they are called. */
    static void requireQuiet(JavaType.Declared type, boolean asKey, Position position, TranslationContext context) {
        if (!asKey) {
            return;
        }
        for (ClassShape leaf : context.hierarchy().leaves(type.name())) {
            boolean quiet = isQuiet(Equals.written(leaf, "equals", context), context)
                    && isQuiet(Equals.written(leaf, "hashCode", context), context);
            if (!quiet) {
                throw Untranslatable.meaning(
                        "`equals` or `hashCode` of `" + Types.display(type) + "` does something",
                        "Java and TypeScript call them at different times while they look for a key.",
                        "let them only compare and compute",
                        position);
            }
        }
    }

    private static boolean isQuiet(Optional<MethodShape> method, TranslationContext context) {
        Optional<MethodBody> body =
                method.map(shape -> context.program().methods().get(shape.key()));
        boolean[] quiet = {true};
        body.ifPresent(written -> BodyWalker.walk(written, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                boolean writes = (expression instanceof BodyExpression.Update update
                                && !(update.target() instanceof BodyExpression.Local))
                        || (expression instanceof BodyExpression.Assign assign
                                && !(assign.target() instanceof BodyExpression.Local))
                        || ListTypes.changed(expression).isPresent()
                        || (expression instanceof BodyExpression.Call call
                                && call.method().owner().equals("java.io.PrintStream"));
                quiet[0] &= !writes;
            }
        }));
        return quiet[0];
    }
}
