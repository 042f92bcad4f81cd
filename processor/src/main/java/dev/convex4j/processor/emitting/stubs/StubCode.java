package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.CodeBlock;
import dev.convex4j.processor.model.Field;
import java.util.List;
import java.util.function.Function;

/** Small pieces of generated code. */
final class StubCode {
    private StubCode() {}

    /** The fields' expressions, separated by commas. */
    static CodeBlock names(List<Field> fields, Function<Field, String> expression) {
        return fields.stream()
                .map(field -> CodeBlock.of("$L", expression.apply(field)))
                .collect(CodeBlock.joining(", "));
    }
}
