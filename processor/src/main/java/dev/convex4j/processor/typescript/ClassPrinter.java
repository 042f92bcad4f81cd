package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsClass.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints classes. */
final class ClassPrinter {
    private static final String CONSTRUCTOR = "constructor";

    private final TreePrinter printer;

    ClassPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    /** A class that is no expression, below the declaration or statement that it is all of. */
    Doc declared(Position parent, TsClass node) {
        if (node.name().isEmpty()) {
            throw new IllegalArgumentException("a declared class without a name");
        }
        return print(parent.child(Place.DECLARATION, node), node);
    }

    Doc print(Position position, TsClass node) {
        Doc.GroupId typeParameters = new Doc.GroupId();
        Doc head = Docs.concat(
                node.name().map(name -> " " + Names.identifier(name)).orElse(""),
                printer.types.parameters(position, node.typeParameters(), typeParameters));
        String keyword = node.isAbstract() ? "abstract class" : "class";
        Doc body = body(position, node.members());
        if (node.interfaces().isEmpty()) {
            Doc superclass = node.superclass()
                    .map(s -> Docs.concat(" ", superclass(position, s)))
                    .orElse(Docs.EMPTY);
            return Docs.concat(keyword, head, superclass, " ", body);
        }
        // Where only the interfaces follow the type parameters, they stand on the line of a closing bracket.
        boolean besideTypeParameters = !node.typeParameters().isEmpty()
                && node.superclass().isEmpty()
                && node.interfaces().size() == 1;
        Doc heritage = Docs.concat(
                node.superclass()
                        .map(s -> Docs.concat(Docs.LINE, Docs.group(superclass(position, s))))
                        .orElse(Docs.EMPTY),
                besideTypeParameters ? new Doc.IfBreak(Docs.text(" "), Docs.LINE, typeParameters) : Docs.LINE,
                "implements",
                interfaces(position, node.interfaces()));
        Doc.GroupId heritageGroup = new Doc.GroupId();
        Doc all = besideTypeParameters ? Docs.concat(head, Docs.indent(heritage)) : Docs.indent(head, heritage);
        // A brace of its own line keeps the members apart from what the class implements.
        Doc space = node.members().isEmpty()
                ? Docs.text(" ")
                : new Doc.IfBreak(Docs.HARD_LINE, Docs.text(" "), heritageGroup);
        return Docs.concat(keyword, Docs.group(all, false, heritageGroup), space, body);
    }

    private Doc superclass(Position position, TsClass.Superclass superclass) {
        Doc value = printer.print(position.child(Place.SUPERCLASS, superclass.value()));
        boolean assigned = position.grandparentNode() instanceof TsExpression.Assign;
        Doc inParentheses = Docs.concat("(", Docs.indent(Docs.SOFT_LINE, value), Docs.SOFT_LINE, ")");
        return Docs.concat(
                "extends ",
                assigned ? Docs.group(Docs.ifBreak(inParentheses, value)) : value,
                printer.types.arguments(position, superclass.typeArguments()));
    }

    private Doc interfaces(Position position, List<TsType> interfaces) {
        List<Doc> docs = printer.printAll(position.children(Place.INTERFACE, interfaces));
        return Docs.group(Docs.indent(Docs.LINE, Docs.join(Docs.concat(",", Docs.LINE), docs)));
    }

    private Doc body(Position position, List<Member> members) {
        if (members.isEmpty()) {
            return Docs.text("{}");
        }
        List<Doc> parts = new ArrayList<>();
        List<Position> positions = position.children(Place.MEMBER, members);
        for (int i = 0; i < members.size(); i++) {
            if (i > 0 && isApart(members.get(i - 1), members.get(i))) {
                parts.add(Docs.HARD_LINE);
            }
            parts.add(Docs.HARD_LINE);
            parts.add(member(positions.get(i), members.get(i)));
        }
        return Docs.concat("{", Docs.indent(Docs.concat(parts)), Docs.HARD_LINE, "}");
    }

    /** Fields stand together, unless one has a comment; all else has a blank line before and after it. */
    private static boolean isApart(Member previous, Member member) {
        return !(previous instanceof Member.Field && member instanceof Member.Field)
                || member.documentation().isPresent();
    }

    private Doc member(Position position, Member member) {
        return Docs.concat(
                member.documentation().map(DeclarationPrinter::documentation).orElse(Docs.EMPTY),
                undocumented(position, member));
    }

    private Doc undocumented(Position position, Member member) {
        if (member instanceof Member.Field field) {
            return field(position, field);
        }
        if (member instanceof Member.Constructor constructor) {
            return Docs.concat(
                    modifiers(constructor.isPrivate(), false),
                    CONSTRUCTOR,
                    printer.functions.signature(position, List.of(), constructor.parameters(), Optional.empty()),
                    " ",
                    printer.statements.block(position, constructor.body()));
        }
        return method(position, (Member.Method) member);
    }

    /** A method of a class or of an object. */
    Doc method(Position position, Member.Method method) {
        Doc body = method.body()
                .map(statements -> Docs.concat(" ", printer.statements.block(position, statements)))
                .orElse(Docs.text(";"));
        return Docs.concat(
                modifiers(method.isPrivate(), method.isStatic()),
                method.isAbstract() ? "abstract " : "",
                method.async() ? "async " : "",
                name(method.name()),
                printer.functions.signature(position, method.typeParameters(), method.parameters(), method.result()),
                body);
    }

    private Doc field(Position position, Member.Field field) {
        Doc type = field.type()
                .map(t -> Docs.concat(": ", printer.print(position.child(Place.TYPE, t))))
                .orElse(Docs.EMPTY);
        Doc left = Docs.concat(
                modifiers(field.isPrivate(), field.isStatic()),
                field.readonly() ? "readonly " : "",
                name(field.name()),
                field.definite() ? "!" : "",
                type);
        Doc doc = field.value()
                .map(value -> printer.assignments.print(position, left, " =", position.child(Place.VALUE, value)))
                .orElse(left);
        return Docs.concat(doc, ";");
    }

    private static String modifiers(boolean isPrivate, boolean isStatic) {
        return (isPrivate ? "private " : "") + (isStatic ? "static " : "");
    }

    private static String name(String name) {
        if (name.equals(CONSTRUCTOR)) {
            throw new IllegalArgumentException("a member can't be called constructor");
        }
        return Escapes.fieldName(name);
    }
}
