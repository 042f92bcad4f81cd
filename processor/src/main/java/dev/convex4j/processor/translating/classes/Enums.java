package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** An enum's constants are string literals. */
public final class Enums {
    private Enums() {}

    public static boolean isEnum(String className, TranslationContext context) {
        return context.program().backend().enums().containsKey(className);
    }

    public static TsExpression literal(BodyExpression.EnumConstant constant, TranslationContext context) {
        EnumModel model = context.program().backend().enums().get(constant.owner());
        Optional<String> wireName = model == null
                ? Optional.empty()
                : model.constants().stream()
                        .filter(candidate -> candidate.javaName().equals(constant.name()))
                        .map(EnumModel.Constant::wireName)
                        .findFirst();
        return new TsExpression.StringLiteral(wireName.orElseThrow(() -> Untranslatable.place(
                "`" + constant.name() + "` stands alone",
                "use it in the call it belongs to, such as `order(Order.DESC)`",
                constant.position())));
    }
}
