package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.SearchStub;
import dev.convex4j.processor.model.TableStub;
import javax.lang.model.element.Modifier;

/** Writes the constants of a table's search indexes, and a class a search index that has filter fields. */
final class SearchStubs {
    private static final String VALUE = "value";

    private final Backend backend;
    private final TableStub table;
    private final TypeName record;
    private final StubTypes types;

    SearchStubs(Backend backend, TableStub table, TypeName record, StubTypes types) {
        this.backend = backend;
        this.table = table;
        this.record = record;
        this.types = types;
    }

    void addTo(TypeSpec.Builder tableClass) {
        for (SearchStub search : table.searches()) {
            tableClass.addField(constant(search));
            if (!search.filters().isEmpty()) {
                tableClass.addType(filterClass(search));
            }
        }
    }

    private FieldSpec constant(SearchStub search) {
        boolean filtered = !search.filters().isEmpty();
        TypeName filter =
                filtered ? self(search) : ParameterizedTypeName.get(StubTypes.runtime("SearchFilter"), record);
        String searched = FieldPath.resolve(
                        backend, table.table(), search.index().searchField())
                .map(FieldPath::wirePath)
                .orElse(search.index().searchField());
        CodeBlock constructor = filtered ? CodeBlock.of(", $T::new", filter) : CodeBlock.of("");
        TypeName stage = ParameterizedTypeName.get(StubTypes.runtime("SearchStage"), record, filter);
        return FieldSpec.builder(stage, search.constant(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc(
                        "",
                        "The search index `" + search.index().name() + "` of `"
                                + search.index().searchField() + "`."))
                .initializer("searchIndex($S, $S$L)", search.index().name(), searched, constructor)
                .build();
    }

    private ClassName self(SearchStub search) {
        return types.nested(table.tableClass()).nestedClass(search.filterClass());
    }

    private TypeSpec filterClass(SearchStub search) {
        TypeSpec.Builder type = TypeSpec.classBuilder(search.filterClass())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        StubDocs.javadoc("", "A search in `" + search.index().name() + "`, and what narrows it."))
                .superclass(ParameterizedTypeName.get(StubTypes.runtime("SearchFilter"), record))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(StubTypes.spi("SearchData"), "data")
                        .addStatement("super(data)")
                        .build());
        search.filters().forEach((method, field) -> {
            TypeName value = types.of(field.type());
            CodeBlock data = field.type() instanceof ConvexType.Nullable
                    ? CodeBlock.of("$T.orValue($N)", StubTypes.spi("Null"), VALUE)
                    : CodeBlock.of("$N", VALUE);
            String documentation = "The documents whose `" + field.wirePath() + "` equals the value";
            type.addMethod(filter(search, method, field, value, "eq", data, documentation + "."));
            if (field.optional() && StubTypes.hasOptionalOverload(field.type())) {
                type.addMethod(filter(
                        search,
                        method,
                        field,
                        StubTypes.optional(value),
                        "eqOrAbsent",
                        CodeBlock.of("$N", VALUE),
                        documentation + ", or is absent too."));
            }
        });
        return type.build();
    }

    private MethodSpec filter(
            SearchStub search,
            String method,
            FieldPath field,
            TypeName value,
            String verb,
            CodeBlock data,
            String documentation) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(StubDocs.javadoc("", documentation))
                .addParameter(value, VALUE)
                .returns(self(search))
                .addStatement("return new $T(data().$L($S, $L))", self(search), verb, field.wirePath(), data)
                .build();
    }
}
