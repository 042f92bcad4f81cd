package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which static fields of a class statements assign, or call a method of, or put elements into, or pass to one of its methods
 * that may.
 */
final class ChangedStatics implements BodyVisitor {
    private static final Set<String> READING = Set.of(
            "contains",
            "containsKey",
            "containsValue",
            "entrySet",
            "forEach",
            "get",
            "getOrDefault",
            "indexOf",
            "isEmpty",
            "keySet",
            "size",
            "stream",
            "values");

    /** Those that change a collection also where their result is used. */
    private static final Set<String> CHANGING = Set.of(
            "add",
            "addAll",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "put",
            "putIfAbsent",
            "remove",
            "removeIf",
            "set");

    private final String owner;
    private final Set<String> changed = new LinkedHashSet<>();

    private ChangedStatics(String owner) {
        this.owner = owner;
    }

    static Set<String> in(List<BodyStatement> statements, String owner) {
        ChangedStatics search = new ChangedStatics(owner);
        BodyWalker.walk(statements, search);
        return search.changed;
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.ExpressionStatement run) {
            run(run.expression());
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
            run(body.value());
        } else if (expression instanceof BodyExpression.Call call
                && CHANGING.contains(call.method().name())
                && call.method().owner().startsWith("java.util.")) {
            call.receiver().ifPresent(this::change);
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            reference.receiver().ifPresent(this::change);
        } else if (expression instanceof BodyExpression.Assign assign) {
            change(assign.target());
        } else if (expression instanceof BodyExpression.Update update) {
            change(update.target());
        }
    }

    private void run(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call
                && !READING.contains(call.method().name())) {
            call.receiver().ifPresent(this::change);
            if (call.method().owner().equals(owner)) {
                call.arguments().stream()
                        .filter(argument -> mayChange(argument.type()))
                        .forEach(this::change);
            }
        }
    }

    /** Whether a method may change what it gets: a text, a number and a time stay as they are. */
    private static boolean mayChange(JavaType type) {
        return type instanceof JavaType.Array
                || (type instanceof JavaType.Declared declared
                        && (declared.name().startsWith("java.lang.StringBu")
                                || Stream.of("java.lang.", "java.math.", "java.time.")
                                        .noneMatch(declared.name()::startsWith)));
    }

    private void change(BodyExpression target) {
        if (target instanceof BodyExpression.StaticField field && field.owner().equals(owner)) {
            changed.add(field.name());
        } else if (target instanceof BodyExpression.ArrayAccess access) {
            change(access.array());
        } else if (target instanceof BodyExpression.InstanceField field) {
            change(field.target());
        } else if (target instanceof BodyExpression.Call call) {
            call.receiver().ifPresent(this::change);
        }
    }
}
