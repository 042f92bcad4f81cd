package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.classes.TypeParameters;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
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
import java.util.stream.Collectors;

/** Translates one method with its body. */
final class MethodTranslator implements Bodies {
    private final TranslationContext context;
    private final ComparedNames comparedAnywhere;
    private final List<Finding> findings;

    MethodTranslator(TranslationContext context, ComparedNames comparedAnywhere, List<Finding> findings) {
        this.context = context;
        this.comparedAnywhere = comparedAnywhere;
        this.findings = findings;
    }

    /** Translates a registered function; what can't be translated is added to the findings. */
    Optional<TranslatedMethod> function(FunctionModel model, MethodBody body) {
        Set<Integer> assigned = assigned(body);
        Scope scope = new Scope(context.layout().names(model.module()));
        Map<String, String> bindings = new HashMap<>();
        Set<String> used = UsedNames.in(body, model.module(), context);
        Set<String> made = made(body);
        for (BodyExpression.Parameter parameter : body.parameters()) {
            boolean constant = !assigned.contains(parameter.id());
            if (made.contains(parameter.name())) {
                String name = parameter.name() + "Argument";
                Scope.Binding other = scope.declare(parameter.id(), name, Absence.UNDEFINED, constant);
                bindings.put(parameter.name(), other.name());
            } else if (used.contains(Identifiers.local(parameter.name()))) {
                Scope.Binding other = scope.declare(parameter.id(), parameter.name(), Absence.UNDEFINED, constant);
                bindings.put(parameter.name(), other.name());
            } else {
                scope.declareFixed(parameter.id(), parameter.name(), constant);
            }
        }
        requireTranslatable(body);
        List<TsStatement> statements = new ArrayList<>(converted(model, body, scope, assigned, bindings));
        Absence absence = model.returns() instanceof ConvexType.Nullable ? Absence.NULL : Absence.UNDEFINED;
        statements.addAll(in(model.module(), scope, body, absence).statements().block(body.statements()));
        return Optional.of(new TranslatedMethod.Registered(
                model.key(),
                Map.copyOf(bindings),
                Crossings.is(model.returns())
                        ? ReturnedValues.mapped(
                                statements,
                                value -> Crossings.written(
                                        model.returns(), false, value, "the result of " + model.path(), model.module()))
                        : List.copyOf(statements)));
    }

    /** The arguments that a pass has made a local of, by the same name. */
    private static Set<String> made(MethodBody body) {
        return body.statements().stream()
                .filter(statement -> statement instanceof BodyStatement.LocalVariable
                        && statement.position() instanceof Position.Made)
                .map(statement -> ((BodyStatement.LocalVariable) statement).name())
                .filter(name -> body.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(name)))
                .collect(Collectors.toSet());
    }

    /** {@code const views = BigInt(viewsNumber)}: the arguments that are something else in a body. */
    private static List<TsStatement> converted(
            FunctionModel model, MethodBody body, Scope scope, Set<Integer> assigned, Map<String, String> bindings) {
        List<TsStatement> statements = new ArrayList<>();
        for (BodyExpression.Parameter parameter : body.parameters()) {
            for (Field field : model.parameters()) {
                if (field.javaName().equals(parameter.name()) && Crossings.is(field.type())) {
                    String number = scope.fresh(Identifiers.local(field.javaName() + Crossings.suffix(field.type())));
                    bindings.put(field.javaName(), number);
                    statements.add(new TsStatement.Variable(
                            !assigned.contains(parameter.id()),
                            TsParameter.named(scope.binding(parameter.id()).name()),
                            Optional.of(Crossings.read(field, new TsExpression.Identifier(number), model.module()))));
                }
            }
        }
        return statements;
    }

    /** Translates a helper, or the handler of a route; {@code exported} is asked once everything is translated. */
    Optional<TranslatedMethod.Plain> helper(MethodBody body) {
        String module = context.layout().method(body.key()).module();
        Scope scope = new Scope(context.layout().names(module));
        try {
            requireTranslatable(body);
            ExpressionTranslator expressions = in(module, scope, body);
            List<TsParameter> parameters = parameters(body, expressions);
            TsType result = result(body, expressions);
            List<TsStatement> statements = expressions.statements().block(body.statements());
            return Optional.of(new TranslatedMethod.Plain(
                    body.key(),
                    true,
                    context.asyncMethods().contains(body.key()),
                    typeParameters(body, module),
                    parameters,
                    result,
                    statements,
                    body.documentation()));
        } catch (Untranslatable refused) {
            findings.addAll(refused.findings());
            return Optional.empty();
        }
    }

    private List<TsTypeParameter> typeParameters(MethodBody body, String module) {
        return Optional.ofNullable(context.program().classes().get(body.key().owner())).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.key().equals(body.key()))
                .flatMap(
                        method -> TypeParameters.of(method.typeParameters(), module, context, body.position()).stream())
                .toList();
    }

    private static void requireTranslatable(MethodBody body) {
        if (body.key().name().equals(MethodBody.STATIC_INITIALIZER)) {
            throw Untranslatable.construct(
                    "a static initializer that does more than to fill constants, one in a block or in a statement,",
                    "give each constant its value where it is declared, or in a block of its own",
                    body.position());
        }
    }

    @Override
    public TsType result(MethodBody body, Expressions expressions) {
        String module = expressions.module();
        Absence absence = context.absences().getOrDefault(body.key(), Absence.UNDEFINED);
        return Types.isOptional(body.returnType())
                ? TypeNames.optional(
                        TypeNames.of(Types.argument(body.returnType()), module, context, body.position()), absence)
                : Nulls.type(
                        TypeNames.of(body.returnType(), module, context, body.position()),
                        context.nullness().result(body.key()));
    }

    @Override
    public ExpressionTranslator in(String module, Scope scope, MethodBody body) {
        return in(module, scope, body, context.absences().getOrDefault(body.key(), Absence.UNDEFINED));
    }

    private ExpressionTranslator in(String module, Scope scope, MethodBody body, Absence absence) {
        return new ExpressionTranslator(
                context,
                body.key(),
                module,
                scope,
                this,
                each -> new StatementTranslator(
                        each, ComparedNames.in(body, context.program()), body.returnType(), absence, findings));
    }

    @Override
    public ExpressionTranslator in(String module, Scope scope, MethodKey member) {
        return new ExpressionTranslator(
                context,
                member,
                module,
                scope,
                this,
                each -> new StatementTranslator(
                        each, comparedAnywhere, JavaType.Primitive.VOID, Absence.UNDEFINED, findings));
    }

    @Override
    public List<TsParameter> parameters(MethodBody body, Expressions expressions) {
        Set<Integer> assigned = assigned(body);
        List<TsParameter> parameters = new ArrayList<>();
        for (BodyExpression.Parameter parameter : body.parameters()) {
            boolean constant = !assigned.contains(parameter.id());
            Scope.Binding binding =
                    expressions.scope().declare(parameter.id(), parameter.name(), Absence.UNDEFINED, constant);
            parameters.add(TsParameter.typed(
                    binding.name(),
                    Nulls.type(
                            TypeNames.of(parameter.type(), expressions.module(), context, body.position()),
                            context.nullness().local(parameter.id(), body.key()))));
        }
        return List.copyOf(parameters);
    }

    @Override
    public void refuse(List<Finding> refused) {
        findings.addAll(refused);
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
