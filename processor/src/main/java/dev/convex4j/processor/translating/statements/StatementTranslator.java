package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.Hoisting;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.ClassDeclarations;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Statements;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Untranslated;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.jdk.Collections;
import dev.convex4j.processor.translating.jdk.OptionalCalls;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.operators.Assignments;
import dev.convex4j.processor.translating.operators.Conversions;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Translates the statements of one method. A statement that can't be translated leaves its finding and no code. */
public final class StatementTranslator implements Statements {
    private final Expressions expressions;
    private final Scope scope;
    private final Declarations declarations;
    private final Hoists hoists;
    private final Jumps jumps = new Jumps();
    private final Switches switches;
    private final List<Finding> findings;
    private Destination result;

    /** The variables that are declared before the {@code switch} they stand in. */
    private final Set<Integer> shared = new HashSet<>();

    /** What must stand before the statement that is being translated. */
    private List<TsStatement> before = new ArrayList<>();

    /** The parts of that statement that stand in a function of their own. */
    private Set<BodyExpression> inFunctions = Set.of();

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
        this.expressions = expressions;
        this.scope = expressions.scope();
        this.declarations = new Declarations(expressions, compared);
        this.hoists = new Hoists(expressions);
        this.switches = new Switches(this, expressions);
        this.result = new Destination.Result(resultType, resultAbsence);
        this.findings = findings;
    }

    Declarations declarations() {
        return declarations;
    }

    Hoists hoists() {
        return hoists;
    }

    Jumps jumps() {
        return jumps;
    }

    @Override
    public List<TsStatement> body(List<BodyStatement> statements, JavaType resultType) {
        return functionBody(statements, new Destination.Result(resultType, Absence.UNDEFINED));
    }

    private List<TsStatement> functionBody(List<BodyStatement> statements, Destination.Result destination) {
        Destination outer = result;
        result = destination;
        try {
            return hidingJumps(() -> block(statements));
        } finally {
            result = outer;
        }
    }

    /** The statements of a function that takes the place of {@code expression}. */
    List<TsStatement> function(BodyExpression expression, Consumer<List<TsStatement>> content) {
        List<TsStatement> outerBefore = before;
        Set<BodyExpression> outerFunctions = inFunctions;
        Scope.Frame frame = scope.enter();
        List<TsStatement> translated = new ArrayList<>();
        before = translated;
        inFunctions = inFunctions(new BodyStatement.ExpressionStatement(expression, expression.position()));
        try {
            return hidingJumps(() -> {
                content.accept(translated);
                return List.copyOf(translated);
            });
        } finally {
            scope.leave(frame);
            before = outerBefore;
            inFunctions = outerFunctions;
        }
    }

    private List<TsStatement> hidingJumps(Supplier<List<TsStatement>> content) {
        List<Jumps.Target> hidden = jumps.enterFunction();
        List<Switches.Yielding> yields = switches.enterFunction();
        try {
            return content.get();
        } finally {
            jumps.leaveFunction(hidden);
            switches.leaveFunction(yields);
        }
    }

    /** Declares a variable that several groups of a {@code switch} share; where Java declares it, it is only assigned. */
    void declareShared(BodyStatement.LocalVariable variable, List<TsStatement> to) {
        shared.add(variable.id());
        declarations.declareEmpty(variable, to);
    }

    @Override
    public Value switchExpression(BodyExpression.SwitchExpression expression) {
        return switches.value(expression);
    }

    @Override
    public Scope.Binding declareBefore(int id, String name, BodyExpression.InstanceOf test) {
        if (inFunctions.contains(test)) {
            throw Untranslatable.construct(
                    "a pattern on a value that was just computed, in a lambda",
                    "assign the value to a local variable first, in a block `x -> { .. }`",
                    test.position());
        }
        Scope.Binding binding = scope.declareBefore(id, name);
        TsType type = TypeNames.of(test.value().type(), expressions.module(), expressions.context(), test.position());
        before.add(Declarations.empty(binding.name(), Nulls.type(type, Nulls.mayBe(test.value(), expressions))));
        return binding;
    }

    @Override
    public List<TsStatement> block(List<BodyStatement> statements) {
        Scope.Frame frame = scope.enter();
        List<TsStatement> translated = new ArrayList<>();
        statements(statements, translated);
        scope.leave(frame);
        return List.copyOf(translated);
    }

    void statements(List<BodyStatement> statements, List<TsStatement> to) {
        for (BodyStatement statement : statements) {
            try {
                translate(statement, to);
            } catch (Untranslatable refused) {
                findings.addAll(refused.findings());
                declareRefused(statement);
            }
        }
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

    void translate(BodyStatement statement, List<TsStatement> to) {
        List<TsStatement> outerBefore = before;
        Set<BodyExpression> outerFunctions = inFunctions;
        before = to;
        inFunctions = inFunctions(statement);
        try {
            simple(statement, to);
        } finally {
            before = outerBefore;
            inFunctions = outerFunctions;
        }
    }

    private static Set<BodyExpression> inFunctions(BodyStatement statement) {
        Set<BodyExpression> found = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        BodyWalker.walk(List.of(statement), new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (insideLambda) {
                    found.add(expression);
                }
            }
        });
        return found;
    }

    private void simple(BodyStatement statement, List<TsStatement> to) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            localVariable(variable, to);
        } else if (statement instanceof BodyStatement.ExpressionStatement expression) {
            expressionStatement(expression, to);
        } else if (statement instanceof BodyStatement.Return node) {
            returnStatement(node, to);
        } else if (statement instanceof BodyStatement.Throw failure) {
            to.add(new TsStatement.Throw(Nulls.unboxed(hoists.hoisted(failure.value(), to), expressions)));
        } else if (statement instanceof BodyStatement.LocalClass declaration) {
            ClassDeclarations.local(declaration, expressions, to);
        } else if (statement instanceof BodyStatement.Yield node) {
            switches.yielded(node, to);
        } else if (statement instanceof BodyStatement.Break node) {
            to.add(
                    node.label().isEmpty()
                            ? jumps.breakInnermost(node.position())
                            : new TsStatement.Break(node.label().map(Labels::name)));
        } else if (statement instanceof BodyStatement.Continue node) {
            to.add(new TsStatement.Continue(node.label().map(Labels::name)));
        } else if (statement instanceof BodyStatement.Block node) {
            to.add(new TsStatement.Block(block(node.statements())));
        } else if (statement instanceof BodyStatement.Unsupported unsupported) {
            throw Untranslatable.construct(unsupported.construct(), unsupported.instead(), unsupported.position());
        } else {
            compound(statement, to);
        }
    }

    private void compound(BodyStatement statement, List<TsStatement> to) {
        if (statement instanceof BodyStatement.If branch) {
            Branches.ifStatement(branch, this, expressions, to);
        } else if (statement instanceof BodyStatement.ForEach loop) {
            IteratedLoops.forEach(loop, this, expressions, to);
        } else if (statement instanceof BodyStatement.While loop) {
            Loops.whileLoop(loop, this, expressions, to);
        } else if (statement instanceof BodyStatement.DoWhile loop) {
            Loops.doWhileLoop(loop, this, expressions, to);
        } else if (statement instanceof BodyStatement.For loop) {
            Loops.forLoop(loop, this, expressions, to);
        } else if (statement instanceof BodyStatement.Labeled labeled) {
            Labels.labeled(labeled, this, to);
        } else if (statement instanceof BodyStatement.Switch selection) {
            switches.statement(selection, to);
        } else if (statement instanceof BodyStatement.Try attempt) {
            new TryStatements(this, expressions).translate(attempt, to);
        } else if (!(statement instanceof BodyStatement.Assert)) {
            // Java runs no assertion unless the JVM was started with -ea.
            throw Untranslated.of(statement)
                    .orElseGet(() ->
                            Untranslatable.construct("this statement", "write it another way", statement.position()));
        }
    }

    private void localVariable(BodyStatement.LocalVariable variable, List<TsStatement> to) {
        if (shared.contains(variable.id())) {
            variable.value().ifPresent(value -> give(value, assigned(variable), to));
            return;
        } else if (variable.value().isEmpty()) {
            declarations.declareEmpty(variable, to);
            return;
        }
        BodyExpression value = variable.value().get();
        if (switches.isStatement(value, variable.type())) {
            declarations.declareEmpty(variable, to);
            give(value, assigned(variable), to);
            return;
        }
        value = hoists.named(value, to);
        Optional<BodyExpression.Call> first = Hoisting.firstOrElseThrow(value);
        if (first.isPresent() && first.get() == value && !variable.reassigned()) {
            hoists.testedLocal(first.get(), variable.name(), variable.id(), to);
            return;
        }
        BodyExpression initializer = hoists.hoisted(value, to);
        boolean converted = Conversions.changes(initializer.type(), variable.type())
                || initializer.type() instanceof JavaType.Array
                || expressions.context().functions().isFunction(variable.type())
                || CollectionKind.of(variable.type())
                        .filter(CollectionKind.COLLECTION::equals)
                        .isPresent()
                || (variable.type() instanceof JavaType.Primitive && Nulls.mayBe(initializer, expressions));
        Value translated = converted
                ? Value.of(expressions.into(initializer, variable.type()))
                : expressions.translate(initializer);
        if (variable.reassigned() && Types.isOptional(variable.type())) {
            declarations.declare(variable, Absence.UNDEFINED, translated.as(Absence.UNDEFINED), to);
        } else {
            declarations.declare(variable, translated.absence(), translated.code(), to);
        }
    }

    private Destination assigned(BodyStatement.LocalVariable variable) {
        return new Destination.Variable(scope.binding(variable.id()), variable.type());
    }

    private void expressionStatement(BodyStatement.ExpressionStatement statement, List<TsStatement> to) {
        BodyExpression expression = statement.expression();
        Assignments.evaluatedOnce(expression, expressions).ifPresent(object -> hoists.once(object, to));
        if (expression instanceof BodyExpression.Assign assign) {
            assignment(assign, to);
            return;
        } else if (Collections.isChange(expression)) {
            BodyExpression.Call change = (BodyExpression.Call) hoists.hoisted(expression, to);
            to.add(new TsStatement.ExpressionStatement(Collections.change(change, expressions)));
            return;
        } else if (new InPlaceFunctions(this, expressions).translate(expression, to)) {
            return;
        }
        expression = hoists.named(expression, to);
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
        to.add(new TsStatement.ExpressionStatement(effect(hoists.hoisted(expression, to), expressions)));
    }

    /** An expression that is evaluated for what it does. */
    static TsExpression effect(BodyExpression expression, Expressions expressions) {
        return expression instanceof BodyExpression.Update update
                ? Assignments.update(update, expressions)
                : expressions.translate(expression).code();
    }

    private void assignment(BodyExpression.Assign assign, List<TsStatement> to) {
        if (assign.operator().isEmpty()
                && assign.target() instanceof BodyExpression.Local target
                && switches.isStatement(assign.value(), target.type())) {
            give(assign.value(), new Destination.Variable(scope.binding(target.id()), target.type()), to);
        } else {
            if (assign.operator().isEmpty() && assign.target() instanceof BodyExpression.Local) {
                hoists.evaluated(assign.value(), to);
            }
            to.add(new TsStatement.ExpressionStatement(Assignments.assign(assign, expressions)));
        }
    }

    private void returnStatement(BodyStatement.Return statement, List<TsStatement> to) {
        if (statement.value().isEmpty()) {
            to.add(new TsStatement.Return(Optional.empty()));
        } else {
            give(statement.value().get(), result, to);
        }
    }

    /** Puts a value where it goes. */
    void give(BodyExpression original, Destination destination, List<TsStatement> to) {
        if (switches.isStatement(original, destination.type())) {
            switches.give((BodyExpression.SwitchExpression) original, destination, to);
            return;
        }
        BodyExpression value = hoists.hoisted(original, to);
        if (destination instanceof Destination.Variable variable) {
            TsExpression name = variable.binding().code();
            TsExpression code = Types.isOptional(value.type())
                    ? expressions.optionalAs(value, variable.binding().absence())
                    : expressions.into(value, destination.type());
            to.add(new TsStatement.ExpressionStatement(new TsExpression.Assign("=", name, code)));
        } else if (destination instanceof Destination.Result function) {
            TsExpression code = Types.isOptional(value.type())
                    ? expressions.optionalAs(value, function.absence())
                    : Arguments.bare(expressions.into(value, destination.type()));
            to.add(new TsStatement.Return(Optional.of(code)));
        }
    }
}
