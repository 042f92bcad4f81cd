package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.typescript.TsExpression;

/** An enum's constants are string literals. */
public final class Enums {
    private Enums() {}

    public static boolean isEnum(String className, TranslationContext context) {
        return context.program().backend().enums().containsKey(className)
                || (context.hierarchy().shape(className).isPresent()
                        && context.hierarchy().form(className) == ClassForm.ENUM);
    }

    public static TsExpression literal(BodyExpression.EnumConstant constant, TranslationContext context) {
        if (!isEnum(constant.owner(), context)) {
            throw Untranslatable.place(
                    "`" + constant.name() + "` stands alone",
                    "use it in the call it belongs to, such as `order(Order.DESC)`",
                    constant.position());
        }
        return new TsExpression.StringLiteral(wireName(constant.owner(), constant.name(), context));
    }

    /** The literal of a constant: its name, unless {@code @Name} says another one. */
    public static String wireName(String owner, String name, TranslationContext context) {
        EnumModel model = context.program().backend().enums().get(owner);
        return model == null
                ? name
                : model.constants().stream()
                        .filter(candidate -> candidate.javaName().equals(name))
                        .map(EnumModel.Constant::wireName)
                        .findFirst()
                        .orElse(name);
    }
}
