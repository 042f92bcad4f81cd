package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsType.ArrayType;
import dev.convex4j.processor.typescript.TsType.FunctionType;
import dev.convex4j.processor.typescript.TsType.ImportedReference;
import dev.convex4j.processor.typescript.TsType.Intersection;
import dev.convex4j.processor.typescript.TsType.Keyword;
import dev.convex4j.processor.typescript.TsType.ObjectType;
import dev.convex4j.processor.typescript.TsType.Reference;
import dev.convex4j.processor.typescript.TsType.TypeQuery;
import dev.convex4j.processor.typescript.TsType.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints types. */
final class TypePrinter {
    private static final Set<String> KEYWORDS = Set.of(
            "any",
            "bigint",
            "boolean",
            "never",
            "null",
            "number",
            "object",
            "string",
            "symbol",
            "undefined",
            "unknown",
            "void",
            "this");

    private static final int MEMBER_INDENT = 2;

    private final TreePrinter printer;

    TypePrinter(TreePrinter printer) {
        this.printer = printer;
    }

    /** The same type without unions in unions, and without unions and intersections of fewer than two types. */
    static TsType normal(TsType type) {
        if (type instanceof Union union) {
            List<TsType> members = new ArrayList<>();
            for (TsType member : union.members()) {
                TsType normal = normal(member);
                members.addAll(normal instanceof Union inner ? inner.members() : List.of(normal));
            }
            return members.isEmpty() ? new Keyword("never") : members.size() == 1 ? members.get(0) : new Union(members);
        }
        if (type instanceof Intersection intersection) {
            List<TsType> members = new ArrayList<>();
            for (TsType member : intersection.members()) {
                TsType normal = normal(member);
                members.addAll(normal instanceof Intersection inner ? inner.members() : List.of(normal));
            }
            return members.isEmpty()
                    ? new Keyword("unknown")
                    : members.size() == 1 ? members.get(0) : new Intersection(members);
        }
        return type;
    }

    Doc print(Position position, TsType type) {
        if (type instanceof Keyword keyword) {
            return Docs.text(keyword(keyword.name()));
        }
        if (type instanceof Reference reference) {
            return Docs.concat(Names.qualified(reference.name()), arguments(position, reference.arguments()));
        }
        if (type instanceof ImportedReference reference) {
            return Docs.concat(
                    printer.imports.localName(reference.source()), arguments(position, reference.arguments()));
        }
        if (type instanceof ArrayType array) {
            Doc element = printer.print(position.child(Place.ELEMENT, array.element()));
            return Docs.concat(array.readonly() ? "readonly " : "", element, "[]");
        }
        if (type instanceof Union union) {
            return union(position, union);
        }
        if (type instanceof Intersection intersection) {
            return intersection(position, intersection);
        }
        if (type instanceof ObjectType object) {
            return object(position, object);
        }
        if (type instanceof FunctionType function) {
            return function(position, function);
        }
        if (type instanceof TsType.Tuple tuple) {
            return tuple(position, tuple);
        }
        if (type instanceof TsType.IndexedAccess access) {
            return Docs.concat(
                    printer.print(position.child(Place.OBJECT, access.object())),
                    "[",
                    printer.print(position.child(Place.INDEX, access.index())),
                    "]");
        }
        if (type instanceof TsType.KeyOf keys) {
            return Docs.concat("keyof ", printer.print(position.child(Place.OPERAND, keys.operand())));
        }
        if (type instanceof TsType.Predicate predicate) {
            return predicate(position, predicate);
        }
        return Docs.text(type instanceof TypeQuery query ? "typeof " + entityName(query.value()) : literal(type));
    }

    private Doc tuple(Position position, TsType.Tuple tuple) {
        String start = tuple.readonly() ? "readonly [" : "[";
        if (tuple.elements().isEmpty()) {
            return Docs.text(start + "]");
        }
        List<Doc> docs = position.children(Place.ELEMENT, tuple.elements()).stream()
                .map(element -> Docs.group(printer.print(element)))
                .toList();
        Doc elements = Docs.join(Docs.concat(",", Docs.LINE), docs);
        return Docs.concat(
                start.substring(0, start.length() - 1),
                Docs.group("[", Docs.indent(Docs.SOFT_LINE, elements, Docs.ifBreak(",")), Docs.SOFT_LINE, "]"));
    }

    private Doc predicate(Position position, TsType.Predicate predicate) {
        if (position.place() != Place.RESULT) {
            throw new IllegalArgumentException("only a function's result can tell what a parameter is: " + predicate);
        }
        return Docs.concat(
                Names.identifier(predicate.parameter()),
                " is ",
                printer.print(position.child(Place.TYPE, predicate.type())));
    }

