package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.TsExpression.ArrayLiteral;
import dev.convex4j.processor.typescript.TsExpression.Arrow;
import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import dev.convex4j.processor.typescript.TsExpression.Call;
import dev.convex4j.processor.typescript.TsExpression.Index;
import dev.convex4j.processor.typescript.TsExpression.Member;
import dev.convex4j.processor.typescript.TsExpression.New;
import dev.convex4j.processor.typescript.TsExpression.NonNull;
import dev.convex4j.processor.typescript.TsExpression.ObjectLiteral;
import dev.convex4j.processor.typescript.TsExpression.RegexLiteral;
import dev.convex4j.processor.typescript.TsExpression.StringLiteral;
import dev.convex4j.processor.typescript.TsExpression.TemplateLiteral;
import dev.convex4j.processor.typescript.TsExpression.Unary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What expressions look like, as far as layout depends on it. */
final class Shapes {
    /** A single argument up to this width isn't put on a line of its own: a quarter of the page. */
    private static final int SHORT_ARGUMENT = TsPrinter.WIDTH / 4;

    private static final int SHORT_PATTERN = 5;
    private static final int SIMPLE_DEPTH = 2;
    private static final Set<String> SIMPLE_UNARY = Set.of("!", "-", "+", "~");

    private final Imports imports;

    Shapes(Imports imports) {
        this.imports = imports;
    }

    static boolean isCall(Object node) {
        return node instanceof Call;
    }

    static boolean isCallLike(Object node) {
        return node instanceof Call || node instanceof New;
    }

    static boolean isMember(Object node) {
        return node instanceof Member || node instanceof Index;
    }

    static boolean isCast(Object node) {
        return node instanceof TsExpression.As || node instanceof TsExpression.Satisfies;
    }

    static boolean isLogical(Object node) {
        return node instanceof Binary binary && Operators.isLogical(binary.operator());
    }

    /** Whether both are logical, or both other binary expressions. */
    static boolean isSameBinary(Object node, Object other) {
        return node instanceof Binary && other instanceof Binary && isLogical(node) == isLogical(other);
    }

    static boolean isNumber(Object node) {
        return node instanceof TsExpression.NumberLiteral number && number.value() >= 0;
    }

    static boolean isSignedNumber(Object node) {
        return node instanceof TsExpression.NumberLiteral
                || (node instanceof Unary unary
                        && (unary.operator().equals("-") || unary.operator().equals("+"))
                        && isNumber(unary.operand()));
    }

    static boolean isThis(Object node) {
        return node instanceof TsExpression.Identifier identifier
                && identifier.name().equals("this");
    }

    private static boolean isSuper(Object node) {
        return node instanceof TsExpression.Identifier identifier
                && identifier.name().equals("super");
    }

    private static boolean isLiteral(Object node) {
        return node instanceof StringLiteral
                || node instanceof TsExpression.NumberLiteral
                || node instanceof TsExpression.BigIntLiteral
                || node instanceof TsExpression.BooleanLiteral
                || node instanceof TsExpression.NullLiteral
                || node instanceof RegexLiteral;
    }

    static boolean isEmptyLiteral(Object node) {
        return (node instanceof ObjectLiteral object && object.properties().isEmpty())
                || (node instanceof ArrayLiteral array && array.elements().isEmpty());
    }

    static boolean isCollection(Object node) {
        return node instanceof ObjectLiteral || node instanceof ArrayLiteral;
    }

    /** Whether the right side of a logical expression stays on the operator's line: it breaks inside its brackets. */
    static boolean inlinesRight(Object node) {
        return node instanceof Binary binary
                && isLogical(binary)
                && isCollection(binary.right())
                && !isEmptyLiteral(binary.right());
    }

    static Optional<TsExpression> arrowExpression(Arrow arrow) {
        return arrow.body() instanceof ArrowBody.OfExpression body ? Optional.of(body.value()) : Optional.empty();
    }

