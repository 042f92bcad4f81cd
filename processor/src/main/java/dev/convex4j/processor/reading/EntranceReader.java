package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Entrance;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads what happens before the body of one function, and gathers its arguments on the way. */
final class EntranceReader {
    private final Round round;
    private final TypeReader types;
    private final Interceptors interceptors;
    private final Contexts context;
    private final boolean handler;
    private final String contextName;

    private final Map<String, Field> arguments = new LinkedHashMap<>();

    /** By the method that gives it, which runs once, or by the name of the parameter. */
    private final Map<Object, Entrance> entrances = new LinkedHashMap<>();

    /** The interceptors that are being read, one inside of the other. */
    private final Set<MethodKey> open = new LinkedHashSet<>();

    /**
     * @param contextName the function's parameter that no argument may be called like
     * @param handler whether the method answers requests, and so has no arguments
     */
    EntranceReader(Round round, TypeReader types, Contexts context, String contextName, boolean handler) {
        this.round = round;
        this.types = types;
        this.interceptors = new Interceptors(round);
        this.context = context;
        this.handler = handler;
        this.contextName = contextName;
    }

    List<Field> arguments() {
        return List.copyOf(arguments.values());
    }

    List<Entrance> entrances() {
        return List.copyOf(entrances.values());
    }

    /** Reads the interceptors around and on a class, the outermost first. */
    void around(Element element) {
        if (element.getEnclosingElement() != null) {
            around(element.getEnclosingElement());
        }
        before(element);
    }

    /** Reads the interceptors of a class or a method, which give nothing to a parameter. */
    void before(Element element) {
        for (Interceptors.Use use : interceptors.on(element)) {
            use.method()
                    .ifPresent(method -> supply(
                            method,
                            use.annotation(),
                            Optional.empty(),
                            method.getSimpleName().toString(),
                            element));
        }
    }

    /** An argument, or what becomes one parameter. */
    void parameter(VariableElement parameter, String subject) {
        List<Interceptors.Use> uses = interceptors.on(parameter);
        TypeUse use = new TypeUse(subject, round.position(parameter));
        Optional<Annotation> flatten = round.annotation(parameter, "Flatten");
        if (hasSeveralSources(parameter, uses, parameter)) {
            return;
        } else if (!uses.isEmpty()) {
            Interceptors.Use first = uses.get(0);
            first.method()
                    .ifPresent(method -> supply(method, first.annotation(), Optional.of(parameter), "", parameter));
        } else if (flatten.isPresent()) {
            types.records().field(parameter, use).ifPresent(field -> flatten(field, flatten.get(), use));
        } else {
            types.records().field(parameter, use).ifPresent(field -> argument(field, field.position()));
        }
    }

    /** Reports a parameter that more than one annotation gives its value. */
    private boolean hasSeveralSources(VariableElement parameter, List<Interceptors.Use> uses, Element use) {
        boolean flatten = round.annotation(parameter, "Flatten").isPresent();
        if (uses.size() + (flatten ? 1 : 0) < 2) {
            return false;
        }
        report(
                use,
                "`" + parameter.getSimpleName() + "` has both `@" + uses.get(0).annotation() + "` and `@"
                        + (flatten ? "Flatten" : uses.get(1).annotation()) + "`",
                "Each of them gives the parameter its value, which can be one only",
                "Keep the one that gives the value; an interceptor that only checks stands on the method.");
        return true;
    }

    private void argument(Field field, Position use) {
        if (field.javaName().equals(contextName)) {
            round.report(Finding.error(
                    "CVX912",
                    use,
                    "An argument is called `" + contextName + "`, as the context of the function is",
                    "The arguments of interceptors and the fields of records stand beside it",
                    "Give one of them another name."));
        }
        Field known = arguments.putIfAbsent(field.javaName(), field);
        boolean equal = known == null
                || (known.type().equals(field.type())
                        && known.optional() == field.optional()
                        && known.wireName().equals(field.wireName()));
        if (!equal) {
            round.report(Finding.error(
                    "CVX912",
                    use,
                    "Two arguments are called `" + field.javaName() + "`, and have not the same type",
                    "The arguments of interceptors and of records are arguments of the function, which has one of each name",
                    "Give one of them another name."));
        }
    }

    /** {@code @Flatten Post post}: the record's fields are the arguments. */
    private void flatten(Field parameter, Annotation flatten, TypeUse use) {
        RecordModel record = parameter.type() instanceof ConvexType.RecordOf type
                ? round.records().get(type.className())
                : null;
        if (parameter.type() instanceof ConvexType.Refused) {
            return;
        }
        boolean plain = record != null
                && !parameter.optional()
                && record.tag().isEmpty()
                && flatten.texts("except").isEmpty()
                && record.fields().stream().noneMatch(field -> field.type() instanceof ConvexType.Flattened);
        if (record == null || !plain) {
            round.report(TypeRefusals.because(
                    "`@Flatten` stands on " + use.subject(),
                    "The fields of a record become the arguments, and the record is made of them: that needs all of its"
                            + " fields, and nothing that tells it apart",
                    "Declare the parameter as a record, without `except`, that implements no sealed interface.",
                    use));
            return;
        }
        List<String> names = new ArrayList<>();
        for (Field field : record.fields()) {
            argument(field, use.position());
            names.add(field.javaName());
        }
        entrances.put(
                parameter.javaName(),
                new Entrance.Flattened(parameter.javaName(), record.className(), List.copyOf(names)));
    }

