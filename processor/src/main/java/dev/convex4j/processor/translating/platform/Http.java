package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.layout.EntryChecks;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import java.util.List;

/** The requests of routes, and what they throw. */
public final class Http {
    private Http() {}

    /** {@code HttpResponse.json(status, value)} and its like, with the headers that follow. */
    public static Value response(BodyExpression.Call call, Expressions translator) {
        return Value.of(Responses.of(call, translator));
    }

    /** {@code request.pathAfterPrefix()}: the route says which prefix. */
    public static Value pathAfterPrefix(BodyExpression.Call call, Expressions translator) {
        List<RouteModel> routes = translator.context().program().backend().routes().stream()
                .filter(route -> route.target().equals(translator.member()))
                .toList();
        boolean onePrefix = routes.stream().allMatch(RouteModel::prefix)
                && routes.stream().map(RouteModel::path).distinct().count() == 1;
        if (!onePrefix) {
            throw Untranslatable.place(
                    routes.isEmpty()
                            ? "no route leads to this method, so the prefix of its path isn't known"
                            : "the routes to this method don't have one `pathPrefix`",
                    routes.isEmpty()
                            ? "ask in the method that has the `@HttpRoute`, and hand the text on"
                            : "use `request.path()`, or a method a prefix",
                    call.position());
        }
        TsExpression path = Code.member(
                new TsExpression.New(Code.name("URL"), List.of(Code.member(translator.receiver(call), "url"))),
                "pathname");
        TsExpression prefix = Code.text(routes.get(0).path());
        return Value.of(Code.invoke(path, "slice", Code.member(prefix, "length")));
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

    static TsExpression helper(String name, Expressions translator) {
        return Code.imported(TsImport.value(translator.specifier("lib/http"), name));
    }
}
