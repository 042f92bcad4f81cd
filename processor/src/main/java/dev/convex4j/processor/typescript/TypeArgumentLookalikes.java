package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons that TypeScript would read as a call with type arguments: {@code f(a < b, c > (d))} is {@code f} of what {@code
 * a<b, c>(d)} gives, and {@code a << 3 > (b)} and {@code f(a << b, c(new D<T>()))} start like {@code a<<T>() => void>(b)}. They
 * are written the other way round, or in a call. So are those that esbuild reads as such, and then fails in {@code f(a < b,
 * [super.text()])}. A line break counts as a parenthesis does. And {@code a < (b ? new C<T>(d) : e)} starts like {@code a<(b?:
 * T) => void>}.
 */
final class TypeArgumentLookalikes {
    private static final TsExpression SUPER = new TsExpression.Identifier("super");

    private static final TsExpression BIG_INT = new TsExpression.Identifier("BigInt");

    /** How much of a comparison surely stands on a line of its own, in about as many characters. */
    private static final int LINE = 40;

    private TypeArgumentLookalikes() {}

    /** The comparison as it can be written there: the child of {@code parent} at {@code place}. */
    static TsExpression without(Binary written, @Nullable Position parent, Place place, int index) {
        Binary comparison = written.operator().equals("<") || isShift(written)
                ? new Binary(written.operator(), written.left(), withoutOptional(written.right()))
                : written;
        if (comparison.operator().equals("<") && isBeforeSuper(parent, place, index)) {
            return onlyReads(comparison.left()) && onlyReads(comparison.right())
                    ? new Binary(">", comparison.right(), comparison.left())
                    : call("Boolean", comparison);
        } else if (isShift(comparison)
                && comparison.right() instanceof TsExpression.Identifier
                && isBeforeSignature(parent, place, index)) {
            return call(kind(comparison), comparison);
        } else if (!comparison.operator().equals(">")
                || !(startsWithParenthesis(rightOf(comparison)) || mayBreak(comparison))) {
            return comparison;
        }
        boolean shifts = isShift(comparison.left());
        if (!shifts && !followsLess(parent, place, index)) {
            return comparison;
        } else if (onlyReads(comparison.left()) && onlyReads(comparison.right())) {
            return new Binary("<", comparison.right(), comparison.left());
        }
        return shifts
                ? new Binary(">", call(kind((Binary) comparison.left()), comparison.left()), comparison.right())
                : call("Boolean", comparison);
    }

    /** {@code (name ?} is like an optional parameter of a type, and {@code (!name ?} isn't. */
    private static TsExpression withoutOptional(TsExpression right) {
        return right instanceof TsExpression.Conditional choice
                        && (choice.condition() instanceof TsExpression.Identifier
                                || choice.condition() instanceof TsExpression.Imported)
                        && hasGreater(right)
                ? new TsExpression.Conditional(
                        new TsExpression.Unary("!", choice.condition()),
                        /* whenTrue= */ choice.whenFalse(),
                        /* whenFalse= */ choice.whenTrue())
                : right;
    }

    /** Whether a comparison may be too long for a line, so that its right side starts the next one. */
    private static boolean mayBreak(Binary comparison) {
        int[] length = {0};
        TreeNodes.visit(
                comparison,
                node -> length[0] += node instanceof TsExpression.NumberLiteral number
                        ? Double.toString(number.value()).length()
                        : TreeRewriter.texts(node)
                                .mapToInt(text -> text.length() + 1)
                                .sum());
        return length[0] > LINE;
    }

    private static TsExpression call(String function, TsExpression argument) {
        return new TsExpression.Call(new TsExpression.Identifier(function), List.of(argument));
    }

    /** The function that gives the value of a shift as it is: a bigint has more digits than a number. */
    private static String kind(Binary shift) {
        TsExpression count = shift.right() instanceof Binary masked ? masked.right() : shift.right();
        boolean big = count instanceof TsExpression.BigIntLiteral
                || (count instanceof TsExpression.Call made && made.callee().equals(BIG_INT));
        return big ? "BigInt" : "Number";
    }

    private static boolean isShift(Object node) {
        return node instanceof Binary binary && binary.operator().equals("<<");
    }

    private static Position rightOf(Binary comparison) {
        return Position.root(comparison).child(Place.RIGHT, comparison.right());
    }

