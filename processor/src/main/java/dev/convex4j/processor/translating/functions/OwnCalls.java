package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;

/** Calls of the user's methods: each argument as its parameter's type, variable ones as an array. */
public final class OwnCalls {
    private OwnCalls() {}

    public static TsExpression call(TsExpression callee, BodyExpression.Call call, Expressions translator) {
        List<TsExpression> arguments = arguments(call.arguments(), call.invocation(), translator);
        return new TsExpression.Call(callee, typeArguments(call, arguments, translator), arguments);
    }

    /** The arguments of a call or a construction. */
    public static List<TsExpression> arguments(
            List<BodyExpression> arguments, Invocation invocation, Expressions translator) {
        List<TsExpression> codes = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            TsExpression code = translator.into(arguments.get(i), invocation.targetType(i));
            codes.add(isGeneric(invocation, i) ? code : FunctionValues.bare(code));
        }
        if (!invocation.varargs()) {
            return List.copyOf(codes);
        }
        int fixed = invocation.parameterTypes().size() - 1;
        List<TsExpression> passed = new ArrayList<>(codes.subList(0, fixed));
        passed.add(new TsExpression.ArrayLiteral(List.copyOf(codes.subList(fixed, codes.size()))));
        return List.copyOf(passed);
    }

    private static boolean isGeneric(Invocation invocation, int argument) {
        List<JavaType> declared = invocation.declaredParameterTypes();
        return TypeArguments.hasVariable(declared.get(Math.min(argument, declared.size() - 1)));
    }

    private static List<TsType> typeArguments(
            BodyExpression.Call call, List<TsExpression> arguments, Expressions translator) {
        return TypeArguments.of(call, arguments, translator.context()).stream()
                .map(type -> TypeNames.of(type, translator.module(), translator.context(), call.position()))
                .toList();
    }
}