    /** The name of an identifier as the file spells it; {@code super} is none. */
    Optional<String> name(Object node) {
        if (isSuper(node)) {
            return Optional.empty();
        }
        if (node instanceof TsExpression.Identifier identifier) {
            return Optional.of(identifier.name());
        }
        return node instanceof TsExpression.Imported imported
                ? Optional.of(imports.localName(imported.source()))
                : Optional.empty();
    }

    boolean isShorthand(TsExpression.Property.KeyValue property) {
        return name(property.value()).filter(property.key()::equals).isPresent();
    }

    /** Whether a call's argument is so simple that a chain with it may stay on one line. */
    boolean isSimpleArgument(Object node) {
        return isSimpleArgument(node, SIMPLE_DEPTH);
    }

    boolean isSimpleArgument(Object node, int depth) {
        if (depth <= 0) {
            return false;
        }
        if (node instanceof RegexLiteral regex) {
            return TextWidth.of(Escapes.regexPattern(regex.pattern())) <= SHORT_PATTERN;
        }
        if (isLiteral(node) || isSuper(node) || name(node).isPresent()) {
            return true;
        }
        if (node instanceof NonNull nonNull) {
            return isSimpleArgument(nonNull.value(), depth);
        }
        if (node instanceof TemplateLiteral template) {
            return areSimple(template.values(), depth - 1);
        }
        if (node instanceof ObjectLiteral object) {
            return object.properties().stream().allMatch(property -> isSimpleProperty(property, depth - 1));
        }
        if (node instanceof ArrayLiteral array) {
            return areSimple(array.elements(), depth - 1);
        }
        if (node instanceof Call call) {
            return isSimpleCall(call.callee(), call.arguments(), depth);
        }
        if (node instanceof New call) {
            return isSimpleCall(call.callee(), call.arguments(), depth);
        }
        if (node instanceof Member member) {
            return isSimpleArgument(member.target(), depth);
        }
        if (node instanceof Index index) {
            return isSimpleArgument(index.target(), depth) && isSimpleArgument(index.index(), depth);
        }
        if (node instanceof Unary unary) {
            return SIMPLE_UNARY.contains(unary.operator()) && isSimpleArgument(unary.operand(), depth);
        }
        return node instanceof TsExpression.Update update && isSimpleArgument(update.target(), depth);
    }

    private boolean isSimpleCall(TsExpression callee, List<TsExpression> arguments, int depth) {
        return isSimpleArgument(callee, depth) && arguments.size() <= depth && areSimple(arguments, depth - 1);
    }

    private boolean areSimple(List<TsExpression> nodes, int depth) {
        return nodes.stream().allMatch(node -> isSimpleArgument(node, depth));
    }

    private boolean isSimpleProperty(TsExpression.Property property, int depth) {
        return property instanceof TsExpression.Property.KeyValue entry
                && (isShorthand(entry)
                        || (!Escapes.propertyName(entry.key()).startsWith("[")
                                && isSimpleArgument(entry.value(), depth)));
    }

    /** Whether a call's only argument is so short that breaking before it gains nothing. */
    boolean isShortArgument(Object node) {
        Optional<String> name = name(node);
        if (name.isPresent()) {
            return name.get().length() <= SHORT_ARGUMENT;
        }
        if (node instanceof RegexLiteral regex) {
            return Escapes.regexPattern(regex.pattern()).length() <= SHORT_ARGUMENT;
        }
        if (node instanceof StringLiteral string) {
            return Escapes.string(string.value()).length() <= SHORT_ARGUMENT;
        }
        if (node instanceof TemplateLiteral template) {
            return template.values().isEmpty()
                    && Escapes.template(template.texts().get(0)).length() <= SHORT_ARGUMENT;
        }
        if (node instanceof Unary unary) {
            return isShortArgument(unary.operand());
        }
        if (node instanceof Call call) {
            int parentheses = 2;
            return call.arguments().isEmpty()
                    && name(call.callee())
                            .filter(callee -> callee.length() <= SHORT_ARGUMENT - parentheses)
                            .isPresent();
        }
        return isLiteral(node);
    }
}
