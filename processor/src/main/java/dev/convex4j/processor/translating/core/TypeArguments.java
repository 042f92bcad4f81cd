package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the type parameters of a generic method stand for at a call. */
public final class TypeArguments {
    private static final Set<ClassForm> CHOICES = Set.of(ClassForm.ENUM, ClassForm.UNION, ClassForm.CHOICE);

    private TypeArguments() {}

    /** The type arguments to write: none where TypeScript infers the same. */
    static List<JavaType> of(BodyExpression.Call call, List<TsExpression> codes, TranslationContext context) {
        List<TypeParameter> parameters = parameters(call, context);
        if (parameters.isEmpty()) {
            return List.of();
        }
        Map<String, JavaType> found = new HashMap<>();
        Invocation invocation = call.invocation();
        for (int i = 0; i < invocation.declaredParameterTypes().size(); i++) {
            unify(invocation.declaredParameterTypes().get(i), seen(call, i), found);
        }
        boolean inferred = parameters.stream().allMatch(parameter -> isInferred(parameter, found))
                && codes.stream().noneMatch(TypeArguments::isNarrow);
        unify(invocation.declaredResultType(), call.type(), found);
        boolean complete = parameters.stream().allMatch(parameter -> found.containsKey(parameter.name()));
        return inferred || !complete
                ? List.of()
                : parameters.stream()
                        .map(parameter -> java.util.Objects.requireNonNull(found.get(parameter.name())))
                        .toList();
    }

    /**
     * The type of a parameter at a call. For {@code V extends List<K>} javac leaves {@code V} as it is where the call is an
     * argument of another generic one; then the argument says it.
     */
    private static JavaType seen(BodyExpression.Call call, int parameter) {
        JavaType seen = call.invocation().parameterTypes().get(parameter);
        boolean left = seen instanceof JavaType.Variable
                && seen.equals(call.invocation().declaredParameterTypes().get(parameter))
                && parameter < call.arguments().size();
        return left ? call.arguments().get(parameter).type() : seen;
    }

    /**
     * The type arguments of a construction, as {@link #of(BodyExpression.Call, List, TranslationContext)}.
     *
     * @param isNarrow whether TypeScript knows more of an argument than its type
     */
    public static List<JavaType> of(
            BodyExpression.New creation,
            List<TsExpression> codes,
            Predicate<BodyExpression> isNarrow,
            Expressions translator) {
        List<JavaType> types =
                creation.type() instanceof JavaType.Declared declared ? declared.arguments() : List.<JavaType>of();
        Invocation invocation = creation.invocation();
        boolean told =
                !creation.arguments().isEmpty() && creation.arguments().stream().noneMatch(isNarrow);
        for (int i = 0; i < creation.arguments().size(); i++) {
            int parameter = Math.min(i, invocation.declaredParameterTypes().size() - 1);
            told &= !hasVariable(invocation.declaredParameterTypes().get(parameter))
                    || tells(
                            creation.arguments().get(i),
                            codes.get(Math.min(i, codes.size() - 1)),
                            invocation.targetType(i),
                            translator);
        }
        boolean known = types.stream().noneMatch(JavaType.Other.class::isInstance);
        return told || !known ? List.of() : types;
    }

    /** Whether TypeScript sees in an argument what the parameter's type is, no more and no less. */
    private static boolean tells(
            BodyExpression argument, TsExpression code, JavaType parameter, Expressions translator) {
        JavaType type = argument.type();
        boolean plain =
                Types.isString(parameter) || Promotion.unboxed(parameter).isPresent();
        boolean same = plain || (type.equals(parameter) && isNamed(code) && !isChoice(type, translator.context()));
        return same && !Nulls.mayBe(argument, translator);
    }

    private static boolean isNamed(TsExpression code) {
        return code instanceof TsExpression.Identifier
                || code instanceof TsExpression.Member
                || code instanceof TsExpression.Call
                || code instanceof TsExpression.New
                || code instanceof TsExpression.Arrow;
    }

    /** Whether TypeScript may know more of a value than its type, by a test before. */
    private static boolean isChoice(JavaType type, TranslationContext context) {
        return Types.isOptional(type)
                || !(type instanceof JavaType.Declared declared)
                || context.program().backend().enums().containsKey(declared.name())
                || context.hierarchy()
                        .shape(declared.name())
                        .map(shape -> context.hierarchy().form(shape.name()))
                        .filter(CHOICES::contains)
                        .isPresent();
    }

    private static List<TypeParameter> parameters(BodyExpression.Call call, TranslationContext context) {
        return Optional.ofNullable(context.program().classes().get(call.method().owner())).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.key().equals(call.method()))
                .map(MethodShape::typeParameters)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether TypeScript finds the type in the arguments, and takes no narrower one. */
    private static boolean isInferred(TypeParameter parameter, Map<String, JavaType> found) {
        @Nullable JavaType type = found.get(parameter.name());
        return type != null
                && (Types.isString(type)
                        || Promotion.unboxed(type).isPresent()
                        || type instanceof JavaType.Variable
                        || type.isClass(Types.ID));
    }

    /** Whether TypeScript takes a value's own type rather than that of its kind, or has none to see. */
    private static boolean isNarrow(TsExpression code) {
        return code instanceof TsExpression.StringLiteral
                || code instanceof TsExpression.NullLiteral
                || code instanceof TsExpression.NumberLiteral
                || code instanceof TsExpression.BooleanLiteral
                || code instanceof TsExpression.BigIntLiteral
                || code instanceof TsExpression.Conditional
                || (code instanceof TsExpression.ArrayLiteral array
                        && array.elements().isEmpty());
    }

    /** Matches a type as declared with the same type as seen at the call. */
    private static void unify(JavaType declared, JavaType seen, Map<String, JavaType> found) {
        if (declared instanceof JavaType.Variable variable) {
            if (!(seen instanceof Primitive) && !(seen instanceof JavaType.Null)) {
                found.putIfAbsent(variable.name(), seen);
            }
        } else if (declared instanceof JavaType.Array array && seen instanceof JavaType.Array other) {
            unify(array.element(), other.element(), found);
        } else if (declared instanceof JavaType.Declared type && seen instanceof JavaType.Declared other) {
            int size = Math.min(type.arguments().size(), other.arguments().size());
            for (int i = 0; i < size; i++) {
                unify(type.arguments().get(i), other.arguments().get(i), found);
            }
        }
    }

    static boolean hasVariable(JavaType type) {
        List<JavaType> parts = new ArrayList<>();
        if (type instanceof JavaType.Declared declared) {
            parts.addAll(declared.arguments());
        } else if (type instanceof JavaType.Array array) {
            parts.add(array.element());
        }
        return type instanceof JavaType.Variable || parts.stream().anyMatch(TypeArguments::hasVariable);
    }
}
