package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsParameter.Binding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints parameters, and the patterns that parameters and variables bind. */
final class ParameterPrinter {
    private final TreePrinter printer;

    ParameterPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    /** A parameter list; one line as long as it takes where {@code opened}, because the function's body breaks instead. */
    Doc printAll(Position function, List<TsParameter> parameters, boolean opened) {
        if (parameters.isEmpty()) {
            return Docs.text("()");
        }
        checkRest(parameters);
        boolean together = hugs(parameters) || CallPrinter.isTestFunction(function);
        List<Doc> docs = printer.printAll(function.children(Place.PARAMETER, parameters));
        Doc joined = Docs.join(Docs.concat(",", together ? Docs.text(" ") : Docs.LINE), docs);
        if (opened && !isDecorated(function)) {
            return Docs.group("(", joined.withoutLines(), ")");
        }
        if (together) {
            return Docs.concat("(", joined, ")");
        }
        // A comma may not follow what takes all further arguments.
        boolean rest = parameters.get(parameters.size() - 1).rest();
        Doc comma = rest ? Docs.EMPTY : Docs.ifBreak(",");
        return Docs.concat("(", Docs.indent(Docs.SOFT_LINE, joined), comma, Docs.SOFT_LINE, ")");
    }

    private static void checkRest(List<TsParameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            TsParameter parameter = parameters.get(i);
            boolean last = i == parameters.size() - 1;
            if (parameter.rest()
                    && (!last
                            || parameter.optional()
                            || parameter.defaultValue().isPresent())) {
                throw new IllegalArgumentException("only the last parameter can take the rest: " + parameter);
            }
            if (parameter.optional() && parameter.defaultValue().isPresent()) {
                throw new IllegalArgumentException("a parameter with a default is optional as it is: " + parameter);
            }
        }
    }

    /** Whether a function is what {@code const f = wrapper(options)((a, b) => {})} wraps: its parameters may break. */
    static boolean isDecorated(Position function) {
        Position call = function.parent();
        if (call == null
                || !(call.node() instanceof TsExpression.Call outer
                        && outer.arguments().size() == 1
                        && outer.callee() instanceof TsExpression.Call wrapper)) {
            return false;
        }
        boolean wrapped = function.place() == Place.ARGUMENT
                && function.node() instanceof TsExpression.Arrow arrow
                && arrow.body() instanceof TsExpression.ArrowBody.OfBlock;
        boolean named = isName(wrapper.callee())
                || (wrapper.callee() instanceof TsExpression.Member member && isName(member.target()));
        boolean assigned = (call.parentNode() instanceof TsStatement.Variable variable && variable.constant())
                || call.parentNode() instanceof TsDeclaration.ExportDefault;
        return wrapped && named && assigned;
    }

    private static boolean isIdentifier(TsExpression expression) {
        return isName(expression) && !Shapes.isThis(expression);
    }

    private static boolean isName(TsExpression expression) {
        return expression instanceof TsExpression.Identifier || expression instanceof TsExpression.Imported;
    }

    /** Whether the parentheses stay beside the braces of the only parameter. */
    private static boolean hugs(List<TsParameter> parameters) {
        if (parameters.size() != 1) {
            return false;
        }
        TsParameter parameter = parameters.get(0);
        if (parameter.rest()) {
            return false;
        }
        boolean pattern = !(parameter.binding() instanceof Binding.Name);
        if (parameter.defaultValue().isPresent()) {
            TsExpression value = parameter.defaultValue().get();
            return pattern && (isIdentifier(value) || Shapes.isEmptyLiteral(value));
        }
        return pattern
                || parameter
                        .type()
                        .map(TypePrinter::normal)
                        .filter(TsType.ObjectType.class::isInstance)
                        .isPresent();
    }

    /** Whether a position is the only parameter of a function, and its braces are hugged by the parentheses. */
    static boolean isHugged(@Nullable Position parameter) {
        return parameter != null
                && parameter.place() == Place.PARAMETER
                && parameter.node() instanceof TsParameter node
                && node.defaultValue().isEmpty()
                && hugs(parametersOf(parameter.parentNode()));
    }

    private static List<TsParameter> parametersOf(Object node) {
        if (node instanceof TsExpression.Arrow arrow) {
            return arrow.parameters();
        }
        if (node instanceof TsDeclaration.Function function) {
            return function.parameters();
        }
        if (node instanceof TsClass.Member.Constructor constructor) {
            return constructor.parameters();
        }
        if (node instanceof TsClass.Member.Method method) {
            return method.parameters();
        }
        if (node instanceof TsDeclaration.Signature.Method method) {
            return method.parameters();
        }
        return node instanceof TsType.FunctionType type ? type.parameters() : List.of();
    }

    Doc print(Position position, TsParameter parameter) {
        Doc bound = Docs.concat(parameter.rest() ? "..." : "", bound(position, parameter));
        return parameter
                .defaultValue()
                .map(value -> Docs.concat(bound, " = ", printer.print(position.child(Place.VALUE, value))))
                .orElse(bound);
    }

    private Doc bound(Position position, TsParameter parameter) {
        Doc type = parameter
                .type()
                .map(t -> Docs.concat(": ", printer.print(position.child(Place.TYPE, t))))
                .orElse(Docs.EMPTY);
        Doc end = Docs.concat(parameter.optional() ? "?" : "", type);
        if (parameter.binding() instanceof Binding.Name name) {
            return Docs.concat(Names.identifier(name.name()), end);
        }
        if (parameter.binding() instanceof Binding.ArrayPattern pattern) {
            return Docs.concat(arrayPattern(pattern), end);
        }
        if (parameter.rest()) {
            return Docs.concat(Docs.group(objectPattern((Binding.ObjectPattern) parameter.binding())), end);
        }
        Doc contents = Docs.concat(objectPattern((Binding.ObjectPattern) parameter.binding()), end);
        boolean groupedOutside = isHugged(position) || position.parentNode() instanceof TsStatement.Variable;
        return groupedOutside ? contents : Docs.group(contents);
    }

    private static Doc arrayPattern(Binding.ArrayPattern pattern) {
        if (pattern.names().isEmpty()) {
            return Docs.text("[]");
        }
        List<Doc> names = pattern.names().stream()
                .map(name -> Docs.text(Names.identifier(name)))
                .toList();
        return Docs.group(
                "[",
                Docs.indent(Docs.SOFT_LINE, Docs.join(Docs.concat(",", Docs.LINE), names)),
                Docs.ifBreak(","),
                Docs.SOFT_LINE,
                "]");
    }

    private static Doc element(String key, String name) {
        if (TextWidth.of(key) < AssignmentPrinter.LONG_KEY) {
            return Docs.text(key + ": " + name);
        }
        Doc.GroupId id = new Doc.GroupId();
        Doc line = Docs.group(Docs.indent(Docs.LINE), false, id);
        return Docs.group(key, ":", line, new Doc.IndentIfBreak(Docs.text(name), id));
    }

    private static Doc objectPattern(Binding.ObjectPattern pattern) {
        if (pattern.elements().isEmpty()) {
            return Docs.text("{}");
        }
        List<Doc> elements = new ArrayList<>();
        for (TsParameter.Element element : pattern.elements()) {
            String name = Names.identifier(element.name());
            elements.add(
                    element.key().equals(name) ? Docs.text(name) : element(Escapes.fieldName(element.key()), name));
        }
        return Docs.concat(
                "{",
                Docs.indent(Docs.LINE, Docs.join(Docs.concat(",", Docs.LINE), elements)),
                Docs.ifBreak(","),
                Docs.LINE,
                "}");
    }
}
