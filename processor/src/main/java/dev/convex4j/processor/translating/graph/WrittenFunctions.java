package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import java.util.LinkedHashSet;
import java.util.Set;

/** The interfaces of the user's that lambdas and method references implement somewhere in the program. */
final class WrittenFunctions implements BodyVisitor {
    private final Set<String> interfaces = new LinkedHashSet<>();

    private WrittenFunctions() {}

    static Set<String> in(Program program) {
        WrittenFunctions found = new WrittenFunctions();
        program.methods().values().forEach(body -> BodyWalker.walk(body, found));
        program.constants().values().forEach(value -> BodyWalker.walk(value, found));
        program.classes().values().forEach(found::read);
        found.interfaces.retainAll(program.classes().keySet());
        return Set.copyOf(found.interfaces);
    }

    private void read(ClassShape shape) {
        for (Initializer initializer : shape.initializers()) {
            if (initializer instanceof Initializer.OfField field) {
                BodyWalker.walk(field.value(), this);
            } else {
                BodyWalker.walk(((Initializer.OfBlock) initializer).statements(), this);
            }
        }
        shape.constants().forEach(constant -> constant.arguments().forEach(value -> BodyWalker.walk(value, this)));
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        boolean function = expression instanceof BodyExpression.Lambda
                || expression instanceof BodyExpression.MethodReference
                || expression instanceof BodyExpression.ArrayConstructorReference;
        if (function && expression.type() instanceof JavaType.Declared declared) {
            interfaces.add(declared.name());
        }
    }
}
