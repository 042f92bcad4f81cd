package dev.convex4j.processor.checking.security;

import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.checking.text.Holes;
import dev.convex4j.processor.checking.text.TextFlow;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds request headers whose secret is a fixed text. */
final class SecretHeaders {
    /**
     * A header with a fixed secret.
     *
     * @param secret the smallest expression that holds it
     */
    record Header(MethodKey method, String header, BodyExpression secret, String variable) {}

    private final TextFlow texts;
    private final Program program;

    SecretHeaders(TextFlow texts, Program program) {
        this.texts = texts;
        this.program = program;
    }

    List<Header> find() {
        List<Header> headers = new ArrayList<>();
        program.methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, new BodyVisitor() {
                    @Override
                    public void leave(BodyExpression expression) {
                        if (expression instanceof BodyExpression.Call call) {
                            look(body, call, headers);
                        }
                    }
                }));
        return List.copyOf(headers);
    }

    private void look(MethodBody body, BodyExpression.Call call, List<Header> headers) {
        if (isHeader(call)) {
            secretName(texts.of(body, call.arguments().get(0)))
                    .ifPresent(name -> add(body, name, call.arguments().get(1), headers));
            return;
        }
        MethodBody callee = program.methods().get(call.method());
        if (callee != null) {
            int count = Math.min(call.arguments().size(), callee.parameters().size());
            for (int i = 0; i < count; i++) {
                BodyExpression argument = call.arguments().get(i);
                secretParameter(callee, i, new HashSet<>()).ifPresent(name -> add(body, name, argument, headers));
            }
        }
    }

    private void add(MethodBody body, String name, BodyExpression value, List<Header> headers) {
        boolean secret = texts.of(body, value).stream().anyMatch(SecretHeaders::isFixedSecret);
        if (secret) {
            BodyExpression smallest = smallest(body, value);
            String variable = smallest instanceof BodyExpression.StaticField field
                    ? SecretShapes.variableFor(field.name())
                    : smallest instanceof BodyExpression.Local local
                            ? SecretShapes.variableFor(local.name())
                            : "API_KEY";
            headers.add(new Header(body.key(), name, declared(smallest), variable));
        }
    }

    /** Where the secret itself stands: for a constant, at its declaration. */
    private BodyExpression declared(BodyExpression secret) {
        return secret instanceof BodyExpression.StaticField field
                ? program.constants().getOrDefault(field.owner() + "." + field.name(), secret)
                : secret;
    }

    /** The operand of a concatenation that holds the secret, without the scheme before it. */
    private BodyExpression smallest(MethodBody body, BodyExpression value) {
        if (value instanceof BodyExpression.Binary binary) {
            for (BodyExpression operand : List.of(binary.right(), binary.left())) {
                if (texts.of(body, operand).stream().anyMatch(SecretHeaders::isFixedSecret)) {
                    return smallest(body, operand);
                }
            }
        }
        return value;
    }

    private static boolean isFixedSecret(String text) {
        return !Holes.any(text) && SecretShapes.withoutScheme(text).length() >= 4;
    }

    /** The header that the helper puts its parameter {@code index} into, where it does and the parameter is the secret. */
    private Optional<String> secretParameter(MethodBody callee, int index, Set<MethodKey> seen) {
        if (!seen.add(callee.key())) {
            return Optional.empty();
        }
        int id = callee.parameters().get(index).id();
        List<String> found = new ArrayList<>();
        BodyWalker.walk(callee, new BodyVisitor() {
            @Override
            public void leave(BodyExpression expression) {
                if (expression instanceof BodyExpression.Call call) {
                    headerOf(callee, call, id, seen).ifPresent(found::add);
                }
            }
        });
        return found.stream().findFirst();
    }

    private Optional<String> headerOf(MethodBody body, BodyExpression.Call call, int parameter, Set<MethodKey> seen) {
        if (isHeader(call)) {
            return isJoined(call.arguments().get(1), parameter)
                    ? secretName(texts.of(body, call.arguments().get(0)))
                    : Optional.empty();
        }
        MethodBody callee = program.methods().get(call.method());
        for (int i = 0;
                callee != null
                        && i < call.arguments().size()
                        && i < callee.parameters().size();
                i++) {
            if (isJoined(call.arguments().get(i), parameter)) {
                return secretParameter(callee, i, seen);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code value} is that parameter, alone or joined with other texts. */
    private static boolean isJoined(BodyExpression value, int parameter) {
        return value instanceof BodyExpression.Local local
                ? local.id() == parameter
                : (value instanceof BodyExpression.Binary || value instanceof BodyExpression.Call)
                        && BodyWalker.operands(value).stream().anyMatch(operand -> isJoined(operand, parameter));
    }

    private static boolean isHeader(BodyExpression.Call call) {
        return call.method().owner().equals(RuntimeTypes.FETCH)
                && call.method().name().equals("header")
                && call.arguments().size() == 2;
    }

    private static Optional<String> secretName(Set<String> names) {
        return names.stream()
                .filter(name -> !Holes.any(name) && SecretShapes.isSecretHeader(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
