package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.JavaType.Primitive;
import java.util.Map;

/** The interfaces of the JDK whose values are functions: the method, its parameters and its result. */
final class LibraryFunctions {
    /** The letters for primitive types; a digit is the type argument at that index. */
    static final Map<String, Primitive> PRIMITIVES = Map.of(
            "V", Primitive.VOID,
            "Z", Primitive.BOOLEAN,
            "I", Primitive.INT,
            "J", Primitive.LONG,
            "D", Primitive.DOUBLE);

    static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("java.util.function.Function", "apply 0 1"),
            Map.entry("java.util.function.BiFunction", "apply 0 1 2"),
            Map.entry("java.util.function.UnaryOperator", "apply 0 0"),
            Map.entry("java.util.function.BinaryOperator", "apply 0 0 0"),
            Map.entry("java.util.function.Supplier", "get 0"),
            Map.entry("java.util.function.Consumer", "accept 0 V"),
            Map.entry("java.util.function.BiConsumer", "accept 0 1 V"),
            Map.entry("java.util.function.Predicate", "test 0 Z"),
            Map.entry("java.util.function.BiPredicate", "test 0 1 Z"),
            Map.entry("java.util.function.BooleanSupplier", "getAsBoolean Z"),
            Map.entry("java.util.function.IntFunction", "apply I 0"),
            Map.entry("java.util.function.ToIntFunction", "applyAsInt 0 I"),
            Map.entry("java.util.function.ToIntBiFunction", "applyAsInt 0 1 I"),
            Map.entry("java.util.function.IntUnaryOperator", "applyAsInt I I"),
            Map.entry("java.util.function.IntBinaryOperator", "applyAsInt I I I"),
            Map.entry("java.util.function.IntPredicate", "test I Z"),
            Map.entry("java.util.function.IntSupplier", "getAsInt I"),
            Map.entry("java.util.function.IntConsumer", "accept I V"),
            Map.entry("java.util.function.ObjIntConsumer", "accept 0 I V"),
            Map.entry("java.util.function.IntToLongFunction", "applyAsLong I J"),
            Map.entry("java.util.function.IntToDoubleFunction", "applyAsDouble I D"),
            Map.entry("java.util.function.LongFunction", "apply J 0"),
            Map.entry("java.util.function.ToLongFunction", "applyAsLong 0 J"),
            Map.entry("java.util.function.ToLongBiFunction", "applyAsLong 0 1 J"),
            Map.entry("java.util.function.LongUnaryOperator", "applyAsLong J J"),
            Map.entry("java.util.function.LongBinaryOperator", "applyAsLong J J J"),
            Map.entry("java.util.function.LongPredicate", "test J Z"),
            Map.entry("java.util.function.LongSupplier", "getAsLong J"),
            Map.entry("java.util.function.LongConsumer", "accept J V"),
            Map.entry("java.util.function.ObjLongConsumer", "accept 0 J V"),
            Map.entry("java.util.function.LongToIntFunction", "applyAsInt J I"),
            Map.entry("java.util.function.LongToDoubleFunction", "applyAsDouble J D"),
            Map.entry("java.util.function.DoubleFunction", "apply D 0"),
            Map.entry("java.util.function.ToDoubleFunction", "applyAsDouble 0 D"),
            Map.entry("java.util.function.ToDoubleBiFunction", "applyAsDouble 0 1 D"),
            Map.entry("java.util.function.DoubleUnaryOperator", "applyAsDouble D D"),
            Map.entry("java.util.function.DoubleBinaryOperator", "applyAsDouble D D D"),
            Map.entry("java.util.function.DoublePredicate", "test D Z"),
            Map.entry("java.util.function.DoubleSupplier", "getAsDouble D"),
            Map.entry("java.util.function.DoubleConsumer", "accept D V"),
            Map.entry("java.util.function.ObjDoubleConsumer", "accept 0 D V"),
            Map.entry("java.util.function.DoubleToIntFunction", "applyAsInt D I"),
            Map.entry("java.util.function.DoubleToLongFunction", "applyAsLong D J"),
            Map.entry("java.lang.Runnable", "run V"),
            Map.entry("java.util.concurrent.Callable", "call 0"),
            Map.entry("java.util.Comparator", "compare 0 0 I"));

    private LibraryFunctions() {}
}
