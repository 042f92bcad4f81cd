package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;

/** {@code POSTS.draft().title("x")..}: the object literal of a new document. */
final class Drafts {
    private Drafts() {}

    static Value translate(BodyExpression.Call call, ExpressionTranslator translator) {
        List<Property> properties = new ArrayList<>();
        collect(call, properties, translator);
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    private static void collect(
            BodyExpression expression, List<Property> properties, ExpressionTranslator translator) {
        StubMember member = expression instanceof BodyExpression.Call call
                ? translator
                        .context()
                        .stubs()
                        .resolve(call.method().owner(), call.method().name())
                        .orElse(null)
                : null;
        if (member instanceof StubMember.DraftStart) {
            return;
        }
        if (!(expression instanceof BodyExpression.Call call)
                || !(member instanceof StubMember.DraftField || member instanceof StubMember.DraftValue)) {
            throw Untranslatable.place(
                    "a draft that was begun elsewhere", "write the whole draft in one expression", expression.position());
        }
        collect(call.receiver().orElseThrow(), properties, translator);
        if (member instanceof StubMember.DraftField field) {
            String key = field.field().wireName();
            properties.removeIf(property -> property instanceof Property.KeyValue keyValue
                    && keyValue.key().equals(key));
            Records.addProperty(properties, key, call.arguments().get(0), translator);
        }
    }
}
