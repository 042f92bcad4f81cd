package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.analysis.Hoisting;
import dev.convex4j.processor.translating.analysis.Presence;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Untranslated;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.functions.FunctionValues;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.translating.jdk.OptionalCalls;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.operators.Assignments;
import dev.convex4j.processor.translating.operators.Conversions;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates the statements of one method. A statement that can't be translated leaves its finding and no code. */
public final class StatementTranslator {
    private final Expressions expressions;
    private final Scope scope;
    private final ComparedNames compared;
    private final JavaType resultType;
    private final Absence resultAbsence;
    private final List<Finding> findings;

    /**
     * @param resultType what the method returns
     * @param resultAbsence how the method returns an empty {@code Optional}
     */
    public StatementTranslator(
            Expressions expressions,
            ComparedNames compared,
            JavaType resultType,
            Absence resultAbsence,
            List<Finding> findings) {
        this.compared = compared;
        this.resultType = resultType;
        this.expressions = expressions;
        this.scope = expressions.scope();
        this.resultAbsence = resultAbsence;
        this.findings = findings;
    }

    /** Translates the statements of a block; what they declare and make known ends with it. */
    public List<TsStatement> block(List<BodyStatement> statements) {
        Scope.Frame frame = scope.enter();
        List<TsStatement> translated = new ArrayList<>();
        for (BodyStatement statement : statements) {
            try {
                translate(statement, translated);
            } catch (Untranslatable refused) {
                findings.addAll(refused.findings());
                declareRefused(statement);
            }
        }
        scope.leave(frame);
        return List.copyOf(translated);
    }

    /** Later uses of a variable whose declaration was refused are no mistakes of their own. */
    private void declareRefused(BodyStatement statement) {
        BodyWalker.walk(List.of(statement), new BodyVisitor() {
            @Override
            public void enter(BodyStatement part, boolean insideLambda) {
                if (part instanceof BodyStatement.LocalVariable variable) {
                    scope.refuse(variable.id());
                }
            }
        });
    }

