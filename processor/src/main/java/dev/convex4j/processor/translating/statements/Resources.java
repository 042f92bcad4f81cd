package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.BodyStatement.Resource;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The resources of a {@code try}, as JLS 14.20.3 says: closed in reverse order however the body ends, an error of closing is
 * added to one that is on its way already. A helper notes what there is to close.
 */
final class Resources {
    private final StatementTranslator statements;
    private final Expressions expressions;

    Resources(StatementTranslator statements, Expressions expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    /** The body of a {@code try} inside of what closes its resources. */
    void closing(BodyStatement.Try attempt, List<TsStatement> to) {
        Scope scope = expressions.scope();
        TsExpression resources = scope.declare(scope.syntheticId(), "resources", Absence.UNDEFINED, true)
                .code();
        Scope.Frame frame = scope.enter();
        List<TsStatement> body = new ArrayList<>();
        boolean waits = false;
        for (Resource resource : attempt.resources()) {
            resource.variable().ifPresent(variable -> statements.translate(variable, body));
            if (!isNull(resource)) {
                TsExpression close = expressions.code(resource.close());
                waits |= close instanceof TsExpression.Await;
                body.add(noted(resource, close, resources));
            }
        }
        body.addAll(statements.block(attempt.body()));
        scope.leave(frame);
        TsExpression helper = Helpers.java(waits ? "AsyncResources" : "Resources", expressions);
        to.add(new TsStatement.Variable(
                true,
                TsParameter.named(((TsExpression.Identifier) resources).name()),
                Optional.of(new TsExpression.New(helper, List.of()))));
        TsExpression closed = Code.invoke(resources, "close");
        to.add(new TsStatement.Try(
                List.copyOf(body),
                Optional.of(failed(resources)),
                List.of(new TsStatement.ExpressionStatement(waits ? Code.await(closed) : closed))));
    }

    private static boolean isNull(Resource resource) {
        return resource.variable().flatMap(BodyStatement.LocalVariable::value).orElse(null)
                        instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
    }

    /** {@code resources.add(() => resource.close());}, unless the resource is {@code null}. */
    private TsStatement noted(Resource resource, TsExpression close, TsExpression resources) {
        TsExpression call = close instanceof TsExpression.Await wait ? wait.value() : close;
        TsStatement noted =
                new TsStatement.ExpressionStatement(Code.invoke(resources, "add", Code.arrow(List.of(), call)));
        return presence(resource)
                .<TsStatement>map(test -> new TsStatement.If(test, List.of(noted), List.of()))
                .orElse(noted);
    }

    /** The test that a resource which may be {@code null} has to pass. */
    private Optional<TsExpression> presence(Resource resource) {
        if (resource.close() instanceof BodyExpression.Call call
                && call.receiver().orElse(null) instanceof BodyExpression.Local local
                && expressions.context().nullness().localMayBeNull(local.id(), expressions.member())) {
            TsExpression code = expressions.scope().binding(local.id()).code();
            return Optional.of(Code.binary("!==", code, new TsExpression.NullLiteral()));
        }
        return Optional.empty();
    }

    /** {@code catch (error) { throw resources.failed(error); }}. */
    private TsStatement.Catch failed(TsExpression resources) {
        Scope scope = expressions.scope();
        Scope.Frame frame = scope.enter();
        String error = scope.fresh("error");
        scope.leave(frame);
        return new TsStatement.Catch(
                Optional.of(error), List.of(new TsStatement.Throw(Code.invoke(resources, "failed", Code.name(error)))));
    }
}
