package dev.convex4j.processor.checking.text;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the methods of the JDK and of the runtime make of texts; a method without a row makes something unknown. */
final class LibraryTexts {
    private static final Pattern FORMAT_STEP = Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    /** Methods that hand on the receiver's text. */
    private static final Set<String> KEEP = Set.of(
            "toString",
            "trim",
            "strip",
            "stripLeading",
            "stripTrailing",
            "intern",
            "get",
            "orElseThrow",
            "toLowerCase");

    private final TextFlow flow;

    LibraryTexts(TextFlow flow) {
        this.flow = flow;
    }

    Texts created(BodyExpression.New creation, Scope scope) {
        String type = creation.constructor().owner();
        if (!TextTypes.isBuilder(type) && !type.equals("java.lang.String") && !type.equals("java.net.URI")) {
            return Texts.UNKNOWN;
        }
        boolean text = creation.arguments().size() == 1
                && TextTypes.isText(creation.arguments().get(0).type());
        return text ? flow.evaluate(creation.arguments().get(0), scope) : Texts.of("");
    }

    Texts called(BodyExpression.Call call, Scope scope) {
        return switch (call.method().owner()) {
            case "java.lang.String" -> call.receiver().isPresent() ? onString(call, scope) : stringFactory(call, scope);
            case "java.lang.StringBuilder", "java.lang.StringBuffer" -> onBuilder(call, scope);
            case "java.util.Optional" -> onOptional(call, scope);
            case "dev.convex4j.runtime.Env", "java.lang.System" -> environment(call, scope);
            case "java.util.Objects" ->
                call.method().name().startsWith("requireNonNull")
                                || call.method().name().equals("toString")
                        ? argument(call, 0, scope)
                        : Texts.UNKNOWN;
            case "java.net.URI" -> call.receiver().isPresent() ? onOther(call, scope) : argument(call, 0, scope);
            default -> onOther(call, scope);
        };
    }

    private Texts receiver(BodyExpression.Call call, Scope scope) {
        return call.receiver().map(receiver -> flow.evaluate(receiver, scope)).orElse(Texts.UNKNOWN);
    }

    private Texts argument(BodyExpression.Call call, int index, Scope scope) {
        return index < call.arguments().size() ? flow.evaluate(call.arguments().get(index), scope) : Texts.UNKNOWN;
    }

    private Texts onOther(BodyExpression.Call call, Scope scope) {
        return call.method().name().equals("toString") ? receiver(call, scope) : Texts.UNKNOWN;
    }

    private Texts onString(BodyExpression.Call call, Scope scope) {
        return switch (call.method().name()) {
            case "concat" -> receiver(call, scope).then(argument(call, 0, scope));
            case "formatted" -> format(receiver(call, scope), call.arguments(), call.varargs(), scope);
            case "replace", "replaceAll", "replaceFirst" -> replaced(call, scope);
            default -> KEEP.contains(call.method().name()) ? receiver(call, scope) : Texts.UNKNOWN;
        };
    }

    private Texts stringFactory(BodyExpression.Call call, Scope scope) {
        return switch (call.method().name()) {
            case "valueOf", "copyValueOf" -> argument(call, 0, scope);
            case "format" -> {
                boolean locale = !TextTypes.isText(call.arguments().get(0).type());
                int first = locale ? 2 : 1;
                yield format(
                        argument(call, first - 1, scope),
                        call.arguments().subList(first, call.arguments().size()),
                        call.varargs(),
                        scope);
            }
            case "join" -> joined(call, scope);
            default -> Texts.UNKNOWN;
        };
    }

    private Texts onBuilder(BodyExpression.Call call, Scope scope) {
        if (!Scope.isAppend(call)) {
            return KEEP.contains(call.method().name()) ? receiver(call, scope) : Texts.UNKNOWN;
        }
        Texts added = argument(call, 0, scope);
        // The local holds its own appends already: take it as it is before this one.
        return call.receiver()
                        .filter(receiver -> receiver instanceof BodyExpression.Local)
                        .isPresent()
                ? Scope.builder(call)
                        .map(local -> flow.local(local.id(), scope.before(call)).then(added))
                        .orElse(Texts.UNKNOWN)
                : receiver(call, scope).then(added);
    }

