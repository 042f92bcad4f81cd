package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TreePrinter.Hint;
import dev.convex4j.processor.typescript.TsExpression.ArrayLiteral;
import dev.convex4j.processor.typescript.TsExpression.Arrow;
import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import dev.convex4j.processor.typescript.TsExpression.Call;
import dev.convex4j.processor.typescript.TsExpression.Conditional;
import dev.convex4j.processor.typescript.TsExpression.Identifier;
import dev.convex4j.processor.typescript.TsExpression.New;
import dev.convex4j.processor.typescript.TsExpression.RegexLiteral;
import dev.convex4j.processor.typescript.TsExpression.StringLiteral;
import dev.convex4j.processor.typescript.TsExpression.TemplateLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints calls and constructions: their arguments, and which layout the whole has. */
final class CallPrinter {
    /** Calls of these with a title and a function are kept as test frameworks' users write them. */
    private static final Set<String> TESTS =
            Set.of("it", "test", "describe", "skip", "xit", "xtest", "xdescribe", "fit", "ftest", "fdescribe");

    private final TreePrinter printer;

    CallPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position) {
        Object node = position.node();
        TsExpression target = node instanceof New construction ? construction.callee() : ((Call) node).callee();
        Position callee = position.child(Place.CALLEE, target);
        if (node instanceof Call && Shapes.isMember(callee.node())) {
            return new MemberChain(printer, position).print();
        }
        Doc doc = Docs.concat(
                node instanceof New ? "new " : "",
                printer.print(callee),
                typeArguments(position),
                isModule(node) || isTest(node) ? together(position) : arguments(position));
        return node instanceof Call && Shapes.isCall(callee.node()) ? Docs.group(doc) : doc;
    }

    Doc typeArguments(Position position) {
        List<TsType> types =
                position.node() instanceof New node ? node.typeArguments() : ((Call) position.node()).typeArguments();
        return printer.types.arguments(position, types);
    }

    static List<TsExpression> argumentsOf(Object node) {
        return node instanceof New construction ? construction.arguments() : ((Call) node).arguments();
    }

    private static boolean isModule(Object node) {
        return node instanceof Call call
                && call.callee().equals(new Identifier("require"))
                && (call.arguments().size() > 1
                        || (call.arguments().size() == 1 && call.arguments().get(0) instanceof StringLiteral));
    }

    private static boolean isTest(Object node) {
        return node instanceof Call call
                && call.callee() instanceof Identifier callee
                && TESTS.contains(callee.name())
                && call.arguments().size() == 2
                && (call.arguments().get(0) instanceof StringLiteral
                        || call.arguments().get(0) instanceof TemplateLiteral)
                && call.arguments().get(1) instanceof Arrow;
    }

    private Doc together(Position position) {
        List<Doc> docs = printer.printAll(position.children(Place.ARGUMENT, argumentsOf(position.node())));
        return Docs.concat("(", Docs.join(Docs.text(", "), docs), ")");
    }

    /** Whether a function's parameters stay on one line because it is the function of a test. */
    static boolean isTestFunction(Position function) {
        return function.place() == Place.ARGUMENT && isTest(function.parentNode());
    }

    Doc arguments(Position position) {
        List<TsExpression> nodes = argumentsOf(position.node());
        if (nodes.isEmpty()) {
            return Docs.text("()");
        }
        List<Position> arguments = position.children(Place.ARGUMENT, nodes);
        if (isFunctionWithDependencies(nodes)) {
            return together(position);
        }
        List<Doc> docs = printer.printAll(arguments);
        if (composesFunctions(nodes)) {
            return brokenOut(docs);
        }
        if (opensFirst(nodes)) {
            return openedFirst(arguments.get(0), docs);
        }
        if (opensLast(arguments)) {
            return openedLast(arguments.get(arguments.size() - 1), docs);
        }
        Doc contents =
                Docs.concat("(", Docs.indent(Docs.SOFT_LINE, separated(docs)), Docs.ifBreak(","), Docs.SOFT_LINE, ")");
        if (isLongCurried(position)) {
            return contents;
        }
        return Docs.group(contents, docs.stream().anyMatch(Doc::willBreak), null);
    }

    /** In {@code f(a, b)(c)}, the arguments of the first call break with those of the second. */
    static boolean isLongCurried(Position position) {
        return position.isIn(Place.CALLEE, Call.class)
                && position.node() instanceof Call call
                && position.parentNode() instanceof Call outer
                && !outer.arguments().isEmpty()
                && call.arguments().size() > outer.arguments().size();
    }

    private static Doc separated(List<Doc> docs) {
        return Docs.join(Docs.concat(",", Docs.LINE), docs);
    }

    private static Doc brokenOut(List<Doc> docs) {
        return Docs.brokenGroup(Docs.concat("(", Docs.indent(Docs.LINE, separated(docs)), ",", Docs.LINE, ")"));
    }

    private Doc openedFirst(Position first, List<Doc> docs) {
        List<Doc> tail = docs.subList(1, docs.size());
        if (tail.stream().anyMatch(Doc::willBreak) || printer.arrows.breaksSignature(first)) {
            return brokenOut(docs);
        }
        Doc doc = printer.print(first, Hint.FIRST_ARGUMENT);
        Doc rest = Docs.concat(", ", separated(tail), ")");
        Doc opened = Docs.concat("(", Docs.brokenGroup(doc), rest);
        return doc.willBreak()
                ? Docs.concat(Docs.BREAK_PARENT, Docs.choice(opened, brokenOut(docs)))
                : Docs.choice(Docs.concat("(", doc, rest), opened, brokenOut(docs));
    }

    private Doc openedLast(Position last, List<Doc> docs) {
        List<Doc> head = docs.subList(0, docs.size() - 1);
        if (head.stream().anyMatch(Doc::willBreak) || printer.arrows.breaksSignature(last)) {
            return brokenOut(docs);
        }
        Doc doc = printer.print(last, Hint.LAST_ARGUMENT);
        List<Doc> start = new ArrayList<>(List.of(Docs.text("(")));
        for (Doc argument : head) {
            start.add(Docs.concat(argument, ",", Docs.LINE));
        }
        Doc rest = Docs.concat(start);
        Doc opened = Docs.concat(rest, Docs.brokenGroup(doc), ")");
        return doc.willBreak()
                ? Docs.concat(Docs.BREAK_PARENT, Docs.choice(opened, brokenOut(docs)))
                : Docs.choice(Docs.concat(rest, doc, ")"), opened, brokenOut(docs));
    }

    /** A function without parameters followed by an array. */
    private static boolean isFunctionWithDependencies(List<TsExpression> arguments) {
        int first = arguments.size() - 2;
        return (first == 0 || (first == 1 && arguments.get(0) instanceof Identifier))
                && arguments.get(first) instanceof Arrow arrow
                && arrow.parameters().isEmpty()
                && arrow.body() instanceof ArrowBody.OfBlock
                && arguments.get(first + 1) instanceof ArrayLiteral;
    }

    private static boolean composesFunctions(List<TsExpression> arguments) {
        int functions = 0;
        for (TsExpression argument : arguments) {
            if (argument instanceof Arrow) {
                functions++;
            } else if (argument instanceof Call call
                    && arguments.size() > 1
                    && call.arguments().stream().anyMatch(Arrow.class::isInstance)) {
                return true;
            }
        }
        return functions > 1;
    }

    private boolean opensFirst(List<TsExpression> arguments) {
        return arguments.size() == 2
                && arguments.get(0) instanceof Arrow arrow
                && arrow.body() instanceof ArrowBody.OfBlock
                && !(arguments.get(1) instanceof Arrow)
                && !(arguments.get(1) instanceof Conditional)
                && isProbablyShort(arguments.get(1))
                && !canOpen(arguments.get(1), false);
    }

    private boolean opensLast(List<Position> arguments) {
        int size = arguments.size();
        Object last = arguments.get(size - 1).node();
        if (!canOpen(last, false)) {
            return false;
        }
        if (size == 1) {
            return true;
        }
        Object before = arguments.get(size - 2).node();
        return before.getClass() != last.getClass()
                && !(size == 2 && before instanceof Arrow && last instanceof ArrayLiteral)
                && !(last instanceof ArrayLiteral array && LiteralPrinter.isConcise(array.elements()));
    }

    /** Whether an argument can open on the call's line and close on the line of its parenthesis. */
    private static boolean canOpen(Object argument, boolean inArrowChain) {
        if (Shapes.isCollection(argument)) {
            return !Shapes.isEmptyLiteral(argument);
        }
        if (argument instanceof TsExpression.As cast) {
            return canOpen(cast.value(), false);
        }
        if (argument instanceof TsExpression.Satisfies cast) {
            return canOpen(cast.value(), false);
        }
        return argument instanceof Arrow arrow && canOpenFunction(arrow, inArrowChain);
    }

    private static boolean canOpenFunction(Arrow arrow, boolean inArrowChain) {
        if (arrow.body() instanceof ArrowBody.OfBlock block) {
            return !hasNamedResult(arrow) || !block.statements().isEmpty();
        }
        if (hasNamedResult(arrow)) {
            return false;
        }
        TsExpression body = ((ArrowBody.OfExpression) arrow.body()).value();
        return (body instanceof Arrow inner && canOpen(inner, true))
                || Shapes.isCollection(body)
                || (!inArrowChain && (body instanceof Call || body instanceof Conditional));
    }

    private static boolean hasNamedResult(Arrow arrow) {
        return arrow.returnType()
                .map(TypePrinter::normal)
                .filter(type -> type instanceof TsType.Reference || type instanceof TsType.ImportedReference)
                .isPresent();
    }

    private boolean isProbablyShort(TsExpression argument) {
        if (argument instanceof TsExpression.As cast) {
            return isProbablyShortCast(cast.value(), cast.type());
        }
        if (argument instanceof TsExpression.Satisfies cast) {
            return isProbablyShortCast(cast.value(), cast.type());
        }
        if (Shapes.isCallLike(argument) && argumentsOf(argument).size() > 1) {
            return false;
        }
        if (argument instanceof Binary binary) {
            return printer.shapes.isSimpleArgument(binary.left(), 1)
                    && printer.shapes.isSimpleArgument(binary.right(), 1);
        }
        return argument instanceof RegexLiteral || printer.shapes.isSimpleArgument(argument);
    }

    private boolean isProbablyShortCast(TsExpression value, TsType type) {
        TsType element = TypePrinter.normal(type);
        for (int depth = 0; depth < 2 && element instanceof TsType.ArrayType array && !array.readonly(); depth++) {
            element = array.element();
        }
        List<TsType> arguments = TypePrinter.argumentsOf(element);
        if (arguments.size() == 1) {
            element = arguments.get(0);
        }
        return TypePrinter.isSimple(element) && printer.shapes.isSimpleArgument(value, 1);
    }
}
