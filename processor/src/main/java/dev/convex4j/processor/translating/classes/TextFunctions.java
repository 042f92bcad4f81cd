package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.ValueClasses;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Functions that make the text of a value, for the messages of helpers that are given the value itself. */
public final class TextFunctions {
    private static final TsExpression STRING = Code.name("String");

    private final TranslationContext context;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> variables = new HashSet<>();

    private TextFunctions(TranslationContext context) {
        this.context = context;
    }

    /** {@code String} where JavaScript writes the value as Java does, or where nobody can say how Java would. */
    public static TsExpression of(JavaType type, Position position, Expressions expressions) {
        if (!new TextFunctions(expressions.context()).isKnown(type)) {
            return STRING;
        }
        return made(type, position, expressions);
    }

    /**
     * What makes the text of a value of the type.
     *
     * @throws Untranslatable if Java's text is another one
     */
    static TsExpression made(JavaType type, Position position, Expressions expressions) {
        TsExpression value = Code.name("value");
        TsExpression text = Texts.part(type, value, position, expressions);
        if (text.equals(value) || text.equals(Code.invoke(value, "toString"))) {
            return STRING;
        }
        boolean function = text instanceof TsExpression.Call call
                && call.typeArguments().isEmpty()
                && call.arguments().equals(List.of(value));
        return function ? ((TsExpression.Call) text).callee() : Code.arrow(List.of("value"), text);
    }

    public static boolean isString(TsExpression function) {
        return function.equals(STRING);
    }

    private boolean isKnown(JavaType type) {
        boolean plain = Promotion.unboxed(type).isPresent()
                || Types.isString(type)
                || type.isClass(Types.ID)
                || type.isClass("java.math.BigDecimal")
                || ValueClasses.haveText(type)
                || (type instanceof JavaType.Variable variable && variables.contains(variable.name()));
        return plain || (type instanceof JavaType.Declared declared && isKnown(declared));
    }

    private boolean isKnown(JavaType.Declared declared) {
        boolean ordered = CollectionKind.of(declared)
                .filter(kind -> kind.isArray()
                        || kind == CollectionKind.SORTED_SET
                        || kind == CollectionKind.SORTED_MAP
                        || kind == CollectionKind.ENTRY)
                .isPresent();
        if (ordered || declared.name().equals(Types.OPTIONAL)) {
            return !declared.arguments().isEmpty()
                    && declared.arguments().stream().allMatch(this::isKnown);
        }
        return context.hierarchy().shape(declared.name()).isPresent() && isOwnKnown(declared);
    }

    private boolean isOwnKnown(JavaType.Declared declared) {
        List<ClassShape> leaves = context.hierarchy().leaves(declared.name());
        if (!declared.arguments().stream().allMatch(this::isKnown)) {
            return false;
        }
        return switch (context.hierarchy().form(declared.name())) {
            case ENUM -> leaves.stream().allMatch(this::isOneText);
            case RECORD, UNION -> leaves.stream().allMatch(this::isRecordKnown);
            case CLASS, INTERFACE ->
                context.hierarchy().functions(declared.name()).isEmpty()
                        && leaves.stream()
                                .allMatch(leaf -> Equals.written(leaf, "toString", context)
                                        .isPresent());
            case CHOICE, FUNCTION, MIXED -> false;
        };
    }

    /** Whether no constant has a text in its own body alone. */
    private boolean isOneText(ClassShape constants) {
        return Equals.written(constants, "toString", context).isPresent()
                || constants.constants().stream()
                        .allMatch(constant -> constant.body().isEmpty());
    }

    private boolean isRecordKnown(ClassShape leaf) {
        boolean alike = leaf.record().isPresent();
        // The type arguments are known already.
        leaf.typeParameters().forEach(parameter -> variables.add(parameter.name()));
        boolean first = seen.add(leaf.name());
        return alike
                && (!first
                        || Equals.written(leaf, "toString", context).isPresent()
                        || leaf.record().orElseThrow().components().stream().allMatch(this::isKnown));
    }

    private boolean isKnown(RecordShape.Component component) {
        return !component.flattened() && isKnown(component.type());
    }
}
