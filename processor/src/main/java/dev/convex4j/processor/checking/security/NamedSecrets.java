package dev.convex4j.processor.checking.security;

import dev.convex4j.processor.checking.text.TextFlow;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds constants and locals that are secrets by their name and fixed by their value. */
final class NamedSecrets {
    /** A named secret; {@code value} is the literal, or the first use of a constant whose declaration is not known. */
    record Named(String name, BodyExpression value) {}

    private final TextFlow texts;
    private final Program program;

    NamedSecrets(TextFlow texts, Program program) {
        this.texts = texts;
        this.program = program;
    }

    List<Named> find() {
        Map<String, Named> constants = new LinkedHashMap<>();
        Map<BodyExpression, Named> locals = new LinkedHashMap<>();
        program.constants().forEach((name, value) -> {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            literal(value)
                    .filter(text -> isSecret(simple, text))
                    .ifPresent(text -> constants.put(name, new Named(simple, value)));
        });
        program.methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, new BodyVisitor() {
                    @Override
                    public void leave(BodyExpression expression) {
                        if (expression instanceof BodyExpression.StaticField field
                                && field.constant().isPresent()
                                && isSecret(field.name(), field.constant().get().toString())) {
                            constants.putIfAbsent(field.owner() + "." + field.name(), new Named(field.name(), field));
                        }
                    }

                    @Override
                    public void enter(BodyStatement statement, boolean insideLambda) {
                        if (statement instanceof BodyStatement.LocalVariable variable) {
                            variable.value()
                                    .filter(value -> !(value instanceof BodyExpression.StaticField))
                                    .filter(value -> texts.of(body, value).stream()
                                            .anyMatch(text -> isSecret(variable.name(), text)))
                                    .ifPresent(value -> locals.put(value, new Named(variable.name(), value)));
                        }
                    }
                }));
        return java.util.stream.Stream.concat(constants.values().stream(), locals.values().stream())
                .toList();
    }

    private static Optional<String> literal(BodyExpression value) {
        return value instanceof BodyExpression.Literal literal
                ? literal.value().filter(content -> content instanceof String).map(Object::toString)
                : Optional.empty();
    }

    /** A value of a known look is reported by its look, where it comes from. */
    private static boolean isSecret(String name, String text) {
        return SecretShapes.isSecretName(name)
                && SecretShapes.looksSecret(text)
                && SecretShapes.in(text).isEmpty();
    }
}
