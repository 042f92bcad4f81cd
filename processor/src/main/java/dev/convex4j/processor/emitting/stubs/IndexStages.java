package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constants of a table's indexes: one stage a field, from the first to the creation time. */
final class IndexStages {
    private final Backend backend;
    private final TableModel table;
    private final TypeName record;
    private final StubTypes types;

    IndexStages(Backend backend, TableModel table, TypeName record, StubTypes types) {
        this.backend = backend;
        this.table = table;
        this.record = record;
        this.types = types;
    }

    FieldSpec constant(String name, IndexModel index) {
        TypeName stage = ParameterizedTypeName.get(StubTypes.runtime("CreationTimeStage"), record);
        CodeBlock step = CodeBlock.of("onCreationTime()");
        for (FieldPath field : lastFirst(index)) {
            String kind = kind(field);
            boolean nullable = kind.isEmpty() && field.type() instanceof ConvexType.Nullable;
            step = CodeBlock.of("on$L($S, $L)", nullable ? "Nullable" : kind, field.wirePath(), step);
            stage = kind.endsWith("Number")
                    ? ParameterizedTypeName.get(StubTypes.runtime(kind + "IndexStage"), record, stage)
                    : ParameterizedTypeName.get(
                            StubTypes.runtime(kind + "IndexStage"), record, types.boxed(field.type()), stage);
        }
        return FieldSpec.builder(stage, name, Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc(
                        "", "The index `" + index.name() + "`: " + String.join(", ", index.fields()) + "."))
                .initializer("index($S, $L)", index.name(), step)
                .build();
    }

    /** The fields that exist; a rule reports the others. */
    private List<FieldPath> lastFirst(IndexModel index) {
        List<FieldPath> fields = new ArrayList<>(index.fields().stream()
                .map(path -> FieldPath.resolve(backend, table, path))
                .flatMap(Optional::stream)
                .toList());
        Collections.reverse(fields);
        return fields;
    }

    private static String kind(FieldPath field) {
        String number = field.type() instanceof ConvexType.Simple simple && simple.isNumber() ? "Number" : "";
        return (field.optional() ? "Optional" : "") + number;
    }
}
