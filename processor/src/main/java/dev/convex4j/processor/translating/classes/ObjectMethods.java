package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TextTemplate;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** {@code equals}, {@code toString} and {@code hashCode} of values whose class doesn't write them itself. */
public final class ObjectMethods {
    private ObjectMethods() {}

    /** Nothing for other methods, and for values that rows of the library know. */
    public static Optional<Value> translate(BodyExpression.Call call, Expressions expressions) {
        TranslationContext context = expressions.context();
        BodyExpression object = call.receiver().orElse(null);
        if (object == null
                || object instanceof BodyExpression.Super
                || context.hierarchy().isWritten(call.method())
                || context.hierarchy().overriding(call.method()).stream().anyMatch(context.hierarchy()::isWritten)) {
            return Optional.empty();
        }
        BodyExpression receiver = Nulls.required(object, expressions);
        boolean parts = hasParts(receiver.type(), context) || Kinds.isOpen(receiver.type());
        List<String> parameters = call.method().parameterTypes();
        if (call.method().name().equals("equals") && parameters.equals(List.of("java.lang.Object"))) {
            Optional<Value> compared =
                    KindValues.compare(receiver, call.arguments().get(0), call.position(), expressions);
            if (compared.isPresent()) {
                return compared;
            }
        }
        if (call.method().name().equals("equals")
                && parameters.equals(List.of("java.lang.Object"))
                && Equals.isCompared(receiver.type(), call.arguments().get(0).type(), context)) {
            return Optional.of(Equals.compare(receiver, call.arguments().get(0), call.position(), expressions));
        } else if ((parts
                        || CollectionKind.of(receiver.type())
                                .filter(CollectionKind::isArray)
                                .isPresent())
                && parameters.isEmpty()
                && call.method().name().equals("toString")) {
            TsExpression text = Texts.of(receiver, expressions);
            return Optional.of(Value.of(
                    Kinds.isOpen(receiver.type()) && !Types.isText(receiver.type())
                            ? new TextTemplate().add(text).code()
                            : text));
        } else if (parts && parameters.isEmpty() && call.method().name().equals("hashCode")) {
            return Optional.of(HashCodes.of(receiver, expressions));
        }
        return Optional.empty();
    }

    private static boolean hasParts(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Declared declared
                && (Equals.isCollection(type)
                        || declared.name().equals(Types.OPTIONAL)
                        || context.hierarchy().shape(declared.name()).isPresent());
    }
}
