package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;

/** {@code POSTS.patch().title("x").removeBio()}: an object literal, where {@code undefined} removes a field. */
public final class Patches {
    private Patches() {}

    public static Value translate(BodyExpression.Call call, Expressions translator) {
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties(call, translator))));
    }

    private static List<Property> properties(BodyExpression expression, Expressions translator) {
        if (expression instanceof BodyExpression.Call call) {
            StubMember member = translator
                    .context()
                    .stubs()
                    .method(call.method().owner(), call.method().name())
                    .orElse(null);
            if (member instanceof StubMember.PatchStart) {
                return new ArrayList<>();
            } else if (member instanceof StubMember.PatchVerb verb) {
                List<Property> properties = properties(call.receiver().orElseThrow(), translator);
                add(properties, verb, call, translator);
                return properties;
            }
        }
        // A patch that was built before: its changes come first, as in Java.
        return new ArrayList<>(List.of(new Property.Spread(translator.code(expression))));
    }

    private static void add(
            List<Property> properties, StubMember.PatchVerb verb, BodyExpression.Call call, Expressions translator) {
        String key = verb.field().wireName();
        Properties.requireNew(properties, key, call.position());
        switch (verb.verb()) {
            case SET -> properties.add(new Property.KeyValue(key, written(verb, set(call, translator), translator)));
            case REMOVE -> properties.add(new Property.KeyValue(key, Code.UNDEFINED));
            case OR_REMOVE ->
                properties.add(new Property.KeyValue(
                        key,
                        written(
                                verb,
                                translator.translate(call.arguments().get(0)).as(Absence.UNDEFINED),
                                translator)));
            case IF_PRESENT -> properties.add(ifPresent(verb, call.arguments().get(0), translator));
        }
    }

    private static TsExpression set(BodyExpression.Call call, Expressions translator) {
        return translator.into(call.arguments().get(0), call.invocation().targetType(0));
    }

    private static TsExpression written(StubMember.PatchVerb verb, TsExpression code, Expressions translator) {
        return Crossings.written(
                verb.field().type(),
                verb.verb() != StubMember.Verb.SET,
                code,
                verb.field().wireName(),
                translator.module());
    }

    /** {@code ...(value !== undefined && { key: value })}. */
    private static Property ifPresent(StubMember.PatchVerb verb, BodyExpression argument, Expressions translator) {
        String key = verb.field().wireName();
        Value value = translator.translate(argument);
        if (isMapToValue(argument)
                && value.code() instanceof TsExpression.Conditional mapped
                && mapped.condition() instanceof TsExpression.Binary test
                && test.operator().equals("===")
                && mapped.whenTrue().equals(Code.absent(value.absence()))) {
            return change(
                    key, Code.binary("!==", test.left(), test.right()), written(verb, mapped.whenFalse(), translator));
        }
        if (argument instanceof BodyExpression.Conditional || !Purity.isPure(argument, translator.context())) {
            throw Untranslatable.construct(
                    "a patch with an `Optional` that is computed in place",
                    "assign the `Optional` to a local variable first",
                    argument.position());
        }
        return change(
                key,
                Code.binary("!==", value.code(), Code.absent(value.absence())),
                written(verb, value.code(), translator));
    }

    /** {@code optional.map(..)}, which is present exactly where {@code optional} is. */
    private static boolean isMapToValue(BodyExpression argument) {
        return argument instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.OPTIONAL)
                && call.method().name().equals("map")
                && !Types.isOptional(Types.argument(call.type()));
    }

    private static Property change(String key, TsExpression test, TsExpression value) {
        TsExpression change = new TsExpression.ObjectLiteral(List.of(new Property.KeyValue(key, value)));
        return new Property.Spread(Code.binary("&&", test, change));
    }
}
