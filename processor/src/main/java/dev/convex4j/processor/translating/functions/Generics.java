package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.ComparedVariables;
import dev.convex4j.processor.translating.classes.OnlyUses;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** Calls on values whose type is a type variable, through its bounds. */
public final class Generics {
    private Generics() {}

    /** {@code a.compareTo(b)}: what a {@code T extends Comparable<T>} may be is looked at where the method is called. */
    public static Value compareTo(BodyExpression.Call call, Expressions translator) {
        BodyExpression receiver = call.receiver().orElseThrow();
        if (!(receiver.type() instanceof JavaType.Variable)) {
            throw Untranslatable.library(
                    "Comparable.compareTo(..)", "call it on the type that the value really has", call.position());
        }
        Optional<TsExpression> only = OnlyUses.compareTo(
                receiver.type(),
                translator.code(receiver),
                translator.code(call.arguments().get(0)),
                call.position(),
                translator);
        if (only.isPresent()) {
            return Value.of(only.get());
        }
        Optional<TsExpression> told = ComparedVariables.ofTold(
                (JavaType.Variable) receiver.type(),
                translator.code(receiver),
                translator.code(call.arguments().get(0)),
                call.position(),
                translator);
        if (told.isPresent()) {
            return Value.of(told.get());
        }
        ComparedVariables.requireKnown(
                (JavaType.Variable) receiver.type(), translator.member(), call.position(), translator.context());
        return Value.of(Code.call(
                Helpers.java("compareTo", translator),
                translator.code(receiver),
                translator.code(call.arguments().get(0))));
    }
}
