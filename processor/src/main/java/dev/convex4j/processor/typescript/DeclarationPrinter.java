package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import java.util.List;
import java.util.Optional;

/** Prints the declarations of a file. */
final class DeclarationPrinter {
    private final TreePrinter printer;

    DeclarationPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position, TsDeclaration declaration) {
        if (declaration instanceof TsDeclaration.Constant constant) {
            TsParameter target = new TsParameter(new TsParameter.Binding.Name(constant.name()), false, constant.type());
            TsStatement variable = new TsStatement.Variable(true, target, Optional.of(constant.value()));
            Doc doc = printer.print(position.child(Place.STATEMENT, variable));
            return declared(constant.documentation(), constant.exported(), doc);
        }
        if (declaration instanceof TsDeclaration.Function function) {
            return declared(function.documentation(), function.exported(), function(position, function));
        }
        if (declaration instanceof TsDeclaration.TypeAlias alias) {
            Doc left = Docs.concat(
                    "type ", Names.identifier(alias.name()), TypePrinter.parameters(alias.typeParameters()));
            Doc doc = printer.assignments.print(position, left, " =", position.child(Place.TYPE, alias.type()));
            return declared(alias.documentation(), alias.exported(), Docs.concat(doc, ";"));
        }
        if (declaration instanceof TsDeclaration.ExportAs export) {
            String name = Names.identifier(export.name());
            String exported = Names.identifier(export.exportedName());
            return Docs.text("export { " + (name.equals(exported) ? name : name + " as " + exported) + " };");
        }
        if (declaration instanceof TsDeclaration.ExportDefault export) {
            Doc value = printer.print(position.child(Place.VALUE, export.value()));
            return declared(export.documentation(), true, Docs.concat("default ", value, ";"));
        }
        TsStatement statement = ((TsDeclaration.TopLevel) declaration).statement();
        return printer.print(position.child(Place.STATEMENT, statement));
    }

    private static Doc declared(Optional<String> documentation, boolean exported, Doc doc) {
        Doc comment = documentation.map(DeclarationPrinter::documentation).orElse(Docs.EMPTY);
        return Docs.concat(comment, exported ? "export " : "", doc);
    }

    /** A JSDoc comment: on one line if its text fits there. */
    private static Doc documentation(String text) {
        List<String> lines = Escapes.commentLines(text.strip());
        String onOneLine = "/** " + lines.get(0) + " */";
        if (lines.size() == 1 && TextWidth.of(onOneLine) <= TsPrinter.WIDTH) {
            return Docs.concat(onOneLine, Docs.HARD_LINE);
        }
        List<Doc> docs = lines.stream()
                .map(line -> Docs.text((" * " + line).stripTrailing()))
                .toList();
        return Docs.concat(
                "/**", Docs.HARD_LINE, Docs.join(Docs.HARD_LINE, docs), Docs.HARD_LINE, " */", Docs.HARD_LINE);
    }

    private Doc function(Position position, TsDeclaration.Function function) {
        Doc parameters = printer.parameters.printAll(position, function.parameters(), false);
        Position resultPosition = position.child(Place.RESULT, function.result());
        Doc result = Docs.concat(": ", printer.print(resultPosition));
        boolean grouped = function.typeParameters().size() <= 1
                && TypePrinter.groupsParameters(function.parameters(), resultPosition, result);
        return Docs.concat(
                function.async() ? "async function " : "function ",
                Names.identifier(function.name()),
                TypePrinter.parameters(function.typeParameters()),
                Docs.group(grouped ? Docs.group(parameters) : parameters, result),
                " ",
                printer.statements.block(position, function.body()));
    }
}
