package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an expression as Java again, for the code in a fix. It is shown, never compiled; long bodies become {@code ..}. */
public final class JavaText {
    private JavaText() {}

    /**
     * The name as users write it: {@code Internal.emails} for {@code blog.Internal.emails}, {@code PostDoc} for {@code
     * blog.Tables.PostDoc}, which they import.
     */
    public static String simpleName(String canonical) {
        String nested = withoutPackage(canonical);
        return nested.startsWith("Tables.") ? nested.substring("Tables.".length()) : nested;
    }

    private static String withoutPackage(String canonical) {
        String[] parts = canonical.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty() && Character.isUpperCase(parts[i].charAt(0))) {
                return String.join(".", List.of(parts).subList(i, parts.length));
            }
        }
        return canonical;
    }

    /** A type as users write it, without packages. */
    public static String of(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            String arguments = declared.arguments().stream().map(JavaText::of).collect(Collectors.joining(", "));
            return simpleName(declared.name()) + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        } else if (type instanceof JavaType.Primitive primitive) {
            return primitive.word();
        } else if (type instanceof JavaType.Array array) {
            return of(array.element()) + "[]";
        } else if (type instanceof JavaType.Variable variable) {
            return variable.name();
        }
        return "Object";
    }

    public static String of(List<BodyExpression> expressions) {
        return expressions.stream().map(JavaText::of).collect(Collectors.joining(", "));
    }

    public static String of(BodyExpression expression) {
        if (expression instanceof BodyExpression.Literal literal) {
            return literal(literal.value());
        } else if (expression instanceof BodyExpression.Local local) {
            return local.name();
        } else if (expression instanceof BodyExpression.StaticField field) {
            return isGeneratedConstant(field) ? field.name() : simpleName(field.owner()) + "." + field.name();
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return of(field.target()) + "." + field.name();
        } else if (expression instanceof BodyExpression.EnumConstant constant) {
            return simpleName(constant.owner()) + "." + constant.name();
        } else if (expression instanceof BodyExpression.This) {
            return "this";
        } else if (expression instanceof BodyExpression.Call call) {
            return target(call.receiver(), call.method().owner()) + "."
                    + call.method().name() + "(" + of(call.arguments()) + ")";
        } else if (expression instanceof BodyExpression.New creation) {
            return "new " + of(creation.type()) + "(" + of(creation.arguments()) + ")";
        }
        return operation(expression);
    }

    private static String operation(BodyExpression expression) {
        if (expression instanceof BodyExpression.MethodReference reference) {
            String name = reference.kind() == ReferenceKind.CONSTRUCTOR
                    ? "new"
                    : reference.method().name();
            return target(reference.receiver(), reference.method().owner()) + "::" + name;
        } else if (expression instanceof BodyExpression.Lambda lambda) {
            String parameters = lambda.parameters().size() == 1
                    ? lambda.parameters().get(0).name()
                    : lambda.parameters().stream()
                            .map(BodyExpression.Parameter::name)
                            .collect(Collectors.joining(", ", "(", ")"));
            return parameters + " -> "
                    + (lambda.body() instanceof LambdaBody.OfExpression body ? of(body.value()) : "..");
        } else if (expression instanceof BodyExpression.Unary unary) {
            return unary.operator() + of(unary.operand());
        } else if (expression instanceof BodyExpression.Binary binary) {
            return of(binary.left()) + " " + binary.operator() + " " + of(binary.right());
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return of(conditional.condition()) + " ? " + of(conditional.whenTrue()) + " : "
                    + of(conditional.whenFalse());
        } else if (expression instanceof BodyExpression.Cast cast) {
            return "(" + of(cast.type()) + ") " + of(cast.operand());
        }
        return "..";
    }

    private static String target(Optional<BodyExpression> receiver, String owner) {
        return receiver.map(JavaText::of).orElseGet(() -> simpleName(owner));
    }

    /** Users import the generated tables statically. */
    private static boolean isGeneratedConstant(BodyExpression.StaticField field) {
        return field.owner().endsWith(".Tables") || field.owner().equals("Tables");
    }

    private static String literal(Optional<Object> value) {
        if (value.isEmpty()) {
            return "null";
        }
        Object content = value.get();
        if (content instanceof String text) {
            return '"' + escaped(text) + '"';
        } else if (content instanceof Character character) {
            return "'" + character + "'";
        }
        return content instanceof Long ? content + "L" : content.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