    private static String keyword(String name) {
        if (!KEYWORDS.contains(name)) {
            throw new IllegalArgumentException("not a keyword type: " + name);
        }
        return name;
    }

    private static String literal(TsType type) {
        if (type instanceof TsType.StringLiteralType string) {
            return Escapes.string(string.value());
        }
        if (type instanceof TsType.NumberLiteralType number) {
            return Escapes.number(number.value());
        }
        if (type instanceof TsType.BooleanLiteralType bool) {
            return String.valueOf(bool.value());
        }
        throw new IllegalArgumentException("no type: " + type);
    }

    private String entityName(TsExpression expression) {
        if (expression instanceof TsExpression.Member member && !member.optional()) {
            return entityName(member.target()) + "." + Names.identifier(member.name());
        }
        return printer.shapes
                .name(expression)
                .orElseThrow(() -> new IllegalArgumentException("no name to take the type of: " + expression));
    }

    static List<TsType> argumentsOf(TsType written) {
        TsType type = normal(written);
        if (type instanceof Reference reference) {
            return reference.arguments();
        }
        return type instanceof ImportedReference reference ? reference.arguments() : List.of();
    }

    private static boolean isReference(TsType type) {
        return type instanceof Reference || type instanceof ImportedReference;
    }

    static boolean isSimple(TsType type) {
        return type instanceof Keyword
                || type instanceof TsType.StringLiteralType
                || type instanceof TsType.NumberLiteralType
                || type instanceof TsType.BooleanLiteralType
                || (isReference(type) && argumentsOf(type).isEmpty());
    }

    /** Whether what is around a type stays beside it, since it has brackets of its own or is short. */
    private static boolean isHugged(TsType type) {
        if (type instanceof Union union) {
            Optional<TsType> object = union.members().stream()
                    .filter(member -> member instanceof ObjectType || isReference(member))
                    .findFirst();
            return object.isPresent()
                    && union.members().stream().allMatch(member -> member == object.get() || isNothing(member));
        }
        return isSimple(type) || type instanceof ObjectType;
    }

    private static boolean isNothing(TsType type) {
        return type instanceof Keyword keyword
                && (keyword.name().equals("null") || keyword.name().equals("void"));
    }

    /** The type arguments of a type or call, with their brackets. */
    Doc arguments(Position position, List<TsType> types) {
        if (types.isEmpty()) {
            return Docs.EMPTY;
        }
        List<Position> positions = position.children(Place.TYPE_ARGUMENT, types);
        Doc joined = Docs.join(Docs.concat(",", Docs.LINE), printer.printAll(positions));
        TsType first = (TsType) positions.get(0).node();
        if (first instanceof FunctionType function && !function.typeParameters().isEmpty()) {
            // Two brackets in a row would be read as a shift.
            throw new IllegalArgumentException("a generic function can't be the first type argument: " + first);
        }
        if (types.size() == 1 && isHugged(first) && (first instanceof ObjectType || !isTypeOfArrowVariable(position))) {
            return Docs.concat("<", joined, ">");
        }
        return Docs.group("<", Docs.indent(Docs.SOFT_LINE, joined), Docs.SOFT_LINE, ">");
    }

    /** In {@code const f: F<A> = () => {}}, the type breaks before the function. */
    private static boolean isTypeOfArrowVariable(Position type) {
        return type.isIn(Place.TYPE, TsParameter.class)
                && type.grandparentNode() instanceof TsStatement.Variable variable
                && variable.value().filter(TsExpression.Arrow.class::isInstance).isPresent();
    }

    /** Type parameters with their brackets, as the group {@code id}. */
    Doc parameters(Position owner, List<TsTypeParameter> parameters, Doc.GroupId id) {
        if (parameters.isEmpty()) {
            return Docs.EMPTY;
        }
        List<Doc> docs = owner.children(Place.TYPE_PARAMETER, parameters).stream()
                .map(this::parameter)
                .toList();
        Doc contents = Docs.concat(
                "<",
                Docs.indent(Docs.SOFT_LINE, Docs.join(Docs.concat(",", Docs.LINE), docs)),
                Docs.ifBreak(","),
                Docs.SOFT_LINE,
                ">");
        return Docs.group(contents, false, id);
    }

    private Doc parameter(Position position) {
        TsTypeParameter parameter = (TsTypeParameter) position.node();
        Doc name = Docs.text(Names.identifier(parameter.name()));
        if (parameter.constraint().isEmpty()) {
            return Docs.group(name);
        }
        Doc constraint =
                printer.print(position.child(Place.TYPE, parameter.constraint().get()));
        Doc.GroupId id = new Doc.GroupId();
        Doc line = Docs.group(Docs.indent(Docs.LINE), false, id);
        return Docs.group(name, " extends", line, new Doc.IndentIfBreak(constraint, id));
    }

