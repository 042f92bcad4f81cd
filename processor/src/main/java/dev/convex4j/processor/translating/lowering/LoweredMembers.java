package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one top-level class has given so far. */
final class LoweredMembers {
    final List<String> classNames = new ArrayList<>();
    final List<RecordShape> records = new ArrayList<>();
    final List<ClassShape> classes = new ArrayList<>();
    final Map<String, BodyExpression> constants = new LinkedHashMap<>();
    boolean erroneous;
    private final Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();

    /** Adds a body; the blocks of a static initializer become one. */
    void add(MethodBody body) {
        methods.merge(body.key(), body, LoweredMembers::joined);
    }

    List<MethodBody> methods() {
        return List.copyOf(methods.values());
    }

    private static MethodBody joined(MethodBody first, MethodBody second) {
        List<BodyStatement> statements = new ArrayList<>(first.statements());
        statements.addAll(second.statements());
        return new MethodBody(
                first.key(),
                first.isStatic(),
                first.typeParameters(),
                first.parameters(),
                first.returnType(),
                List.copyOf(statements),
                first.suppressions(),
                first.documentation(),
                first.position());
    }
}
