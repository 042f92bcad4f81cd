package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.List;
import java.util.Set;

/**
 * Gives a choice between values the type of these, where javac has given it that of a parameter which takes anything: the
 * {@code switch} in {@code list.contains(switch (..) {..})} is an {@code Object} there.
 */
final class ChosenTypes extends BodyRewriter {
    private static final Set<String> WIDE = Set.of(
            "java.lang.Object",
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Number",
            "java.lang.Iterable",
            "java.util.Collection",
            "java.io.Serializable");

    private ChosenTypes() {}

    static List<BodyStatement> rewrite(MethodBody body) {
        List<BodyStatement> rewritten = new ChosenTypes().statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Conditional choice && isWide(choice.type())) {
            return new BodyExpression.Conditional(
                    choice.condition(),
                    choice.whenTrue(),
                    choice.whenFalse(),
                    common(List.of(choice.whenTrue(), choice.whenFalse()), choice.type()),
                    choice.position());
        } else if (rewritten instanceof BodyExpression.SwitchExpression choice && isWide(choice.type())) {
            return new BodyExpression.SwitchExpression(
                    choice.selector(),
                    choice.cases(),
                    choice.arrows(),
                    common(Yields.own(choice), choice.type()),
                    choice.position());
        }
        return rewritten;
    }

    private static boolean isWide(JavaType type) {
        return type instanceof JavaType.Declared declared && WIDE.contains(declared.name());
    }

    /** The one type that all values have but {@code null}, as an object; {@code wide} if there is none. */
    private static JavaType common(List<BodyExpression> values, JavaType wide) {
        List<JavaType> types = values.stream()
                .map(BodyExpression::type)
                .filter(type -> !(type instanceof JavaType.Null))
                .map(type -> type instanceof Primitive primitive ? Promotion.boxed(primitive) : type)
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : wide;
    }
}
