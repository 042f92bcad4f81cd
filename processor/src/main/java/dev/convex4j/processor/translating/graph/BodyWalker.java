package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one place that knows the parts of every node of a body. A kind of node that it does not know is an exception, so
 * that a new one can't slip past the rules.
 */
public final class BodyWalker {
    private final BodyVisitor visitor;
    private int lambdas;

    private BodyWalker(BodyVisitor visitor) {
        this.visitor = visitor;
    }

    public static void walk(MethodBody body, BodyVisitor visitor) {
        new BodyWalker(visitor).statements(body.statements());
    }

    public static void walk(List<BodyStatement> statements, BodyVisitor visitor) {
        new BodyWalker(visitor).statements(statements);
    }

    public static void walk(BodyExpression expression, BodyVisitor visitor) {
        new BodyWalker(visitor).expression(expression);
    }

    /** The expressions that {@code expression} evaluates first, in Java's order; none for a lambda. */
    public static List<BodyExpression> operands(BodyExpression expression) {
        if (expression instanceof BodyExpression.InstanceField node) {
            return List.of(node.target());
        } else if (expression instanceof BodyExpression.Call node) {
            return join(node.receiver(), node.arguments());
        } else if (expression instanceof BodyExpression.New node) {
            return join(node.outer(), node.arguments());
        } else if (expression instanceof BodyExpression.NewAnonymous node) {
            return join(node.outer(), node.arguments());
        } else if (expression instanceof BodyExpression.NewArray node) {
            return node.isInitialized() ? node.elements() : node.dimensions();
        } else if (expression instanceof BodyExpression.ArrayAccess node) {
            return List.of(node.array(), node.index());
        } else if (expression instanceof BodyExpression.ArrayLength node) {
            return List.of(node.array());
        } else if (expression instanceof BodyExpression.InstanceOf node) {
            return List.of(node.value());
        } else if (expression instanceof BodyExpression.SwitchExpression node) {
            return List.of(node.selector());
        } else if (expression instanceof BodyExpression.MethodReference node) {
            return join(node.receiver(), List.of());
        } else if (expression instanceof BodyExpression.Unary node) {
            return List.of(node.operand());
        } else if (expression instanceof BodyExpression.Update node) {
            return List.of(node.target());
        } else if (expression instanceof BodyExpression.Binary node) {
            return List.of(node.left(), node.right());
        } else if (expression instanceof BodyExpression.Assign node) {
            return List.of(node.target(), node.value());
        } else if (expression instanceof BodyExpression.Conditional node) {
            return List.of(node.condition(), node.whenTrue(), node.whenFalse());
        } else if (expression instanceof BodyExpression.Cast node) {
            return List.of(node.operand());
        } else if (isLeaf(expression)) {
            return List.of();
        }
        throw new IllegalStateException(
                "no rule may miss " + expression.getClass().getSimpleName());
    }

    private static boolean isLeaf(BodyExpression expression) {
        return expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.StaticField
                || expression instanceof BodyExpression.EnumConstant
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.OuterThis
                || expression instanceof BodyExpression.Super
                || expression instanceof BodyExpression.ClassLiteral
                || expression instanceof BodyExpression.ArrayConstructorReference
                || expression instanceof BodyExpression.Lambda
                || expression instanceof BodyExpression.Unsupported;
    }

    private static List<BodyExpression> join(Optional<BodyExpression> first, List<BodyExpression> rest) {
        List<BodyExpression> all = new ArrayList<>(rest.size() + 1);
        first.ifPresent(all::add);
        all.addAll(rest);
        return List.copyOf(all);
    }

    private void expression(BodyExpression expression) {
        visitor.enter(expression, lambdas > 0);
        operands(expression).forEach(this::expression);
        if (expression instanceof BodyExpression.InstanceOf node) {
            pattern(node.pattern());
        } else if (expression instanceof BodyExpression.SwitchExpression node) {
            node.cases().forEach(this::switchCase);
        } else if (expression instanceof BodyExpression.Lambda lambda) {
            lambdas++;
            if (lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
                expression(body.value());
            } else if (lambda.body() instanceof BodyExpression.LambdaBody.OfBlock body) {
                statements(body.statements());
            }
            lambdas--;
        }
        visitor.leave(expression);
    }

