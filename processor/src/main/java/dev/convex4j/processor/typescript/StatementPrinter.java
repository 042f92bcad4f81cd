package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints statements. */
final class StatementPrinter {
    private final TreePrinter printer;

    StatementPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position, TsStatement statement) {
        if (statement instanceof TsStatement.Variable variable) {
            return Docs.group(variable(position, variable), ";");
        }
        if (statement instanceof TsStatement.Variables variables) {
            return Docs.group(variables(position, variables), ";");
        }
        if (statement instanceof TsStatement.LocalFunction function) {
            TsDeclaration.Function declaration = declaration(function);
            return printer.functions.print(position.child(Place.DECLARATION, declaration), declaration);
        }
        if (statement instanceof TsStatement.LocalClass local) {
            return printer.classes.declared(position, local.value());
        }
        if (statement instanceof TsStatement.ExpressionStatement expression) {
            return Docs.concat(printer.print(position.child(Place.EXPRESSION, expression.expression())), ";");
        }
        if (statement instanceof TsStatement.Return result) {
            return Docs.concat(
                    "return", result.value().map(value -> end(position, value)).orElse(Docs.EMPTY), ";");
        }
        if (statement instanceof TsStatement.Throw thrown) {
            return Docs.concat("throw", end(position, thrown.value()), ";");
        }
        if (statement instanceof TsStatement.If condition) {
            return condition(position, condition);
        }
        if (statement instanceof TsStatement.Block block) {
            return blockOfClause(position, block.statements());
        }
        if (statement instanceof TsStatement.Try attempt) {
            return attempt(position, attempt);
        }
        if (statement instanceof TsStatement.Switch choice) {
            return choice(position, choice);
        }
        if (statement instanceof TsStatement.Break jump) {
            return jump("break", jump.label());
        }
        if (statement instanceof TsStatement.Continue jump) {
            return jump("continue", jump.label());
        }
        if (statement instanceof TsStatement.Labeled labeled
                && labeled.statement() instanceof TsStatement.Commented commented) {
            TsStatement inner = new TsStatement.Labeled(labeled.label(), commented.statement());
            return print(position, new TsStatement.Commented(commented.comments(), inner));
        }
        if (statement instanceof TsStatement.Labeled labeled) {
            Doc body = printer.print(position.child(Place.STATEMENT, labeled.statement()));
            return Docs.concat(Names.identifier(labeled.label()), ": ", body);
        }
        if (statement instanceof TsStatement.Commented commented) {
            Doc body = printer.print(position.child(Place.STATEMENT, commented.statement()));
            return Docs.concat(comments(commented.comments()), body);
        }
        return loop(position, statement);
    }

    /** Line comments, each followed by a line break. */
    static Doc comments(List<String> comments) {
        List<Doc> parts = new ArrayList<>();
        for (String comment : comments) {
            for (String line : Escapes.commentLines(comment)) {
                parts.add(Docs.text(("// " + line).stripTrailing()));
                parts.add(Docs.HARD_LINE);
            }
        }
        return Docs.concat(parts);
    }

    private static Doc jump(String keyword, Optional<String> label) {
        return Docs.text(
                keyword + label.map(name -> " " + Names.identifier(name)).orElse("") + ";");
    }

    private static TsDeclaration.Function declaration(TsStatement.LocalFunction function) {
        return new TsDeclaration.Function(
                Optional.empty(),
                false,
                function.async(),
                function.name(),
                function.typeParameters(),
                function.parameters(),
                function.result(),
                function.body());
    }

    private Doc variable(Position position, TsStatement.Variable variable) {
        return Docs.concat(variable.constant() ? "const " : "let ", declarator(position, variable));
    }

    /** Several variables: a line each where one has a value, but not in a loop's head. */
    private Doc variables(Position position, TsStatement.Variables statement) {
        List<TsStatement.Variable> variables = statement.variables();
        if (variables.isEmpty()
                || variables.stream()
                                .map(TsStatement.Variable::constant)
                                .distinct()
                                .count()
                        > 1) {
            throw new IllegalArgumentException("variables of no kind, or of two: " + variables);
        }
        boolean ownLines = position.place() != Place.INITIALIZER
                && variables.stream().anyMatch(v -> v.value().isPresent());
        List<Doc> docs = new ArrayList<>();
        for (Position variable : position.children(Place.ELEMENT, variables)) {
            Doc doc = declarator(variable, (TsStatement.Variable) variable.node());
            if (!docs.isEmpty()) {
                docs.add(Docs.concat(",", ownLines ? Docs.HARD_LINE : Docs.LINE));
            }
            docs.add(doc);
        }
        boolean single = variables.size() == 1;
        Doc all = single ? Docs.concat(docs) : Docs.indent(Docs.concat(docs));
        return Docs.concat(variables.get(0).constant() ? "const " : "let ", all);
    }

    private Doc declarator(Position position, TsStatement.Variable variable) {
        if (variable.target().rest() || variable.target().defaultValue().isPresent()) {
            throw new IllegalArgumentException("no variable: " + variable.target());
        }
        Doc target = printer.print(position.child(Place.PARAMETER, variable.target()));
        return variable.value()
                .map(value -> printer.assignments.print(position, target, " =", position.child(Place.VALUE, value)))
                .orElse(target);
    }

    /** What follows {@code return} or {@code throw}: a line break right after it would end the statement. */
    private Doc end(Position position, TsExpression value) {
        Position child = position.child(Place.EXPRESSION, value);
        Doc doc = printer.print(child);
        if (child.node() instanceof TsExpression.Binary) {
            return Docs.concat(
                    " ",
                    Docs.group(Docs.ifBreak("("), Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE, Docs.ifBreak(")")));
        }
        return Docs.concat(" ", doc);
    }

    private Doc condition(Position position, TsStatement.If condition) {
        Doc start = Docs.group(
                "if (", test(position, condition.condition()), ") ", blockOfClause(position, condition.whenTrue(), 0));
        List<TsStatement> otherwise = condition.whenFalse();
        if (otherwise.isEmpty()) {
            return start;
        }
        Doc end = otherwise.size() == 1 && otherwise.get(0) instanceof TsStatement.If
                ? printer.print(position.child(Place.ALTERNATE, otherwise.get(0)))
                : blockOfClause(position, otherwise, 1);
        return Docs.concat(start, " else ", Docs.group(end));
    }

    private Doc test(Position position, TsExpression condition) {
        Doc doc = printer.print(position.child(Place.TEST, condition));
        return Docs.group(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE);
    }

    private Doc loop(Position position, TsStatement statement) {
        if (statement instanceof TsStatement.For loop) {
            return Docs.group(head(position, loop), " ", block(position, loop.body()));
        }
        if (statement instanceof TsStatement.ForOf loop) {
            Doc target = printer.print(position.child(Place.PARAMETER, loop.target()));
            return Docs.group(
                    loop.await() ? "for await (" : "for (",
                    Docs.group(loop.constant() ? "const " : "let ", target),
                    " of ",
                    printer.print(position.child(Place.VALUE, loop.values())),
                    ") ",
                    blockOfClause(position, loop.body()));
        }
        if (statement instanceof TsStatement.While loop) {
            return Docs.group("while (", test(position, loop.condition()), ") ", block(position, loop.body()));
        }
        if (statement instanceof TsStatement.DoWhile loop) {
            return Docs.concat(
                    Docs.group("do ", block(position, loop.body())),
                    " while (",
                    test(position, loop.condition()),
                    ");");
        }
        throw new IllegalArgumentException("no statement: " + statement);
    }

    private Doc head(Position position, TsStatement.For loop) {
        if (loop.initializer().isEmpty()
                && loop.condition().isEmpty()
                && loop.update().isEmpty()) {
            return Docs.text("for (;;)");
        }
        Doc initializer =
                loop.initializer().map(start -> initializer(position, start)).orElse(Docs.EMPTY);
        return Docs.concat(
                "for (",
                Docs.group(
                        Docs.indent(
                                Docs.SOFT_LINE,
                                initializer,
                                ";",
                                Docs.LINE,
                                part(position, Place.TEST, loop.condition()),
                                ";",
                                Docs.LINE,
                                part(position, Place.UPDATE, loop.update())),
                        Docs.SOFT_LINE),
                ")");
    }

    private Doc part(Position position, Place place, Optional<TsExpression> expression) {
        return expression
                .map(value -> printer.print(position.child(place, value)))
                .orElse(Docs.EMPTY);
    }

    private Doc initializer(Position position, TsStatement statement) {
        if (statement instanceof TsStatement.Variable variable) {
            return Docs.group(variable(position.child(Place.INITIALIZER, variable), variable));
        }
        if (statement instanceof TsStatement.Variables variables) {
            return Docs.group(variables(position.child(Place.INITIALIZER, variables), variables));
        }
        if (statement instanceof TsStatement.ExpressionStatement expression) {
            return printer.print(position.child(Place.INITIALIZER, expression.expression()));
        }
        throw new IllegalArgumentException("a loop can't start with " + statement);
    }

    private Doc attempt(Position position, TsStatement.Try attempt) {
        List<Doc> parts = new ArrayList<>();
        parts.add(Docs.concat("try ", blockOfClause(position, attempt.body(), 0)));
        boolean hasFinalizer = !attempt.finalizer().isEmpty();
        if (attempt.handler().isPresent()) {
            TsStatement.Catch handler = attempt.handler().get();
            String name =
                    handler.name().map(n -> "(" + Names.identifier(n) + ") ").orElse("");
            Position place = position.child(Place.ALTERNATE, handler);
            Doc body = hasFinalizer ? blockOfClause(place, handler.body()) : block(place, handler.body());
            parts.add(Docs.concat(" catch " + name, body));
        }
        if (hasFinalizer || attempt.handler().isEmpty()) {
            parts.add(Docs.concat(" finally ", blockOfClause(position, attempt.finalizer(), 1)));
        }
        return Docs.concat(parts);
    }

    private Doc choice(Position position, TsStatement.Switch choice) {
        Doc selector = printer.print(position.child(Place.TEST, choice.selector()));
        Doc head = Docs.group("switch (", Docs.indent(Docs.SOFT_LINE, selector), Docs.SOFT_LINE, ")");
        List<Doc> cases = new ArrayList<>();
        for (Position place : position.children(Place.ELEMENT, choice.cases())) {
            cases.add(branch(place, (TsStatement.Case) place.node()));
        }
        Doc body = cases.isEmpty() ? Docs.EMPTY : Docs.indent(Docs.HARD_LINE, Docs.join(Docs.HARD_LINE, cases));
        return Docs.concat(head, " {", body, Docs.HARD_LINE, "}");
    }

    private Doc branch(Position position, TsStatement.Case branch) {
        List<Doc> labels = new ArrayList<>();
        for (Position label : position.children(Place.TEST, branch.labels())) {
            if (label.node() instanceof TsExpression.Assign || label.node() instanceof TsExpression.Sequence) {
                // With its colon, it would be read as the parameters and result type of an arrow function.
                throw new IllegalArgumentException("an assignment or sequence can't be the label of a case");
            }
            labels.add(Docs.concat("case ", printer.print(label), ":"));
        }
        Doc head = Docs.concat(
                comments(branch.comments()),
                labels.isEmpty() ? Docs.text("default:") : Docs.join(Docs.HARD_LINE, labels));
        List<TsStatement> body =
                branch.body().stream().map(StatementPrinter::commentedInside).toList();
        if (body.isEmpty()) {
            return head;
        }
        Doc statements = sequence(position, body, 0);
        return body.size() == 1 && body.get(0) instanceof TsStatement.Block
                ? Docs.concat(head, " ", statements)
                : Docs.concat(head, Docs.indent(Docs.HARD_LINE, statements));
    }

    /** A comment above the block of a case would land behind the colon, so it moves into the block. */
    private static TsStatement commentedInside(TsStatement statement) {
        if (statement instanceof TsStatement.Commented commented
                && commented.statement() instanceof TsStatement.Block block
                && !block.statements().isEmpty()) {
            List<TsStatement> statements = new ArrayList<>(block.statements());
            statements.set(0, new TsStatement.Commented(commented.comments(), statements.get(0)));
            return new TsStatement.Block(statements);
        }
        return statement;
    }

    /** The block of a function or loop: two braces where it is empty. */
    Doc block(Position position, List<TsStatement> statements) {
        return statements.isEmpty() ? Docs.text("{}") : blockOfClause(position, statements);
    }

    private Doc blockOfClause(Position position, List<TsStatement> statements) {
        return blockOfClause(position, statements, 0);
    }

    /** A block; {@code index} tells the blocks of one statement apart. */
    private Doc blockOfClause(Position position, List<TsStatement> statements, int index) {
        if (statements.isEmpty()) {
            return Docs.concat("{", Docs.HARD_LINE, "}");
        }
        return Docs.concat(
                "{", Docs.indent(Docs.HARD_LINE, sequence(position, statements, index)), Docs.HARD_LINE, "}");
    }

    private Doc sequence(Position position, List<TsStatement> statements, int index) {
        // Two blocks of one parent have positions apart from each other: those of the second count from -1 down.
        List<Doc> docs = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            int slot = index == 0 ? i : -1 - i;
            docs.add(printer.print(position.child(Place.STATEMENT, slot, statements.get(i))));
        }
        return Docs.join(Docs.HARD_LINE, docs);
    }
}
