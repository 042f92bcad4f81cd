package dev.convex4j.processor.translating.body;

import java.util.List;

/**
 * The types between which a call converts: each argument's own type turns into the type of its parameter as seen at the
 * call, and what the erased method gives turns into the type of the call.
 *
 * @param declaredParameterTypes as the method declares them, with its type variables; with {@code varargs}, the last is an
 *     array
 * @param parameterTypes the same, as seen at this call, after inference; the last is still an array
 * @param declaredResultType as the method declares it; {@code void} for a constructor
 * @param varargs whether the last arguments, perhaps none, are passed one by one, and become the elements of an array
 */
public record Invocation(
        List<JavaType> declaredParameterTypes,
        List<JavaType> parameterTypes,
        JavaType declaredResultType,
        boolean varargs) {
    /** The conversions of a call that was made up: there are none. */
    public static Invocation of(List<BodyExpression> arguments, boolean varargs, JavaType resultType) {
        List<JavaType> types = arguments.stream().map(BodyExpression::type).toList();
        return new Invocation(types, types, resultType, varargs);
    }

    /** The type that the argument at {@code index} is converted to. */
    public JavaType targetType(int index) {
        int last = parameterTypes.size() - 1;
        return varargs && index >= last && parameterTypes.get(last) instanceof JavaType.Array array
                ? array.element()
                : parameterTypes.get(index);
    }
}
