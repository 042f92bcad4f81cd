package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the heads of methods, for the code in a fix. */
public final class Signatures {
    private Signatures() {}

    /** The head of {@code method} as a function of another kind: annotation, result, name and parameters. */
    public static String function(ProgramFacts program, MethodKey method, FunctionKind kind) {
        String annotation = "@" + capitalised(kind.word())
                + (program.function(method).map(FunctionModel::internal).orElse(false) ? "(internal = true)" : "");
        return annotation + " " + method(program, method, method.name(), RuntimeTypes.contextOf(kind));
    }

    /** {@code static R name(Context ctx, ..)} with the parameters of {@code method}. */
    public static String method(ProgramFacts program, MethodKey method, String name, String context) {
        MethodBody body = program.program().methods().get(method);
        if (body == null) {
            return "static .. " + name + "(" + context + " ctx, ..)";
        }
        String parameters = body.parameters().stream()
                .map(parameter -> (isContext(parameter.type()) ? context : JavaText.of(parameter.type())) + " "
                        + parameter.name())
                .collect(Collectors.joining(", "));
        return "static " + JavaText.of(body.returnType()) + " " + name + "(" + parameters + ")";
    }

    /** With a capital letter in front. */
    public static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isContext(JavaType type) {
        return type instanceof JavaType.Declared declared && RuntimeTypes.isContext(declared.name());
    }
}
