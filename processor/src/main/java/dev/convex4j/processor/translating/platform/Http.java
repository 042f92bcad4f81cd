package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.layout.EntryChecks;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import java.util.List;

/** The requests and responses of routes; most of it is one call of the HTTP helper module. */
public final class Http {
    private Http() {}

    /** {@code HttpResponse.json(status, value)} and its like: the helper takes the body first. */
    public static Value response(BodyExpression.Call call, Expressions translator) {
        String name = call.method().name();
        if (call.receiver().isPresent()) {
            List<TsExpression> arguments = new java.util.ArrayList<>(List.of(translator.receiver(call)));
            arguments.addAll(translator.arguments(call.invocation(), call.arguments()));
            return Value.of(Code.call(helper(name, translator), List.copyOf(arguments)));
        }
        if (name.equals("json")) {
            JsonTypes.requireJson(call.arguments().get(call.arguments().size() - 1), translator.context());
        }
        List<BodyExpression> arguments = call.arguments();
        boolean statusFirst = arguments.size() == 2;
        if (!statusFirst) {
            return Value.of(Code.call(helper(name, translator), translator.arguments(call.invocation(), arguments)));
        }
        if (!Purity.areAllPure(arguments, translator.context())
                && !(arguments.get(0) instanceof BodyExpression.Literal)) {
            throw Untranslatable.place(
                    "the status is computed here", "assign it to a local variable first", call.position());
        }
        return Value.of(Code.call(
                helper(name, translator),
                translator.translate(arguments.get(1)).as(Absence.UNDEFINED),
                translator.into(arguments.get(0), JavaType.Primitive.INT)));
    }

    /** {@code request.json(Type.class)}: the body, checked against the type's validator. */
    public static Value requestJson(BodyExpression.Call call, Expressions translator) {
        BodyExpression type = call.arguments().get(0);
        if (type instanceof BodyExpression.ClassLiteral literal && literal.named() instanceof JavaType.Declared named) {
            Place place = translator
                    .context()
                    .layout()
                    .validator(named.name())
                    .orElseThrow(() -> Untranslatable.type(
                            literal.named(), "use a record of texts, numbers, booleans and ids", type.position()));
            TsExpression validator = translator.context().layout().reference(translator.module(), place);
            EntryChecks checks = Entries.checks(translator);
            ConvexType decoded = Entries.named(named.name(), translator);
            return Value.of(Code.await(
                    checks.areNeeded(decoded)
                            ? Code.call(
                                    helper("readCheckedJson", translator),
                                    translator.receiver(call),
                                    validator,
                                    checks.function(decoded))
                            : Code.call(helper("readJson", translator), translator.receiver(call), validator)));
        }
        throw Untranslatable.place(
                "this type is computed", "write it in place: `request.json(NewPost.class)`", type.position());
    }

    /** {@code new HttpError(status, message)}. */
    public static Value error(BodyExpression.Call call, Expressions translator) {
        return Value.of(new TsExpression.New(
                helper("HttpError", translator), translator.arguments(call.invocation(), call.arguments())));
    }

    private static TsExpression helper(String name, Expressions translator) {
        return Code.imported(TsImport.value(translator.specifier("lib/http"), name));
    }
}
