package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user's methods that run although no code calls them: Java asks a value for its text where texts are joined, and its
 * collections ask it whether it equals another one.
 */
final class ImpliedMethods {
    private static final Set<String> TEXT = Set.of("toString");
    private static final Set<String> EQUALITY = Set.of("equals", "hashCode");
    private static final Set<String> ORDER = Set.of("compareTo");

    /** What the JDK's methods of these names ask of the values they are given, whichever class has them. */
    private static final Map<String, Set<String>> ASKED = Map.ofEntries(
            Map.entry("append", TEXT),
            Map.entry("compareTo", ORDER),
            Map.entry("contains", EQUALITY),
            Map.entry("containsAll", EQUALITY),
            Map.entry("containsKey", EQUALITY),
            Map.entry("containsValue", EQUALITY),
            Map.entry("deepToString", TEXT),
            Map.entry("equals", EQUALITY),
            Map.entry("format", TEXT),
            Map.entry("formatted", TEXT),
            Map.entry("frequency", EQUALITY),
            Map.entry("get", EQUALITY),
            Map.entry("getOrDefault", EQUALITY),
            Map.entry("hash", EQUALITY),
            Map.entry("hashCode", EQUALITY),
            Map.entry("indexOf", EQUALITY),
            Map.entry("insert", TEXT),
            Map.entry("join", TEXT),
            Map.entry("lastIndexOf", EQUALITY),
            Map.entry("toString", TEXT),
            Map.entry("valueOf", TEXT));

    /** Those that ask the value they are called of, too. */
    private static final Set<String> OF_RECEIVER = Set.of("compareTo", "equals", "hashCode", "toString");

    private final TranslationContext context;
    private final Set<String> names;
    private final Set<MethodKey> found = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    private ImpliedMethods(Set<String> names, TranslationContext context) {
        this.names = names;
        this.context = context;
    }

    /** What runs where an expression itself is evaluated; its operands may imply more. */
    static Set<MethodKey> of(BodyExpression expression, TranslationContext context) {
        if (expression instanceof BodyExpression.Binary binary) {
            return Types.isString(binary.type())
                    ? asked(TEXT, List.of(binary.left().type(), binary.right().type()), context)
                    : Set.of();
        } else if (expression instanceof BodyExpression.Assign assign) {
            return assign.operator().isPresent() && Types.isString(assign.type())
                    ? asked(TEXT, List.of(assign.value().type()), context)
                    : Set.of();
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            Stream<JavaType> types = Stream.concat(
                    reference.receiver().stream().map(BodyExpression::type),
                    reference.function().parameterTypes().stream());
            return asked(reference.method(), types.toList(), context);
        } else if (expression instanceof BodyExpression.Call call) {
            Stream<JavaType> receiver = call.receiver().stream()
                    .filter(value -> OF_RECEIVER.contains(call.method().name()))
                    .map(BodyExpression::type);
            Stream<JavaType> arguments = call.arguments().stream().map(BodyExpression::type);
            return asked(call.method(), Stream.concat(receiver, arguments).toList(), context);
        }
        return Set.of();
    }

    /** What runs where the text of a value is made. */
    static Set<MethodKey> ofText(JavaType type, TranslationContext context) {
        return asked(TEXT, List.of(type), context);
    }

    private static Set<MethodKey> asked(MethodKey method, List<JavaType> values, TranslationContext context) {
        boolean own = context.program().methods().containsKey(method);
        return own ? Set.of() : asked(ASKED.getOrDefault(method.name(), Set.of()), values, context);
    }

    private static Set<MethodKey> asked(Set<String> names, List<JavaType> values, TranslationContext context) {
        if (names.isEmpty()) {
            return Set.of();
        }
        ImpliedMethods search = new ImpliedMethods(names, context);
        values.forEach(search::ask);
        return search.found;
    }

    private void ask(JavaType type) {
        if (type instanceof JavaType.Array array) {
            ask(array.element());
        } else if (type instanceof JavaType.Intersection intersection) {
            intersection.bounds().forEach(this::ask);
        } else if (type instanceof JavaType.Declared declared) {
            declared.arguments().forEach(this::ask);
            boolean any = declared.name().equals("java.lang.Object")
                    || declared.name().equals("java.lang.Record")
                    || declared.name().equals("java.lang.Comparable");
            if (any) {
                askAll();
            } else if (seen.add(declared.name())) {
                context.hierarchy().leaves(declared.name()).forEach(leaf -> ask(leaf, declared));
            }
        } else if (type instanceof JavaType.Variable) {
            askAll();
        }
    }

    /** A value of any class. */
    private void askAll() {
        context.program()
                .classes()
                .values()
                .forEach(shape -> names.forEach(name -> written(shape, name).ifPresent(found::add)));
    }

    /** A record without a method of its own asks its components. */
    private void ask(ClassShape leaf, JavaType.Declared used) {
        for (String name : names) {
            Optional<MethodKey> written = inherited(leaf, name);
            written.ifPresent(method -> {
                found.add(method);
                found.addAll(context.hierarchy().overriding(method));
            });
            if (written.isEmpty()) {
                Map<String, JavaType> known = known(leaf, used);
                leaf.record()
                        .map(RecordShape::components)
                        .orElse(List.of())
                        .forEach(part -> ask(FunctionTypes.substituted(part.type(), known)));
            }
        }
    }

    /** The type parameters of a record that stand for type arguments of the type it is used as; those are asked anyway. */
    private static Map<String, JavaType> known(ClassShape leaf, JavaType.Declared used) {
        Stream<JavaType> given = leaf.name().equals(used.name())
                ? leaf.typeParameters().stream().map(parameter -> new JavaType.Variable(parameter.name()))
                : leaf.interfaces().stream()
                        .filter(above -> above.isClass(used.name()))
                        .flatMap(above -> ((JavaType.Declared) above).arguments().stream());
        Map<String, JavaType> known = new HashMap<>();
        given.filter(type -> !used.arguments().isEmpty() && type instanceof JavaType.Variable)
                .forEach(variable -> known.put(((JavaType.Variable) variable).name(), new JavaType.Null()));
        return known;
    }

    private Optional<MethodKey> inherited(ClassShape leaf, String name) {
        ClassShape at = leaf;
        while (at != null) {
            Optional<MethodKey> written = written(at, name);
            if (written.isPresent()) {
                return written;
            }
            at = context.hierarchy().superclass(at).orElse(null);
        }
        return Optional.empty();
    }

    private Optional<MethodKey> written(ClassShape shape, String name) {
        int parameters = name.equals("equals") || name.equals("compareTo") ? 1 : 0;
        return shape.methods().stream()
                .filter(method -> method.key().name().equals(name)
                        && !method.isStatic()
                        && method.parameters().size() == parameters
                        && context.hierarchy().isWritten(method.key()))
                .map(MethodShape::key)
                .findFirst();
    }
}
