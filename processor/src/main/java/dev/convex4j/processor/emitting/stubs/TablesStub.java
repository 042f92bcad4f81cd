package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.model.TableStub;
import dev.convex4j.processor.model.VectorIndexModel;
import javax.lang.model.element.Modifier;

/** Writes {@code Tables}: a constant a table, and nested its class, document, patch and draft. */
final class TablesStub {
    private final Backend backend;
    private final StubNames names;
    private final StubTypes types;

    TablesStub(Backend backend, StubNames names, StubTypes types) {
        this.backend = backend;
        this.names = names;
        this.types = types;
    }

    JavaFile file() {
        TypeSpec.Builder tables = StubFile.holder(StubNames.TABLES)
                .addJavadoc("The tables of the backend, with their indexes, fields, patches and drafts.\n");
        for (TableStub table : names.tables()) {
            ClassName type = types.nested(table.tableClass());
            tables.addField(FieldSpec.builder(type, table.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(StubDocs.javadoc(
                            table.table().documentation(),
                            "The table `" + table.table().name() + "`."))
                    .initializer("new $T()", type)
                    .build());
        }
        for (TableStub table : names.tables()) {
            DraftStub draft = new DraftStub(table, types);
            tables.addType(tableClass(table, draft));
            tables.addType(document(table));
            tables.addType(new PatchStub(table, types).type());
            if (table.draftable()) {
                tables.addType(draft.type());
            }
        }
        return StubFile.of(names.stubPackage(), tables);
    }

    private TypeSpec tableClass(TableStub table, DraftStub draft) {
        TypeName record = types.userClass(table.table().className());
        TypeSpec.Builder type = TypeSpec.classBuilder(table.tableClass())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc("", "The table `" + table.table().name() + "`."))
                .superclass(ParameterizedTypeName.get(
                        StubTypes.runtime("TableRef"), record, types.nested(table.documentClass())));
        IndexStages stages = new IndexStages(backend, table.table(), record, types);
        table.indexes().forEach((constant, index) -> type.addField(stages.constant(constant, index)));
        new SearchStubs(backend, table, record, types).addTo(type);
        table.vectors().forEach((constant, index) -> type.addField(vectorConstant(record, constant, index)));
        table.constants().forEach(field -> type.addField(fieldConstant(record, field)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($S)", table.table().name())
                .build());
        type.addMethod(MethodSpec.methodBuilder("patch")
                .addModifiers(Modifier.PUBLIC)
                .returns(types.nested(table.patchClass()))
                .addJavadoc("A patch that changes nothing yet.\n")
                .addStatement("return new $T($T.none())", types.nested(table.patchClass()), StubTypes.spi("Changes"))
                .build());
        if (table.draftable()) {
            type.addMethod(draft.start());
        }
        return type.build();
    }

    private static FieldSpec vectorConstant(TypeName record, String constant, VectorIndexModel index) {
        TypeName stage = ParameterizedTypeName.get(StubTypes.runtime("VectorStage"), record);
        return FieldSpec.builder(stage, constant, Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc(
                        "", "The vector index `" + index.name() + "` of `" + index.vectorField() + "`."))
                .initializer("vectorIndex($S)", index.name())
                .build();
    }

    private FieldSpec fieldConstant(TypeName record, Field field) {
        boolean number = field.type() instanceof ConvexType.Simple simple && simple.isNumber();
        TypeName type = number
                ? ParameterizedTypeName.get(StubTypes.runtime("NumberField"), record)
                : ParameterizedTypeName.get(StubTypes.runtime("Field"), record, types.boxed(field.type()));
        return FieldSpec.builder(type, field.javaName(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc("", "The field `" + field.wireName() + "`."))
                .initializer(
                        "$L($S)",
                        number ? "numberField" : StubCode.isNullable(field) ? "nullableField" : "field",
                        field.wireName())
                .build();
    }

    private TypeSpec document(TableStub table) {
        TypeName record = types.userClass(table.table().className());
        MethodSpec.Builder components = MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(StubTypes.runtime("Id"), record), "id")
                .addParameter(ClassName.get(java.time.Instant.class), "creationTime");
        table.documentFields().forEach(field -> components.addParameter(declared(field), field.javaName()));
        return TypeSpec.recordBuilder(table.documentClass())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(StubDocs.javadoc(
                        table.table().documentation(),
                        "A document of the table `" + table.table().name() + "`."))
                .addSuperinterface(ParameterizedTypeName.get(StubTypes.runtime("Document"), record))
                .recordConstructor(components.build())
                .addMethod(value(table, record))
                .build();
    }

    private MethodSpec value(TableStub table, TypeName record) {
        MethodSpec.Builder value = MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(record);
        boolean whole = table.documentFields().size() == components(table);
        return (whole
                        ? value.addStatement(
                                "return new $T($L)", record, StubCode.names(table.documentFields(), Field::javaName))
                        // A finding says which component can't be here; this only keeps the rest compiling.
                        : value.addStatement("throw new $T($S)", IllegalStateException.class, "a component is missing"))
                .build();
    }

    private int components(TableStub table) {
        return table.table().fields().size();
    }

    private TypeName declared(Field field) {
        TypeName type = types.of(field.type());
        return field.optional() ? StubTypes.optional(type) : type;
    }
}
