package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Values that are one thing while a body works with them, and another one wherever they lie, in objects, arguments and
 * results: a map of Java's is a {@code Map} in bodies and a plain object outside, also within lists and other maps;
 * {@link SafeIntegers} are the others.
 */
public final class Crossings {
    private static final String ELEMENT = "element";
    private static final String VALUE = "value";
    private static final TsExpression FROM_ENTRIES = Code.member(new TsExpression.Identifier("Object"), "fromEntries");

    private Crossings() {}

    public static boolean is(ConvexType type) {
        return type.isConverted();
    }

    private static boolean isMap(ConvexType type) {
        return bare(type) instanceof ConvexType.MapOf;
    }

    /** The elements of a list, where they are something else in bodies. */
    private static Optional<ConvexType> listOf(ConvexType type) {
        return bare(type) instanceof ConvexType.ListOf list && is(list.element())
                ? Optional.of(list.element())
                : Optional.empty();
    }

    private static ConvexType bare(ConvexType type) {
        return type instanceof ConvexType.Nullable nullable ? bare(nullable.value()) : type;
    }

    /** What the name of an argument ends with, until it is converted. */
    public static String suffix(ConvexType type) {
        return isMap(type) ? "Record" : listOf(type).isPresent() ? "Records" : "Number";
    }

    /** The field that a component of a record is, where it is converted. */
    public static Optional<Field> component(String className, String javaName, Backend backend) {
        return Optional.ofNullable(backend.records().get(className)).map(RecordModel::fields).stream()
                .flatMap(List::stream)
                .filter(field -> field.javaName().equals(javaName) && is(field.type()))
                .findFirst();
    }

    /** What a component of a record is outside; anything at all where it is the same in bodies. */
    public static ConvexType outside(String className, String javaName, Backend backend) {
        return component(className, javaName, backend).map(Field::type).orElse(ConvexType.Simple.ANY);
    }

    /** The type of what lies in a component of a record, a plain object where that holds a map. */
    public static TsType type(
            RecordShape record,
            RecordShape.Component component,
            String module,
            TranslationContext context,
            Position position) {
        JavaType type = Types.isOptional(component.type()) ? Types.argument(component.type()) : component.type();
        return component(
                        record.className(),
                        component.javaName(),
                        context.program().backend())
                .map(field -> type(field.type(), type, module, context, position))
                .orElseGet(() -> TypeNames.of(type, module, context, position));
    }

    private static TsType type(
            ConvexType outside, JavaType type, String module, TranslationContext context, Position position) {
        ConvexType bare = bare(outside);
        if (bare instanceof ConvexType.MapOf map && type instanceof JavaType.Declared declared) {
            return new TsType.Reference(
                    "Record",
                    List.of(
                            TypeNames.of(declared.arguments().get(0), module, context, position),
                            type(map.value(), declared.arguments().get(1), module, context, position)));
        } else if (bare instanceof ConvexType.ListOf list && is(list)) {
            return new TsType.ArrayType(type(list.element(), Types.argument(type), module, context, position));
        }
        return SafeIntegers.is(bare) ? new TsType.Keyword("number") : TypeNames.of(type, module, context, position);
    }

    /** What was read, as a body works with it. */
    public static TsExpression read(Field field, TsExpression code, String module) {
        return read(field.type(), field.optional(), code, module);
    }

    /** What was read, as a body works with it; other types are as they were. */
    public static TsExpression read(ConvexType type, boolean optional, TsExpression code, String module) {
        return read(type, optional, code, module, List.of());
    }

    private static TsExpression read(
            ConvexType type, boolean optional, TsExpression code, String module, List<String> names) {
        Optional<ConvexType> element = listOf(type);
        if (element.isPresent()) {
            TsExpression each =
                    each(ELEMENT, names, (value, inner) -> read(element.get(), false, value, module, inner));
            return mapped(code, each, mayBeAbsent(type, optional), module);
        } else if (isMap(type)) {
            ConvexType values = ((ConvexType.MapOf) bare(type)).value();
            return is(values)
                    ? Code.call(
                            helper("toMapOf", module),
                            code,
                            each(VALUE, names, (value, inner) -> read(values, false, value, module, inner)))
                    : Code.call(helper("toMap", module), code);
        }
        return SafeIntegers.read(type, optional, code, module);
    }

