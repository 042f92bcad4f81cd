package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.StubNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes {@code With}: a method a component of each record of the model, which copies the record with another value. */
final class WithStub {
    private final StubNames names;
    private final StubTypes types;

    WithStub(StubNames names, StubTypes types) {
        this.names = names;
        this.types = types;
    }

    /** The file; nothing where there are no records. */
    Optional<JavaFile> file() {
        List<MethodSpec> methods = new ArrayList<>();
        for (RecordModel record : names.withers()) {
            types.creatable(record)
                    .ifPresent(
                            type -> record.fields().forEach(field -> methods.addAll(overloads(record, type, field))));
        }
        return methods.isEmpty()
                ? Optional.empty()
                : Optional.of(StubFile.of(
                        names.stubPackage(),
                        StubFile.holder(StubNames.WITH)
                                .addJavadoc("Copies of the backend's records, each with one component changed.\n")
                                .addMethods(methods)));
    }

    /** An optional component takes the value too. */
    private List<MethodSpec> overloads(RecordModel record, ClassName type, Field field) {
        TypeName value = types.of(field.type());
        String copy = "The `" + type.simpleName() + "` with another `" + field.javaName() + "`";
        if (!field.optional()) {
            return List.of(copying(record, type, field, value, copy + "."));
        }
        MethodSpec present = method(type, field, value, copy + ".")
                .addStatement(
                        "return $N($N, $T.of($N))",
                        field.javaName(),
                        parameter(type, field),
                        Optional.class,
                        field.javaName())
                .build();
        String documentation = copy + ", or without one where there is no value.";
        return List.of(present, copying(record, type, field, StubTypes.optional(value), documentation));
    }

    private static MethodSpec copying(
            RecordModel record, ClassName type, Field field, TypeName value, String documentation) {
        String self = parameter(type, field);
        MethodSpec.Builder method = method(type, field, value, documentation);
        if (record.fields().size() == 1) {
            // No component is read, which would throw.
            method.addStatement("$T.requireNonNull($N, $S)", Objects.class, self, self);
        }
        CodeBlock components = record.fields().stream()
                .map(each ->
                        each.equals(field) ? changed(field, value) : CodeBlock.of("$N.$N()", self, each.javaName()))
                .collect(CodeBlock.joining(", "));
        return method.addStatement("return new $T($L)", type, components).build();
    }

    private static CodeBlock changed(Field field, TypeName value) {
        return value.isPrimitive() || StubCode.isNullable(field)
                ? CodeBlock.of("$N", field.javaName())
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, field.javaName(), field.javaName());
    }

    private static MethodSpec.Builder method(ClassName type, Field field, TypeName value, String documentation) {
        return MethodSpec.methodBuilder(field.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(StubDocs.javadoc("", documentation))
                .addParameter(type, parameter(type, field))
                .addParameter(value, field.javaName())
                .returns(type);
    }

    /** The record's name in lower case, which is neither a keyword nor the component's name. */
    private static String parameter(ClassName type, Field field) {
        String name = type.simpleName();
        String variable = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return SourceVersion.isKeyword(variable, SourceVersion.RELEASE_17) || variable.equals(field.javaName())
                ? variable + "_"
                : variable;
    }
}
