package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.layout.EntryChecks;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;

/** Values of any kind as what a Java type says. */
public final class ValueTypes {
    private ValueTypes() {}

    /** {@code answer.as(Answer.class)}: {@code valueAs(answer, answerValidator, "Answer")}. */
    public static Value as(BodyExpression.Call call, Expressions translator) {
        BodyExpression type = call.arguments().get(0);
        if (!(type instanceof BodyExpression.ClassLiteral literal)
                || !(literal.named() instanceof JavaType.Declared named)) {
            throw Untranslatable.place(
                    "this type is computed", "write it in place: `value.as(Answer.class)`", type.position());
        }
        Place validator = translator
                .context()
                .layout()
                .validator(named.name())
                .orElseThrow(() -> Untranslatable.type(
                        literal.named(), "use a record of texts, numbers, booleans and ids", type.position()));
        ConvexType read = Entries.named(named.name(), translator);
        ReadTypes.require(read, translator.context(), type.position());
        EntryChecks checks = Entries.checks(translator);
        TsExpression value = translator.receiver(call);
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(call.method().name().equals("data") ? Code.member(value, "data") : value);
        arguments.add(translator.context().layout().reference(translator.module(), validator));
        String name = Types.display(named);
        arguments.add(Code.text(name.substring(name.lastIndexOf('.') + 1)));
        if (checks.areNeeded(read)) {
            arguments.add(checks.function(read));
        }
        return Value.of(Code.call(Helpers.java("valueAs", translator), arguments));
    }
}
