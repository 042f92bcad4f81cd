package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.NativeModel;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the {@code static native} methods, which users write in TypeScript. */
final class NativeReader {
    private static final String RULE = "CVX911";

    private final Round round;
    private final Map<MethodKey, NativeModel> natives = new LinkedHashMap<>();

    NativeReader(Round round) {
        this.round = round;
    }

    Map<MethodKey, NativeModel> natives() {
        return natives;
    }

    /** Notes the method if it is native. */
    void read(TypeElement owner, ExecutableElement method, String module) {
        if (!method.getModifiers().contains(Modifier.NATIVE)) {
            return;
        }
        String display = owner.getSimpleName() + "." + method.getSimpleName();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            report(
                    method,
                    "`" + display + "` is native, but not static",
                    "A function in TypeScript has no object to be called on",
                    "Make it `static native`, and pass what it needs of the object.");
        } else if (!method.getTypeParameters().isEmpty()) {
            report(
                    method,
                    "`" + display + "` is native and has type parameters",
                    "What it gets and gives is checked against fixed types",
                    "Write the types out.");
        } else if (isOverloaded(owner, method)) {
            report(
                    method,
                    "`" + owner.getSimpleName() + "` has more than one method called `" + method.getSimpleName()
                            + "`, and one is native",
                    "A module exports a function under its name alone, without the types of its parameters",
                    "Give each of them its own name.");
        } else if (RouteReader.isRuntime(method.getReturnType(), "HttpResponse")) {
            report(
                    method,
                    "`" + display + "` is native and answers requests",
                    "The answer of a route is made in Java, where its headers are known",
                    "Let the native method give text or a record, and make the `HttpResponse` of it in Java.");
        } else {
            MethodKey key = MethodKeys.of(method);
            boolean context = method.getParameters().stream()
                    .findFirst()
                    .flatMap(first -> Contexts.of(first.asType()))
                    .isPresent();
            natives.put(
                    key, new NativeModel(key, NativeModel.FOLDER + module, context, context, round.position(method)));
        }
    }

    private static boolean isOverloaded(TypeElement owner, ExecutableElement method) {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .anyMatch(other -> !other.equals(method));
    }

    private void report(ExecutableElement method, String what, String why, String fix) {
        round.report(Finding.error(RULE, round.position(method), what, why, fix));
    }
}
