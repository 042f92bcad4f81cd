package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import dev.convex4j.processor.typescript.TsTypeParameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The type parameters of a class or a method with what their values can do. */
public final class TypeParameters {
    /** What only helpers look at, of which TypeScript has no type of its own. */
    private static final Set<String> UNTYPED =
            Set.of("java.lang.Comparable", "java.lang.Enum", "java.lang.Number", "java.lang.Record");

    private static final String DOCUMENT = "dev.convex4j.runtime.Document";

    private TypeParameters() {}

    public static List<TsTypeParameter> of(
            List<TypeParameter> parameters, String module, TranslationContext context, Position position) {
        return parameters.stream()
                .map(parameter ->
                        new TsTypeParameter(parameter.name(), constraint(parameter, module, context, position)))
                .toList();
    }

    private static Optional<TsType> constraint(
            TypeParameter parameter, String module, TranslationContext context, Position position) {
        List<TsType> bounds = parameter.bounds().stream()
                .filter(bound -> !isUntyped(bound))
                .map(bound ->
                        bound.isClass(DOCUMENT) ? anyDocument(module) : TypeNames.of(bound, module, context, position))
                .filter(bound -> !bound.equals(new TsType.Keyword("unknown")))
                .toList();
        return bounds.size() > 1
                ? Optional.of(new TsType.Intersection(bounds))
                : bounds.stream().findFirst();
    }

    /** {@code Doc<TableNames>}. */
    private static TsType anyDocument(String module) {
        String dataModel = ModuleLayout.specifier(module, "_generated/dataModel");
        return new TsType.ImportedReference(
                TsImport.type(dataModel, "Doc"),
                List.of(new TsType.ImportedReference(TsImport.type(dataModel, "TableNames"), List.of())));
    }

    private static boolean isUntyped(JavaType bound) {
        return bound instanceof JavaType.Declared declared && UNTYPED.contains(declared.name());
    }
}
