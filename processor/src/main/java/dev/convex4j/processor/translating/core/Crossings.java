package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values that are one thing while a body works with them, and another one wherever they lie, in objects, arguments and
 * results: a map of Java's is a {@code Map} in bodies and a plain object outside; {@link SafeIntegers} are the others.
 */
public final class Crossings {
    private static final TsExpression FROM_ENTRIES = Code.member(new TsExpression.Identifier("Object"), "fromEntries");

    private Crossings() {}

    public static boolean is(ConvexType type) {
        return SafeIntegers.is(type) || isMap(type);
    }

    private static boolean isMap(ConvexType type) {
        return type instanceof ConvexType.MapOf
                || (type instanceof ConvexType.Nullable nullable && isMap(nullable.value()));
    }

    /** What the name of an argument ends with, until it is converted. */
    public static String suffix(ConvexType type) {
        return isMap(type) ? "Record" : "Number";
    }

    /** The field that a component of a record is, where it is converted. */
    public static Optional<Field> component(String className, String javaName, Backend backend) {
        return Optional.ofNullable(backend.records().get(className)).map(RecordModel::fields).stream()
                .flatMap(List::stream)
                .filter(field -> field.javaName().equals(javaName) && is(field.type()))
                .findFirst();
    }

    /** What was read, as a body works with it. */
    public static TsExpression read(Field field, TsExpression code, String module) {
        return read(field.type(), field.optional(), code, module);
    }

    /** What was read, as a body works with it; other types are as they were. */
    public static TsExpression read(ConvexType type, boolean optional, TsExpression code, String module) {
        return isMap(type) ? Code.call(helper("toMap", module), code) : SafeIntegers.read(type, optional, code, module);
    }

    /**
     * What a body made, as it is written; other types are as they were.
     *
     * @param path what errors call it
     */
    public static TsExpression written(
            ConvexType type, boolean optional, TsExpression code, String path, String module) {
        if (!isMap(type)) {
            return SafeIntegers.written(type, code, path, module);
        }
        boolean absent = code instanceof TsExpression.NullLiteral || code.equals(Code.UNDEFINED);
        if (absent) {
            return code;
        } else if (code instanceof TsExpression.Call call && call.callee().equals(helper("toMap", module))) {
            return call.arguments().get(0);
        }
        return literal(code)
                .orElseGet(() -> optional || type instanceof ConvexType.Nullable
                        ? Code.call(helper("toRecord", module), code)
                        : Code.call(FROM_ENTRIES, entries(code)));
    }

    /** Whether a map was just made of a plain object, so that nothing else holds it. */
    public static boolean isFresh(TsExpression map) {
        return map instanceof TsExpression.Call call
                && call.callee() instanceof TsExpression.Imported imported
                && imported.source().name().equals("toMap");
    }

    /** The plain object that a map was just made of. */
    public static Optional<TsExpression> plain(TsExpression map) {
        return isFresh(map) ? Optional.of(((TsExpression.Call) map).arguments().get(0)) : Optional.empty();
    }

    /** What a map is made of, where it is made for this alone. */
    private static TsExpression entries(TsExpression map) {
        return isNewMap(map) && ((TsExpression.New) map).arguments().size() == 1
                ? ((TsExpression.New) map).arguments().get(0)
                : map;
    }

    private static boolean isNewMap(TsExpression map) {
        return map instanceof TsExpression.New creation && creation.callee().equals(Code.name("Map"));
    }

    /** {@code { a: 1 }} for {@code new Map([["a", 1]])}. */
    private static Optional<TsExpression> literal(TsExpression map) {
        if (!isNewMap(map)) {
            return Optional.empty();
        }
        List<Property> properties = new ArrayList<>();
        for (TsExpression argument : ((TsExpression.New) map).arguments()) {
            if (!(argument instanceof TsExpression.ArrayLiteral entries)) {
                return Optional.empty();
            }
            for (TsExpression entry : entries.elements()) {
                boolean known = entry instanceof TsExpression.ArrayLiteral pair
                        && pair.elements().size() == 2
                        && pair.elements().get(0) instanceof TsExpression.StringLiteral key
                        && !key.value().equals("__proto__")
                        && properties.add(new Property.KeyValue(
                                key.value(), pair.elements().get(1)));
                if (!known) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    private static TsExpression helper(String name, String module) {
        return Code.imported(TsImport.value(ModuleLayout.specifier(module, "lib/java"), name));
    }
}
