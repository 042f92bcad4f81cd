package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.Declared;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text that Java makes of a value of a static type: {@code toString()} of records, enums, objects, lists and optionals. */
public final class Texts {
    static final String TEXT = "#text";

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
        if (ExceptionTypes.isThrowable(type, context.program())) {
            return true;
        }
        return type instanceof JavaType.Declared declared
                && (declared.name().equals(Types.LIST)
                        || declared.name().equals(Types.OPTIONAL)
                        || Enums.isEnum(declared.name(), context)
                        || context.hierarchy().shape(declared.name()).isPresent());
    }

    /** The text of an expression, which is evaluated once. */
    public static TsExpression of(BodyExpression value, Expressions expressions) {
        TsExpression code = expressions.translate(value).as(Absence.UNDEFINED);
        return of(value.type(), code, isSimple(code), value.position(), expressions);
    }

    private static boolean isSimple(TsExpression code) {
        return code instanceof TsExpression.Identifier
                || (code instanceof TsExpression.Member member && isSimple(member.target()));
    }

    /** @param simple whether the code may be written twice */
    private static TsExpression of(
            JavaType type, TsExpression code, boolean simple, Position position, Expressions expressions) {
        if (Types.isString(type)
                || Types.isInt(type)
                || Types.isBoolean(type)
                || type.isClass(Types.ID)
                || type == JavaType.Primitive.SHORT
                || type == JavaType.Primitive.BYTE
                || type == JavaType.Primitive.LONG
                || type == JavaType.Primitive.CHAR
                || type.isClass("java.lang.Long")
                || type.isClass("java.lang.Character")) {
            return code;
        }
        if (ExceptionTypes.isThrowable(type, expressions.context().program())) {
            return Code.call(Helpers.java("textOf", expressions), code);
        } else if (type instanceof JavaType.Declared declared) {
            if (declared.name().equals(Types.LIST)) {
                return list(type, code, position, expressions);
            } else if (declared.name().equals(Types.OPTIONAL) && simple) {
                TsExpression present = part(Types.argument(type), code, position, expressions);
                return new TsExpression.Conditional(
                        Code.binary("===", code, Code.UNDEFINED),
                        Code.text("Optional.empty"),
                        new TsExpression.TemplateLiteral(List.of("Optional[", "]"), List.of(present)));
            } else if (expressions.context().hierarchy().shape(declared.name()).isPresent()) {
                return own(declared, code, position, expressions);
            }
        }
        throw refusal(type, position);
    }

    private static Untranslatable refusal(JavaType type, Position position) {
        return Untranslatable.meaning(
                "the text of a `" + Types.display(type) + "` is not the same on Convex",
                "`toString()` of such a value has no twin in TypeScript.",
                "join the texts, numbers and ids that it is made of",
                position);
    }

    private static TsExpression part(JavaType type, TsExpression code, Position position, Expressions expressions) {
        return of(type, code, isSimple(code), position, expressions);
    }

    /** {@code [a, b]}. */
    private static TsExpression list(JavaType type, TsExpression code, Position position, Expressions expressions) {
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
            case UNION, FUNCTION, MIXED -> union(type, code, position, expressions);
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
        } else if (!shape.typeParameters().isEmpty()) {
            throw refusal(type, position);
        }
        return Code.call(EnumTables.generated(type.name() + TEXT, expressions), code);
    }

    /** What the function of a record gives: {@code Point[x=1, y=2]}. */
    static TsExpression ofComponents(ClassShape shape, TsExpression record, Expressions expressions) {
        List<String> texts = new ArrayList<>();
        List<TsExpression> values = new ArrayList<>();
        String start = shape.simpleName() + "[";
        for (var component : shape.record().orElseThrow().components()) {
            texts.add(start + component.javaName() + "=");
            TsExpression read = Code.member(record, component.wireName());
            values.add(part(component.type(), read, shape.position(), expressions));
            start = ", ";
        }
        texts.add(values.isEmpty() ? start + "]" : "]");
        return values.isEmpty()
                ? Code.text(texts.get(0))
                : new TsExpression.TemplateLiteral(List.copyOf(texts), List.copyOf(values));
    }

    private static TsExpression object(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        boolean all = context.hierarchy().leaves(type.name()).stream()
                .allMatch(leaf -> Equals.written(leaf, "toString", context).isPresent());
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
        if (leaves.size() == 1 && leaves.get(0).typeParameters().isEmpty()) {
            return own(new JavaType.Declared(leaves.get(0).name()), code, position, expressions);
        }
        throw Untranslatable.meaning(
                "the text of a `" + Types.display(type) + "` depends on which record it is",
                "TypeScript doesn't know Java's `toString` of a plain object.",
                "give `" + Types.display(type) + "` a method that says its text",
                position);
    }
}
