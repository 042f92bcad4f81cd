package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which Java types {@code JSON.stringify} writes as one expects: texts, numbers, booleans, ids, lists and records of them, and values of any kind. */
public final class JsonTypes {
    /** JSON has no bigint, and no text for a float that is the same on both sides. */
    private static final Set<Primitive> JSON_PRIMITIVES =
            Set.of(Primitive.BOOLEAN, Primitive.BYTE, Primitive.SHORT, Primitive.INT, Primitive.DOUBLE);

    private JsonTypes() {}

    /**
     * Checks what becomes JSON.
     *
     * @throws Untranslatable if the value's static type could hold something that JSON can't
     */
    public static void requireJson(BodyExpression value, TranslationContext context) {
        if (!isJson(value.type(), context, new HashSet<>())) {
            throw Untranslatable.type(
                    value.type(), "use a record of texts, numbers, booleans, ids and lists of them", value.position());
        }
    }

    private static boolean isJson(JavaType type, TranslationContext context, Set<String> open) {
        Optional<Primitive> kind = Promotion.unboxed(type);
        if (kind.isPresent()) {
            return JSON_PRIMITIVES.contains(kind.get());
        } else if (Types.isComparedByIdentity(type) || type.isClass("dev.convex4j.runtime.Value")) {
            return true;
        } else if (Types.isOptional(type) || type.isClass(Types.LIST)) {
            return isJson(Types.argument(type), context, open);
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
}
