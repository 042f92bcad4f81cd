package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.SafeIntegers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Usage;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.statements.ReturnedValues;
import dev.convex4j.processor.translating.statements.StatementTranslator;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import dev.convex4j.processor.typescript.TsTypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates one method with its body. */
final class MethodTranslator {
    private final TranslationContext context;
    private final Usage usage;

    MethodTranslator(TranslationContext context, Usage usage) {
        this.context = context;
        this.usage = usage;
    }

    /** Translates a registered function; what can't be translated is added to {@code findings}. */
    Optional<TranslatedMethod> function(FunctionModel model, MethodBody body, List<Finding> findings) {
        Set<Integer> assigned = assigned(body);
        Scope scope = new Scope(context.layout().names(model.module()));
        for (BodyExpression.Parameter parameter : body.parameters()) {
            scope.declareFixed(parameter.id(), parameter.name(), !assigned.contains(parameter.id()));
        }
        requireTranslatable(body);
        Map<String, String> bindings = new HashMap<>();
        List<TsStatement> statements = new ArrayList<>(safeIntegers(model, body, scope, assigned, bindings));
        Absence absence = model.returns() instanceof ConvexType.Nullable ? Absence.NULL : Absence.UNDEFINED;
        statements.addAll(statements(body, model.module(), scope, absence, findings));
        return Optional.of(new TranslatedMethod.Registered(
                model.key(),
                Map.copyOf(bindings),
                SafeIntegers.is(model.returns())
                        ? ReturnedValues.mapped(
                                statements,
                                value -> SafeIntegers.written(
                                        model.returns(), value, "the result of " + model.path(), model.module()))
                        : List.copyOf(statements)));
    }

    /** {@code const views = BigInt(viewsNumber)}: the arguments that a body computes with as bigints. */
    private static List<TsStatement> safeIntegers(
            FunctionModel model, MethodBody body, Scope scope, Set<Integer> assigned, Map<String, String> bindings) {
        List<TsStatement> statements = new ArrayList<>();
        for (BodyExpression.Parameter parameter : body.parameters()) {
            for (Field field : model.parameters()) {
                if (field.javaName().equals(parameter.name()) && SafeIntegers.is(field.type())) {
                    String number = scope.fresh(Identifiers.local(field.javaName() + "Number"));
                    bindings.put(field.javaName(), number);
                    statements.add(new TsStatement.Variable(
                            !assigned.contains(parameter.id()),
                            TsParameter.named(scope.binding(parameter.id()).name()),
                            Optional.of(
                                    SafeIntegers.read(field, new TsExpression.Identifier(number), model.module()))));
                }
            }
        }
        return statements;
    }

    /** Translates a helper, or the handler of a route; {@code exported} is asked once everything is translated. */
    Optional<TranslatedMethod.Plain> helper(MethodBody body, List<Finding> findings) {
        String module = context.layout().method(body.key()).module();
        Set<Integer> assigned = assigned(body);
        Scope scope = new Scope(context.layout().names(module));
        Absence absence = context.absences().getOrDefault(body.key(), Absence.UNDEFINED);
        try {
            requireTranslatable(body);
            List<TsParameter> parameters = new ArrayList<>();
            for (BodyExpression.Parameter parameter : body.parameters()) {
                boolean constant = !assigned.contains(parameter.id());
                Scope.Binding binding = scope.declare(parameter.id(), parameter.name(), Absence.UNDEFINED, constant);
                parameters.add(TsParameter.typed(
                        binding.name(),
                        Nulls.type(
                                TypeNames.of(parameter.type(), module, context, body.position()),
                                context.nullness().localMayBeNull(parameter.id(), body.key()))));
            }
            TsType result = result(body, module, absence);
            List<TsStatement> statements = statements(body, module, scope, absence, findings);
            return Optional.of(new TranslatedMethod.Plain(
                    body.key(),
                    true,
                    context.asyncMethods().contains(body.key()),
                    typeParameters(body, module),
                    List.copyOf(parameters),
                    result,
                    statements,
                    body.documentation()));
        } catch (Untranslatable refused) {
            findings.addAll(refused.findings());
            return Optional.empty();
        }
    }

    /** The type parameters with what their values can do; a {@code Comparable} is compared by a helper. */
    private List<TsTypeParameter> typeParameters(MethodBody body, String module) {
        return Optional.ofNullable(context.program().classes().get(body.key().owner())).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.key().equals(body.key()))
                .flatMap(method -> method.typeParameters().stream())
                .map(parameter -> new TsTypeParameter(parameter.name(), constraint(parameter, body, module)))
                .toList();
    }

    private Optional<TsType> constraint(TypeParameter parameter, MethodBody body, String module) {
        List<TsType> bounds = parameter.bounds().stream()
                .filter(bound -> !bound.isClass("java.lang.Comparable") && !bound.isClass("java.lang.Number"))
                .map(bound -> TypeNames.of(bound, module, context, body.position()))
                .toList();
        return bounds.size() > 1
                ? Optional.of(new TsType.Intersection(bounds))
                : bounds.stream().findFirst();
    }

    private static void requireTranslatable(MethodBody body) {
        if (body.key().name().equals(MethodBody.STATIC_INITIALIZER)) {
            throw Untranslatable.construct(
                    "a static initializer", "give each constant its value where it is declared", body.position());
        }
    }

    private TsType result(MethodBody body, String module, Absence absence) {
        return Types.isOptional(body.returnType())
                ? TypeNames.optional(
                        TypeNames.of(Types.argument(body.returnType()), module, context, body.position()), absence)
                : Nulls.type(
                        TypeNames.of(body.returnType(), module, context, body.position()),
                        context.nullness().resultMayBeNull(body.key()));
    }

    private List<TsStatement> statements(
            MethodBody body, String module, Scope scope, Absence absence, List<Finding> findings) {
        Expressions expressions = new ExpressionTranslator(
                context,
                body.key(),
                module,
                scope,
                usage,
                each -> new StatementTranslator(each, ComparedNames.in(body), body.returnType(), absence, findings));
        return expressions.statements().block(body.statements());
    }

    /** The locals that a method assigns after their declaration. */
    private static Set<Integer> assigned(MethodBody body) {
        Set<Integer> assigned = new HashSet<>();
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
        });
        return Set.copyOf(assigned);
    }
}
