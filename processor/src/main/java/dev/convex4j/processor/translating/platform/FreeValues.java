package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Literals;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Value.object().with("ok", ..)}: an object literal where all is known, a call of a helper elsewhere. */
public final class FreeValues {
    /** As a key of a literal, it would set the object's prototype. */
    private static final String PROTOTYPE = "__proto__";

    private FreeValues() {}

    /** {@code Value.of(list)}. */
    public static Value list(BodyExpression.Call call, Expressions translator) {
        TsExpression list = translator.code(call.arguments().get(0));
        return Value.of(
                list instanceof TsExpression.ArrayLiteral
                        ? list
                        : new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(list))));
    }

    /** {@code Value.object()}. */
    public static Value object(BodyExpression.Call call, Expressions translator) {
        return Value.of(new TsExpression.ObjectLiteral(List.of()));
    }

    /** {@code Value.json(text)}: what a constant says is known now. */
    public static Value json(BodyExpression.Call call, Expressions translator) {
        BodyExpression text = call.arguments().get(0);
        Optional<dev.convex4j.runtime.Value> constant =
                ConstantValues.known(text).map(known -> parsed((String) known, text));
        if (constant.isEmpty() || setsPrototype(constant.get())) {
            return Value.of(Code.call(Helpers.java("parseJson", translator), translator.code(text)));
        }
        return Value.of(literal(constant.get()));
    }

    private static dev.convex4j.runtime.Value parsed(String json, BodyExpression text) {
        try {
            return dev.convex4j.runtime.Value.json(json);
        } catch (IllegalArgumentException malformed) {
            throw Untranslatable.meaning(
                    "this text is no JSON",
                    "`Value.json` throws for it.",
                    "names and texts have double quotes, and nothing stands behind the last field or element",
                    text.position());
        }
    }

    private static boolean setsPrototype(dev.convex4j.runtime.Value value) {
        if (value.isObject()) {
            return value.fieldNames().stream()
                    .anyMatch(name -> name.equals(PROTOTYPE) || setsPrototype(value.get(name)));
        }
        return value.isList() && value.asList().stream().anyMatch(FreeValues::setsPrototype);
    }

    private static TsExpression literal(dev.convex4j.runtime.Value value) {
        if (value.isObject()) {
            List<Property> properties = new ArrayList<>();
            value.fieldNames().forEach(name -> properties.add(new Property.KeyValue(name, literal(value.get(name)))));
            return new TsExpression.ObjectLiteral(List.copyOf(properties));
        } else if (value.isList()) {
            return new TsExpression.ArrayLiteral(
                    value.asList().stream().map(FreeValues::literal).toList());
        } else if (value.isString()) {
            return Literals.of(value.asString());
        } else if (value.isBoolean()) {
            return Literals.of(value.asBoolean());
        }
        return value.isNumber() ? Literals.of(value.asDouble()) : new TsExpression.NullLiteral();
    }

    public static Value with(BodyExpression.Call call, Expressions translator) {
        TsExpression object = translator.receiver(call);
        BodyExpression name = call.arguments().get(0);
        if (object instanceof TsExpression.ObjectLiteral literal
                && name instanceof BodyExpression.Literal constant
                && constant.value().orElse(null) instanceof String key
                && !key.equals(PROTOTYPE)
                && literal.properties().stream().noneMatch(property -> hasKey(property, key))) {
            List<Property> properties = new ArrayList<>(literal.properties());
            properties.add(
                    new Property.KeyValue(key, translator.code(call.arguments().get(1))));
            return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
        }
        List<TsExpression> arguments = new ArrayList<>(List.of(object));
        arguments.addAll(translator.codes(call.arguments()));
        return Value.of(Code.call(Helpers.java("withField", translator), List.copyOf(arguments)));
    }

    private static boolean hasKey(Property property, String key) {
        return !(property instanceof Property.KeyValue known) || known.key().equals(key);
    }
}
