package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TreePrinter.Hint;
import dev.convex4j.processor.typescript.TsExpression.Arrow;
import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import dev.convex4j.processor.typescript.TsExpression.Conditional;
import dev.convex4j.processor.typescript.TsExpression.ObjectLiteral;
import java.util.ArrayList;
import java.util.List;

/** Prints arrow functions, and chains of them where one gives the next. */
final class ArrowPrinter {
    private final TreePrinter printer;

    ArrowPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position, Hint hint) {
        boolean chained = hint != Hint.LAST_ARGUMENT && givesArrow((Arrow) position.node());
        List<Doc> signatures = new ArrayList<>();
        boolean breaksChain = false;
        Position last = position;
        while (true) {
            Arrow arrow = (Arrow) last.node();
            signatures.add(signature(last, arrow, hint));
            breaksChain |= chained && isComplex(arrow);
            if (!chained || !givesArrow(arrow)) {
                break;
            }
            last = body(last, arrow);
        }
        return chained
                ? chain(position, last, signatures, breaksChain, hint)
                : Docs.group(Docs.group(signatures.get(0)), " =>", Docs.group(afterArrow(last, hint, false)));
    }

    private static boolean givesArrow(Arrow arrow) {
        return Shapes.arrowExpression(arrow).filter(Arrow.class::isInstance).isPresent();
    }

    /** The position of the expression that an arrow function gives. */
    private static Position body(Position position, Arrow arrow) {
        return position.child(Place.BODY, ((ArrowBody.OfExpression) arrow.body()).value());
    }

    private static boolean isComplex(Arrow arrow) {
        return !arrow.typeParameters().isEmpty()
                || (arrow.returnType().isPresent() && !arrow.parameters().isEmpty())
                || arrow.parameters().stream().anyMatch(ArrowPrinter::isPattern);
    }

    /** Whether a parameter is more than a name with its type. */
    private static boolean isPattern(TsParameter parameter) {
        return !(parameter.binding() instanceof TsParameter.Binding.Name)
                || parameter.rest()
                || parameter.defaultValue().isPresent();
    }

    /** Whether a function's signature has a line break, so that the function can't open on a call's line. */
    boolean breaksSignature(Position position) {
        if (!(position.node() instanceof Arrow arrow)) {
            return false;
        }
        boolean breaks = (!arrow.parameters().isEmpty()
                        && typeParameters(position, arrow).willBreak())
                || (!ParameterPrinter.isDecorated(position)
                        && position.children(Place.PARAMETER, arrow.parameters()).stream()
                                .anyMatch(parameter -> printer.print(parameter).willBreak()))
                || arrow.returnType()
                        .filter(type -> printer.print(position.child(Place.RESULT, type))
                                .willBreak())
                        .isPresent();
        return breaks || (givesArrow(arrow) && breaksSignature(body(position, arrow)));
    }

    private Doc typeParameters(Position position, Arrow arrow) {
        return printer.types.parameters(position, arrow.typeParameters(), new Doc.GroupId());
    }

    private Doc signature(Position position, Arrow arrow, Hint hint) {
        boolean opened = hint == Hint.FIRST_ARGUMENT || hint == Hint.LAST_ARGUMENT;
        Doc typeParameters = typeParameters(position, arrow);
        boolean onOneLine = opened && !arrow.parameters().isEmpty() && !ParameterPrinter.isDecorated(position);
        Doc parameters = Docs.concat(
                onOneLine ? typeParameters.withoutLines() : typeParameters,
                printer.parameters.printAll(position, arrow.parameters(), opened));
        Doc result = arrow.returnType()
                .map(type -> Docs.concat(": ", printer.print(position.child(Place.RESULT, type))))
                .orElse(Docs.EMPTY);
        return Docs.concat(
                arrow.async() ? "async " : "",
                Docs.group(parameters, opened ? Docs.group(result.withoutLines()) : result));
    }

    private Doc chain(Position position, Position last, List<Doc> signatures, boolean breaks, Hint hint) {
        boolean called = position.place() == Place.CALLEE;
        boolean assigned = hint == Hint.ASSIGNED || hint == Hint.CHAIN_TAIL;
        boolean sameLine = staysOnArrowLine(last, breaks);
        Doc chain = signatures(position, signatures, breaks, called || assigned);
        Doc.GroupId id = new Doc.GroupId();
        Doc head = Docs.group(
                called || assigned ? Docs.indent(Docs.SOFT_LINE, chain) : chain,
                hint == Hint.CHAIN_TAIL || (called && !sameLine),
                id);
        return Docs.group(
                head,
                " =>",
                new Doc.IndentIfBreak(afterArrow(last, hint, breaks), id),
                called ? new Doc.IfBreak(Docs.SOFT_LINE, Docs.EMPTY, id) : Docs.EMPTY);
    }

    private static Doc signatures(Position position, List<Doc> signatures, boolean breaks, boolean indentedOutside) {
        Doc separator = Docs.concat(" =>", Docs.LINE);
        if (position.place() == Place.ARGUMENT || position.parentNode() instanceof Binary) {
            Doc rest = Docs.join(separator, signatures.subList(1, signatures.size()));
            return Docs.group(Docs.concat(signatures.get(0), " =>", Docs.indent(Docs.LINE, rest)), breaks, null);
        }
        Doc all = Docs.join(separator, signatures);
        return Docs.group(indentedOutside ? all : Docs.indent(all), breaks, null);
    }

    /** Bodies in brackets, and conditionals, don't go to the line after the arrow. */
    private static boolean staysOnArrowLine(Position position, boolean chainBreaks) {
        Arrow arrow = (Arrow) position.node();
        if (arrow.body() instanceof ArrowBody.OfBlock) {
            return true;
        }
        Position body = body(position, arrow);
        return Shapes.isCollection(body.node())
                || body.node() instanceof TsExpression.Sequence
                || body.node() instanceof Arrow
                || (!chainBreaks && isConditional(body));
    }

    /** A conditional on the arrow's line stands in parentheses, lest {@code =>} be read as a comparison. */
    private static boolean isConditional(Position body) {
        return body.node() instanceof Conditional conditional && !startsWithObject(conditional.condition());
    }

    private static boolean startsWithObject(TsExpression expression) {
        if (expression instanceof Binary binary) {
            return startsWithObject(binary.left());
        }
        if (expression instanceof TsExpression.Member member) {
            return startsWithObject(member.target());
        }
        if (expression instanceof TsExpression.Index index) {
            return startsWithObject(index.target());
        }
        if (expression instanceof TsExpression.Call call) {
            return startsWithObject(call.callee());
        }
        if (expression instanceof Conditional conditional) {
            return startsWithObject(conditional.condition());
        }
        if (expression instanceof TsExpression.NonNull nonNull) {
            return startsWithObject(nonNull.value());
        }
        if (expression instanceof TsExpression.As cast) {
            return startsWithObject(cast.value());
        }
        if (expression instanceof TsExpression.Satisfies cast) {
            return startsWithObject(cast.value());
        }
        if (expression instanceof TsExpression.Sequence sequence) {
            return startsWithObject(sequence.expressions().get(0));
        }
        return expression instanceof ObjectLiteral;
    }

    private Doc afterArrow(Position position, Hint hint, boolean chainBreaks) {
        Arrow arrow = (Arrow) position.node();
        if (arrow.body() instanceof ArrowBody.OfBlock block) {
            return Docs.concat(" ", printer.statements.block(position, block.statements()));
        }
        Position body = body(position, arrow);
        Doc doc = body.node() instanceof Arrow ? printer.print(body, hint) : printer.print(body);
        // As a last argument, the body is indented below the call, whose parenthesis closes on a line of its own.
        Doc end = hint == Hint.LAST_ARGUMENT ? Docs.concat(Docs.ifBreak(","), Docs.SOFT_LINE) : Docs.EMPTY;
        if (!staysOnArrowLine(position, chainBreaks)) {
            return Docs.concat(Docs.indent(Docs.LINE, doc), end);
        }
        if (!isConditional(body)) {
            return Docs.concat(" ", doc);
        }
        return Docs.concat(
                " ",
                Docs.group(
                        Docs.ifBreak(Docs.EMPTY, Docs.text("(")),
                        Docs.indent(Docs.SOFT_LINE, doc),
                        Docs.ifBreak(Docs.EMPTY, Docs.text(")")),
                        end));
    }
}
