package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TreePrinter.Hint;
import dev.convex4j.processor.typescript.TsExpression.Arrow;
import dev.convex4j.processor.typescript.TsExpression.Assign;
import dev.convex4j.processor.typescript.TsExpression.Await;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import dev.convex4j.processor.typescript.TsExpression.Call;
import dev.convex4j.processor.typescript.TsExpression.Conditional;
import dev.convex4j.processor.typescript.TsExpression.Index;
import dev.convex4j.processor.typescript.TsExpression.Member;
import dev.convex4j.processor.typescript.TsExpression.New;
import dev.convex4j.processor.typescript.TsExpression.NonNull;
import dev.convex4j.processor.typescript.TsExpression.Spread;
import dev.convex4j.processor.typescript.TsExpression.Unary;
import dev.convex4j.processor.typescript.TsExpression.Update;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints expressions: the simple ones itself, the others through their printers. */
final class ExpressionPrinter {
    private static final Set<String> UNARY = Set.of("!", "-", "+", "~", "typeof", "void", "delete");
    private static final Set<String> UPDATE = Set.of("++", "--");

    private final TreePrinter printer;

    ExpressionPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position, TsExpression expression, Hint hint) {
        if (expression instanceof TsExpression.Identifier identifier) {
            return Docs.text(Names.identifier(identifier.name()));
        }
        if (expression instanceof TsExpression.Imported imported) {
            return Docs.text(printer.imports.localName(imported.source()));
        }
        if (expression instanceof Member member) {
            return member(position, member.target());
        }
        if (expression instanceof Index index) {
            return member(position, index.target());
        }
        if (expression instanceof Call || expression instanceof New) {
            return printer.calls.print(position);
        }
        if (expression instanceof Arrow) {
            return printer.arrows.print(position, hint);
        }
        if (expression instanceof Binary) {
            return printer.operators.binary(position);
        }
        if (expression instanceof Conditional conditional) {
            return printer.operators.conditional(position, conditional);
        }
        if (expression instanceof Assign assign) {
            return printer.assignments.print(position, assign);
        }
        if (expression instanceof TsExpression.Sequence sequence) {
            return printer.operators.sequence(position, sequence);
        }
        if (expression instanceof TsExpression.ClassExpression type) {
            return printer.classes.print(position.child(Place.DECLARATION, type.value()), type.value());
        }
        return operand(position, expression);
    }

    private Doc operand(Position position, TsExpression expression) {
        if (expression instanceof Unary unary) {
            String operator = known(unary.operator(), UNARY);
            String space = Character.isLetter(operator.charAt(0)) ? " " : "";
            return Docs.concat(operator + space, printer.print(position.child(Place.OPERAND, unary.operand())));
        }
        if (expression instanceof Update update) {
            String operator = known(update.operator(), UPDATE);
            Doc target = printer.print(position.child(Place.OPERAND, update.target()));
            return update.prefix() ? Docs.concat(operator, target) : Docs.concat(target, operator);
        }
        if (expression instanceof Await await) {
            return await(position, await);
        }
        if (expression instanceof Spread spread) {
            return Docs.concat("...", printer.print(position.child(Place.EXPRESSION, spread.value())));
        }
        if (expression instanceof NonNull nonNull) {
            return Docs.concat(printer.print(position.child(Place.CAST, nonNull.value())), "!");
        }
        if (expression instanceof TsExpression.As cast) {
            return cast(position, cast.value(), " as ", cast.type());
        }
        if (expression instanceof TsExpression.Satisfies cast) {
            return cast(position, cast.value(), " satisfies ", cast.type());
        }
        return printer.literals.print(position, expression);
    }

    private static String known(String operator, Set<String> operators) {
        if (!operators.contains(operator)) {
            throw new IllegalArgumentException("not an operator: " + operator);
        }
        return operator;
    }

    private Doc cast(Position position, TsExpression value, String keyword, TsType type) {
        Doc doc = Docs.concat(
                printer.print(position.child(Place.CAST, value)),
                keyword,
                printer.print(position.child(Place.TYPE, type)));
        boolean called = position.isIn(Place.CALLEE, Call.class);
        return called || position.place() == Place.OBJECT ? breakableInParentheses(doc) : doc;
    }

    /** Contents between parentheses that the parent prints, on lines of their own where they don't fit. */
    static Doc breakableInParentheses(Doc doc) {
        return Docs.group(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE);
    }

    private Doc await(Position position, Await await) {
        Doc doc = Docs.concat("await ", printer.print(position.child(Place.OPERAND, await.value())));
        boolean called = position.isIn(Place.CALLEE, Call.class);
        if (!called && position.place() != Place.OBJECT) {
            return doc;
        }
        // Where an await starts what another one awaits, both break together.
        return startsAwaited(position)
                ? Docs.concat(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE)
                : breakableInParentheses(doc);
    }

    private static boolean startsAwaited(Position position) {
        @Nullable Position outer = position.ancestor(node -> node instanceof Await || node instanceof TsStatement);
        if (outer == null || !(outer.node() instanceof Await await)) {
            return false;
        }
        return leftmost(outer.child(Place.OPERAND, await.value())) == position;
    }

    static Position leftmost(Position position) {
        Object node = position.node();
        if (node instanceof TsExpression.Sequence sequence) {
            return leftmost(position.child(Place.LEFT, sequence.expressions().get(0)));
        } else if (node instanceof Binary binary) {
            return leftmost(position.child(Place.LEFT, binary.left()));
        } else if (node instanceof Assign assign) {
            return leftmost(position.child(Place.TARGET, assign.target()));
        } else if (node instanceof Member member) {
            return leftmost(position.child(Place.OBJECT, member.target()));
        } else if (node instanceof Index index) {
            return leftmost(position.child(Place.OBJECT, index.target()));
        } else if (node instanceof Call call) {
            return leftmost(position.child(Place.CALLEE, call.callee()));
        } else if (node instanceof Conditional conditional) {
            return leftmost(position.child(Place.TEST, conditional.condition()));
        } else if (node instanceof Update update && !update.prefix()) {
            return leftmost(position.child(Place.OPERAND, update.target()));
        } else if (node instanceof NonNull nonNull) {
            return leftmost(position.child(Place.CAST, nonNull.value()));
        } else if (node instanceof TsExpression.As cast) {
            return leftmost(position.child(Place.CAST, cast.value()));
        } else if (node instanceof TsExpression.Satisfies cast) {
            return leftmost(position.child(Place.CAST, cast.value()));
        }
        return position;
    }

    private Doc member(Position position, TsExpression target) {
        if (position.node() instanceof Member member && !member.comments().isEmpty()) {
            throw new IllegalArgumentException("comments in front of a member that isn't called: " + member.name());
        }
        Position object = position.child(Place.OBJECT, target);
        Doc objectDoc = printer.print(object);
        Doc lookup = lookup(position);
        Doc doc = Docs.concat(
                objectDoc,
                staysOnLine(position, object, objectDoc) ? lookup : Docs.group(Docs.indent(Docs.SOFT_LINE, lookup)));
        return objectDoc instanceof Doc.Chain ? new Doc.Chain(doc) : doc;
    }

    private boolean staysOnLine(Position position, Position object, Doc objectDoc) {
        if (position.node() instanceof Index) {
            return true;
        }
        @Nullable Position outer = position.ancestor(node -> !Shapes.isMember(node) && !(node instanceof NonNull));
        if (outer != null
                && (outer.node() instanceof New
                        || (outer.node() instanceof Assign assign
                                && printer.shapes.name(assign.target()).isEmpty()))) {
            return true;
        }
        @Nullable Position user = position.ancestor(node -> !(node instanceof NonNull));
        Object userNode = user == null ? position.node() : user.node();
        if (printer.shapes.name(object.node()).isPresent()
                && !Shapes.isThis(object.node())
                && !Shapes.isMember(userNode)) {
            return true;
        }
        boolean assigned = userNode instanceof Assign || userNode instanceof TsStatement.Variable;
        return assigned && (isCallWithArguments(object.node()) || objectDoc instanceof Doc.Chain);
    }

    private static boolean isCallWithArguments(Object node) {
        Object called = node instanceof NonNull nonNull ? nonNull.value() : node;
        return called instanceof Call call && !call.arguments().isEmpty();
    }

    /** What follows the object of a member access. */
    Doc lookup(Position position) {
        if (position.node() instanceof Member member) {
            return Docs.text((member.optional() ? "?." : ".") + member.name());
        }
        Index access = (Index) position.node();
        String open = access.optional() ? "?.[" : "[";
        Position index = position.child(Place.INDEX, access.index());
        Doc doc = printer.print(index);
        return Shapes.isNumber(index.node())
                ? Docs.concat(open, doc, "]")
                : Docs.group(open, Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE, "]");
    }
}
