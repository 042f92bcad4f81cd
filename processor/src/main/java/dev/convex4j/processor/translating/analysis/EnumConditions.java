package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An expression of an enum's constructor for one constant: what it knows of that is put in, and computed where it is a text. */
final class EnumConditions extends BodyRewriter {
    private final ClassShape.Constant constant;
    private final ClassShape shape;
    private final int ordinal;
    private final Map<String, BodyExpression> fields;
    private final Map<Integer, BodyExpression> locals;
    private final Function<BodyExpression.InstanceField, Optional<BodyExpression>> earlier;

    EnumConditions(
            ClassShape.Constant constant,
            ClassShape shape,
            int ordinal,
            Map<String, BodyExpression> fields,
            Map<Integer, BodyExpression> locals,
            Function<BodyExpression.InstanceField, Optional<BodyExpression>> earlier) {
        this.constant = constant;
        this.shape = shape;
        this.ordinal = ordinal;
        this.fields = fields;
        this.locals = locals;
        this.earlier = earlier;
    }

    BodyExpression of(BodyExpression expression) {
        return expression(expression);
    }

    /** A value that is known here, written as a constant or as a text joined of some. */
    static Optional<BodyExpression> known(BodyExpression value) {
        boolean written = value instanceof BodyExpression.Literal
                || value instanceof BodyExpression.EnumConstant
                || (value instanceof BodyExpression.Binary joined
                        && Types.isString(joined.type())
                        && known(joined.left()).isPresent()
                        && known(joined.right()).isPresent());
        return written ? Optional.of(value) : ConstantValues.known(value).map(constant -> literal(constant, value));
    }

    /** Whether a value surely isn't {@code null}. */
    static boolean isThere(BodyExpression value) {
        return (value instanceof BodyExpression.Literal literal
                        && literal.value().isPresent())
                || value instanceof BodyExpression.EnumConstant
                || value instanceof BodyExpression.New
                || value instanceof BodyExpression.NewArray
                || value instanceof BodyExpression.Lambda
                || value.type() instanceof Primitive;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local && locals.containsKey(local.id())) {
            return locals.get(local.id());
        } else if (expression instanceof BodyExpression.InstanceField field
                && field.target() instanceof BodyExpression.This
                && field.owner().equals(shape.name())
                && fields.containsKey(field.name())) {
            return fields.get(field.name());
        } else if (expression instanceof BodyExpression.Call call
                && call.receiver().orElse(null) instanceof BodyExpression.This
                && call.method().owner().equals("java.lang.Enum")) {
            Optional<Object> own = ofItself(call.method().name());
            return own.<BodyExpression>map(value -> literal(value, call)).orElseGet(() -> super.expression(expression));
        }
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.InstanceField field) {
            return earlier.apply(field).orElse(rewritten);
        } else if (rewritten instanceof BodyExpression.Conditional choice) {
            return chosen(choice);
        }
        return computed(rewritten)
                .<BodyExpression>map(value -> literal(value, rewritten))
                .orElse(rewritten);
    }

    /** The branch that is known to be taken, unless it is converted to a type that is not its own. */
    private static BodyExpression chosen(BodyExpression.Conditional choice) {
        BodyExpression taken = ConstantValues.ofLiterals(choice.condition())
                .map(condition -> condition.equals(true) ? choice.whenTrue() : choice.whenFalse())
                .orElse(choice);
        return taken.type().equals(choice.type()) ? taken : choice;
    }

    private Optional<Object> ofItself(String method) {
        return switch (method) {
            case "name" -> Optional.of(constant.name());
            case "ordinal" -> Optional.of(ordinal);
            default -> Optional.empty();
        };
    }

    private static BodyExpression literal(Object value, BodyExpression at) {
        return new BodyExpression.Literal(Optional.of(value), at.type(), at.position());
    }

    private static Optional<Object> computed(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary binary
                && (binary.operator().equals("==") || binary.operator().equals("!="))) {
            if (isNull(binary.left()) && isNull(binary.right())) {
                return Optional.of(binary.operator().equals("=="));
            }
            return isNullTest(binary) ? Optional.of(binary.operator().equals("!=")) : Optional.empty();
        }
        return expression instanceof BodyExpression.Call call ? ofText(call) : Optional.empty();
    }

    /** Whether {@code null} is compared with something that surely isn't. */
    private static boolean isNullTest(BodyExpression.Binary binary) {
        return (isNull(binary.left()) && isThere(binary.right())) || (isNull(binary.right()) && isThere(binary.left()));
    }

    private static boolean isNull(BodyExpression expression) {
        return expression instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
    }

    /** What a method of a constant text gives; of texts of all languages only where these don't matter. */
    private static Optional<Object> ofText(BodyExpression.Call call) {
        Optional<String> text = call.receiver().flatMap(EnumConditions::text);
        boolean plain =
                text.filter(value -> value.chars().allMatch(unit -> unit < 128)).isPresent();
        if (!plain || !call.method().owner().equals(Types.STRING)) {
            return Optional.empty();
        }
        String value = text.get();
        List<BodyExpression> arguments = call.arguments();
        if (arguments.isEmpty()) {
            return switch (call.method().name()) {
                case "isEmpty" -> Optional.of(value.isEmpty());
                case "isBlank" -> Optional.of(value.isBlank());
                case "length" -> Optional.of(value.length());
                case "trim" -> Optional.of(value.trim());
                case "strip" -> Optional.of(value.strip());
                case "toLowerCase" -> Optional.of(value.toLowerCase(java.util.Locale.ROOT));
                case "toUpperCase" -> Optional.of(value.toUpperCase(java.util.Locale.ROOT));
                default -> Optional.empty();
            };
        }
        Optional<String> other = text(arguments.get(0)).filter(part -> arguments.size() == 1);
        return switch (call.method().name()) {
            case "equals" -> other.map(value::equals);
            case "startsWith" -> other.map(value::startsWith);
            case "endsWith" -> other.map(value::endsWith);
            case "contains" -> other.map(value::contains);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(BodyExpression expression) {
        return expression instanceof BodyExpression.Literal literal
                        && literal.value().orElse(null) instanceof String text
                        && literal.type() instanceof JavaType.Declared
                ? Optional.of(text)
                : Optional.empty();
    }
}
