package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds collections that look for objects by their hash codes, for which no call stands in the code. */
final class HashedKeys {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<JavaType> without = new HashSet<>();

    HashedKeys(Program program, Hierarchy hierarchy) {
        this.program = program;
        this.hierarchy = hierarchy;
    }

    /** Whether objects of the user's classes may be keys or elements in what an expression gives. */
    boolean areIn(BodyExpression expression) {
        boolean distinct = expression instanceof BodyExpression.Call call
                && call.method().name().equals("distinct")
                && expression.type() instanceof JavaType.Declared stream
                && stream.arguments().stream().anyMatch(type -> holdsObject(type, new HashSet<>()));
        return distinct || areIn(expression.type());
    }

    private boolean areIn(JavaType type) {
        if (without.contains(type)) {
            return false;
        }
        boolean found = parts(type).stream().anyMatch(this::areIn)
                || (type instanceof JavaType.Declared collection
                        && isKeyed(collection)
                        && collection.arguments().stream().limit(1).anyMatch(key -> holdsObject(key, new HashSet<>())));
        if (!found) {
            without.add(type);
        }
        return found;
    }

    private static boolean isKeyed(JavaType.Declared type) {
        return CollectionKind.of(type)
                .filter(kind -> kind == CollectionKind.MAP || kind == CollectionKind.SET)
                .isPresent();
    }

    private static List<JavaType> parts(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return declared.arguments();
        }
        return type instanceof JavaType.Array array ? List.of(array.element()) : List.of();
    }

    /** Whether a value of a type may be an object, or holds one that counts when it is compared. */
    private boolean holdsObject(JavaType type, Set<String> seen) {
        if (type instanceof JavaType.Declared declared) {
            Optional<RecordShape> record = Optional.ofNullable(program.records().get(declared.name()));
            boolean component = record.isPresent()
                    && seen.add(declared.name())
                    && record.get().components().stream().anyMatch(each -> holdsObject(each.type(), seen));
            return component
                    || isObject(declared.name())
                    || declared.arguments().stream().anyMatch(argument -> holdsObject(argument, seen));
        }
        return !(type instanceof JavaType.Primitive || type instanceof JavaType.Null);
    }

    private boolean isObject(String name) {
        return name.equals("java.lang.Object")
                || hierarchy
                        .shape(name)
                        .filter(shape ->
                                shape.kind() == ClassShape.Kind.CLASS || shape.kind() == ClassShape.Kind.INTERFACE)
                        .isPresent();
    }
}
