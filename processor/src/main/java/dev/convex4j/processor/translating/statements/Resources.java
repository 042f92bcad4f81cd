package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.BodyStatement.Resource;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The resources of a {@code try}, as JLS 14.20.3 says: closed in reverse order, an error of closing is added to the one of
 * the body.
 */
final class Resources {
    private final StatementTranslator statements;
    private final Expressions expressions;

    Resources(StatementTranslator statements, Expressions expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    List<TsStatement> closing(List<Resource> resources, List<BodyStatement> body) {
        if (resources.isEmpty()) {
            return statements.block(body);
        }
        Scope scope = expressions.scope();
        Scope.Frame frame = scope.enter();
        List<TsStatement> translated = new ArrayList<>();
        BodyExpression.Local resource = local(resources.get(0), translated);
        Scope.Binding failure = scope.declare(scope.syntheticId(), "failure", Absence.UNDEFINED, false);
        translated.add(Declarations.empty(failure.name(), new TsType.Keyword("unknown")));
        List<TsStatement> inner = closing(resources.subList(1, resources.size()), body);
        Scope.Frame inCatch = scope.enter();
        String error = scope.fresh("error");
        scope.leave(inCatch);
        List<TsStatement> handler = List.of(
                new TsStatement.ExpressionStatement(new TsExpression.Assign("=", failure.code(), Code.name(error))),
                new TsStatement.Throw(Code.name(error)));
        translated.add(new TsStatement.Try(
                inner,
                Optional.of(new TsStatement.Catch(Optional.of(error), handler)),
                List.of(new TsStatement.ExpressionStatement(close(resource, failure)))));
        scope.leave(frame);
        return List.copyOf(translated);
    }

    private BodyExpression.Local local(Resource resource, List<TsStatement> to) {
        if (resource instanceof Resource.Declared declared) {
            BodyStatement.LocalVariable variable = declared.variable();
            statements.translate(variable, to);
            return new BodyExpression.Local(variable.name(), variable.id(), variable.type(), variable.position());
        }
        BodyExpression value = ((Resource.Existing) resource).value();
        return value instanceof BodyExpression.Local local
                        && expressions.scope().binding(local.id()).constant()
                ? local
                : statements.hoists().local(value, "resource", to);
    }

    /** {@code closeAfter(failure, () => resource.close())}. */
    private TsExpression close(BodyExpression.Local resource, Scope.Binding failure) {
        BodyExpression call = new BodyExpression.Call(
                closeMethod(resource), Optional.of(resource), List.of(), false, Primitive.VOID, resource.position());
        boolean waits = Asynchrony.reaches(call, expressions.context());
        TsExpression code = expressions.code(call);
        if (Nulls.mayBe(resource, expressions)) {
            TsExpression present = Code.binary(
                    "!==", expressions.scope().binding(resource.id()).code(), new TsExpression.NullLiteral());
            code = Code.binary("&&", present, code);
        }
        TsExpression closing = new TsExpression.Arrow(
                waits,
                List.<TsParameter>of(),
                Optional.empty(),
                new TsExpression.ArrowBody.OfBlock(List.of(new TsStatement.ExpressionStatement(code))));
        TsExpression helper = Helpers.java(waits ? "closeAfterAsync" : "closeAfter", expressions);
        TsExpression closed = Code.call(helper, failure.code(), closing);
        return waits ? Code.await(closed) : closed;
    }

    private MethodKey closeMethod(BodyExpression.Local resource) {
        Hierarchy hierarchy = expressions.context().hierarchy();
        if (resource.type() instanceof JavaType.Declared declared) {
            for (String className : hierarchy.ancestors(declared.name())) {
                MethodKey close = new MethodKey(className, "close", List.of());
                if (hierarchy.method(close).isPresent()) {
                    return close;
                }
            }
        }
        throw Untranslatable.construct(
                "a resource of type `" + Types.display(resource.type()) + "`",
                "use a class of your own that implements `AutoCloseable`",
                resource.position());
    }
}
