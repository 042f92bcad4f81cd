package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Bytes;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.ValueClasses;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.ClassForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class whose values may lie where the static type is {@code Object}, with what these values are in JavaScript.
 *
 * @param type without type arguments, unless it is the type of a collection
 */
public record ValueKind(JavaType type, Look look) {
    /** What JavaScript can tell from everything else. */
    public enum Look {
        NUMBER,
        BIGINT,
        TEXT,
        BOOLEAN,
        ARRAY,
        MAP,
        SET,
        /** A plain object. */
        RECORD,
        /** An object that knows its class. */
        OBJECT,
        ERROR,
        FUNCTION,
        /** What may look like any of the others. */
        ANY
    }

    /** The kinds of a static type: an interface of the user's has all those of its classes. */
    public static Set<ValueKind> of(JavaType type, TranslationContext context) {
        Set<ValueKind> kinds = new LinkedHashSet<>();
        if (type instanceof JavaType.Union union) {
            union.alternatives().forEach(each -> kinds.addAll(of(each, context)));
        } else if (type instanceof JavaType.Declared declared && isOwn(declared.name(), context)) {
            for (ClassShape leaf : context.hierarchy().leaves(declared.name())) {
                kinds.add(new ValueKind(new JavaType.Declared(leaf.name()), ofOwn(leaf, context)));
            }
            if (!context.hierarchy().functions(declared.name()).isEmpty() || kinds.isEmpty()) {
                kinds.add(new ValueKind(new JavaType.Declared(declared.name()), Look.FUNCTION));
            }
        } else {
            kinds.add(new ValueKind(type, ofLibrary(type, context)));
        }
        return kinds;
    }

    private static boolean isOwn(String name, TranslationContext context) {
        return context.hierarchy().shape(name).isPresent();
    }

    private static Look ofOwn(ClassShape leaf, TranslationContext context) {
        if (ExceptionTypes.isThrowable(leaf.name(), context.program())) {
            return Look.ERROR;
        }
        ClassForm form = context.hierarchy().form(leaf.name());
        return switch (form) {
            case RECORD -> Look.RECORD;
            case ENUM -> areTexts(leaf, context) ? Look.TEXT : Look.ANY;
            case CLASS -> Look.OBJECT;
            default -> Look.ANY;
        };
    }

    /** The user may have said that constants are numbers or booleans outside. */
    private static boolean areTexts(ClassShape constants, TranslationContext context) {
        return Optional.ofNullable(context.program().backend().enums().get(constants.name())).stream()
                .flatMap(model -> model.constants().stream())
                .allMatch(constant -> constant.literal() instanceof String);
    }

    private static Look ofLibrary(JavaType type, TranslationContext context) {
        Optional<JavaType.Primitive> primitive = Promotion.unboxed(type);
        if (primitive.isPresent()) {
            return switch (primitive.get()) {
                case BOOLEAN -> Look.BOOLEAN;
                case CHAR -> Look.TEXT;
                case LONG -> Look.BIGINT;
                default -> Look.NUMBER;
            };
        } else if (Types.isString(type) || type.isClass(Types.ID)) {
            return Look.TEXT;
        } else if (type instanceof JavaType.Array) {
            return Bytes.isArray(type) ? Look.ANY : Look.ARRAY;
        } else if (ExceptionTypes.isThrowable(type, context.program())) {
            return Look.ERROR;
        }
        return CollectionKind.of(type)
                .map(ValueKind::ofCollection)
                .or(() -> ValueClasses.keyword(type).map(ValueKind::ofKeyword))
                .orElse(context.functions().isFunction(type) ? Look.FUNCTION : Look.ANY);
    }

    private static Look ofCollection(CollectionKind kind) {
        return switch (kind) {
            case LIST, DEQUE, QUEUE, ENTRY -> Look.ARRAY;
            case MAP, SORTED_MAP -> Look.MAP;
            case SET, SORTED_SET -> Look.SET;
            case HEAP, COLLECTION -> Look.ANY;
        };
    }

    private static Look ofKeyword(String keyword) {
        return switch (keyword) {
            case "number" -> Look.NUMBER;
            case "string" -> Look.TEXT;
            case "bigint" -> Look.BIGINT;
            default -> Look.ANY;
        };
    }

