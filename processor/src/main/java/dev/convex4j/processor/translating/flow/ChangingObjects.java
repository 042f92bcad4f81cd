package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The objects of the JDK, beside its collections, that calls change. */
final class ChangingObjects {
    private static final Set<String> OF_NUMBERS = Set.of(
            "accumulateAndGet",
            "addAndGet",
            "compareAndSet",
            "decrementAndGet",
            "getAndAccumulate",
            "getAndAdd",
            "getAndDecrement",
            "getAndIncrement",
            "getAndSet",
            "getAndUpdate",
            "incrementAndGet",
            "lazySet",
            "set",
            "updateAndGet");

    private static final Map<String, Set<String>> METHODS = Map.of(
            "java.lang.StringBuilder",
            Set.of(
                    "append",
                    "appendCodePoint",
                    "delete",
                    "deleteCharAt",
                    "insert",
                    "replace",
                    "reverse",
                    "setCharAt",
                    "setLength"),
            "java.util.StringJoiner",
            Set.of("add", "merge", "setEmptyValue"),
            "java.util.regex.Matcher",
            Set.of("find", "lookingAt", "matches", "replaceAll", "replaceFirst", "reset", "results"),
            "javax.crypto.Mac",
            Set.of("doFinal", "init", "reset", "update"),
            "java.util.concurrent.atomic.AtomicBoolean",
            OF_NUMBERS,
            "java.util.concurrent.atomic.AtomicInteger",
            OF_NUMBERS,
            "java.util.concurrent.atomic.AtomicLong",
            OF_NUMBERS);

    private ChangingObjects() {}

    static boolean areOf(String className) {
        return METHODS.containsKey(className);
    }

    /** The object that a call, or a reference to a method, changes. */
    static Optional<BodyExpression> changed(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call && isChange(call.method())) {
            return call.receiver();
        }
        return expression instanceof BodyExpression.MethodReference reference && isChange(reference.method())
                ? reference.receiver()
                : Optional.empty();
    }

    private static boolean isChange(MethodKey method) {
        return METHODS.getOrDefault(method.owner(), Set.of()).contains(method.name());
    }
}
