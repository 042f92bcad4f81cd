package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.CodeBlock;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import java.util.List;
import java.util.function.Function;

/** Small pieces of generated code. */
final class StubCode {
    private StubCode() {}

    /** The field's value as data for a runtime on the JVM, in which a {@code null} that is meant has a name. */
    static CodeBlock data(Field field) {
        return isNullable(field)
                ? CodeBlock.of("$T.orValue($N)", StubTypes.spi("Null"), field.javaName())
                : CodeBlock.of("$N", field.javaName());
    }

    /** Whether {@code null} is a value of the field. */
    static boolean isNullable(Field field) {
        return field.type() instanceof ConvexType.Nullable;
    }

    /** The fields' expressions, separated by commas. */
    static CodeBlock names(List<Field> fields, Function<Field, String> expression) {
        return fields.stream()
                .map(field -> CodeBlock.of("$L", expression.apply(field)))
                .collect(CodeBlock.joining(", "));
    }
}