    private void switchCase(SwitchCase node) {
        for (SwitchCase.Label label : node.labels()) {
            if (label instanceof SwitchCase.Label.Constant constant) {
                expression(constant.value());
            } else if (label instanceof SwitchCase.Label.Pattern compared) {
                pattern(compared.pattern());
            }
        }
        node.guard().ifPresent(this::expression);
        statements(node.statements());
    }

    /** The variables of a pattern are declared where it stands. */
    private void pattern(BodyPattern pattern) {
        if (pattern instanceof BodyPattern.OfType node) {
            node.variable().ifPresent(this::statement);
        } else if (pattern instanceof BodyPattern.OfRecord node) {
            node.nested().forEach(this::pattern);
        }
    }

    private void statements(List<BodyStatement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(BodyStatement statement) {
        visitor.enter(statement, lambdas > 0);
        if (statement instanceof BodyStatement.LocalVariable node) {
            node.value().ifPresent(this::expression);
        } else if (statement instanceof BodyStatement.ExpressionStatement node) {
            expression(node.expression());
        } else if (statement instanceof BodyStatement.Return node) {
            node.value().ifPresent(this::expression);
        } else if (statement instanceof BodyStatement.Throw node) {
            expression(node.value());
        } else if (statement instanceof BodyStatement.If node) {
            expression(node.condition());
            statements(node.whenTrue());
            statements(node.whenFalse());
        } else if (statement instanceof BodyStatement.Block node) {
            statements(node.statements());
        } else if (statement instanceof BodyStatement.Labeled node) {
            statement(node.statement());
        } else if (statement instanceof BodyStatement.ConstructorCall node) {
            node.outer().ifPresent(this::expression);
            node.arguments().forEach(this::expression);
        } else if (!isLeaf(statement)) {
            branch(statement);
        }
        visitor.leave(statement);
    }

    private void branch(BodyStatement statement) {
        if (statement instanceof BodyStatement.Switch node) {
            expression(node.selector());
            node.cases().forEach(this::switchCase);
        } else if (statement instanceof BodyStatement.Yield node) {
            expression(node.value());
        } else if (statement instanceof BodyStatement.Try node) {
            tryStatement(node);
        } else if (statement instanceof BodyStatement.Assert node) {
            expression(node.condition());
            node.detail().ifPresent(this::expression);
        } else if (statement instanceof BodyStatement.Synchronized node) {
            expression(node.lock());
            statements(node.body());
        } else {
            loop(statement);
        }
    }

    private void tryStatement(BodyStatement.Try node) {
        node.resources().forEach(resource -> resource.variable().ifPresent(this::statement));
        statements(node.body());
        for (int i = node.resources().size() - 1; i >= 0; i--) {
            expression(node.resources().get(i).close());
        }
        for (BodyStatement.CatchClause clause : node.catches()) {
            statement(clause.variable());
            statements(clause.body());
        }
        statements(node.finalizer());
    }

    private void loop(BodyStatement statement) {
        if (statement instanceof BodyStatement.ForEach node) {
            expression(node.values());
            visitor.enter(node.variable(), lambdas > 0);
            statements(node.body());
        } else if (statement instanceof BodyStatement.For node) {
            statements(node.initializers());
            node.condition().ifPresent(this::expression);
            statements(node.body());
            node.updates().forEach(this::expression);
        } else if (statement instanceof BodyStatement.While node) {
            expression(node.condition());
            statements(node.body());
        } else if (statement instanceof BodyStatement.DoWhile node) {
            statements(node.body());
            expression(node.condition());
        } else {
            throw new IllegalStateException(
                    "no rule may miss " + statement.getClass().getSimpleName());
        }
    }

    /** A local class is no part of the statement that declares it: its methods are bodies of their own. */
    private static boolean isLeaf(BodyStatement statement) {
        return statement instanceof BodyStatement.Break
                || statement instanceof BodyStatement.LocalClass
                || statement instanceof BodyStatement.Continue
                || statement instanceof BodyStatement.Unsupported;
    }
}
