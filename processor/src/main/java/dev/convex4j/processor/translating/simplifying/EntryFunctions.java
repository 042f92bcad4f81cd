package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.List;

/**
 * {@code facts.forEach(fields::putIfAbsent)} as {@code facts.forEach((key, value) -> fields.putIfAbsent(key, value))}: the
 * function lives no longer than the call, so that all that is known of calls in a loop holds for it.
 */
final class EntryFunctions extends BodyRewriter {
    private static final List<String> NAMES = List.of("key", "value");

    private final FreshIds ids;

    private EntryFunctions(FreshIds ids) {
        this.ids = ids;
    }

    static List<BodyStatement> rewrite(MethodBody body, FreshIds ids) {
        List<BodyStatement> rewritten = new EntryFunctions(ids).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        return rewritten instanceof BodyExpression.Call call
                        && call.method().name().equals("forEach")
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof BodyExpression.MethodReference reference
                        && isOfCollection(reference)
                ? new BodyExpression.Call(
                        call.method(),
                        call.receiver(),
                        List.of(lambda(reference)),
                        call.invocation(),
                        call.type(),
                        call.position())
                : rewritten;
    }

    private static boolean isOfCollection(BodyExpression.MethodReference reference) {
        return reference.kind() == BodyExpression.ReferenceKind.BOUND
                && reference.receiver().orElse(null) instanceof BodyExpression.Local
                && reference.method().owner().startsWith("java.util.")
                && reference.method().parameterTypes().size() == NAMES.size()
                && reference.parameterTypes().size() == NAMES.size();
    }

    private BodyExpression lambda(BodyExpression.MethodReference reference) {
        BodyExpression.Parameter key = parameter(reference, 0);
        BodyExpression.Parameter value = parameter(reference, 1);
        BodyExpression call = new BodyExpression.Call(
                reference.method(),
                reference.receiver(),
                List.of(local(key, reference), local(value, reference)),
                reference.invocation(),
                reference.resultType(),
                reference.position());
        return new BodyExpression.Lambda(
                List.of(key, value),
                new LambdaBody.OfExpression(call),
                reference.function(),
                reference.type(),
                reference.position());
    }

    private BodyExpression.Parameter parameter(BodyExpression.MethodReference reference, int index) {
        return new BodyExpression.Parameter(
                NAMES.get(index), ids.next(), reference.parameterTypes().get(index));
    }

    private static BodyExpression local(BodyExpression.Parameter parameter, BodyExpression.MethodReference reference) {
        return new BodyExpression.Local(parameter.name(), parameter.id(), parameter.type(), reference.position());
    }
}
