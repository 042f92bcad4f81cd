package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a generic record depends on what its type arguments are: the function that makes it is given the functions
 * that make theirs, {@code boxText(box, doubleText)}.
 */
final class TextParameters {
    /** The type parameters that are being asked about, for records that hold themselves. */
    private final Set<List<String>> asked = new HashSet<>();

    private final TranslationContext context;

    /** Whether only what a text shows counts, and not all that a record holds. */
    private final boolean texts;

    private TextParameters(TranslationContext context, boolean texts) {
        this.context = context;
        this.texts = texts;
    }

    /** The type parameters of a record, or of a sealed interface, that are the type of something in it. */
    static List<TypeParameter> held(ClassShape shape, TranslationContext context) {
        return shape.typeParameters().stream()
                .filter(parameter -> new TextParameters(context, false).isShown(shape, parameter))
                .toList();
    }

    /** The type of a record or a sealed interface; a type argument of nothing in it may be anything. */
    static JavaType type(ClassShape shape, TranslationContext context) {
        List<TypeParameter> held = held(shape, context);
        return new JavaType.Declared(
                shape.name(),
                shape.typeParameters().stream()
                        .<JavaType>map(parameter -> held.contains(parameter)
                                ? new JavaType.Variable(parameter.name())
                                : new JavaType.Declared("java.lang.Object"))
                        .toList());
    }

    /** Declares the parameters of the function that makes the text of a record, or of those of a sealed interface. */
    static List<TsParameter> declared(ClassShape shape, Expressions expressions) {
        List<TsParameter> parameters = new ArrayList<>();
        TsType string = new TsType.Keyword("string");
        for (TypeParameter parameter : shape.typeParameters()) {
            if (new TextParameters(expressions.context(), true).isShown(shape, parameter)) {
                JavaType variable = new JavaType.Variable(parameter.name());
                TsType type = TypeNames.of(variable, expressions.module(), expressions.context(), shape.position());
                String name = expressions.scope().fresh("textOf" + parameter.name());
                expressions.scope().bindText(parameter.name(), Code.name(name));
                parameters.add(TsParameter.typed(
                        name, new TsType.FunctionType(List.of(), List.of(TsParameter.typed("value", type)), string)));
            }
        }
        return parameters;
    }

    /** What the function that makes the text of a value is called with: the value, and how to write its type arguments. */
    static List<TsExpression> arguments(
            ClassShape shape, JavaType.Declared type, TsExpression value, Position position, Expressions expressions) {
        List<TsExpression> arguments = new ArrayList<>(List.of(value));
        for (int i = 0; i < shape.typeParameters().size(); i++) {
            TypeParameter parameter = shape.typeParameters().get(i);
            if (new TextParameters(expressions.context(), true).isShown(shape, parameter)) {
                JavaType argument = i < type.arguments().size()
                        ? type.arguments().get(i)
                        : new JavaType.Declared("java.lang.Object");
                arguments.add(TextFunctions.made(argument, position, expressions));
            }
        }
        return arguments;
    }

    /** How the function of a record or a sealed interface writes a value of one of its type parameters. */
    static Optional<TsExpression> text(JavaType type, TsExpression value, Expressions expressions) {
        return type instanceof JavaType.Variable variable
                ? expressions.scope().text(variable.name()).map(function -> Code.call(function, value))
                : Optional.empty();
    }

    /** Whether a text shows a value of a type parameter. */
    private boolean isShown(ClassShape shape, TypeParameter parameter) {
        if (!asked.add(List.of(shape.name(), parameter.name()))) {
            return false;
        } else if (shape.kind() == ClassShape.Kind.INTERFACE) {
            return context.hierarchy().leaves(shape.name()).stream()
                    .anyMatch(leaf -> isIn(UnionMembers.of(leaf, shape, context), parameter));
        }
        return !(texts && Equals.written(shape, "toString", context).isPresent())
                && shape.record().map(RecordShape::components).orElse(List.of()).stream()
                        .anyMatch(component -> isIn(component.type(), parameter));
    }

    private boolean isIn(JavaType type, TypeParameter parameter) {
        if (type instanceof JavaType.Variable variable) {
            return variable.name().equals(parameter.name());
        } else if (type instanceof JavaType.Declared declared) {
            Optional<ClassShape> own = context.hierarchy().shape(declared.name());
            for (int i = 0; i < declared.arguments().size(); i++) {
                int at = i;
                // The text of a record may leave out one of its type arguments.
                if (isIn(declared.arguments().get(i), parameter)
                        && own.map(shape ->
                                        isShown(shape, shape.typeParameters().get(at)))
                                .orElse(true)) {
                    return true;
                }
            }
        }
        return false;
    }
}
