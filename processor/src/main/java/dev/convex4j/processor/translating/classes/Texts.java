package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.TextTemplate;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.ValueClasses;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.Declared;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The text that Java makes of a value of a static type: {@code toString()} of records, enums, objects, lists and optionals. */
public final class Texts {
    static final String TEXT = "#text";

    /** Objects of helper classes, whose method says the text. */
    private static final Set<String> WRITTEN = Set.of(
            "java.lang.StringBuilder",
            "java.util.StringJoiner",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong");

    private Texts() {}

    /** What a record may need declared: the function that makes its text. */
    public static Declared.Member member(ClassShape shape, Homes homes) {
        return new Declared.Member(
                shape.name() + TEXT,
                shape.name(),
                List.of(Names.decapitalized(homes.simpleName(shape.name())) + "Text"));
    }

    /** Whether the text of a value of the type is made here. */
    public static boolean isMade(JavaType type, TranslationContext context) {
        if (ExceptionTypes.isThrowable(type, context.program()) || isWritten(type)) {
            return true;
        }
        return type instanceof JavaType.Declared declared
                && (ValueClasses.haveText(type)
                        || type.isClass("java.math.BigDecimal")
                        || Equals.isCollection(type)
                        || CollectionKind.of(type)
                                .filter(CollectionKind::isArray)
                                .isPresent()
                        || declared.name().equals(Types.OPTIONAL)
                        || Enums.isEnum(declared.name(), context)
                        || context.hierarchy().shape(declared.name()).isPresent());
    }

    /** The text of an expression, which is evaluated once. */
    public static TsExpression of(BodyExpression value, Expressions expressions) {
        TsExpression code = expressions.translate(value).as(Absence.UNDEFINED);
        if (ExceptionTypes.isThrowable(value.type(), expressions.context().program())) {
            // The helper knows null as well.
            return Code.call(Helpers.java("textOf", expressions), code);
        }
        Optional<TsExpression> open = KindValues.text(value, code, expressions);
        if (open.isPresent()) {
            return orNull(Nulls.mayBe(value, expressions), code, open.get());
        }
        requireOrdered(value, expressions);
        if (Nulls.areIn(value, expressions)) {
            return CollectionTexts.withNulls(value, code, expressions);
        }
        TsExpression text = whole(value, code, expressions);
        if (Nulls.mayBe(value, expressions) && !text.equals(code) && !isSimple(code)) {
            TsExpression each = Code.name("value");
            return Code.call(
                    Helpers.java("textOrNull", expressions),
                    Nulls.looked(code),
                    Code.arrow(List.of("value"), whole(value, each, expressions)));
        }
        return orNull(Nulls.mayBe(value, expressions), code, text);
    }

    private static TsExpression whole(BodyExpression value, TsExpression code, Expressions expressions) {
        JavaType type = KindTests.collectionType(value, expressions);
        return CollectionTexts.isOne(type)
                ? CollectionTexts.of((JavaType.Declared) type, code, value.position(), expressions)
                : of(type, code, isSimple(code), value.position(), expressions);
    }

    private static void requireOrdered(BodyExpression value, Expressions expressions) {
        if (expressions.context().lists().mayBeUnordered(value.position())) {
            throw Untranslatable.meaning(
                    "the text of this collection is another one each time",
                    "Java leaves the order of a `HashMap`, a `HashSet`, `Map.of` and `Set.of` open.",
                    "use a `LinkedHashMap` or `LinkedHashSet`, or sort them: `new TreeMap<>(map)`, `new TreeSet<>(set)`",
                    value.position());
        }
    }

    /** JavaScript writes {@code null} as Java does, unless something else makes the text. */
    private static TsExpression orNull(boolean nullable, TsExpression code, TsExpression text) {
        return nullable && !text.equals(code)
                ? new TsExpression.Conditional(
                        Code.binary("===", code, new TsExpression.NullLiteral()), Code.text("null"), text)
                : text;
    }

    /** Whether code may be written twice. */
    static boolean isSimple(TsExpression code) {
        return code instanceof TsExpression.Identifier
                || (code instanceof TsExpression.Member member && isSimple(member.target()));
    }

    /** @param simple whether the code may be written twice */
    private static TsExpression of(
            JavaType type, TsExpression code, boolean simple, Position position, Expressions expressions) {
        if (KindTests.areTold(type, expressions.context())) {
            return KindValues.textOf(type, code, position, expressions);
        }
        Optional<Primitive> kind = Promotion.unboxed(type);
        if (kind.filter(Numbers::isFloating).isPresent()) {
            return Code.call(
                    Helpers.java(kind.get() == Primitive.FLOAT ? "floatText" : "doubleText", expressions), code);
        } else if (kind.isPresent() || Types.isText(type) || type.isClass(Types.ID)) {
            return code;
        }
        if (type.isClass("java.math.BigDecimal")) {
            return Code.call(Helpers.java("bigDecimalText", expressions), code);
        } else if (ValueClasses.haveText(type)) {
            return ValueClasses.text(type, code, expressions);
        } else if (ExceptionTypes.isThrowable(type, expressions.context().program())) {
            return Code.call(Helpers.java("textOf", expressions), code);
        } else if (type instanceof JavaType.Declared declared) {
            if (isWritten(type)) {
                return Code.invoke(code, "toString");
            }
            if (CollectionKind.of(type).filter(CollectionKind::isArray).isPresent()) {
                return list(type, code, position, expressions);
            } else if (CollectionTexts.isSorted(type)) {
                return CollectionTexts.of(declared, code, position, expressions);
            } else if (declared.name().equals(Types.OPTIONAL) && simple) {
                TsExpression present = part(Types.argument(type), code, position, expressions);
                return new TsExpression.Conditional(
                        Code.binary("===", code, Code.UNDEFINED),
                        Code.text(optionalName(declared) + ".empty"),
                        new TextTemplate()
                                .add(optionalName(declared) + "[")
                                .add(present)
                                .add("]")
                                .code());
            } else if (expressions.context().hierarchy().shape(declared.name()).isPresent()) {
                return own(declared, code, position, expressions);
            }
        }
        Optional<TsExpression> variable = TextParameters.text(type, code, expressions)
                .or(() -> type instanceof JavaType.Variable
                        ? OnlyUses.text(type, code, position, expressions)
                        : Optional.empty());
        return variable.orElseThrow(() -> refusal(type, position));
    }

    private static boolean isWritten(JavaType type) {
        return type instanceof JavaType.Declared declared && WRITTEN.contains(declared.name());
    }

    /** {@code Optional}, or {@code OptionalInt} for that of an {@code int}. */
    private static String optionalName(JavaType.Declared optional) {
        return Types.argument(optional) instanceof Primitive primitive
                ? "Optional" + primitive.word().substring(0, 1).toUpperCase(Locale.ROOT)
                        + primitive.word().substring(1)
                : "Optional";
    }

    private static Untranslatable refusal(JavaType type, Position position) {
        return Untranslatable.meaning(
                "the text of a `" + Types.display(type) + "` is not the same on Convex",
                "`toString()` of such a value has no twin in TypeScript.",
                type.isClass("dev.convex4j.runtime.Value")
                        ? "write it as JSON: `value.toJson()`"
                        : "join the texts, numbers and ids that it is made of",
                position);
    }

    static TsExpression part(JavaType type, TsExpression code, Position position, Expressions expressions) {
        return of(type, code, isSimple(code), position, expressions);
    }

    /** {@code [a, b]}. */
    static TsExpression list(JavaType type, TsExpression code, Position position, Expressions expressions) {
        JavaType element = Types.argument(type);
        TsExpression each = Code.name("each");
        TsExpression text = part(element, each, position, expressions);
        TsExpression texts = text.equals(each)
                ? code
                : Code.invoke(
                        code,
                        "map",
                        new TsExpression.Arrow(
                                false,
                                List.of(TsParameter.named("each")),
                                Optional.empty(),
                                new TsExpression.ArrowBody.OfExpression(text)));
        return new TsExpression.TemplateLiteral(
                List.of("[", "]"), List.of(Code.invoke(texts, "join", Code.text(", "))));
    }

    private static TsExpression own(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        ClassForm form = context.hierarchy().form(type.name());
        return switch (form) {
            case ENUM -> enumText(type, code, position, expressions);
            case RECORD -> record(type, code, position, expressions);
            case CLASS, INTERFACE -> object(type, code, position, expressions);
            case UNION, CHOICE, FUNCTION, MIXED -> union(type, code, position, expressions);
        };
    }

    private static TsExpression enumText(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        ClassShape shape = context.hierarchy().shape(type.name()).orElseThrow();
        ClassShape constants = context.hierarchy().superclass(shape).orElse(shape);
        Optional<MethodShape> written = Equals.written(constants, "toString", context);
        boolean bodies = constants.constants().stream()
                .flatMap(constant -> constant.body().stream())
                .flatMap(body -> context.hierarchy().shape(body).stream())
                .anyMatch(body -> body.methods().stream()
                        .anyMatch(method -> method.key().name().equals("toString")
                                && method.parameters().isEmpty()));
        if (written.isPresent()) {
            MethodKey key = written.get().key();
            if (Dispatch.isNeeded(key, context)) {
                context.usage().dispatch(key, expressions.module());
            }
            return Code.call(OwnCalls.reference(key, position, expressions), code);
        } else if (bodies) {
            throw Untranslatable.construct(
                    "`toString` in the body of a constant alone",
                    "write `toString` for the whole enum, with a field for the text",
                    constants.position());
        }
        return EnumTables.name(code, constants, expressions);
    }

    private static TsExpression record(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        ClassShape shape = context.hierarchy().shape(type.name()).orElseThrow();
        Optional<MethodShape> written = Equals.written(shape, "toString", context);
        if (written.isPresent()) {
            return Code.call(OwnCalls.reference(written.get().key(), position, expressions), code);
        }
        return made(shape, type, code, position, expressions);
    }

    private static TsExpression made(
            ClassShape shape, JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        return new TsExpression.Call(
                EnumTables.generated(shape.name() + TEXT, expressions),
                TextParameters.arguments(shape, type, code, position, expressions));
    }

    /** What the function of a record gives: {@code Point[x=1, y=2]}. */
    static TsExpression ofComponents(ClassShape shape, TsExpression record, Expressions expressions) {
        TextTemplate text = new TextTemplate().add(shape.simpleName() + "[");
        String separator = "";
        FlattenedRecords.requireWhole(shape.record().orElseThrow(), "the text", shape.position());
        for (RecordShape.Component component : shape.record().orElseThrow().components()) {
            TsExpression read = Code.member(record, component.wireName());
            boolean nullable = expressions.context().nullness().fieldMayBeNull(shape.name(), component.javaName());
            text.add(separator + component.javaName() + "=")
                    .add(orNull(nullable, read, part(component.type(), read, shape.position(), expressions)));
            separator = ", ";
        }
        return text.add("]").code();
    }

    private static TsExpression object(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        boolean all = context.hierarchy().functions(type.name()).isEmpty()
                && context.hierarchy().leaves(type.name()).stream()
                        .allMatch(leaf ->
                                Equals.written(leaf, "toString", context).isPresent());
        if (!all) {
            throw Untranslatable.meaning(
                    "the text of a `" + Types.display(type) + "` is not the same on Convex",
                    "Java makes it of the class and a hash code, which is another one each time.",
                    "write `toString` for the class",
                    position);
        }
        return Code.invoke(code, "toString");
    }

    private static TsExpression union(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        List<ClassShape> leaves = context.hierarchy().leaves(type.name());
        boolean one =
                leaves.size() == 1 && context.hierarchy().functions(type.name()).isEmpty();
        if (one) {
            return own(Equals.asLeaf(leaves.get(0), type, context), code, position, expressions);
        }
        if (ChoiceTexts.areKnown(type.name(), context)) {
            ClassShape shape = context.hierarchy().shape(type.name()).orElseThrow();
            return made(shape, type, code, position, expressions);
        }
        throw Untranslatable.meaning(
                "the text of a `" + Types.display(type) + "` depends on which record it is",
                "TypeScript doesn't know Java's `toString` of a plain object.",
                "give `" + Types.display(type) + "` a method that says its text",
                position);
    }
}
