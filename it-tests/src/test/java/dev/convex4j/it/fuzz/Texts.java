package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;

/** How values of all types get into the transcript. */
final class Texts {
    private Texts() {}

    /** Whether {@code +} on text takes a value as it is. */
    static boolean hasText(Type type, World world) {
        return switch (type.unboxed().kind()) {
            case STRING, BOOLEAN, BYTE, SHORT, CHAR, INT, LONG -> true;
            case FLOAT, DOUBLE -> world.has(Feature.TEXT_OF_DECIMALS);
            case ENUM -> world.has(Feature.TEXT_OF_ENUMS);
            case RECORD ->
                world.has(Feature.RECORD_OBJECTS)
                        && world.components(type).stream().allMatch(each -> hasText(each.type(), world));
            default -> false;
        };
    }

    static boolean canShow(Type type) {
        return type.kind() != Type.Kind.FUNCTION
                && type.kind() != Type.Kind.VOID
                && type.arguments().stream().allMatch(Texts::canShow);
    }

    /** Something to add to a text. */
    static Node shown(Node value, World world) {
        if (hasText(value.type(), world)) {
            return value;
        }
        if (value.type().kind() == Type.Kind.CLASS) {
            return Node.expression(Type.STRING, Precedence.PRIMARY, "$.text()", List.of(Precedence.PRIMARY), value);
        }
        return Node.expression(Type.STRING, method(value.type(), world) + "($)", value);
    }

    private static String method(Type type, World world) {
        String known = world.texts().get(type);
        if (known != null) {
            return known;
        }
        String name = world.unique("text");
        world.texts().put(type, name);
        world.add(
                Node.member("\nstatic String " + name + "(" + type + " value) {\n$}\n", Node.list(body(type, world))));
        return name;
    }

    private static List<Node> body(Type type, World world) {
        return switch (type.kind()) {
            case LIST, ARRAY -> ofElements(type, world);
            case OPTIONAL ->
                List.of(
                        statement("if (value.isEmpty()) {\nreturn \"none\";\n}\n"),
                        returned("\"some \" + $", shown(Node.leaf(type.element(), "value.get()"), world)));
            case ENUM -> ofConstants(type, world);
            case SEALED -> ofVariants(type, world);
            case RECORD -> List.of(returned("$", ofRecord(type, world)));
            default -> ofDecimal();
        };
    }

    private static List<Node> ofElements(Type type, World world) {
        Node element = shown(Node.leaf(type.element(), "each"), world);
        return List.of(
                statement("String text = \"[\";\n"),
                Node.statement("for (" + type.element() + " each : value) {\ntext += $ + \",\";\n}\n", element),
                statement("return text + \"]\";\n"));
    }

    private static List<Node> ofConstants(Type type, World world) {
        List<Node> statements = new ArrayList<>();
        for (String constant : world.constants(type)) {
            statements.add(
                    statement("if (value == " + type + "." + constant + ") {\nreturn \"" + constant + "\";\n}\n"));
        }
        statements.add(statement("return \"?\";\n"));
        return statements;
    }

    private static List<Node> ofVariants(Type type, World world) {
        List<Node> statements = new ArrayList<>();
        for (Type variant : world.subtypes(type)) {
            Node text = shown(Node.leaf(variant, "each"), world);
            statements.add(Node.statement("if (value instanceof " + variant + " each) {\nreturn \"\" + $;\n}\n", text));
        }
        statements.add(statement("return \"?\";\n"));
        return statements;
    }

    private static Node ofRecord(Type type, World world) {
        List<Node> parts = new ArrayList<>();
        for (Local component : world.components(type)) {
            Node value = Node.leaf(component.type(), "value." + component.source() + "()");
            parts.add(shown(value, world));
        }
        return Node.glue("\"" + type + "(\" + $ + \")\"", Node.joined(" + \",\" + ", parts));
    }

    /** Without the text of decimals, comparisons say at least something. */
    private static List<Node> ofDecimal() {
        return List.of(
                statement("String text = \"\";\n"),
                statement(
                        "for (double each : List.of(-1e9, -1000.0, -1.5, -0.5, 0.0, 0.25, 0.5, 1.0, 2.5, 10.0, 1e9)) {\n"
                                + "text += value < each ? \"<\" : value == each ? \"=\" : value > each ? \">\" : \"?\";\n}\n"),
                statement("return text;\n"));
    }

    private static Node statement(String text) {
        return Node.statement(Node.quoted(text));
    }

    private static Node returned(String text, Node value) {
        return Node.statement("return " + text + ";\n", value);
    }
}
