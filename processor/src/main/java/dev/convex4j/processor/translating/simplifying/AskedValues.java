package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the cases of a switch, and patterns, ask for. */
final class AskedValues {
    private final References references;

    AskedValues(References references) {
        this.references = references;
    }

    /** The records or classes that a pattern asks for. */
    Set<Object> members(BodyPattern pattern) {
        Optional<JavaType> asked = pattern instanceof BodyPattern.OfRecord record
                ? Optional.of(record.type())
                : pattern instanceof BodyPattern.OfType type ? Optional.of(type.type()) : Optional.empty();
        return asked.flatMap(references::members).orElse(Set.of());
    }

    /** Whether a value is read where TypeScript takes it that there is none. */
    boolean isUsedByDefault(BodyExpression selector, List<SwitchCase> cases) {
        Optional<String> key = references.selected(selector);
        boolean[] used = {false};
        cases.stream()
                .filter(SwitchCase::isDefault)
                .forEach(each -> BodyWalker.walk(each.statements(), new BodyVisitor() {
                    @Override
                    public void enter(BodyExpression expression, boolean insideLambda) {
                        used[0] |= key.isPresent() && references.key(expression).equals(key);
                    }
                }));
        return used[0];
    }

    /** Whether a case asks for a record or a class that TypeScript knows the value not to be of. */
    boolean areOthers(List<SwitchCase> cases, Set<Object> values) {
        return cases.stream()
                .flatMap(each -> each.labels().stream())
                .filter(SwitchCase.Label.Pattern.class::isInstance)
                .map(label -> members(((SwitchCase.Label.Pattern) label).pattern()))
                .anyMatch(members -> !members.isEmpty() && Collections.disjoint(members, values));
    }

    /** The constants that cases are for. */
    Set<Object> labels(List<SwitchCase> cases) {
        return cases.stream()
                .flatMap(each -> each.labels().stream())
                .filter(SwitchCase.Label.Constant.class::isInstance)
                .flatMap(label -> Comparison.constant(((SwitchCase.Label.Constant) label).value()).stream())
                .collect(Collectors.toSet());
    }
}
