package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.Declared;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code hashCode()} of values whose static type says how Java computes it; what has an identity alone has none here. */
public final class HashCodes {
    static final String HASH = "#hash";

    private HashCodes() {}

    /** What a record may need declared: the function that computes its hash code. */
    static Declared.Member member(ClassShape shape, Homes homes) {
        return new Declared.Member(
                shape.name() + HASH,
                shape.name(),
                List.of(Names.decapitalized(homes.simpleName(shape.name())) + "Hash"));
    }

    /** {@code value.hashCode()} and {@code Boolean.hashCode(value)}. */
    public static Value ofCall(BodyExpression.Call call, Expressions expressions) {
        return of(call.receiver().orElseGet(() -> call.arguments().get(0)), expressions);
    }

    /** {@code value.hashCode()}, which throws for {@code null}. */
    static Value of(BodyExpression value, Expressions expressions) {
        TsExpression code = Nulls.checked(value, absent(value, expressions), expressions);
        return Value.of(KindValues.hash(value, code, expressions)
                .orElseGet(() -> of(value.type(), code, value.position(), expressions)));
    }

    static TsExpression part(JavaType type, TsExpression code, Position position, Expressions expressions) {
        return of(type, code, position, expressions);
    }

    /** {@code Objects.hashCode(value)}. */
    public static Value ofObject(BodyExpression.Call call, Expressions expressions) {
        return Value.of(orZero(call.arguments().get(0), expressions));
    }

    /** {@code Objects.hash(a, b)}. */
    public static Value ofObjects(BodyExpression.Call call, Expressions expressions) {
        if (!call.varargs()) {
            throw Untranslatable.construct("the hash code of an array", "pass the values themselves", call.position());
        }
        return Value.of(Code.call(
                Helpers.java("hashOf", expressions),
                new TsExpression.ArrayLiteral(call.arguments().stream()
                        .map(argument -> orZero(argument, expressions))
                        .toList())));
    }

    private static TsExpression orZero(BodyExpression value, Expressions expressions) {
        TsExpression code = absent(value, expressions);
        TsExpression hash = KindValues.hash(value, code, expressions)
                .orElseGet(() -> of(value.type(), code, value.position(), expressions));
        if (!Nulls.mayBe(value, expressions)) {
            return hash;
        } else if (!Texts.isSimple(code)) {
            throw Untranslatable.construct(
                    "the hash code of a computed value that may be `null`",
                    "assign it to a local variable first",
                    value.position());
        }
        return zeroIf(code, new TsExpression.NullLiteral(), hash);
    }

    private static TsExpression absent(BodyExpression value, Expressions expressions) {
        return expressions.translate(value).as(Absence.UNDEFINED);
    }

    private static TsExpression zeroIf(TsExpression code, TsExpression none, TsExpression hash) {
        return new TsExpression.Conditional(Code.binary("===", code, none), new TsExpression.NumberLiteral(0), hash);
    }

    private static TsExpression of(JavaType type, TsExpression code, Position position, Expressions expressions) {
        Optional<Primitive> kind = Promotion.unboxed(type);
        if (kind.isPresent()) {
            return ofPrimitive(kind.get(), code, expressions);
        } else if (Types.isString(type) || type.isClass(Types.ID)) {
            return Code.call(Helpers.java("textHash", expressions), code);
        } else if (type.isClass("java.math.BigInteger") || type.isClass("java.math.BigDecimal")) {
            String helper = type.isClass("java.math.BigInteger") ? "bigHash" : "decimalHash";
            return Code.call(Helpers.java(helper, expressions), code);
        } else if (CollectionKind.of(type).isPresent()) {
            return collection((JavaType.Declared) type, code, position, expressions);
        } else if (Types.isOptional(type) && Texts.isSimple(code)) {
            return zeroIf(code, Code.UNDEFINED, of(Types.argument(type), code, position, expressions));
        } else if (type instanceof JavaType.Declared declared
                && expressions.context().hierarchy().shape(declared.name()).isPresent()) {
            return own(declared, code, position, expressions);
        }
        throw refusal(type, position);
    }

    private static TsExpression ofPrimitive(Primitive kind, TsExpression code, Expressions expressions) {
        return switch (kind) {
            case BOOLEAN ->
                new TsExpression.Conditional(
                        code, new TsExpression.NumberLiteral(1231), new TsExpression.NumberLiteral(1237));
            case CHAR -> Code.invoke(code, "charCodeAt", new TsExpression.NumberLiteral(0));
            case LONG -> Code.call(Helpers.java("longHash", expressions), code);
            case FLOAT -> Code.call(Helpers.java("floatBits", expressions), code);
            case DOUBLE ->
                Code.call(
                        Helpers.java("longHash", expressions),
                        Code.call(Helpers.java("doubleBits", expressions), code));
            default -> code;
        };
    }

    /** The hash code of a list, or an array, of such elements. */
    public static TsExpression ofElements(
            JavaType element, TsExpression code, Position position, Expressions expressions) {
        return list(element, code, position, expressions);
    }