    private static boolean startsWithParenthesis(Position position) {
        Object node = position.node();
        if (Parentheses.areNeeded(position)) {
            return true;
        } else if (node instanceof Binary binary) {
            return startsWithParenthesis(position.child(Place.LEFT, binary.left()));
        } else if (node instanceof TsExpression.Member member) {
            return startsWithParenthesis(position.child(Place.OBJECT, member.target()));
        } else if (node instanceof TsExpression.Index access) {
            return startsWithParenthesis(position.child(Place.OBJECT, access.target()));
        } else if (node instanceof TsExpression.NonNull asserted) {
            return startsWithParenthesis(position.child(Place.CAST, asserted.value()));
        }
        return node instanceof TsExpression.Call call
                && startsWithParenthesis(position.child(Place.CALLEE, call.callee()));
    }

    /** Whether it starts an argument or an element, of which one before ends in a comparison with {@code <}. */
    private static boolean followsLess(@Nullable Position parent, Place place, int index) {
        Position above = parent;
        Place at = place;
        int before = index;
        while (above != null && (at == Place.LEFT || at == Place.TEST)) {
            at = above.place();
            before = above.index();
            above = above.parent();
        }
        return above != null
                && siblings(above.node(), at).stream()
                        .limit(Math.max(before, 0))
                        .anyMatch(TypeArgumentLookalikes::endsInLess);
    }

    /** Whether it stands in an argument or an element, behind which an array reads a member of {@code super}. */
    private static boolean isBeforeSuper(@Nullable Position parent, Place place, int index) {
        Position above = parent;
        Place at = place;
        int after = index;
        while (above != null && at != Place.ARGUMENT && at != Place.ELEMENT) {
            at = above.place();
            after = above.index();
            above = above.parent();
        }
        return above != null
                && siblings(above.node(), at).stream()
                        .skip(after + 1L)
                        .anyMatch(sibling -> sibling instanceof TsExpression.ArrayLiteral && readsSuper(sibling));
    }

    /** Whether it stands in an argument or an element, behind which {@code name(.. >} is like the parameters of a type. */
    private static boolean isBeforeSignature(@Nullable Position parent, Place place, int index) {
        if (parent == null) {
            return false;
        }
        List<TsExpression> behind =
                siblings(parent.node(), place).stream().skip(index + 1L).toList();
        return behind.stream().anyMatch(TypeArgumentLookalikes::startsWithCall)
                && behind.stream().anyMatch(TypeArgumentLookalikes::hasGreater);
    }

    private static boolean startsWithCall(TsExpression expression) {
        Position above = ExpressionPrinter.leftmost(Position.root(expression)).parent();
        return above != null && above.node() instanceof TsExpression.Call;
    }

    private static boolean hasGreater(TsExpression expression) {
        boolean[] found = {TsTypes.hasTypeArguments(expression)};
        TreeNodes.visit(
                expression,
                node -> found[0] |= node instanceof TsExpression.Arrow
                        || (node instanceof Binary binary && binary.operator().contains(">")));
        return found[0];
    }

    private static boolean readsSuper(TsExpression expression) {
        boolean[] reads = {false};
        TreeNodes.visit(expression, node -> reads[0] |= node.equals(SUPER));
        return reads[0];
    }

    private static List<TsExpression> siblings(Object node, Place place) {
        if (place == Place.ARGUMENT && node instanceof TsExpression.Call call) {
            return call.arguments();
        } else if (place == Place.ARGUMENT && node instanceof TsExpression.New creation) {
            return creation.arguments();
        }
        return place == Place.ELEMENT && node instanceof TsExpression.ArrayLiteral array ? array.elements() : List.of();
    }

    private static boolean endsInLess(TsExpression expression) {
        if (expression instanceof Binary binary) {
            return binary.operator().equals("<") || isShift(binary.left()) || endsInLess(binary.right());
        } else if (expression instanceof TsExpression.Conditional choice) {
            return endsInLess(choice.whenFalse());
        } else if (expression instanceof TsExpression.Unary unary) {
            return endsInLess(unary.operand());
        }
        return expression instanceof TsExpression.Arrow arrow
                && arrow.body() instanceof TsExpression.ArrowBody.OfExpression body
                && endsInLess(body.value());
    }

    /** Whether it doesn't matter what is evaluated before an expression. */
    private static boolean onlyReads(TsExpression expression) {
        boolean[] reads = {true};
        TreeNodes.visit(
                expression,
                node -> reads[0] &= !(node instanceof TsExpression.Call
                        || node instanceof TsExpression.New
                        || node instanceof TsExpression.Await
                        || node instanceof TsExpression.Assign
                        || node instanceof TsExpression.Update));
        return reads[0];
    }
}
