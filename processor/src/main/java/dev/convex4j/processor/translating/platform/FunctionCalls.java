package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.Records;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsImport;
import java.util.ArrayList;
import java.util.List;

/** Calls of functions by reference: {@code run*} and the scheduler. */
public final class FunctionCalls {
    private FunctionCalls() {}

    /** The function's reference and its arguments as the platform's calls take them. */
    private record Reference(FunctionModel function, TsExpression code, List<Property> arguments) {
        List<TsExpression> asArguments() {
            return arguments.isEmpty()
                    ? List.of(code)
                    : List.of(code, new TsExpression.ObjectLiteral(List.copyOf(arguments)));
        }
    }

    /** {@code ctx.runQuery(call)}, {@code runMutation}, {@code runAction}. */
    public static Value run(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        Reference reference = reference(call.arguments().get(0), translator);
        TsExpression code = Code.call(Code.member(receiver, call.method().name()), reference.asArguments());
        Absence absence =
                reference.function().returns() instanceof ConvexType.Nullable ? Absence.NULL : Absence.UNDEFINED;
        FunctionModel function = reference.function();
        TsExpression result = Entries.value(function.returns(), Code.await(code), function.path(), translator);
        return new Value(Crossings.read(function.returns(), false, result, translator.module()), absence);
    }

    /** {@code scheduler.runAfter(delay, call)} and {@code runAt(time, call)}. */
    public static Value schedule(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(translator.code(call.arguments().get(0)));
        arguments.addAll(reference(call.arguments().get(1), translator).asArguments());
        return Value.of(Code.await(Code.call(Code.member(receiver, call.method().name()), List.copyOf(arguments))));
    }

    /** The function and its arguments, for what runs it by itself. */
    static List<TsExpression> arguments(BodyExpression call, Expressions translator) {
        return reference(call, translator).asArguments();
    }

    public static Untranslatable outsideOfCall(BodyExpression.Call call) {
        return Untranslatable.place(
                "`" + call.method().display() + "(..)` stands alone",
                "pass it directly to `ctx.runQuery`, `ctx.runMutation`, `ctx.runAction` or `ctx.scheduler()`",
                call.position());
    }

    private static Reference reference(BodyExpression expression, Expressions translator) {
        if (expression instanceof BodyExpression.Call call) {
            StubMember member = translator
                    .context()
                    .stubs()
                    .method(call.method().owner(), call.method().name())
                    .orElse(null);
            if (member instanceof StubMember.FunctionCall start) {
                return start(start, call, translator);
            } else if (member instanceof StubMember.CallOption option) {
                return withOption(option, call, translator);
            }
        }
        throw Untranslatable.place(
                "this call is not written in place",
                "pass the call itself, such as `Internal.emails.sendWelcome(email)`",
                expression.position());
    }

    private static Reference start(StubMember.FunctionCall start, BodyExpression.Call call, Expressions translator) {
        FunctionModel function = start.function();
        List<Field> required = function.parameters().stream()
                .filter(field -> !field.optional())
                .toList();
        List<Property> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            BodyExpression argument = call.arguments().get(i);
            JavaType slot = call.invocation().targetType(i);
            Records.addProperty(
                    arguments, required.get(i).wireName(), required.get(i).type(), argument, slot, translator);
        }
        return new Reference(function, referenceCode(function, translator), arguments);
    }

    private static Reference withOption(
            StubMember.CallOption option, BodyExpression.Call call, Expressions translator) {
        Reference reference = reference(call.receiver().orElseThrow(), translator);
        List<Property> arguments = new ArrayList<>(reference.arguments());
        Properties.requireNew(arguments, option.parameter().wireName(), call.position());
        BodyExpression argument = call.arguments().get(0);
        JavaType slot = call.invocation().targetType(0);
        Records.addProperty(
                arguments, option.parameter().wireName(), option.parameter().type(), argument, slot, translator);
        return new Reference(reference.function(), reference.code(), arguments);
    }

    private static TsExpression referenceCode(FunctionModel function, Expressions translator) {
        String root = function.internal() ? "internal" : "api";
        TsExpression code = Code.imported(TsImport.value(translator.specifier("_generated/api"), root));
        for (String segment : function.module().split("/", -1)) {
            code = Code.member(code, segment);
        }
        return Code.member(code, function.name());
    }
}
