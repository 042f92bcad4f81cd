package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.TableStub;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes a table's draft: an interface with one method for each required field, then the optional ones freely. */
final class DraftStub {
    private final TableStub table;
    private final StubTypes types;
    private final TypeName record;
    private final ClassName self;
    private final List<Field> required;

    DraftStub(TableStub table, StubTypes types) {
        this.table = table;
        this.types = types;
        this.record = types.userClass(table.table().className());
        this.self = types.nested(table.draftClass());
        this.required = table.table().fields().stream()
                .filter(field -> !field.optional())
                .toList();
    }

    /** The table's method {@code draft()}. The stages are lambdas in each other, so none needs a class. */
    MethodSpec start() {
        CodeBlock.Builder stages = CodeBlock.builder();
        required.forEach(field -> stages.add("$N -> ", field.javaName()));
        CodeBlock arguments = table.table().fields().stream()
                .map(field -> field.optional()
                        ? CodeBlock.of("$T.empty()", Optional.class)
                        : CodeBlock.of("$N", field.javaName()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("draft")
                .addModifiers(Modifier.PUBLIC)
                .returns(stage(0))
                .addJavadoc("A new document, field by field: the required ones in order, then the optional ones.\n")
                .addStatement("return $Lnew $T(new $T($L))", stages.build(), self, record, arguments)
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.draftClass())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc(
                        "", "A new document of the table `" + table.table().name() + "`."))
                .superclass(ParameterizedTypeName.get(StubTypes.runtime("Draft"), record))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(record, "value")
                        .addStatement("super(value)")
                        .build());
        for (Field field : table.table().fields()) {
            if (field.optional()) {
                addVerbs(type, field);
            }
        }
        for (int index = 0; index < required.size(); index++) {
            type.addType(stageType(index));
        }
        return type.build();
    }

    private void addVerbs(TypeSpec.Builder type, Field field) {
        TypeName value = types.of(field.type());
        if (StubTypes.hasOptionalOverload(field.type())) {
            type.addMethod(verb(field, value)
                    .addStatement("return $N($T.of($N))", field.javaName(), Optional.class, field.javaName())
                    .build());
            type.addMethod(verb(field, StubTypes.optional(value))
                    .addStatement("return $L", copy(field, CodeBlock.of("$N", field.javaName())))
                    .build());
        } else {
            CodeBlock wrapped = CodeBlock.of("$T.of($N)", Optional.class, field.javaName());
            type.addMethod(verb(field, value)
                    .addStatement("return $L", copy(field, wrapped))
                    .build());
        }
    }

    private MethodSpec.Builder verb(Field field, TypeName parameter) {
        return MethodSpec.methodBuilder(field.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(parameter, field.javaName())
                .returns(self)
                .addJavadoc(StubDocs.javadoc("", "Sets `" + field.wireName() + "`."));
    }

    private CodeBlock copy(Field changed, CodeBlock value) {
        CodeBlock arguments = table.table().fields().stream()
                .map(field -> field.equals(changed) ? value : CodeBlock.of("value().$N()", field.javaName()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T(new $T($L))", self, record, arguments);
    }

    private TypeSpec stageType(int index) {
        Field field = required.get(index);
        return TypeSpec.interfaceBuilder(TableStub.stageClass(field))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(FunctionalInterface.class)
                .addJavadoc(StubDocs.javadoc("", "A draft whose next field is `" + field.wireName() + "`."))
                .addMethod(MethodSpec.methodBuilder(field.javaName())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addParameter(types.of(field.type()), field.javaName())
                        .returns(stage(index + 1))
                        .addJavadoc(StubDocs.javadoc("", "Sets `" + field.wireName() + "`."))
                        .build())
                .build();
    }

    private ClassName stage(int index) {
        return index == required.size() ? self : self.nestedClass(TableStub.stageClass(required.get(index)));
    }
}
