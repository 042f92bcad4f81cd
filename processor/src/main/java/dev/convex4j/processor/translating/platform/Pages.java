package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.List;

/** Pages of queries. */
public final class Pages {
    private Pages() {}

    /** {@code await query.paginate(paginationOpts)}. */
    public static Value read(BodyExpression.Call call, Expressions translator) {
        TsExpression code = Code.await(
                Code.call(Code.member(translator.receiver(call), "paginate"), translator.codes(call.arguments())));
        String table = TypeNames.tableOfDocument(Types.argument(call.type()), translator.context())
                .orElseThrow(() -> Untranslatable.construct(
                        "a query of documents of any table", "query one table", call.position()));
        return Value.of(
                Entries.value(new ConvexType.PageOf(new ConvexType.DocumentOf(table)), code, table, translator));
    }

    /** {@code page.map(function)} where the page has no name yet, and no statement before could give it one. */
    public static Untranslatable unnamed(BodyExpression call) {
        return Untranslatable.place(
                "this page is mapped inside another expression",
                "assign the page to a local variable before, and map that",
                call.position());
    }

    /** {@code { ...page, page: elements }}. */
    public static Value with(BodyExpression.Call call, Expressions translator) {
        TsExpression page = translator.receiver(call);
        return Value.of(new TsExpression.ObjectLiteral(List.of(
                new Property.Spread(page),
                new Property.KeyValue("page", translator.code(call.arguments().get(0))))));
    }
}
