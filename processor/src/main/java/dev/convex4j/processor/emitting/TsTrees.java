package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Short forms for the trees that emission builds most. */
final class TsTrees {
    private TsTrees() {}

    /** {@code target.method(arguments)}. */
    static TsExpression call(TsExpression target, String method, TsExpression... arguments) {
        return new TsExpression.Call(new TsExpression.Member(target, method), List.of(arguments));
    }

    /** {@code function(arguments)} of an imported function. */
    static TsExpression callImported(String module, String function, TsExpression... arguments) {
        return new TsExpression.Call(new TsExpression.Imported(TsImport.value(module, function)), List.of(arguments));
    }

    static TsExpression text(String value) {
        return new TsExpression.StringLiteral(value);
    }

    static Property property(String key, TsExpression value) {
        return new Property.KeyValue(key, value);
    }

    static TsExpression object(Property... properties) {
        return new TsExpression.ObjectLiteral(List.of(properties));
    }

    /** An object with a line for each property. */
    static TsExpression expanded(List<Property> properties) {
        return new TsExpression.ObjectLiteral(properties, true);
    }

    /** {@code Promise<type>}. */
    static TsType promise(TsType type) {
        return new TsType.Reference("Promise", List.of(type));
    }

    /** The arguments of a function as one parameter, each under the name that {@code bindings} gives for its Java name. */
    static TsParameter arguments(List<Field> parameters, UnaryOperator<String> bindings) {
        List<TsParameter.Element> elements = parameters.stream()
                .map(field -> new TsParameter.Element(field.wireName(), bindings.apply(field.javaName())))
                .toList();
        return new TsParameter(new TsParameter.Binding.ObjectPattern(elements), false, Optional.empty());
    }
}
