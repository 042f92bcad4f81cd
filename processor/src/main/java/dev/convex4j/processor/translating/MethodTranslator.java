package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates one method with its body. */
final class MethodTranslator {
    private static final String ARRAY_LIST = "java.util.ArrayList";

    private final TranslationContext context;
    private final Usage usage;

    MethodTranslator(TranslationContext context, Usage usage) {
        this.context = context;
        this.usage = usage;
    }

    /** Translates a registered function; what can't be translated is added to {@code findings}. */
    Optional<TranslatedMethod> function(FunctionModel model, MethodBody body, List<Finding> findings) {
        Locals locals = Locals.of(body);
        Scope scope = new Scope(context.layout().names(model.module()));
        for (BodyExpression.Parameter parameter : body.parameters()) {
            scope.declareFixed(
                    parameter.id(), parameter.name(), !locals.assigned().contains(parameter.id()));
        }
        Absence absence = model.returns() instanceof ConvexType.Nullable ? Absence.NULL : Absence.UNDEFINED;
        List<TsStatement> statements = statements(body, model.module(), scope, locals, absence, findings);
        return Optional.of(new TranslatedMethod.Registered(model.key(), statements));
    }

    /** Translates a helper, or the handler of a route; {@code exported} is asked once everything is translated. */
    Optional<TranslatedMethod.Plain> helper(MethodBody body, List<Finding> findings) {
        String module = context.layout().method(body.key()).module();
        Locals locals = Locals.of(body);
        Scope scope = new Scope(context.layout().names(module));
        Absence absence = context.absences().getOrDefault(body.key(), Absence.UNDEFINED);
        try {
            List<TsParameter> parameters = new ArrayList<>();
            for (BodyExpression.Parameter parameter : body.parameters()) {
                boolean constant = !locals.assigned().contains(parameter.id());
                Scope.Binding binding = scope.declare(parameter.id(), parameter.name(), Absence.UNDEFINED, constant);
                parameters.add(TsParameter.typed(
                        binding.name(), TypeNames.of(parameter.type(), module, context, body.position())));
            }
            TsType result = result(body, module, absence);
            List<TsStatement> statements = statements(body, module, scope, locals, absence, findings);
            return Optional.of(new TranslatedMethod.Plain(
                    body.key(),
                    true,
                    context.asyncMethods().contains(body.key()),
                    List.of(),
                    List.copyOf(parameters),
                    result,
                    statements,
                    body.documentation()));
        } catch (Untranslatable refused) {
            findings.add(refused.finding());
            return Optional.empty();
        }
    }

    private TsType result(MethodBody body, String module, Absence absence) {
        return Types.isOptional(body.returnType())
                ? TypeNames.optional(
                        TypeNames.of(Types.argument(body.returnType()), module, context, body.position()), absence)
                : TypeNames.of(body.returnType(), module, context, body.position());
    }

    private List<TsStatement> statements(
            MethodBody body, String module, Scope scope, Locals locals, Absence absence, List<Finding> findings) {
        if (!body.typeParameters().isEmpty()) {
            throw Untranslatable.construct(
                    "a generic method", "write it for the types you use it with", body.position());
        }
        ExpressionTranslator expressions =
                new ExpressionTranslator(context, module, scope, usage, locals.growingLists());
        return new StatementTranslator(expressions, absence, findings).block(body.statements());
    }

    /**
     * What a method does with its locals.
     *
     * @param assigned those it assigns after their declaration
     * @param growingLists those that hold a list it made itself, for good
     */
    private record Locals(Set<Integer> assigned, Set<Integer> growingLists) {
        static Locals of(MethodBody body) {
            Set<Integer> assigned = new HashSet<>();
            Set<Integer> growing = new HashSet<>();
            BodyWalker.walk(body, new BodyVisitor() {
                @Override
                public void enter(BodyExpression expression, boolean insideLambda) {
                    if (expression instanceof BodyExpression.Assign assign
                            && assign.target() instanceof BodyExpression.Local local) {
                        assigned.add(local.id());
                    } else if (expression instanceof BodyExpression.Update update
                            && update.target() instanceof BodyExpression.Local local) {
                        assigned.add(local.id());
                    }
                }

                @Override
                public void enter(BodyStatement statement, boolean insideLambda) {
                    if (statement instanceof BodyStatement.LocalVariable variable
                            && !variable.reassigned()
                            && variable.value().orElse(null) instanceof BodyExpression.New creation
                            && creation.constructor().owner().equals(ARRAY_LIST)) {
                        growing.add(variable.id());
                    }
                }
            });
            return new Locals(assigned, growing);
        }
    }
}
