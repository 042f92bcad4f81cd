package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.Literal;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import dev.convex4j.processor.typescript.TsTypeParameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of the user's classes that no validator declares. */
public final class TypeDeclarations {
    private TypeDeclarations() {}

    /** The declaration of the class under {@code name}; {@code around} is the module's code. */
    public static TsDeclaration of(ClassShape shape, String name, Expressions around) {
        TranslationContext context = around.context();
        ClassForm form = context.hierarchy().form(shape.name());
        Optional<String> documentation = shape.documentation().isBlank()
                ? Optional.empty()
                : Optional.of(shape.documentation().strip());
        List<TsTypeParameter> parameters =
                TypeParameters.of(shape.typeParameters(), around.module(), context, shape.position());
        return switch (form) {
            case CLASS ->
                new TsDeclaration.ClassDeclaration(documentation, true, ClassDeclarations.named(shape, name, around));
            case INTERFACE ->
                new TsDeclaration.Interface(
                        documentation,
                        true,
                        name,
                        parameters,
                        extended(shape, around),
                        ClassMethods.ofInterface(shape, around));
            case RECORD -> new TsDeclaration.TypeAlias(documentation, true, name, parameters, object(shape, around));
            case ENUM -> new TsDeclaration.TypeAlias(documentation, true, name, parameters, literals(shape, context));
            case UNION, CHOICE ->
                new TsDeclaration.TypeAlias(documentation, true, name, parameters, union(shape, around));
            case FUNCTION ->
                new TsDeclaration.TypeAlias(documentation, true, name, parameters, function(shape, around));
            case MIXED -> throw Mixtures.refused(shape.name(), shape.position(), context);
        };
    }

    private static List<TsType> extended(ClassShape shape, Expressions around) {
        return shape.interfaces().stream()
                .filter(above -> above instanceof JavaType.Declared declared
                        && around.context().hierarchy().shape(declared.name()).isPresent())
                .map(above -> TypeNames.of(above, around.module(), around.context(), shape.position()))
                .toList();
    }

    private static TsType object(ClassShape shape, Expressions around) {
        List<TsType.Field> fields = new ArrayList<>();
        around.context()
                .hierarchy()
                .tag(shape.name())
                .ifPresent(tag -> fields.add(
                        new TsType.Field(tag.property(), false, false, new TsType.StringLiteralType(tag.literal()))));
        FlattenedRecords.requireWhole(shape.record().orElseThrow(), "a use inside a body", shape.position());
        for (RecordShape.Component component : shape.record().orElseThrow().components()) {
            boolean optional = Types.isOptional(component.type());
            TsType type = Crossings.type(
                    shape.record().orElseThrow(), component, around.module(), around.context(), shape.position());
            fields.add(new TsType.Field(
                    component.wireName(),
                    optional,
                    false,
                    Nulls.type(type, around.context().nullness().field(shape.name(), component.javaName()))));
        }
        return new TsType.ObjectType(List.copyOf(fields), true);
    }

    private static TsType literals(ClassShape shape, TranslationContext context) {
        List<TsType> literals = shape.constants().stream()
                .map(constant -> Literal.type(Enums.literal(shape.name(), constant.name(), context)))
                .toList();
        return literals.isEmpty()
                ? new TsType.Keyword("never")
                : literals.size() == 1 ? literals.get(0) : new TsType.Union(literals);
    }

    /** Each record gets the arguments that it has as a member: {@code Ok<T> | Failure}. */
    private static TsType union(ClassShape shape, Expressions around) {
        List<TsType> members = new ArrayList<>();
        Set<ClassShape> leaves = new LinkedHashSet<>();
        for (ClassShape leaf : around.context().hierarchy().leaves(shape.name())) {
            boolean object = leaf.kind() == ClassShape.Kind.CLASS;
            leaves.add(object ? around.context().hierarchy().visible(leaf).orElse(leaf) : leaf);
        }
        for (ClassShape leaf : leaves) {
            members.add(TypeNames.of(
                    UnionMembers.of(leaf, shape, around.context()),
                    around.module(),
                    around.context(),
                    shape.position()));
        }
        if (!around.context().hierarchy().functions(shape.name()).isEmpty()) {
            members.add(function(shape, around));
        }
        return members.size() == 1 ? members.get(0) : new TsType.Union(members);
    }

    private static TsType function(ClassShape shape, Expressions around) {
        TranslationContext context = around.context();
        MethodKey key = context.hierarchy().functionOf(shape.name()).orElseThrow();
        MethodShape method = context.hierarchy().method(key).orElseThrow();
        List<TsParameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            MethodShape.Parameter parameter = method.parameters().get(i);
            TsType type = TypeNames.of(parameter.type(), around.module(), context, method.position());
            parameters.add(TsParameter.typed(
                    Identifiers.local(parameter.name()),
                    Nulls.type(type, context.nullness().parameter(key, i))));
        }
        TsType result = Nulls.type(
                TypeNames.of(method.resultType(), around.module(), context, method.position()),
                context.nullness().result(key));
        return new TsType.FunctionType(
                TypeParameters.of(method.typeParameters(), around.module(), context, method.position()),
                parameters,
                context.asyncMethods().contains(key) ? TypeNames.promise(result) : result);
    }
}
