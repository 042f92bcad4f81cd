package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Constants;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which Java types {@code JSON.stringify} writes as one expects: texts, numbers, booleans, ids, lists, maps and records of them, and values of any kind. */
public final class JsonTypes {
    /** JSON has no bigint, and no text for a float that is the same on both sides. */
    private static final Set<Primitive> JSON_PRIMITIVES =
            Set.of(Primitive.BOOLEAN, Primitive.BYTE, Primitive.SHORT, Primitive.INT, Primitive.DOUBLE);

    private JsonTypes() {}

    /**
     * The code of a value that becomes JSON, its maps as plain objects; an empty {@code Optional} is {@code null}.
     *
     * @throws Untranslatable if the value's static type could hold something that JSON can't
     */
    static TsExpression json(BodyExpression value, Expressions translator) {
        if (!Types.isOptional(value.type())) {
            return member(value, translator);
        } else if (isConverted(value.type())) {
            return Code.binary("??", member(value, translator), new TsExpression.NullLiteral());
        }
        checkJson(value, translator);
        return translator.translate(value).as(Absence.NULL);
    }

    /** A list has no place for what is absent. */
    private static TsExpression element(BodyExpression value, Expressions translator) {
        if (Types.isOptional(value.type())) {
            throw Untranslatable.type(value.type(), instead(value.type()), value.position());
        }
        return member(value, translator);
    }

    /** A member of an object, which an empty {@code Optional} leaves out. */
    private static TsExpression member(BodyExpression value, Expressions translator) {
        Optional<TsExpression> inPlace = inPlace(value, translator);
        if (inPlace.isPresent()) {
            return inPlace.get();
        }
        checkJson(value, translator);
        return Crossings.written(
                outside(value.type()),
                Types.isOptional(value.type()),
                translator.translate(value).as(Absence.UNDEFINED),
                "",
                translator.module());
    }

    private static void checkJson(BodyExpression value, Expressions translator) {
        if (!isJson(value.type(), translator.context(), new HashSet<>())) {
            throw Untranslatable.type(value.type(), instead(value.type()), value.position());
        }
    }

    private static String instead(JavaType type) {
        if (Promotion.unboxed(type).isPresent()) {
            return "write it as a text, `String.valueOf(value)`, or as a number that JSON has, an `int` or a `double`";
        } else if (Types.isOptional(type)) {
            return "leave out what is absent, `list.stream().flatMap(Optional::stream).toList()`, or give it a name in a record";
        }
        return "use a record of texts, numbers, booleans, ids, and lists and maps of them, or write"
                + " `Map.of(\"name\", value, ..)` right in the call; what may be absent, an `Optional`, is a component of"
                + " the record or a value of such a `Map.of`";
    }

    /** {@code Map.of("ok", true, "tags", List.of(1, "a"))} is an object, whose members may be of different types. */
    private static Optional<TsExpression> inPlace(BodyExpression value, Expressions translator) {
        if (value instanceof BodyExpression.Cast cast && !(cast.type() instanceof Primitive)) {
            return inPlace(cast.operand(), translator);
        } else if (!(value instanceof BodyExpression.Call call)
                || !call.method().name().equals("of")
                || call.arguments().stream().anyMatch(part -> Nulls.mayBe(part, translator))) {
            return Optional.empty();
        } else if (call.method().owner().equals("java.util.List")
                && !(call.arguments().size() == 1 && call.arguments().get(0).type() instanceof JavaType.Array)) {
            return Optional.of(new TsExpression.ArrayLiteral(call.arguments().stream()
                    .map(element -> element(element, translator))
                    .toList()));
        } else if (call.method().owner().equals("java.util.Map")) {
            return object(call.arguments(), translator);
        }
        return Optional.empty();
    }

    private static Optional<TsExpression> object(List<BodyExpression> entries, Expressions translator) {
        List<Property> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < entries.size(); i += 2) {
            if (!(Constants.of(entries.get(i)) instanceof String key) || !keys.add(key)) {
                return Optional.empty();
            }
            members.add(new Property.KeyValue(key, member(entries.get(i + 1), translator)));
        }
        return Optional.of(new TsExpression.ObjectLiteral(members));
    }

    /** What a value is outside of bodies, as far as that is another one. */
    private static ConvexType outside(JavaType type) {
        if (isMap(type)) {
            return new ConvexType.MapOf(
                    ConvexType.Simple.STRING,
                    outside(((JavaType.Declared) type).arguments().get(1)));
        } else if (Types.isOptional(type)) {
            return outside(Types.argument(type));
        }
        return isList(type) ? new ConvexType.ListOf(outside(Types.argument(type))) : ConvexType.Simple.ANY;
    }

    private static boolean isConverted(JavaType type) {
        return !outside(type).equals(ConvexType.Simple.ANY);
    }

    private static boolean isMap(JavaType type) {
        return CollectionKind.of(type).filter(CollectionKind::isMap).isPresent();
    }

    private static boolean isList(JavaType type) {
        return CollectionKind.of(type).filter(CollectionKind.LIST::equals).isPresent();
    }

    private static boolean isJson(JavaType type, TranslationContext context, Set<String> open) {
        Optional<Primitive> kind = Promotion.unboxed(type);
        if (kind.isPresent()) {
            return JSON_PRIMITIVES.contains(kind.get());
        } else if (Types.isComparedByIdentity(type) || type.isClass("dev.convex4j.runtime.Value")) {
            return true;
        } else if (Types.isOptional(type) || isList(type)) {
            return isPart(Types.argument(type), context, open);
        } else if (isMap(type)) {
            List<JavaType> parts = ((JavaType.Declared) type).arguments();
            return (Types.isString(parts.get(0)) || parts.get(0).isClass(Types.ID))
                    && isPart(parts.get(1), context, open);
        } else if (type instanceof JavaType.Declared declared) {
            RecordShape shape = context.program().records().get(declared.name());
            UnionModel union = context.program().backend().unions().get(declared.name());
            if (union != null) {
                return union.members().stream()
                        .allMatch(member -> isJson(new JavaType.Declared(member), context, open));
            }
            return Enums.isEnum(declared.name(), context)
                    || TypeNames.tableOfDocument(type, context).isPresent()
                    || (shape != null
                            && open.add(declared.name())
                            && shape.components().stream()
                                    .allMatch(component -> isJson(component.type(), context, open)));
        }
        return false;
    }

    /** What a list, a map or an {@code Optional} may hold. */
    private static boolean isPart(JavaType type, TranslationContext context, Set<String> open) {
        return !Types.isOptional(type) && isJson(type, context, open);
    }
}
