package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsExpression.Arrow;
import dev.convex4j.processor.typescript.TsExpression.Call;
import dev.convex4j.processor.typescript.TsExpression.Index;
import dev.convex4j.processor.typescript.TsExpression.Member;
import dev.convex4j.processor.typescript.TsExpression.NonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lays out a chain of member accesses and calls: on one line, or with each call on its own line.
 *
 * <p>The chain is cut into groups. The first is what the calls are made on, such as {@code ctx.db}; each further one has
 * the members up to a call and that call.
 */
final class MemberChain {
    /** A capital starts the name of a factory or namespace: its first call stays beside it. */
    private static final Pattern FACTORY = Pattern.compile("[A-Z].*|[$_]+", Pattern.DOTALL);

    private static final int SHORT_NAME = 2;
    private static final int FEW_CALLS = 2;

    private final TreePrinter printer;
    private final Position position;
    private final List<Link> links = new ArrayList<>();
    private final List<List<Link>> groups = new ArrayList<>();

    /** A part of the chain: its head, a member access, a call or a {@code !}. */
    private record Link(Position position, Doc doc) {
        Object node() {
            return position.node();
        }

        boolean isMember() {
            return Shapes.isMember(node());
        }

        boolean hasComments() {
            return node() instanceof Member member && !member.comments().isEmpty();
        }

        boolean isNumberIndex() {
            return node() instanceof Index index && Shapes.isNumber(index.index());
        }
    }

    MemberChain(TreePrinter printer, Position position) {
        this.printer = printer;
        this.position = position;
    }

    Doc print() {
        Call call = (Call) position.node();
        linkUp(position.child(Place.CALLEE, call.callee()));
        links.add(callLink(position));
        cut();
        boolean merged = groups.size() > 1 && keepsFirstCall();
        List<Doc> docs = groups.stream().map(MemberChain::print).toList();
        Doc oneLine = Docs.concat(docs);
        boolean commented = links.stream().anyMatch(Link::hasComments);
        if (groups.size() <= (merged ? 3 : 2) && !commented) {
            return CallPrinter.isLongCurried(position) ? oneLine : Docs.group(oneLine);
        }
        int indentedFrom = merged ? 2 : 1;
        Doc expanded = Docs.concat(
                Docs.concat(docs.subList(0, indentedFrom)),
                Docs.indent(Docs.HARD_LINE, Docs.join(Docs.HARD_LINE, docs.subList(indentedFrom, docs.size()))));
        if (commented || mustExpand(docs)) {
            return new Doc.Chain(Docs.group(expanded));
        }
        return new Doc.Chain(
                Docs.concat(oneLine.willBreak() ? Docs.BREAK_PARENT : Docs.EMPTY, Docs.choice(oneLine, expanded)));
    }

    private static Doc print(List<Link> group) {
        return Docs.concat(group.stream().map(Link::doc).toList());
    }

    private Link callLink(Position call) {
        return new Link(call, Docs.concat(printer.calls.typeArguments(call), printer.calls.arguments(call)));
    }

    /** Adds the links from the head of the chain up to a position. */
    private void linkUp(Position link) {
        Object node = link.node();
        if (node instanceof Call call && (Shapes.isMember(call.callee()) || Shapes.isCall(call.callee()))) {
            linkUp(link.child(Place.CALLEE, call.callee()));
            links.add(callLink(link));
        } else if (node instanceof Member member) {
            linkUp(link.child(Place.OBJECT, member.target()));
            Doc comments = StatementPrinter.comments(member.comments());
            links.add(new Link(link, Docs.concat(comments, printer.expressions.lookup(link))));
        } else if (node instanceof Index index) {
            linkUp(link.child(Place.OBJECT, index.target()));
            links.add(new Link(link, printer.expressions.lookup(link)));
        } else if (node instanceof NonNull nonNull) {
            linkUp(link.child(Place.CAST, nonNull.value()));
            links.add(new Link(link, Docs.text("!")));
        } else {
            links.add(new Link(link, printer.print(link)));
        }
    }

    private void cut() {
        int next = endOfHead();
        groups.add(links.subList(0, next));
        int start = next;
        boolean called = false;
        for (; next < links.size(); next++) {
            Link link = links.get(next);
            if (called && link.isMember() && !link.isNumberIndex()) {
                groups.add(links.subList(start, next));
                start = next;
                called = false;
            }
            called |= Shapes.isCall(link.node());
        }
        if (start < links.size()) {
            groups.add(links.subList(start, links.size()));
        }
    }

    private int endOfHead() {
        int next = 1;
        while (next < links.size()
                && (links.get(next).node() instanceof NonNull
                        || Shapes.isCall(links.get(next).node())
                        || links.get(next).isNumberIndex())) {
            next++;
        }
        if (!Shapes.isCall(links.get(0).node())) {
            while (next + 1 < links.size()
                    && links.get(next).isMember()
                    && links.get(next + 1).isMember()) {
                next++;
            }
        }
        return next;
    }

    /** Whether the first call stays on the line of what it is made on. */
    private boolean keepsFirstCall() {
        List<Link> head = groups.get(0);
        Object last = head.get(head.size() - 1).node();
        boolean computed = groups.get(1).get(0).node() instanceof Index;
        if (head.size() > 1) {
            return propertyName(last)
                    .filter(name -> isFactory(name) || computed)
                    .isPresent();
        }
        boolean statement = position.parentNode() instanceof TsStatement.ExpressionStatement;
        return Shapes.isThis(last)
                || printer.shapes
                        .name(last)
                        .filter(name -> isFactory(name) || computed || (statement && name.length() <= SHORT_NAME))
                        .isPresent();
    }

    /** The identifier after the dot, or between the brackets. */
    private Optional<String> propertyName(Object node) {
        if (node instanceof Member member) {
            return Optional.of(member.name());
        }
        return node instanceof Index index && !Shapes.isThis(index.index())
                ? printer.shapes.name(index.index())
                : Optional.empty();
    }

    private static boolean isFactory(String name) {
        return FACTORY.matcher(name).matches();
    }

    private boolean mustExpand(List<Doc> docs) {
        List<Call> calls = links.stream()
                .map(Link::node)
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .toList();
        boolean complex = calls.stream()
                .flatMap(call -> call.arguments().stream())
                .anyMatch(argument -> !printer.shapes.isSimpleArgument(argument));
        if (calls.size() > FEW_CALLS && complex) {
            return true;
        }
        Doc last = docs.get(docs.size() - 1);
        boolean othersHaveFunctions = calls.subList(0, calls.size() - 1).stream()
                .flatMap(call -> call.arguments().stream())
                .anyMatch(Arrow.class::isInstance);
        return docs.subList(0, docs.size() - 1).stream().anyMatch(Doc::willBreak)
                || (last.willBreak() && othersHaveFunctions);
    }
}