    /**
     * What a body made, as it is written; other types are as they were.
     *
     * @param path what errors call it
     */
    public static TsExpression written(
            ConvexType type, boolean optional, TsExpression code, String path, String module) {
        return written(type, optional, code, path, module, List.of());
    }

    private static TsExpression written(
            ConvexType type, boolean optional, TsExpression code, String path, String module, List<String> names) {
        Optional<ConvexType> element = listOf(type);
        if (element.isEmpty() && !isMap(type)) {
            return SafeIntegers.written(type, code, path, module);
        }
        boolean absent = code instanceof TsExpression.NullLiteral || code.equals(Code.UNDEFINED);
        Optional<TsExpression> unread = unread(type, code, module);
        if (absent) {
            return code;
        } else if (unread.isPresent()) {
            return unread.get();
        } else if (element.isEmpty()) {
            return writtenMap(type, optional, code, path, module, names);
        }
        BiFunction<TsExpression, List<String>, TsExpression> each =
                (value, inner) -> written(element.get(), false, value, path, module, inner);
        if (code instanceof TsExpression.ArrayLiteral list
                && list.elements().stream().noneMatch(TsExpression.Spread.class::isInstance)) {
            return new TsExpression.ArrayLiteral(list.elements().stream()
                    .map(value -> each.apply(value, names))
                    .toList());
        }
        return mapped(code, each(ELEMENT, names, each), mayBeAbsent(type, optional), module);
    }

    private static TsExpression writtenMap(
            ConvexType type, boolean optional, TsExpression code, String path, String module, List<String> names) {
        ConvexType values = ((ConvexType.MapOf) bare(type)).value();
        BiFunction<TsExpression, List<String>, TsExpression> each =
                (value, inner) -> written(values, false, value, path, module, inner);
        Optional<TsExpression> literal = literal(code, value -> each.apply(value, names));
        if (literal.isPresent()) {
            return literal.get();
        } else if (is(values)) {
            return Code.call(helper("toRecordOf", module), code, each(VALUE, names, each));
        }
        return mayBeAbsent(type, optional)
                ? Code.call(helper("toRecord", module), code)
                : Code.call(FROM_ENTRIES, entries(code));
    }

    private static boolean mayBeAbsent(ConvexType type, boolean optional) {
        return optional || type instanceof ConvexType.Nullable;
    }

    /**
     * {@code (element) => ..}.
     *
     * @param names those of the functions around
     */
    private static TsExpression each(
            String name, List<String> names, BiFunction<TsExpression, List<String>, TsExpression> conversion) {
        String parameter = name;
        for (int i = 2; names.contains(parameter); i++) {
            parameter = name + i;
        }
        List<String> inner = new ArrayList<>(names);
        inner.add(parameter);
        return new TsExpression.Arrow(
                false,
                List.of(TsParameter.named(parameter)),
                Optional.empty(),
                new TsExpression.ArrowBody.OfExpression(conversion.apply(Code.name(parameter), List.copyOf(inner))));
    }

    private static TsExpression mapped(TsExpression list, TsExpression each, boolean mayBeAbsent, String module) {
        return mayBeAbsent ? Code.call(helper("convertEach", module), list, each) : Code.invoke(list, "map", each);
    }

    /** What a body only read: the value itself needs no way there and back. */
    private static Optional<TsExpression> unread(ConvexType type, TsExpression code, String module) {
        if (!(code instanceof TsExpression.Call call)) {
            return Optional.empty();
        }
        List<TsExpression> sources = new ArrayList<>(call.arguments());
        if (call.callee() instanceof TsExpression.Member method) {
            sources.add(method.target());
        }
        return sources.stream()
                .filter(source -> Stream.of(true, false)
                        .anyMatch(absent -> read(type, absent, source, module).equals(code)))
                .findFirst();
    }

    /** Whether a map was just made of a plain object, so that nothing else holds it. */
    public static boolean isFresh(TsExpression map) {
        return map instanceof TsExpression.Call call
                && call.callee() instanceof TsExpression.Imported imported
                && imported.source().name().startsWith("toMap");
    }

    /** The plain object that a map was just made of. */
    public static Optional<TsExpression> plain(TsExpression map) {
        return isFresh(map) && ((TsExpression.Call) map).arguments().size() == 1
                ? Optional.of(((TsExpression.Call) map).arguments().get(0))
                : Optional.empty();
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
    private static Optional<TsExpression> literal(TsExpression map, UnaryOperator<TsExpression> written) {
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
                                key.value(), written.apply(pair.elements().get(1))));
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
