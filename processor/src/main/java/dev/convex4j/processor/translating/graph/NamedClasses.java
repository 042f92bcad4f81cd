package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The classes that types in bodies, signatures and fields name, whether or not anything creates them. */
public final class NamedClasses implements BodyVisitor {
    private final Set<String> names = new LinkedHashSet<>();

    public List<String> names() {
        return List.copyOf(names);
    }

    public void signature(MethodShape method) {
        method.parameters().forEach(parameter -> type(parameter.type()));
        type(method.resultType());
    }

    /** What the declaration of a class names. */
    public void declaration(ClassShape shape) {
        shape.superclass().ifPresent(this::type);
        shape.interfaces().forEach(this::type);
        shape.fields().forEach(field -> type(field.type()));
        if (shape.inner()) {
            shape.enclosingClass().ifPresent(names::add);
        }
    }

    private void type(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            names.add(declared.name());
            declared.arguments().forEach(this::type);
        } else if (type instanceof JavaType.Array array) {
            type(array.element());
        } else if (type instanceof JavaType.Intersection several) {
            several.bounds().forEach(this::type);
        } else if (type instanceof JavaType.Union several) {
            several.alternatives().forEach(this::type);
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        type(expression.type());
        if (expression instanceof BodyExpression.Lambda lambda) {
            lambda.parameters().forEach(parameter -> type(parameter.type()));
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            pattern(test.pattern());
        } else if (expression instanceof BodyExpression.SwitchExpression choice) {
            cases(choice.cases());
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            type(variable.type());
        } else if (statement instanceof BodyStatement.LocalClass local) {
            names.add(local.className());
        } else if (statement instanceof BodyStatement.Switch choice) {
            cases(choice.cases());
        }
    }

    private void cases(List<SwitchCase> cases) {
        for (SwitchCase each : cases) {
            for (SwitchCase.Label label : each.labels()) {
                if (label instanceof SwitchCase.Label.Pattern compared) {
                    pattern(compared.pattern());
                }
            }
        }
    }

    private void pattern(BodyPattern pattern) {
        if (pattern instanceof BodyPattern.OfType test) {
            type(test.type());
        } else if (pattern instanceof BodyPattern.OfRecord parts) {
            type(parts.type());
            parts.nested().forEach(this::pattern);
        }
    }
}
