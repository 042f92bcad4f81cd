package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import java.util.ArrayList;
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
            return declared(function.documentation(), function.exported(), printer.functions.print(position, function));
        }
        if (declaration instanceof TsDeclaration.ClassDeclaration type) {
            return declared(type.documentation(), type.exported(), printer.classes.declared(position, type.value()));
        }
        if (declaration instanceof TsDeclaration.Interface type) {
            return declared(type.documentation(), type.exported(), declaredInterface(position, type));
        }
        if (declaration instanceof TsDeclaration.TypeAlias alias) {
            Doc left = Docs.concat(
                    "type ",
                    Names.identifier(alias.name()),
                    printer.types.parameters(position, alias.typeParameters(), new Doc.GroupId()));
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
    static Doc documentation(String text) {
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

    private Doc declaredInterface(Position position, TsDeclaration.Interface node) {
        Doc.GroupId typeParameters = new Doc.GroupId();
        Doc head = Docs.concat(
                " ",
                Names.identifier(node.name()),
                printer.types.parameters(position, node.typeParameters(), typeParameters));
        if (!node.extended().isEmpty()) {
            Doc types = Docs.join(
                    Docs.concat(",", Docs.LINE), printer.printAll(position.children(Place.INTERFACE, node.extended())));
            boolean generic = !node.typeParameters().isEmpty();
            Doc extended = Docs.concat(
                    generic ? new Doc.IfBreak(Docs.text(" "), Docs.LINE, typeParameters) : Docs.LINE,
                    "extends ",
                    node.extended().size() == 1 ? types : Docs.indent(types));
            head = Docs.group(generic ? Docs.concat(head, Docs.indent(extended)) : Docs.indent(head, extended));
        }
        return Docs.group("interface", head, " ", signatures(position, node.members()));
    }

    private Doc signatures(Position position, List<TsDeclaration.Signature> members) {
        if (members.isEmpty()) {
            return Docs.text("{}");
        }
        List<Doc> parts = new ArrayList<>();
        List<Position> positions = position.children(Place.MEMBER, members);
        for (int i = 0; i < members.size(); i++) {
            TsDeclaration.Signature member = members.get(i);
            if (i > 0 && member.documentation().isPresent()) {
                parts.add(Docs.HARD_LINE);
            }
            parts.add(Docs.HARD_LINE);
            parts.add(member.documentation()
                    .map(DeclarationPrinter::documentation)
                    .orElse(Docs.EMPTY));
            parts.add(Docs.concat(signature(positions.get(i), member), ";"));
        }
        return Docs.concat("{", Docs.indent(Docs.concat(parts)), Docs.HARD_LINE, "}");
    }

    private Doc signature(Position position, TsDeclaration.Signature member) {
        if (member instanceof TsDeclaration.Signature.Property property) {
            return Docs.group(printer.types.field(position, property.field()));
        }
        TsDeclaration.Signature.Method method = (TsDeclaration.Signature.Method) member;
        Doc parameters = Docs.concat(
                printer.types.parameters(position, method.typeParameters(), new Doc.GroupId()),
                printer.parameters.printAll(position, method.parameters(), false));
        Position resultPosition = position.child(Place.RESULT, method.result());
        Doc result = Docs.concat(": ", printer.print(resultPosition));
        boolean grouped =
                TypePrinter.groupsParameters(method.typeParameters(), method.parameters(), resultPosition, result);
        return Docs.group(
                Escapes.fieldName(method.name()), grouped ? Docs.group(parameters) : parameters, Docs.group(result));
    }
}
