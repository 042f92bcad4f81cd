package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Entrance;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Reads the signature of one registered function. */
final class FunctionReader {
    private final Round round;
    private final TypeReader types;
    private final Interceptors interceptors;
    private final Map<MethodKey, List<Entrance>> entrances = new HashMap<>();

    FunctionReader(Round round, TypeReader types) {
        this.round = round;
        this.types = types;
        this.interceptors = new Interceptors(round);
    }

    /** The function; nothing while its signature has an unresolved type. */
    Optional<FunctionModel> read(Candidate candidate, FunctionKind kind, boolean internal, String module) {
        ExecutableElement method = candidate.method();
        Position position = round.position(method);
        if (isUnresolved(method)) {
            return Optional.empty();
        }
        checkShape(candidate, position);
        Optional<VariableElement> context = context(method, kind, position);
        String contextName =
                context.map(parameter -> parameter.getSimpleName().toString()).orElse("ctx");
        EntranceReader entrance = new EntranceReader(round, types, Contexts.of(kind), contextName, false);
        before(candidate, entrance);
        for (VariableElement parameter : method.getParameters()) {
            if (context.isEmpty() || !parameter.equals(context.get())) {
                parameter(candidate, parameter, entrance);
            }
        }
        note(method, entrance);
        ConvexType returns = types.readReturn(
                method.getReturnType(),
                Marks.of(method),
                new TypeUse("the result of `" + candidate.display() + "`", position));
        return Optional.of(new FunctionModel(
                MethodKeys.of(method),
                kind,
                internal,
                module,
                candidate.exportName(round),
                contextName,
                entrance.arguments(),
                returns,
                SuppressionReader.of(round.elements(), method),
                documentation(candidate),
                position));
    }

    /** What happens before the handler of a route. */
    void readHandler(Candidate candidate) {
        EntranceReader entrance = new EntranceReader(round, types, Contexts.HTTP, "", true);
        before(candidate, entrance);
        for (VariableElement parameter : candidate.method().getParameters()) {
            if (!interceptors.on(parameter).isEmpty()) {
                entrance.parameter(parameter, "");
            }
        }
        note(candidate.method(), entrance);
    }

    /** What happens before the functions and handlers that were read. */
    Map<MethodKey, List<Entrance>> entrances() {
        return entrances;
    }

    private static void before(Candidate candidate, EntranceReader entrance) {
        entrance.around(candidate.owner());
        entrance.before(candidate.method());
    }

    private void note(ExecutableElement method, EntranceReader entrance) {
        if (!entrance.entrances().isEmpty()) {
            entrances.put(MethodKeys.of(method), entrance.entrances());
        }
    }

    static boolean isUnresolved(ExecutableElement method) {
        return UnresolvedTypes.in(method.getReturnType())
                || method.getParameters().stream().anyMatch(parameter -> UnresolvedTypes.in(parameter.asType()));
    }

    /** What holds for every method that Convex calls. */
    void checkShape(Candidate candidate, Position position) {
        ExecutableElement method = candidate.method();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            round.report(Finding.error(
                    "CVX105",
                    position,
                    "`" + candidate.display() + "` is not static",
                    "Convex calls a function by its path; there is no object to call it on",
                    "Make it `static`."));
        }
        if (!method.getTypeParameters().isEmpty()) {
            round.report(Finding.error(
                    "CVX910",
                    position,
                    "`" + candidate.display() + "` has type parameters",
                    "A registered function has one validator for each argument, so its types are fixed",
                    "Write the types out."));
        }
    }

    private void parameter(Candidate candidate, VariableElement parameter, EntranceReader entrance) {
        Position position = round.position(parameter);
        Optional<Contexts> context = Contexts.of(parameter.asType());
        if (context.isPresent()) {
            if (!isFirst(candidate.method(), parameter)) {
                round.report(Finding.error(
                        "CVX105",
                        position,
                        "`" + candidate.display() + "` takes a context as parameter `" + parameter.getSimpleName()
                                + "`",
                        "Convex hands a function one context; every other parameter is an argument of the caller",
                        "Take one context, as the first parameter."));
            }
            return;
        }
        entrance.parameter(parameter, "parameter `" + parameter.getSimpleName() + "` of `" + candidate.display() + "`");
    }

    private Optional<VariableElement> context(ExecutableElement method, FunctionKind kind, Position position) {
        Contexts expected = Contexts.of(kind);
        Optional<VariableElement> first = method.getParameters().stream()
                .<VariableElement>map(parameter -> parameter)
                .findFirst();
        Optional<Contexts> actual = first.flatMap(parameter -> Contexts.of(parameter.asType()));
        if (actual.isPresent() && actual.get() == expected) {
            return first;
        }
        String display = MethodKeys.enclosingType(method).getSimpleName() + "." + method.getSimpleName();
        round.report(Finding.error(
                "CVX105",
                actual.isPresent() && first.isPresent() ? round.position(first.get()) : position,
                actual.map(context -> "The " + kind.word() + " `" + display + "` takes `" + context.typeName() + "`")
                        .orElse("The " + kind.word() + " `" + display + "` has no context as its first parameter"),
                "Convex hands " + article(kind) + " " + kind.word() + " a `" + expected.typeName()
                        + "`, which has exactly what such a function may do",
                "static .. " + method.getSimpleName() + "(" + expected.typeName() + " ctx, ..)"));
        return actual.isPresent() ? first : Optional.empty();
    }

    private static String article(FunctionKind kind) {
        return kind == FunctionKind.ACTION ? "an" : "a";
    }

    private static boolean isFirst(ExecutableElement method, VariableElement parameter) {
        return method.getParameters().indexOf(parameter) == 0;
    }

    private String documentation(Candidate candidate) {
        String own = round.documentation(candidate.method());
        return own.isEmpty() && candidate.classForm() ? round.documentation(candidate.owner()) : own;
    }
}