    /**
     * Notes the call of an interceptor's method; gives its result as what another one takes.
     *
     * @param called the name to take where no parameter of the function says one
     */
    private Optional<Entrance.Input> supply(
            ExecutableElement method,
            String annotation,
            Optional<VariableElement> parameter,
            String called,
            Element use) {
        MethodKey key = MethodKeys.of(method);
        Optional<String> name = parameter.map(element -> element.getSimpleName().toString());
        if (parameter.isPresent() && !isSame(parameter.get(), method)) {
            report(
                    use,
                    "`@" + annotation + "` supplies a `" + JavaNames.of(method.getReturnType()) + "`, but `"
                            + name.orElseThrow() + "` is a `"
                            + JavaNames.of(parameter.get().asType()) + "`",
                    "The parameter has the value that the interceptor's method gives",
                    "Declare both with the same type.");
            return Optional.empty();
        }
        if (entrances.get(key) instanceof Entrance.Supplied before) {
            entrances.put(key, withParameter(before, name));
            return Optional.of(new Entrance.Input.Result(key));
        }
        if (!open.add(key)) {
            report(
                    use,
                    "The interceptor `@" + annotation + "` needs itself",
                    "Its method would have to run before itself",
                    "Take one of the annotations off.");
            return Optional.empty();
        }
        Optional<List<Entrance.Input>> inputs = inputs(method, annotation, use);
        open.remove(key);
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        entrances.put(
                key, new Entrance.Supplied(name.orElse(called), name.stream().toList(), key, inputs.get()));
        return Optional.of(new Entrance.Input.Result(key));
    }

    private static Entrance withParameter(Entrance.Supplied entrance, Optional<String> parameter) {
        List<String> parameters = new ArrayList<>(entrance.parameters());
        parameter.ifPresent(parameters::add);
        return new Entrance.Supplied(entrance.name(), List.copyOf(parameters), entrance.supplier(), entrance.inputs());
    }

    private Optional<List<Entrance.Input>> inputs(ExecutableElement method, String annotation, Element use) {
        String display = MethodKeys.enclosingType(method).getSimpleName() + "." + method.getSimpleName();
        List<? extends VariableElement> parameters = method.getParameters();
        Optional<Contexts> taken = parameters.stream().findFirst().flatMap(first -> Contexts.of(first.asType()));
        if (taken.isEmpty() || !taken.get().isOpenTo(context)) {
            report(
                    use,
                    "`" + display + "`, the method of `@" + annotation + "`, "
                            + taken.map(type -> "takes a `" + type.typeName() + "`")
                                    .orElse("has no context as its first parameter"),
                    "It runs with the context of the function, a `" + context.typeName() + "`",
                    "static .. " + method.getSimpleName() + "(" + context.typeName() + " ctx, ..)");
            return Optional.empty();
        }
        List<Entrance.Input> inputs = new ArrayList<>();
        for (VariableElement parameter : parameters.subList(1, parameters.size())) {
            input(parameter, display, annotation, use).ifPresent(inputs::add);
        }
        return inputs.size() == parameters.size() - 1 ? Optional.of(List.copyOf(inputs)) : Optional.empty();
    }

    /** What a parameter of an interceptor's method gets. */
    private Optional<Entrance.Input> input(VariableElement parameter, String display, String annotation, Element use) {
        List<Interceptors.Use> inner = interceptors.on(parameter);
        if (hasSeveralSources(parameter, inner, use)) {
            return Optional.empty();
        } else if (!inner.isEmpty()) {
            return inner.get(0)
                    .method()
                    .flatMap(other -> supplyInner(other, inner.get(0).annotation(), parameter, use));
        } else if (round.annotation(parameter, "Flatten").isPresent()) {
            report(
                    use,
                    "`@Flatten` stands on parameter `" + parameter.getSimpleName() + "` of `" + display
                            + "`, the method of `@" + annotation + "`",
                    "It makes a record of the arguments of a function",
                    "Take the fields as parameters of their own.");
            return Optional.empty();
        } else if (handler) {
            return Optional.of(request(parameter, annotation, use));
        }
        Position position = round.position(parameter, round.position(use));
        TypeUse type = new TypeUse("parameter `" + parameter.getSimpleName() + "` of `" + display + "`", position);
        return types.records().field(parameter, type).map(field -> {
            argument(field, round.position(use));
            return new Entrance.Input.Argument(field.javaName());
        });
    }

    private Optional<Entrance.Input> supplyInner(
            ExecutableElement method, String annotation, VariableElement parameter, Element use) {
        if (!isSame(parameter, method)) {
            report(
                    use,
                    "`@" + annotation + "` supplies a `" + JavaNames.of(method.getReturnType()) + "`, but `"
                            + parameter.getSimpleName() + "` of another interceptor is a `"
                            + JavaNames.of(parameter.asType()) + "`",
                    "The parameter has the value that the interceptor's method gives",
                    "Declare both with the same type.");
            return Optional.empty();
        }
        return supply(
                method, annotation, Optional.empty(), parameter.getSimpleName().toString(), use);
    }

    /** The handler's own parameter. */
    private Entrance.Input request(VariableElement parameter, String annotation, Element use) {
        if (!RouteReader.isRuntime(parameter.asType(), "HttpRequest")) {
            report(
                    use,
                    "`@" + annotation + "` takes a `" + JavaNames.of(parameter.asType()) + "`",
                    "The handler of a route has no arguments, only the request",
                    "Read it out of the request: `static .. (HttpCtx ctx, HttpRequest request)`.");
        }
        return new Entrance.Input.Request();
    }

    private static boolean isSame(VariableElement parameter, ExecutableElement method) {
        return JavaNames.of(parameter.asType()).equals(JavaNames.of(method.getReturnType()));
    }

    private void report(Element use, String what, String why, String fix) {
        round.report(Finding.error("CVX912", round.position(use), what, why, fix));
    }
}
