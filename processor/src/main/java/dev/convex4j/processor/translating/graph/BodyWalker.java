package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
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
            return node.arguments();
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
                || expression instanceof BodyExpression.ClassLiteral
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
        if (expression instanceof BodyExpression.Lambda lambda) {
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
        } else if (!isJump(statement)) {
            loop(statement);
        }
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

    private static boolean isJump(BodyStatement statement) {
        return statement instanceof BodyStatement.Break
                || statement instanceof BodyStatement.Continue
                || statement instanceof BodyStatement.Unsupported;
    }
}
