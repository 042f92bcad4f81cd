package dev.convex4j.processor.typescript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the nodes of one declaration into documents: passes each to the printer of its kind, once for a position. */
final class TreePrinter {
    private final Set<Position> expanded;
    private final Map<Position, Doc> printed = new HashMap<>();

    final Imports imports;
    final Shapes shapes;
    final LiteralPrinter literals = new LiteralPrinter(this);
    final ExpressionPrinter expressions = new ExpressionPrinter(this);
    final OperatorPrinter operators = new OperatorPrinter(this);
    final CallPrinter calls = new CallPrinter(this);
    final ArrowPrinter arrows = new ArrowPrinter(this);
    final AssignmentPrinter assignments = new AssignmentPrinter(this);
    final ParameterPrinter parameters = new ParameterPrinter(this);
    final FunctionPrinter functions = new FunctionPrinter(this);
    final ClassPrinter classes = new ClassPrinter(this);
    final TypePrinter types = new TypePrinter(this);
    final StatementPrinter statements = new StatementPrinter(this);

    /** What a parent asks of the way a node is printed. */
    enum Hint {
        NONE,
        /** The first argument of a call, whose other argument follows its closing brace. */
        FIRST_ARGUMENT,
        /** The last argument of a call, which opens on the call's line. */
        LAST_ARGUMENT,
        /** The right side of an assignment. */
        ASSIGNED,
        /** The right side of the last of several assignments, an arrow function that gives an arrow function. */
        CHAIN_TAIL
    }

    /** Objects at the {@code expanded} positions have a line for each property. */
    TreePrinter(Imports imports, Set<Position> expanded) {
        this.imports = imports;
        this.shapes = new Shapes(imports);
        this.expanded = expanded;
    }

    boolean isExpanded(Position position) {
        return expanded.contains(position);
    }

    Doc print(Position position) {
        Doc known = printed.get(position);
        if (known == null) {
            known = print(position, Hint.NONE);
            printed.put(position, known);
        }
        return known;
    }

    List<Doc> printAll(List<Position> positions) {
        return positions.stream().map(this::print).toList();
    }

    Doc print(Position position, Hint hint) {
        Doc doc = printBare(position, hint);
        return Parentheses.areNeeded(position) ? Docs.concat("(", doc, ")") : doc;
    }

    private Doc printBare(Position position, Hint hint) {
        Object node = position.node();
        if (node instanceof TsExpression expression) {
            return expressions.print(position, expression, hint);
        }
        if (node instanceof TsStatement statement) {
            return statements.print(position, statement);
        }
        if (node instanceof TsType type) {
            return types.print(position, type);
        }
        if (node instanceof TsParameter parameter) {
            return parameters.print(position, parameter);
        }
        throw new IllegalArgumentException("no node of a tree: " + node);
    }
}
