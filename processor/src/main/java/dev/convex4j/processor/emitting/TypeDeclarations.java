package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.translating.layout.Literal;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.translating.layout.TypeScriptTypes;
import dev.convex4j.processor.translating.layout.Validators;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Declares the records, enums and sealed interfaces of one module: a validator and the type inferred from it, or a type alone. */
final class TypeDeclarations {
    private final Backend backend;
    private final ModuleLayout layout;
    private final Validators validators;
    private final TypeScriptTypes types;

    TypeDeclarations(Backend backend, ModuleLayout layout, String module) {
        this.backend = backend;
        this.layout = layout;
        this.validators = new Validators(backend, layout, module);
        this.types = new TypeScriptTypes(backend, layout, module);
    }

    List<TsDeclaration> of(String module) {
        List<TsDeclaration> declarations = new ArrayList<>();
        for (String className : layout.typesIn(module)) {
            Optional<Place> validator = layout.validator(className);
            validator.ifPresent(place -> declarations.add(new TsDeclaration.Constant(
                    Optional.empty(), true, place.name(), Optional.empty(), validators.declared(className))));
            TsType type = validator.map(TypeDeclarations::inferred).orElseGet(() -> written(className));
            declarations.add(new TsDeclaration.TypeAlias(
                    documentation(className), true, layout.types(className).name(), List.of(), type));
        }
        return declarations;
    }

    private static TsType inferred(Place validator) {
        TsType typeOfValidator = new TsType.TypeQuery(new TsExpression.Identifier(validator.name()));
        return new TsType.ImportedReference(TsImport.type("convex/values", "Infer"), List.of(typeOfValidator));
    }

    private TsType written(String className) {
        UnionModel union = backend.unions().get(className);
        if (union != null) {
            return types.union(union);
        }
        EnumModel constants = backend.enums().get(className);
        if (constants == null) {
            return types.object(recordModel(className));
        }
        List<TsType> literals = constants.constants().stream()
                .map(constant -> Literal.type(constant.literal()))
                .toList();
        return literals.size() == 1 ? literals.get(0) : new TsType.Union(literals);
    }

    private Optional<String> documentation(String className) {
        UnionModel union = backend.unions().get(className);
        if (union != null) {
            return Documentation.of(union.documentation());
        }
        EnumModel constants = backend.enums().get(className);
        return Documentation.of(constants == null ? recordModel(className).documentation() : constants.documentation());
    }

    private RecordModel recordModel(String className) {
        return Objects.requireNonNull(backend.records().get(className), className);
    }
}