    private Texts onOptional(BodyExpression.Call call, Scope scope) {
        return switch (call.method().name()) {
            case "of", "ofNullable" -> argument(call, 0, scope);
            case "orElse" -> receiver(call, scope).or(argument(call, 0, scope));
            case "or", "orElseGet" ->
                receiver(call, scope).or(applied(call.arguments().get(0), List.of(), scope));
            case "map", "flatMap" -> applied(call.arguments().get(0), List.of(receiver(call, scope)), scope);
            case "filter" -> receiver(call, scope);
            default -> KEEP.contains(call.method().name()) ? receiver(call, scope) : Texts.UNKNOWN;
        };
    }

    /** What a lambda or a reference to one of the program's methods returns for those arguments. */
    private Texts applied(BodyExpression function, List<Texts> arguments, Scope scope) {
        if (function instanceof BodyExpression.Lambda lambda) {
            Scope inner = lambda.parameters().size() == 1 && arguments.size() == 1
                    ? scope.bind(Map.of(lambda.parameters().get(0).id(), arguments.get(0)))
                    : scope;
            return Texts.of(Returns.of(lambda).stream()
                    .flatMap(value -> flow.evaluate(value, inner).values().stream())
                    .toList());
        }
        if (function instanceof BodyExpression.MethodReference reference) {
            MethodBody body = flow.program().methods().get(reference.method());
            return body == null ? Texts.UNKNOWN : flow.result(body, arguments, scope);
        }
        return Texts.UNKNOWN;
    }

    private Texts environment(BodyExpression.Call call, Scope scope) {
        return switch (call.method().name()) {
            case "required", "optional", "getenv", "getProperty" ->
                argument(call, 0, scope).map(name -> String.valueOf(Holes.environment(name)));
            default -> Texts.UNKNOWN;
        };
    }

    /** {@code url.replace(".convex.cloud", ".convex.site")} makes the deployment's URL the one of its HTTP routes. */
    private Texts replaced(BodyExpression.Call call, Scope scope) {
        Texts from = argument(call, 0, scope);
        Texts to = argument(call, 1, scope);
        if (from.values().size() != 1 || to.values().size() != 1) {
            return Texts.UNKNOWN;
        }
        String target = from.values().iterator().next().replace("\\", "");
        String replacement = to.values().iterator().next();
        if (Holes.any(target) || target.isEmpty()) {
            return Texts.UNKNOWN;
        }
        boolean toSite = target.contains("cloud") && replacement.contains("site");
        return receiver(call, scope).map(text -> {
            String changed = text.replace(target, replacement);
            return toSite ? changed.replace(Holes.CLOUD, Holes.SITE) : changed;
        });
    }

    private Texts joined(BodyExpression.Call call, Scope scope) {
        List<BodyExpression> parts =
                call.arguments().subList(1, call.arguments().size());
        if (!call.varargs()) {
            if (!(parts.get(0) instanceof BodyExpression.Call list)
                    || !Set.of("of", "asList").contains(list.method().name())) {
                return Texts.UNKNOWN;
            }
            parts = list.arguments();
        }
        Texts delimiter = argument(call, 0, scope);
        Texts result = Texts.of("");
        for (int i = 0; i < parts.size(); i++) {
            Texts part = flow.evaluate(parts.get(i), scope);
            result = i == 0 ? part : result.then(delimiter).then(part);
        }
        return result;
    }

    private Texts format(Texts formats, List<BodyExpression> arguments, boolean spread, Scope scope) {
        List<Texts> values = new ArrayList<>();
        if (spread) {
            arguments.forEach(argument -> values.add(flow.evaluate(argument, scope)));
        }
        List<String> results = new ArrayList<>();
        formats.values()
                .forEach(format -> results.addAll(formatted(format, values).values()));
        return Texts.of(results);
    }

    private static Texts formatted(String format, List<Texts> values) {
        Texts result = Texts.of("");
        Matcher step = FORMAT_STEP.matcher(format);
        int end = 0;
        int next = 0;
        while (step.find()) {
            result = result.then(Texts.of(format.substring(end, step.start())));
            end = step.end();
            if (step.group(2).equals("%")) {
                result = result.then(Texts.of("%"));
            } else if (step.group(2).equals("n")) {
                result = result.then(Texts.of("\n"));
            } else {
                int index = step.group(1) == null ? next++ : Integer.parseInt(step.group(1)) - 1;
                result = result.then(index < values.size() ? values.get(index) : Texts.UNKNOWN);
            }
        }
        return result.then(Texts.of(format.substring(end)));
    }
}
