package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.Records;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;

/** {@code POSTS.draft().title("x")..}: the object literal of a new document. */
public final class Drafts {
    private Drafts() {}

    public static Value translate(BodyExpression.Call call, Expressions translator) {
        List<Property> properties = new ArrayList<>();
        collect(call, properties, translator);
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    private static void collect(BodyExpression expression, List<Property> properties, Expressions translator) {
        StubMember member = expression instanceof BodyExpression.Call step
                ? translator
                        .context()
                        .stubs()
                        .method(step.method().owner(), step.method().name())
                        .orElse(null)
                : null;
        if (member instanceof StubMember.DraftStart start) {
            properties.addAll(Records.tag(start.table().className(), translator));
            return;
        }
        if (!(expression instanceof BodyExpression.Call call) || !(member instanceof StubMember.DraftField field)) {
            throw Untranslatable.place(
                    "a draft that was begun elsewhere",
                    "write the whole draft in one expression",
                    expression.position());
        }
        collect(call.receiver().orElseThrow(), properties, translator);
        String key = field.field().wireName();
        Properties.requireNew(properties, key, call.position());
        BodyExpression value = call.arguments().get(0);
        JavaType slot = call.invocation().targetType(0);
        Records.addProperty(properties, key, field.field().type(), value, slot, translator);
    }
}
