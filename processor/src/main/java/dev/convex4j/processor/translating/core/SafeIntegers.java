package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A {@code @SafeInteger long} is a bigint while a body computes with it, and a number wherever it lies: in objects, arguments
 * and results. What is read is converted, and what is written, if it fits.
 */
public final class SafeIntegers {
    private static final BigInteger LARGEST = BigInteger.valueOf((1L << 53) - 1);

    private static final TsExpression BIG_INT = new TsExpression.Identifier("BigInt");

    private SafeIntegers() {}

    public static boolean is(ConvexType type) {
        return type == ConvexType.Simple.SAFE_INTEGER
                || (type instanceof ConvexType.Nullable nullable && is(nullable.value()));
    }

    /** The field that a component of a record is, where it is one of these. */
    public static Optional<Field> component(String className, String javaName, Backend backend) {
        return Optional.ofNullable(backend.records().get(className)).map(RecordModel::fields).stream()
                .flatMap(fields -> fields.stream())
                .filter(field -> field.javaName().equals(javaName) && is(field.type()))
                .findFirst();
    }

    /** What was read, as a body computes with it. */
    public static TsExpression read(Field field, TsExpression code, String module) {
        return read(field.type(), field.optional(), code, module);
    }

    /** What was read, as a body computes with it; other types are as they were. */
    public static TsExpression read(ConvexType type, boolean optional, TsExpression code, String module) {
        if (!is(type)) {
            return code;
        }
        TsExpression conversion =
                optional || type instanceof ConvexType.Nullable ? helper("toBigInt", module) : BIG_INT;
        return Code.call(conversion, code);
    }

    /**
     * What a body computed, as it is written; other types are as they were.
     *
     * @param path what errors call it
     */
    public static TsExpression written(ConvexType type, TsExpression code, String path, String module) {
        if (!is(type)) {
            return code;
        }
        if (code instanceof TsExpression.BigIntLiteral literal
                && literal.value().abs().compareTo(LARGEST) <= 0) {
            return new TsExpression.NumberLiteral(literal.value().doubleValue());
        }
        if (code instanceof TsExpression.Call call && call.callee().equals(BIG_INT)) {
            // What becomes a bigint in this way is a number that was checked, or an int.
            return call.arguments().get(0);
        }
        boolean absent = code instanceof TsExpression.NullLiteral || code.equals(Code.UNDEFINED);
        return absent ? code : Code.call(helper("safeInteger", module), code, Code.text(path));
    }

    private static TsExpression helper(String name, String module) {
        return Code.imported(TsImport.value(ModuleLayout.specifier(module, "lib/java"), name));
    }
}