    private void translate(BodyStatement statement, List<TsStatement> to) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            localVariable(variable, to);
        } else if (statement instanceof BodyStatement.ExpressionStatement expression) {
            expressionStatement(expression, to);
        } else if (statement instanceof BodyStatement.Return result) {
            returnStatement(result, to);
        } else if (statement instanceof BodyStatement.Throw failure) {
            to.add(new TsStatement.Throw(expressions.code(hoisted(failure.value(), to))));
        } else if (statement instanceof BodyStatement.If branch) {
            ifStatement(branch, to);
        } else if (statement instanceof BodyStatement.ForEach loop) {
            forEach(loop, to);
        } else if (statement instanceof BodyStatement.While loop) {
            Loops.whileLoop(loop, this, expressions, to);
        } else if (statement instanceof BodyStatement.For loop) {
            Loops.forLoop(loop, this, expressions, to);
        } else if (statement instanceof BodyStatement.Block block) {
            to.add(new TsStatement.Block(block(block.statements())));
        } else if (statement instanceof BodyStatement.Break jump && jump.label().isEmpty()) {
            to.add(new TsStatement.Break(Optional.empty()));
        } else if (statement instanceof BodyStatement.Continue jump
                && jump.label().isEmpty()) {
            to.add(new TsStatement.Continue(Optional.empty()));
        } else if (statement instanceof BodyStatement.Unsupported unsupported) {
            throw Untranslatable.construct(unsupported.construct(), unsupported.instead(), unsupported.position());
        } else {
            throw Untranslated.of(statement)
                    .orElseGet(() -> Untranslatable.construct(
                            "a labelled statement or a `do` loop", "use `while` without labels", statement.position()));
        }
    }

    private void localVariable(BodyStatement.LocalVariable variable, List<TsStatement> to) {
        if (variable.value().isEmpty()) {
            declare(variable, Absence.UNDEFINED, Optional.empty(), to);
            return;
        }
        BodyExpression value = named(variable.value().get(), to);
        Optional<BodyExpression.Call> first = Hoisting.firstOrElseThrow(value);
        if (first.isPresent() && first.get() == value && !variable.reassigned()) {
            testedLocal(first.get(), variable.name(), variable.id(), to);
            return;
        }
        BodyExpression initializer = hoisted(value, to);
        Value translated = Conversions.changes(initializer.type(), variable.type())
                        || initializer.type() instanceof JavaType.Array
                ? Value.of(expressions.into(initializer, variable.type()))
                : expressions.translate(initializer);
        if (variable.reassigned() && Types.isOptional(variable.type())) {
            declare(variable, Absence.UNDEFINED, Optional.of(translated.as(Absence.UNDEFINED)), to);
        } else {
            declare(variable, translated.absence(), Optional.of(translated.code()), to);
        }
    }

    private void declare(
            BodyStatement.LocalVariable variable, Absence absence, Optional<TsExpression> value, List<TsStatement> to) {
        Scope.Binding binding = scope.declare(variable.id(), variable.name(), absence, !variable.reassigned());
        // Asked for even where it isn't written: only values of known types keep their meaning in a variable.
        boolean nullable = expressions.context().nullness().localMayBeNull(variable.id(), expressions.member());
        TsType named = Nulls.type(
                TypeNames.of(variable.type(), expressions.module(), expressions.context(), variable.position()),
                nullable);
        boolean infers = value.isPresent()
                && !needsType(variable, value.get())
                && !(nullable && (variable.reassigned() || value.get() instanceof TsExpression.NullLiteral));
        Optional<TsType> type = infers ? Optional.empty() : Optional.of(named);
        // A reassigned variable has the wide type, but TypeScript tells the two booleans apart all the same.
        boolean narrowed = (!variable.reassigned() || Types.isBoolean(variable.type()))
                && value.filter(ComparedNames::isLiteral).isPresent()
                && compared.containsLocal(variable.id());
        to.add(new TsStatement.Variable(
                !variable.reassigned(),
                new TsParameter(new TsParameter.Binding.Name(binding.name()), false, type),
                narrowed ? value.map(literal -> ComparedNames.widened(literal, named)) : value));
    }

    /** An empty array or an object says less than Java's declaration: nothing of absent fields, a text for an enum. */
    private static boolean needsType(BodyStatement.LocalVariable variable, TsExpression value) {
        boolean emptyList = value instanceof TsExpression.ArrayLiteral array
                && array.elements().isEmpty();
        boolean emptyOptional = Types.isOptional(variable.type()) && value == Code.UNDEFINED;
        boolean widens = variable.reassigned()
                && !(variable.type() instanceof JavaType.Primitive)
                && !Types.isString(variable.type());
        return emptyList || emptyOptional || widens || isObject(value);
    }

    private static boolean isObject(TsExpression value) {
        return value instanceof TsExpression.ObjectLiteral
                || (value instanceof TsExpression.ArrayLiteral array
                        && array.elements().stream().anyMatch(TsExpression.ObjectLiteral.class::isInstance));
    }

    /** {@code const user = ..; if (user === null) { throw .. }}. */
    private void testedLocal(BodyExpression.Call orElseThrow, String name, int id, List<TsStatement> to) {
        Value optional = expressions.translate(orElseThrow.receiver().orElseThrow());
        TsExpression error = OptionalCalls.supplied(orElseThrow.arguments().get(0), expressions);
        Scope.Binding binding = scope.declare(id, name, optional.absence(), true);
        to.add(new TsStatement.Variable(true, TsParameter.named(binding.name()), Optional.of(optional.code())));
        TsExpression test = Code.binary("===", Code.name(binding.name()), Code.absent(optional.absence()));
        to.add(new TsStatement.If(test, List.of(new TsStatement.Throw(error)), List.of()));
    }

    /** Gives a name to each {@code Optional} that the expression evaluates first and that a {@code map} has to test. */
    private BodyExpression named(BodyExpression expression, List<TsStatement> to) {
        BodyExpression current = expression;
        while (true) {
            Optional<BodyExpression.Call> map =
                    Hoisting.firstCall(current, call -> OptionalCalls.needsNamedReceiver(call, expressions));
            if (map.isEmpty()) {
                return current;
            }
            BodyExpression optional = map.get().receiver().orElseThrow();
            Value value = expressions.translate(optional);
            String name =
                    Lambdas.inline(map.get().arguments().get(0), expressions).parameterName();
            int id = scope.syntheticId();
            Scope.Binding binding = scope.declare(id, name, value.absence(), true);
            to.add(new TsStatement.Variable(true, TsParameter.named(binding.name()), Optional.of(value.code())));
            current = Hoisting.replaceFirst(
                    current,
                    optional,
                    new BodyExpression.Local(binding.name(), id, optional.type(), optional.position()));
        }
    }

    /** Tests an {@code orElseThrow} that the expression evaluates first in statements of its own before. */
    BodyExpression hoisted(BodyExpression original, List<TsStatement> to) {
        BodyExpression expression = named(original, to);
        Optional<BodyExpression.Call> first = Hoisting.firstOrElseThrow(expression);
        if (first.isEmpty()) {
            return expression;
        }
        BodyExpression.Call call = first.get();
        BodyExpression optional = call.receiver().orElseThrow();
        int id = scope.syntheticId();
        if (optional instanceof BodyExpression.Local local
                && scope.binding(local.id()).constant()) {
            testedAlready(local, call, to);
            scope.alias(id, scope.binding(local.id()));
        } else {
            testedLocal(call, Lambdas.nameFor(call.type()), id, to);
        }
        BodyExpression.Local replacement =
                new BodyExpression.Local(scope.binding(id).name(), id, call.type(), call.position());
        return Hoisting.replaceFirst(expression, call, replacement);
    }

    private void testedAlready(BodyExpression.Local local, BodyExpression.Call call, List<TsStatement> to) {
        if (scope.isPresent(local.id())) {
            return;
        }
        Scope.Binding binding = scope.binding(local.id());
        TsExpression test = Code.binary("===", Code.name(binding.name()), Code.absent(binding.absence()));
        TsExpression error = OptionalCalls.supplied(call.arguments().get(0), expressions);
        to.add(new TsStatement.If(test, List.of(new TsStatement.Throw(error)), List.of()));
        scope.assumePresent(Set.of(local.id()));
    }

    private void expressionStatement(BodyStatement.ExpressionStatement statement, List<TsStatement> to) {
        BodyExpression expression = statement.expression();
        if (expression instanceof BodyExpression.Assign assign) {
            to.add(new TsStatement.ExpressionStatement(Assignments.assign(assign, expressions)));
            return;
        } else if (expression instanceof BodyExpression.Update update) {
            to.add(new TsStatement.ExpressionStatement(Assignments.update(update, expressions)));
            return;
        } else if (Lists.isChange(expression)) {
            BodyExpression.Call change = (BodyExpression.Call) hoisted(expression, to);
            to.add(new TsStatement.ExpressionStatement(Lists.change(change, expressions)));
            return;
        }
        expression = named(expression, to);
        Optional<BodyExpression.Call> first = Hoisting.firstOrElseThrow(expression);
        if (first.isPresent() && first.get() == expression) {
            Value optional = expressions.translate(first.get().receiver().orElseThrow());
            TsExpression error = OptionalCalls.supplied(first.get().arguments().get(0), expressions);
            to.add(new TsStatement.If(
                    Code.binary("===", optional.code(), Code.absent(optional.absence())),
                    List.of(new TsStatement.Throw(error)),
                    List.of()));
            return;
        }
        to.add(new TsStatement.ExpressionStatement(
                expressions.translate(hoisted(expression, to)).code()));
    }

    private void returnStatement(BodyStatement.Return statement, List<TsStatement> to) {
        if (statement.value().isEmpty()) {
            to.add(new TsStatement.Return(Optional.empty()));
            return;
        }
        BodyExpression value = hoisted(statement.value().get(), to);
        TsExpression code =
                Types.isOptional(value.type())
                        ? expressions.optionalAs(value, resultAbsence)
                        : FunctionValues.bare(expressions.into(value, resultType));
        to.add(new TsStatement.Return(Optional.of(code)));
    }

    private void ifStatement(BodyStatement.If statement, List<TsStatement> to) {
        BodyExpression condition = hoisted(statement.condition(), to);
        TsExpression test = expressions.code(condition);
        Set<Integer> whenTrue = Presence.when(condition, true);
        Set<Integer> whenFalse = Presence.when(condition, false);
        Scope.Frame frame = scope.enter();
        scope.assumePresent(whenTrue);
        List<TsStatement> thenBlock = block(statement.whenTrue());
        scope.leave(frame);
        scope.assumePresent(whenFalse);
        List<TsStatement> elseBlock = block(statement.whenFalse());
        scope.leave(frame);
        to.add(new TsStatement.If(test, thenBlock, elseBlock));
        if (Exits.always(statement.whenTrue())) {
            scope.assumePresent(whenFalse);
        }
        if (!statement.whenFalse().isEmpty() && Exits.always(statement.whenFalse())) {
            scope.assumePresent(whenTrue);
        }
    }

    private void forEach(BodyStatement.ForEach loop, List<TsStatement> to) {
        BodyExpression values = loop.values();
        boolean array = values.type() instanceof JavaType.Array;
        if (!array && !ListTypes.isList(values.type())) {
            throw Untranslatable.construct(
                    "a loop over a `" + Types.display(values.type()) + "`", "loop over a `List`", values.position());
        }
        TsExpression list = expressions.code(hoisted(values, to));
        Loops.requireUnchanged(loop.position(), expressions);
        Scope.Frame frame = scope.enter();
        BodyStatement.LocalVariable variable = loop.variable();
        JavaType element = loop.elementType();
        List<TsStatement> body = new ArrayList<>();
        String name = Conversions.changes(element, variable.type())
                ? convertedElement(variable, element, body)
                : scope.declare(variable.id(), variable.name(), Absence.UNDEFINED, !variable.reassigned())
                        .name();
        boolean constant = !variable.reassigned() || !body.isEmpty();
        body.addAll(block(loop.body()));
        scope.leave(frame);
        to.add(new TsStatement.ForOf(false, constant, TsParameter.named(name), list, List.copyOf(body)));
    }

    /** {@code for (const element of list) { const wide = BigInt(element); ..}}: gives the name of the element. */
    private String convertedElement(BodyStatement.LocalVariable variable, JavaType element, List<TsStatement> body) {
        int id = scope.syntheticId();
        String name = scope.declare(id, "element", Absence.UNDEFINED, true).name();
        TsExpression value =
                expressions.into(new BodyExpression.Local(name, id, element, variable.position()), variable.type());
        declare(variable, Absence.UNDEFINED, Optional.of(value), body);
        return name;
    }
}
