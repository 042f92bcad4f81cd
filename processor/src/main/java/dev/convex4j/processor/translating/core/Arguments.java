package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of the user's methods: each argument as its parameter's type, variable ones as an array. */
public final class Arguments {
    private Arguments() {}

    public static TsExpression call(TsExpression callee, BodyExpression.Call call, Expressions translator) {
        List<TsExpression> arguments = of(call.arguments(), call.invocation(), translator);
        return new TsExpression.Call(callee, typeArguments(call, arguments, translator), arguments);
    }

    /** The arguments of a call or a construction. */
    public static List<TsExpression> of(List<BodyExpression> arguments, Invocation invocation, Expressions translator) {
        List<TsExpression> codes = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            TsExpression code = translator.into(arguments.get(i), invocation.targetType(i));
            codes.add(isGeneric(invocation, i) ? code : bare(code));
        }
        if (!invocation.varargs()) {
            return List.copyOf(codes);
        }
        int fixed = invocation.parameterTypes().size() - 1;
        List<TsExpression> passed = new ArrayList<>(codes.subList(0, fixed));
        List<TsExpression> rest = List.copyOf(codes.subList(fixed, codes.size()));
        boolean bytes = Bytes.isArray(invocation.parameterTypes().get(fixed));
        passed.add(bytes ? Bytes.of(rest) : new TsExpression.ArrayLiteral(rest));
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

    /** The arrow function without its types, for where TypeScript knows them from what is around it. */
    public static TsExpression bare(TsExpression code) {
        if (!(code instanceof TsExpression.Arrow arrow)) {
            return code;
        }
        List<TsParameter> parameters = arrow.parameters().stream()
                .map(parameter -> new TsParameter(
                        parameter.binding(),
                        parameter.optional(),
                        parameter.rest(),
                        Optional.empty(),
                        parameter.defaultValue()))
                .toList();
        return new TsExpression.Arrow(arrow.async(), parameters, Optional.empty(), arrow.body());
    }
}