    /** Whether a value of one kind may look as one of the other does; of records, a property may still tell. */
    boolean looksLike(ValueKind other) {
        return look == other.look || look == Look.ANY || other.look == Look.ANY;
    }

    /** As a user would name it. */
    String display() {
        return Types.display(boxed(type));
    }

    /** The class whose values these are. */
    public static JavaType boxed(JavaType type) {
        return type instanceof JavaType.Primitive primitive ? new JavaType.Declared(boxes(primitive)) : type;
    }

    private static String boxes(JavaType.Primitive primitive) {
        return switch (primitive) {
            case CHAR -> "java.lang.Character";
            case INT -> "java.lang.Integer";
            default ->
                "java.lang." + primitive.name().charAt(0) + primitive.word().substring(1);
        };
    }

    /** Whether the values of a kind are ones of a type. */
    enum Relation {
        ALWAYS,
        NEVER,
        SOMETIMES
    }

    Relation relationTo(JavaType target, TranslationContext context) {
        JavaType own = boxed(type);
        if (target instanceof JavaType.Declared wanted) {
            return own instanceof JavaType.Declared declared
                    ? relation(declared, wanted, context)
                    : wanted.isClass("java.lang.Object") ? Relation.ALWAYS : Relation.NEVER;
        }
        boolean arrays = own instanceof JavaType.Array && target instanceof JavaType.Array;
        return own.equals(target) ? Relation.ALWAYS : arrays ? Relation.SOMETIMES : Relation.NEVER;
    }

    private static Relation relation(JavaType.Declared declared, JavaType.Declared wanted, TranslationContext context) {
        if (wanted.isClass("java.lang.Object")
                || declared.name().equals(wanted.name())
                || ExceptionTypes.isSubclass(declared.name(), wanted.name(), context.program())
                || context.hierarchy().ancestors(declared.name()).contains(wanted.name())) {
            return Relation.ALWAYS;
        } else if (isOwn(declared.name(), context) || isOwn(wanted.name(), context)) {
            boolean below = ExceptionTypes.isSubclass(wanted.name(), declared.name(), context.program());
            return below ? Relation.SOMETIMES : ofEverything(declared, wanted, context);
        }
        return ofClasses(declared.name(), wanted.name());
    }

    /** What all enums and records are. */
    private static Relation ofEverything(JavaType.Declared own, JavaType.Declared wanted, TranslationContext context) {
        boolean constants = Enums.isEnum(own.name(), context)
                && Set.of("java.lang.Comparable", "java.io.Serializable", "java.lang.Enum")
                        .contains(wanted.name());
        boolean record = wanted.isClass("java.lang.Record")
                && context.program().records().containsKey(own.name());
        boolean serializable =
                wanted.isClass("java.io.Serializable") && ExceptionTypes.isThrowable(own.name(), context.program());
        return constants || record || serializable ? Relation.ALWAYS : Relation.NEVER;
    }

    /** Two classes of the JDK: nobody implements two of its interfaces that have nothing to do with each other. */
    private static Relation ofClasses(String own, String wanted) {
        Optional<Class<?>> known = loaded(own);
        Optional<Class<?>> asked = loaded(wanted);
        if (known.isEmpty() || asked.isEmpty()) {
            return Relation.SOMETIMES;
        } else if (asked.get().isAssignableFrom(known.get())) {
            return Relation.ALWAYS;
        }
        boolean collections =
                CollectionKind.of(own).isPresent() && CollectionKind.of(wanted).equals(CollectionKind.of(own));
        boolean below = known.get().isAssignableFrom(asked.get());
        boolean open = known.get().isInterface() && SIDE.contains(wanted);
        return collections || below || open ? Relation.SOMETIMES : Relation.NEVER;
    }

    /** Interfaces that some classes behind another interface have, and some not. */
    private static final List<String> SIDE =
            List.of("java.io.Serializable", "java.lang.Cloneable", "java.util.Deque", "java.util.Queue");

    private static Optional<Class<?>> loaded(String name) {
        try {
            return name.startsWith("java.")
                    ? Optional.of(Class.forName(binary(name), false, ValueKind.class.getClassLoader()))
                    : Optional.empty();
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }

    /** {@code java.util.Map.Entry} is {@code java.util.Map$Entry} to a class loader. */
    private static String binary(String name) {
        return name.replaceAll("(?<=\\.[A-Z]\\w{0,80})\\.", "\\$");
    }
}
