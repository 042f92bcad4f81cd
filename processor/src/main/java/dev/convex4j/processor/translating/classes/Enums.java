package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.Literal;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

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
        return Literal.code(literal(constant.owner(), constant.name(), context));
    }

    /** Whether objects can have the constants of an enum as their keys, as it were. */
    static boolean areKeys(ClassShape shape, TranslationContext context) {
        List<Object> literals = shape.constants().stream()
                .map(constant -> literal(shape.name(), constant.name(), context))
                .toList();
        return literals.stream().allMatch(Enums::isKey)
                && literals.stream().map(Enums::key).distinct().count() == literals.size();
    }

    /** Only a number that Java and JavaScript write alike; and one name of a property stands for something else. */
    private static boolean isKey(Object literal) {
        return literal instanceof Double number
                ? !key(number).contains("E")
                : literal instanceof String text && !text.equals("__proto__");
    }

    private static String key(Object literal) {
        return new EnumModel.Constant("", literal).wireName();
    }

    /** The literal of a constant as the key of an object. */
    static String key(String owner, String name, TranslationContext context) {
        return key(literal(owner, name, context));
    }

    /** The literal of a constant: its name, unless {@code @Name} or {@code @Literal} says another one. */
    public static Object literal(String owner, String name, TranslationContext context) {
        EnumModel model = context.program().backend().enums().get(owner);
        return model == null
                ? name
                : model.constants().stream()
                        .filter(candidate -> candidate.javaName().equals(name))
                        .map(EnumModel.Constant::literal)
                        .findFirst()
                        .orElse(name);
    }
}
