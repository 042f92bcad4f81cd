package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.analysis.RecordAccess;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.List;
import java.util.Optional;

/**
 * Gives a lambda a block where its expression matches a value that it computes with a pattern: the block has room for the
 * variable that keeps the value.
 */
final class PatternFunctions extends BodyRewriter {
    private final Program program;
    private final StubNames stubs;

    private PatternFunctions(Program program, StubNames stubs) {
        this.program = program;
        this.stubs = stubs;
    }

    static List<BodyStatement> rewrite(MethodBody body, Program program, StubNames stubs) {
        List<BodyStatement> rewritten = new PatternFunctions(program, stubs).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof LambdaBody.OfExpression body
                && matchesComputed(body.value())) {
            BodyStatement only = lambda.function().resultType() == JavaType.Primitive.VOID
                    ? new BodyStatement.ExpressionStatement(
                            body.value(), body.value().position())
                    : new BodyStatement.Return(
                            Optional.of(body.value()), body.value().position());
            return new BodyExpression.Lambda(
                    lambda.parameters(),
                    new LambdaBody.OfBlock(List.of(only)),
                    lambda.function(),
                    lambda.type(),
                    lambda.position());
        }
        return rewritten;
    }

    private boolean matchesComputed(BodyExpression value) {
        boolean[] found = {false};
        BodyWalker.walk(value, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                found[0] |= !insideLambda
                        && expression instanceof BodyExpression.InstanceOf test
                        && binds(test.pattern())
                        && !isNamed(test.value());
            }
        });
        return found[0];
    }

    private static boolean binds(BodyPattern pattern) {
        return !(pattern instanceof BodyPattern.OfType type && type.variable().isEmpty());
    }

    /** Whether a value is a variable or a part of one. */
    private boolean isNamed(BodyExpression value) {
        return value instanceof BodyExpression.Call call && call.receiver().isPresent()
                ? RecordAccess.isAccessor(call, program, stubs)
                        && isNamed(call.receiver().get())
                : value instanceof BodyExpression.Local;
    }
}