    private Doc union(Position position, Union union) {
        List<Position> members = position.children(Place.MEMBER, union.members());
        if (isHugged(union)) {
            return Docs.join(Docs.text(" | "), printer.printAll(members));
        }
        List<Doc> docs = members.stream()
                .map(member -> Docs.align(MEMBER_INDENT, printer.print(member)))
                .toList();
        boolean inTuple = position.parentNode() instanceof TsType.Tuple;
        boolean indented = position.place() != Place.TYPE_ARGUMENT && !inTuple;
        Doc code = Docs.concat(
                Docs.ifBreak(Docs.concat(indented ? Docs.LINE : Docs.EMPTY, "| "), Docs.EMPTY),
                Docs.join(Docs.concat(Docs.LINE, "| "), docs));
        if (Parentheses.areNeeded(position)) {
            return Docs.group(Docs.indent(code), Docs.SOFT_LINE);
        }
        if (inTuple && ((TsType.Tuple) position.parentNode()).elements().size() > 1) {
            return Docs.group(
                    Docs.indent(Docs.ifBreak(Docs.concat("(", Docs.SOFT_LINE), Docs.EMPTY), code),
                    Docs.SOFT_LINE,
                    Docs.ifBreak(")"));
        }
        return Docs.group(indented ? Docs.indent(code) : code);
    }

    private Doc intersection(Position position, Intersection intersection) {
        List<Doc> parts = new ArrayList<>();
        boolean indented = false;
        List<Position> members = position.children(Place.MEMBER, intersection.members());
        for (int i = 0; i < members.size(); i++) {
            Doc doc = printer.print(members.get(i));
            if (i == 0) {
                parts.add(doc);
                continue;
            }
            boolean isObject = members.get(i).node() instanceof ObjectType;
            boolean wasObject = members.get(i - 1).node() instanceof ObjectType;
            if (!isObject && !wasObject) {
                parts.add(Docs.indent(" &", Docs.LINE, doc));
                continue;
            }
            boolean bothObjects = isObject && wasObject;
            if (!bothObjects && i > 1) {
                indented = true;
            }
            boolean indent = bothObjects ? indented : i > 1;
            parts.add(Docs.concat(" & ", indent ? Docs.indent(doc) : doc));
        }
        return Docs.group(Docs.concat(parts));
    }

    private Doc object(Position position, ObjectType object) {
        if (object.fields().isEmpty()) {
            return Docs.text("{}");
        }
        List<Doc> fields = new ArrayList<>();
        List<Position> positions = position.children(Place.PROPERTY, object.fields());
        for (int i = 0; i < positions.size(); i++) {
            fields.add(Docs.group(field(positions.get(i), object.fields().get(i))));
        }
        Doc contents = Docs.concat(
                "{",
                new Doc.Watch(position),
                Docs.indent(Docs.LINE, Docs.join(Docs.concat(";", Docs.LINE), fields)),
                Docs.ifBreak(";"),
                Docs.LINE,
                "}");
        if (position.place() == Place.TYPE && ParameterPrinter.isHugged(position.parent())) {
            return contents;
        }
        boolean broken = object.expanded() || printer.isExpanded(position);
        return Docs.group(contents, broken, null);
    }

    Doc field(Position position, TsType.Field field) {
        String start = (field.readonly() ? "readonly " : "")
                + Escapes.fieldName(field.name())
                + (field.optional() ? "?: " : ": ");
        return Docs.concat(start, printer.print(position.child(Place.TYPE, field.type())));
    }

    private Doc function(Position position, FunctionType function) {
        Doc parameters = Docs.concat(
                parameters(position, function.typeParameters(), new Doc.GroupId()),
                printer.parameters.printAll(position, function.parameters(), false));
        Position resultPosition = position.child(Place.RESULT, function.result());
        Doc result = printer.print(resultPosition);
        boolean grouped = groupsParameters(function.typeParameters(), function.parameters(), resultPosition, result);
        return Docs.group(grouped ? Docs.group(parameters) : parameters, " => ", result);
    }

    /** Whether the type of the result breaks before the only parameter does. */
    static boolean groupsParameters(
            List<TsTypeParameter> typeParameters, List<TsParameter> parameters, Position result, Doc resultDoc) {
        if (typeParameters.size() > 1
                || typeParameters.stream().anyMatch(p -> p.constraint().isPresent())) {
            return false;
        }
        return parameters.size() == 1 && (result.node() instanceof ObjectType || resultDoc.willBreak());
    }
}
