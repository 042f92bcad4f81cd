package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code equals} of what has parts: records, lists and optionals are compared part by part, objects as their class says. */
public final class Equals {
    /** Two decimals are equal if their digits and their scales are. */
    private static final String DECIMAL = "java.math.BigDecimal";

    /** How deep the type arguments of a record lie that nobody writes by hand. */
    private static final int DEEPEST = 20;

    private static final Set<String> COMPARED = Set.of(
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Character");

    /**
     * The records that a check has seen.
     *
     * @param asKeys whether values are told apart by what they look like, so that no object may be in them
     * @param member the code in which type variables stand for something, where they are looked up
     */
    private record Seen(Set<String> records, boolean asKeys, Optional<MethodKey> member) {}

    private Equals() {}

    /** Whether values of the two types are compared here, rather than by {@code ===}. */
    public static boolean isCompared(JavaType left, JavaType right, TranslationContext context) {
        return (hasParts(left, context) && hasParts(right, context)) || isOneOf(left, right, context);
    }

    /** Whether one of the types is an enum, and the other an interface that it implements beside records or classes. */
    public static boolean isOneOf(JavaType left, JavaType right, TranslationContext context) {
        return left instanceof JavaType.Declared first
                && right instanceof JavaType.Declared second
                && Enums.isEnum(first.name(), context) != Enums.isEnum(second.name(), context)
                && (isData(first.name(), context) || isData(second.name(), context))
                && isAbove(first, second, context);
    }

    private static boolean hasParts(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Variable
                || (type instanceof JavaType.Declared declared
                        && (isCollection(type)
                                || declared.name().equals(Types.OPTIONAL)
                                || declared.name().equals(DECIMAL)
                                || isData(declared.name(), context)
                                || Hierarchies.isInstance(type, context)));
    }

    /** Whether values of the type are collections whose {@code equals} looks at what they hold. */
    static boolean isCollection(JavaType type) {
        return CollectionKind.of(type)
                .filter(kind ->
                        kind == CollectionKind.LIST || kind.isSet() || kind.isMap() || kind == CollectionKind.ENTRY)
                .isPresent();
    }

    /** Whether objects of the type are equal only to themselves. */
    public static boolean isIdentity(JavaType type, TranslationContext context) {
        return Hierarchies.isInstance(type, context)
                && context.hierarchy().leaves(((JavaType.Declared) type).name()).stream()
                        .noneMatch(leaf -> written(leaf, "equals", context).isPresent());
    }

    /** Refuses types of which TypeScript can't tell whether two values are equal by what they are made of. */
    public static void requireComparable(JavaType type, Position position, TranslationContext context) {
        requireComparable(type, position, context, new Seen(new HashSet<>(), true, Optional.empty()));
    }

    private static boolean isData(String name, TranslationContext context) {
        if (context.hierarchy().shape(name).isEmpty()) {
            return false;
        }
        ClassForm form = context.hierarchy().form(name);
        return form == ClassForm.RECORD || form == ClassForm.UNION || form == ClassForm.CHOICE;
    }

    /** {@code left.equals(right)}; both are evaluated once, from left to right. */
    public static Value compare(BodyExpression left, BodyExpression right, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        TsExpression leftCode = expressions.translate(left).as(Absence.UNDEFINED);
        TsExpression rightCode = expressions.translate(right).as(Absence.UNDEFINED);
        if (Hierarchies.isInstance(left.type(), context)) {
            boolean there = !Nulls.mayBe(left, expressions);
            return Value.of(ofInstance(left.type(), leftCode, rightCode, there, expressions));
        }
        if (right.type() instanceof JavaType.Null) {
            return Value.of(Code.binary("===", leftCode, rightCode));
        }
        requireAlike(left.type(), right.type(), position, expressions);
        return Value.of(Code.call(Helpers.java("equals", expressions), leftCode, rightCode));
    }

    /** Refuses to compare values of two types part by part where Java would not, or where TypeScript can't. */
    public static void requireAlike(JavaType left, JavaType right, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        Optional<MethodKey> member = Optional.of(expressions.member());
        requireComparable(left, position, context, new Seen(new HashSet<>(), false, member));
        requireComparable(right, position, context, new Seen(new HashSet<>(), false, member));
        if (!left.equals(right) && !related(left, right, context)) {
            throw Untranslatable.meaning(
                    "`" + Types.display(left) + "` and `" + Types.display(right) + "` can't be compared here",
                    "values of different classes are never equal in Java, but may look the same in TypeScript.",
                    "compare values of one type",
                    position);
        }
    }

    private static TsExpression ofInstance(
            JavaType type, TsExpression left, TsExpression right, boolean there, Expressions expressions) {
        List<ClassShape> leaves = expressions.context().hierarchy().leaves(((JavaType.Declared) type).name());
        long written = leaves.stream()
                .filter(leaf -> written(leaf, "equals", expressions.context()).isPresent())
                .count();
        if (written == 0) {
            return Code.binary("===", left, right);
        }
        boolean all = written == leaves.size()
                && expressions
                        .context()
                        .hierarchy()
                        .functions(((JavaType.Declared) type).name())
                        .isEmpty();
        return all && there
                ? Code.invoke(left, "equals", right)
                : Code.call(Helpers.java("equals", expressions), left, right);
    }

    /** A method of {@code Object} that the user wrote for a class, perhaps in a superclass. */
    static Optional<MethodShape> written(ClassShape shape, String name, TranslationContext context) {
        ClassShape at = shape;
        while (at != null) {
            Optional<MethodShape> own = at.methods().stream()
                    .filter(method -> method.key().name().equals(name) && !method.isStatic() && !method.isAbstract())
                    .filter(method -> method.overridden().stream()
                            .anyMatch(declared -> declared.owner().equals("java.lang.Object")
                                    || declared.owner().equals("java.lang.Record")
                                    || declared.owner().equals("java.lang.Enum")))
                    .filter(method -> context.program().methods().containsKey(method.key()))
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
            at = context.hierarchy().superclass(at).orElse(null);
        }
        return Optional.empty();
    }

    private static boolean related(JavaType left, JavaType right, TranslationContext context) {
        if (!(left instanceof JavaType.Declared first) || !(right instanceof JavaType.Declared second)) {
            return false;
        }
        boolean sameClass = (first.name().equals(second.name()) || areAlike(left, right))
                && (first.arguments().equals(second.arguments())
                        || context.hierarchy().shape(first.name()).isPresent());
        boolean own = context.hierarchy().shape(first.name()).isPresent()
                && context.hierarchy().shape(second.name()).isPresent();
        return sameClass || (own && isAbove(first, second, context));
    }

    /** Whether two collections are equal if they hold the same, whichever classes they are of. */
    private static boolean areAlike(JavaType left, JavaType right) {
        return isCollection(left)
                && isCollection(right)
                && CollectionKind.of(left)
                        .orElseThrow()
                        .isEqualTo(CollectionKind.of(right).orElseThrow());
    }

    private static boolean isAbove(JavaType.Declared first, JavaType.Declared second, TranslationContext context) {
        return context.hierarchy().ancestors(first.name()).contains(second.name())
                || context.hierarchy().ancestors(second.name()).contains(first.name());
    }

    private static void requireComparable(JavaType type, Position position, TranslationContext context, Seen seen) {
        if (type instanceof JavaType.Primitive || Types.isComparedByIdentity(type)) {
            return;
        } else if (type instanceof JavaType.Variable && seen.member().isPresent()) {
            for (JavaType each : VariableUses.of(type, seen.member().get(), context)) {
                requireComparable(each, position, context, new Seen(seen.records(), seen.asKeys(), Optional.empty()));
            }
            return;
        }
        if (type instanceof JavaType.Declared declared) {
            if (COMPARED.contains(declared.name())
                    || declared.name().equals(DECIMAL)
                    || Enums.isEnum(declared.name(), context)) {
                return;
            } else if (isCollection(type) || declared.name().equals(Types.OPTIONAL)) {
                declared.arguments().forEach(part -> requireComparable(part, position, context, seen));
                return;
            } else if (Hierarchies.isInstance(type, context)) {
                KeyMethods.requireQuiet(declared, seen.asKeys(), position, context);
                return;
            } else if (isData(declared.name(), context)) {
                requireRecords(declared, position, context, seen);
                return;
            }
        }
        throw incomparable(type, position);
    }

    private static Untranslatable incomparable(JavaType type, Position position) {
        return Untranslatable.meaning(
                "values with a `" + Types.display(type) + "` inside can't be compared here",
                "TypeScript could not tell whether two of them are equal as Java does.",
                "compare their fields one by one",
                position);
    }

    /** Whether some values of an interface of data are functions, or objects that say themselves what they equal. */
    private static boolean hasObjects(String name, TranslationContext context) {
        return !context.hierarchy().functions(name).isEmpty()
                || context.hierarchy().leaves(name).stream()
                        .anyMatch(leaf -> leaf.kind() == ClassShape.Kind.CLASS
                                && written(leaf, "equals", context).isPresent());
    }

    private static void requireRecords(
            JavaType.Declared type, Position position, TranslationContext context, Seen seen) {
        if (seen.asKeys() && hasObjects(type.name(), context)) {
            throw incomparable(type, position);
        }
        for (ClassShape leaf : context.hierarchy().leaves(type.name())) {
            if (!seen.records().add(leaf.name() + type.arguments())) {
                continue;
            }
            if (depth(type) > DEEPEST) {
                throw Untranslatable.meaning(
                        "the type arguments of `" + leaf.simpleName() + "` grow without end",
                        "a value of it may hold one of each of them, so that not all can be looked at here.",
                        "compare their fields one by one",
                        position);
            }
            if (leaf.record().isPresent() && written(leaf, "equals", context).isPresent()) {
                throw Untranslatable.meaning(
                        "`" + leaf.simpleName() + "` has its own `equals`",
                        "in a value around it, TypeScript compares the fields of plain objects.",
                        "call its `equals` directly",
                        position);
            }
            leaf.record().ifPresent(shape -> FlattenedRecords.requireWhole(shape, "the equality", position));
            for (RecordShape.Component component :
                    leaf.record().map(RecordShape::components).orElse(List.of())) {
                requireComparable(
                        FunctionTypes.substituted(component.type(), arguments(leaf, type, context)),
                        position,
                        context,
                        seen);
            }
        }
    }

    private static int depth(JavaType type) {
        int deepest = 0;
        if (type instanceof JavaType.Declared declared) {
            for (JavaType argument : declared.arguments()) {
                deepest = Math.max(deepest, 1 + depth(argument));
            }
        }
        return deepest;
    }

    /** A record as the type argument of a use of it, or of an interface above it, says. */
    static JavaType.Declared asLeaf(ClassShape leaf, JavaType.Declared used, TranslationContext context) {
        return (JavaType.Declared) FunctionTypes.substituted(Selves.type(leaf), arguments(leaf, used, context));
    }

    /** What the type variables of a record stand for in a use of it, or of an interface above it. */
    private static Map<String, JavaType> arguments(
            ClassShape leaf, JavaType.Declared used, TranslationContext context) {
        ClassShape above = context.hierarchy().shape(used.name()).orElse(leaf);
        Map<String, JavaType> ofAbove = named(above, used.arguments());
        if (leaf.name().equals(used.name())) {
            return ofAbove;
        }
        Map<String, JavaType> known = new HashMap<>();
        named(leaf, ((JavaType.Declared) UnionMembers.of(leaf, above, context)).arguments())
                .forEach((name, type) -> known.put(name, FunctionTypes.substituted(type, ofAbove)));
        return known;
    }

    private static Map<String, JavaType> named(ClassShape type, List<JavaType> arguments) {
        Map<String, JavaType> named = new HashMap<>();
        for (int i = 0; i < Math.min(arguments.size(), type.typeParameters().size()); i++) {
            named.put(type.typeParameters().get(i).name(), arguments.get(i));
        }
        return named;
    }
}
