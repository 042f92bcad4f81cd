package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.TableStub;
import javax.lang.model.element.Modifier;

/** Writes a table's patch: up to four verbs a field. */
final class PatchStub {
    private final TableStub table;
    private final StubTypes types;
    private final ClassName self;

    PatchStub(TableStub table, StubTypes types) {
        this.table = table;
        this.types = types;
        this.self = types.nested(table.patchClass());
    }

    TypeSpec type() {
        TypeName record = types.userClass(table.table().className());
        TypeSpec.Builder type = TypeSpec.classBuilder(table.patchClass())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc(
                        "",
                        "Changes to a document of the table `" + table.table().name() + "`."))
                .superclass(ParameterizedTypeName.get(StubTypes.runtime("Patch"), record))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(StubTypes.spi("Changes"), "changes")
                        .addStatement("super(changes)")
                        .build());
        table.patchVerbs().forEach((name, verb) -> type.addMethod(verb(name, verb)));
        return type.build();
    }

    private MethodSpec verb(String name, StubMember.PatchVerb verb) {
        Field field = verb.field();
        TypeName value = types.of(field.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addJavadoc(StubDocs.javadoc("", documentation(verb)));
        return switch (verb.verb()) {
            case SET -> taking(method, value, field, "set", StubCode.data(field));
            case IF_PRESENT -> taking(method, StubTypes.optional(value), field, "setIfPresent", named(field));
            case OR_REMOVE -> taking(method, StubTypes.optional(value), field, "setOrRemove", named(field));
            case REMOVE ->
                method.addStatement("return new $T(changes().remove($S))", self, field.wireName())
                        .build();
        };
    }

    private static CodeBlock named(Field field) {
        return CodeBlock.of("$N", field.javaName());
    }

    private MethodSpec taking(MethodSpec.Builder method, TypeName type, Field field, String change, CodeBlock value) {
        return method.addParameter(type, field.javaName())
                .addStatement("return new $T(changes().$L($S, $L))", self, change, field.wireName(), value)
                .build();
    }

    private static String documentation(StubMember.PatchVerb verb) {
        String field = "`" + verb.field().wireName() + "`";
        return switch (verb.verb()) {
            case SET -> "Sets " + field + ".";
            case IF_PRESENT -> "Sets " + field + " if there is a value, and leaves it alone otherwise.";
            case OR_REMOVE -> "Sets " + field + " if there is a value, and removes it otherwise.";
            case REMOVE -> "Removes " + field + ".";
        };
    }
}