    private static TsExpression list(JavaType element, TsExpression code, Position position, Expressions expressions) {
        TsExpression each = Code.name("each");
        TsExpression hash = of(element, each, position, expressions);
        TsExpression hashes = hash.equals(each) ? code : Code.invoke(code, "map", Code.arrow(List.of("each"), hash));
        return Code.call(Helpers.java("hashOf", expressions), hashes);
    }

    /** The sum of the hash codes of a set's elements or a map's entries, whose order doesn't matter for it. */
    private static TsExpression collection(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        CollectionKind kind = CollectionKind.of(type).orElseThrow();
        List<JavaType> arguments = type.arguments();
        if (kind == CollectionKind.LIST && arguments.size() == 1) {
            return list(arguments.get(0), code, position, expressions);
        }
        TsExpression elements = new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(code)));
        if (kind.isSet() && arguments.size() == 1) {
            TsExpression each = Code.name("each");
            TsExpression hash = of(arguments.get(0), each, position, expressions);
            TsExpression hashes =
                    hash.equals(each) ? elements : Code.invoke(elements, "map", Code.arrow(List.of("each"), hash));
            return Code.call(Helpers.java("hashSum", expressions), hashes);
        } else if ((kind.isMap() || kind == CollectionKind.ENTRY) && arguments.size() == 2) {
            return entries(kind, arguments, kind.isMap() ? elements : code, position, expressions);
        }
        throw refusal(type, position);
    }

    /** An entry has the hash codes of its key and its value in one. */
    private static TsExpression entries(
            CollectionKind kind,
            List<JavaType> arguments,
            TsExpression code,
            Position position,
            Expressions expressions) {
        TsExpression entry = kind.isMap() ? Code.name("entry") : code;
        if (!Texts.isSimple(entry)) {
            throw Untranslatable.construct(
                    "the hash code of a computed entry", "assign the entry to a local variable first", position);
        }
        TsExpression key = new TsExpression.Index(entry, new TsExpression.NumberLiteral(0), false);
        TsExpression value = new TsExpression.Index(entry, new TsExpression.NumberLiteral(1), false);
        TsExpression hash = Code.binary(
                "^",
                of(arguments.get(0), key, position, expressions),
                of(arguments.get(1), value, position, expressions));
        return kind.isMap()
                ? Code.call(
                        Helpers.java("hashSum", expressions),
                        Code.invoke(code, "map", Code.arrow(List.of("entry"), hash)))
                : hash;
    }

    private static TsExpression own(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        List<ClassShape> leaves = context.hierarchy().leaves(type.name());
        ClassForm form = context.hierarchy().form(type.name());
        if (form == ClassForm.RECORD || (form == ClassForm.UNION && leaves.size() == 1)) {
            return record(leaves.get(0), type, code, position, expressions);
        }
        boolean all = (form == ClassForm.CLASS || form == ClassForm.INTERFACE)
                && leaves.stream()
                        .allMatch(leaf ->
                                Equals.written(leaf, "hashCode", context).isPresent());
        if (!all) {
            throw refusal(type, position);
        }
        return Code.invoke(code, "hashCode");
    }

    private static TsExpression record(
            ClassShape shape, JavaType type, TsExpression code, Position position, Expressions expressions) {
        Optional<MethodShape> written = Equals.written(shape, "hashCode", expressions.context());
        if (written.isPresent()) {
            return Code.call(OwnCalls.reference(written.get().key(), position, expressions), code);
        } else if (!shape.typeParameters().isEmpty()) {
            throw refusal(type, position);
        }
        return Code.call(EnumTables.generated(shape.name() + HASH, expressions), code);
    }

    /** What the function of a record gives; Java's compilers have always computed it so. */
    static TsExpression ofComponents(ClassShape shape, TsExpression record, Expressions expressions) {
        List<TsExpression> hashes = new ArrayList<>();
        FlattenedRecords.requireWhole(shape.record().orElseThrow(), "the hash code", shape.position());
        for (RecordShape.Component component : shape.record().orElseThrow().components()) {
            TsExpression read = Code.member(record, component.wireName());
            TsExpression hash = of(component.type(), read, shape.position(), expressions);
            boolean nullable = expressions.context().nullness().fieldMayBeNull(shape.name(), component.javaName());
            hashes.add(nullable ? zeroIf(read, new TsExpression.NullLiteral(), hash) : hash);
        }
        TsExpression zero = new TsExpression.NumberLiteral(0);
        return hashes.size() > 1
                ? Code.call(Helpers.java("hashOf", expressions), new TsExpression.ArrayLiteral(hashes), zero)
                : hashes.isEmpty() ? zero : hashes.get(0);
    }

    private static Untranslatable refusal(JavaType type, Position position) {
        return Untranslatable.meaning(
                "the hash code of a `" + Types.display(type) + "` is not the same on Convex",
                "Java makes it of the object's identity, which is another one each time, or of a class that isn't known"
                        + " here.",
                "write `hashCode` for the class, or compute a number from its fields",
                position);
    }
}
