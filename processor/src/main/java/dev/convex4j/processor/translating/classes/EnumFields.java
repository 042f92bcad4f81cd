package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the constructor of an enum gives the fields of one constant, as expressions without its parameters. */
public final class EnumFields {
    private final ClassShape shape;
    private final TranslationContext context;
    private final Map<String, BodyExpression> values = new LinkedHashMap<>();

    private EnumFields(ClassShape shape, TranslationContext context) {
        this.shape = shape;
        this.context = context;
    }

    /** @throws Untranslatable if the constructor does more than to assign the fields */
    public static Map<String, BodyExpression> of(
            ClassShape.Constant constant, ClassShape shape, TranslationContext context) {
        EnumFields fields = new EnumFields(shape, context);
        for (ClassShape.Initializer initializer : shape.initializers()) {
            if (initializer instanceof ClassShape.Initializer.OfField field && !field.isStatic()) {
                fields.values.put(field.field(), fields.substituted(field.value(), Map.of()));
            } else if (initializer instanceof ClassShape.Initializer.OfBlock block && !block.isStatic()) {
                throw refusal(block.position());
            }
        }
        Optional<MethodBody> constructor = OwnCalls.body(constant.constructor(), context);
        if (constructor.isPresent()) {
            if (constant.invocation().varargs()) {
                throw Untranslatable.construct(
                        "variable arguments of a constant", "declare the parameter as a `List`", constant.position());
            }
            fields.run(constructor.get(), constant.arguments());
        }
        return fields.values;
    }

    private static Untranslatable refusal(dev.convex4j.processor.model.Position position) {
        return Untranslatable.construct(
                "an enum's constructor that does more than to assign its fields",
                "let it assign its fields only, and compute the rest in methods",
                position);
    }

    private void run(MethodBody constructor, List<BodyExpression> arguments) {
        Map<Integer, BodyExpression> parameters = new HashMap<>();
        for (int i = 0; i < constructor.parameters().size(); i++) {
            parameters.put(constructor.parameters().get(i).id(), arguments.get(i));
        }
        for (BodyStatement statement : constructor.statements()) {
            if (statement instanceof BodyStatement.ConstructorCall call) {
                if (call.own()) {
                    MethodBody other =
                            OwnCalls.body(call.constructor(), context).orElseThrow();
                    run(
                            other,
                            call.arguments().stream()
                                    .map(argument -> substituted(argument, parameters))
                                    .toList());
                }
            } else if (statement instanceof BodyStatement.ExpressionStatement expression
                    && expression.expression() instanceof BodyExpression.Assign assign
                    && assign.operator().isEmpty()
                    && assign.target() instanceof BodyExpression.InstanceField field
                    && field.target() instanceof BodyExpression.This) {
                values.put(field.name(), substituted(assign.value(), parameters));
            } else {
                throw refusal(statement.position());
            }
        }
    }

    private BodyExpression substituted(BodyExpression value, Map<Integer, BodyExpression> parameters) {
        return new BodyRewriter() {
            @Override
            protected BodyExpression expression(BodyExpression expression) {
                if (expression instanceof BodyExpression.Local local && parameters.containsKey(local.id())) {
                    return parameters.get(local.id());
                } else if (expression instanceof BodyExpression.InstanceField field
                        && field.target() instanceof BodyExpression.This
                        && field.owner().equals(shape.name())
                        && values.containsKey(field.name())) {
                    return values.get(field.name());
                }
                return super.expression(expression);
            }

            BodyExpression rewrite(BodyExpression root) {
                return expression(root);
            }
        }.rewrite(value);
    }
}
