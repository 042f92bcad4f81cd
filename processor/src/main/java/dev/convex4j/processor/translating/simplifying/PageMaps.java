package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code page.map(f)} as what it does, {@code page.withPage(page.page().stream().map(f).toList())}, so that all that is known
 * of streams holds for it. That names the page twice: a page that has no name gets one in a statement before.
 */
final class PageMaps extends BodyRewriter {
    private static final String PAGE = "dev.convex4j.runtime.Page";

    private final FreshIds ids;

    private PageMaps(FreshIds ids) {
        this.ids = ids;
    }

    static List<BodyStatement> rewrite(MethodBody body, FreshIds ids) {
        List<BodyStatement> rewritten = new PageMaps(ids).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        Optional<BodyExpression.Call> map = value(statement).flatMap(PageMaps::unnamed);
        if (map.isEmpty()) {
            return super.statement(statement);
        }
        BodyExpression.Call call = map.get();
        BodyExpression page = call.receiver().orElseThrow();
        int id = ids.next();
        List<BodyStatement> statements = new ArrayList<>(statement(new BodyStatement.LocalVariable(
                "results", id, page.type(), false, Optional.of(page), page.position())));
        BodyExpression named = new BodyExpression.Call(
                call.method(),
                Optional.of(new BodyExpression.Local("results", id, page.type(), page.position())),
                call.arguments(),
                call.invocation(),
                call.type(),
                call.position());
        statements.addAll(super.statement(withValue(statement, named)));
        return List.copyOf(statements);
    }

    /** What a statement computes first and as a whole. */
    private static Optional<BodyExpression> value(BodyStatement statement) {
        if (statement instanceof BodyStatement.Return result) {
            return result.value();
        } else if (statement instanceof BodyStatement.LocalVariable variable) {
            return variable.value();
        }
        return Optional.empty();
    }

    private static BodyStatement withValue(BodyStatement statement, BodyExpression value) {
        return statement instanceof BodyStatement.LocalVariable variable
                ? new BodyStatement.LocalVariable(
                        variable.name(),
                        variable.id(),
                        variable.type(),
                        variable.reassigned(),
                        Optional.of(value),
                        variable.position())
                : new BodyStatement.Return(Optional.of(value), statement.position());
    }

    private static Optional<BodyExpression.Call> unnamed(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call && isMap(call) && !isNamed(call)
                ? Optional.of(call)
                : Optional.empty();
    }

    private static boolean isMap(BodyExpression.Call call) {
        return call.method().owner().equals(PAGE) && call.method().name().equals("map");
    }

    private static boolean isNamed(BodyExpression.Call call) {
        return call.receiver().orElseThrow() instanceof BodyExpression.Local;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Call call
                && call.method().owner().equals(PAGE)) {
            if (isMap(call) && isNamed(call)) {
                return mapped(call);
            } else if (call.method().name().equals("withPage")) {
                return copied(call);
            }
        }
        return rewritten;
    }

    private static BodyExpression mapped(BodyExpression.Call call) {
        JavaType before = argument(call.receiver().orElseThrow().type());
        JavaType after = argument(call.type());
        BodyExpression elements = library(PAGE, "page", List.of(), call.receiver(), list(before), call);
        BodyExpression stream =
                library("java.util.Collection", "stream", List.of(), Optional.of(elements), stream(before), call);
        BodyExpression mapped = new BodyExpression.Call(
                new MethodKey("java.util.stream.Stream", "map", call.method().parameterTypes()),
                Optional.of(stream),
                call.arguments(),
                call.invocation(),
                stream(after),
                call.position());
        BodyExpression result =
                library("java.util.stream.Stream", "toList", List.of(), Optional.of(mapped), list(after), call);
        return library(PAGE, "withPage", List.of(result), call.receiver(), call.type(), call);
    }

    /** The page keeps a copy, which whoever changes the list later doesn't change. */
    private static BodyExpression copied(BodyExpression.Call call) {
        BodyExpression elements = call.arguments().get(0);
        BodyExpression copy = new BodyExpression.Call(
                new MethodKey("java.util.List", "copyOf", List.of("java.util.Collection")),
                Optional.empty(),
                List.of(elements),
                false,
                elements.type(),
                elements.position());
        return library(PAGE, "withPage", List.of(copy), call.receiver(), call.type(), call);
    }

    private static BodyExpression.Call library(
            String owner,
            String name,
            List<BodyExpression> arguments,
            Optional<BodyExpression> receiver,
            JavaType type,
            BodyExpression.Call source) {
        List<String> parameters = arguments.isEmpty() ? List.of() : List.of("java.util.List");
        return new BodyExpression.Call(
                new MethodKey(owner, name, parameters), receiver, arguments, false, type, source.position());
    }

    private static JavaType argument(JavaType type) {
        return type instanceof JavaType.Declared declared
                        && declared.arguments().size() == 1
                ? declared.arguments().get(0)
                : new JavaType.Declared("java.lang.Object");
    }

    private static JavaType list(JavaType element) {
        return new JavaType.Declared("java.util.List", List.of(element));
    }

    private static JavaType stream(JavaType element) {
        return new JavaType.Declared("java.util.stream.Stream", List.of(element));
    }
}
