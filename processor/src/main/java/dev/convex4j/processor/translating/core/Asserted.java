package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.List;
import java.util.function.Function;

/**
 * Receivers that are asserted not to be {@code null}, {@code value!}: that is enough where a member of them is read, for which
 * JavaScript throws as Java does. Elsewhere, as an operand or as the argument of a helper, a test takes its place.
 */
public final class Asserted {
    private final TsExpression asserted;
    private final TsExpression tested;

    private Asserted(TsExpression asserted, TsExpression tested) {
        this.asserted = asserted;
        this.tested = tested;
    }

    /**
     * The code of a call, with a test where its receiver's members aren't read.
     *
     * @param receiver the receiver's very node in {@code code}
     */
    public static TsExpression in(TsExpression code, TsExpression.NonNull receiver, Expressions translator) {
        TsExpression tested = Code.call(Helpers.java("nonNull", translator), receiver.value());
        return new Asserted(receiver, tested).value(code);
    }

    /** What stands where a value of any kind would do. */
    private TsExpression value(TsExpression node) {
        if (node == asserted) {
            return tested;
        } else if (node instanceof TsExpression.Member member) {
            return new TsExpression.Member(
                    object(member.target()), member.name(), member.optional(), member.comments());
        } else if (node instanceof TsExpression.Index index) {
            return new TsExpression.Index(object(index.target()), value(index.index()), index.optional());
        } else if (node instanceof TsExpression.Call call) {
            return new TsExpression.Call(object(call.callee()), call.typeArguments(), values(call.arguments()));
        } else if (node instanceof TsExpression.New creation) {
            return new TsExpression.New(creation.callee(), creation.typeArguments(), values(creation.arguments()));
        } else if (node instanceof TsExpression.Unary unary) {
            return new TsExpression.Unary(unary.operator(), value(unary.operand()));
        } else if (node instanceof TsExpression.Binary binary) {
            return new TsExpression.Binary(binary.operator(), value(binary.left()), value(binary.right()));
        } else if (node instanceof TsExpression.Conditional choice) {
            return new TsExpression.Conditional(
                    value(choice.condition()), value(choice.whenTrue()), value(choice.whenFalse()));
        }
        return wrapped(node, this::value);
    }

    /** What a member is read of, what is called or spread. */
    private TsExpression object(TsExpression node) {
        return node == asserted
                ? node
                : node instanceof TsExpression.As || node instanceof TsExpression.NonNull
                        ? wrapped(node, this::object)
                        : value(node);
    }

    private TsExpression wrapped(TsExpression node, Function<TsExpression, TsExpression> inner) {
        if (node instanceof TsExpression.As as) {
            return new TsExpression.As(inner.apply(as.value()), as.type());
        } else if (node instanceof TsExpression.NonNull nonNull) {
            return new TsExpression.NonNull(inner.apply(nonNull.value()));
        } else if (node instanceof TsExpression.Await await) {
            return new TsExpression.Await(inner.apply(await.value()));
        } else if (node instanceof TsExpression.Spread spread) {
            return new TsExpression.Spread(object(spread.value()));
        } else if (node instanceof TsExpression.ArrayLiteral array) {
            return new TsExpression.ArrayLiteral(values(array.elements()));
        } else if (node instanceof TsExpression.TemplateLiteral template) {
            return new TsExpression.TemplateLiteral(template.texts(), values(template.values()));
        } else if (node instanceof TsExpression.ObjectLiteral object) {
            return new TsExpression.ObjectLiteral(
                    object.properties().stream().map(this::property).toList(), object.expanded());
        }
        return node;
    }

    private Property property(Property property) {
        return property instanceof Property.KeyValue pair
                ? new Property.KeyValue(pair.key(), value(pair.value()))
                : property;
    }

    private List<TsExpression> values(List<TsExpression> nodes) {
        return nodes.stream().map(this::value).toList();
    }
}
