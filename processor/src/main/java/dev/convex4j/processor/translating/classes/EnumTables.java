package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Usage;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.layout.Declared;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an enum has beside its literals: the list of its constants, their names where these differ from the literals, and a
 * table for each of its fields.
 */
public final class EnumTables {
    static final String VALUES = "#values";
    static final String NAMES = "#names";
    static final String VALUE_OF = "#valueOf";
    static final String FIELD = "#field ";

    private EnumTables() {}

    /** Everything that an enum may need declared. */
    public static List<Declared.Member> members(ClassShape shape, Homes homes) {
        String name = Names.decapitalized(homes.simpleName(shape.name()));
        List<Declared.Member> members = new ArrayList<>();
        members.add(new Declared.Member(shape.name() + VALUES, shape.name(), List.of(name + "Values")));
        members.add(new Declared.Member(shape.name() + NAMES, shape.name(), List.of(name + "Names")));
        members.add(new Declared.Member(shape.name() + VALUE_OF, shape.name(), List.of(name + "ValueOf")));
        shape.fields().stream()
                .filter(field -> !field.isStatic())
                .map(field -> new Declared.Member(
                        shape.name() + FIELD + field.name(),
                        shape.name(),
                        List.of(
                                name + Names.capitalized(field.name()),
                                name + Names.capitalized(field.name()) + "Table")))
                .forEach(members::add);
        return members;
    }

    static TsExpression field(BodyExpression.InstanceField field, TsExpression constant, Expressions expressions) {
        TsExpression table = generated(field.owner() + FIELD + field.name(), expressions);
        ClassShape shape =
                expressions.context().hierarchy().shape(field.owner()).orElseThrow();
        return row(table, constant, shape, expressions.context());
    }

    /** Whether any translated code reads a field. */
    public static boolean isRead(ClassShape shape, String field, Usage usage) {
        return usage.isUsed(shape.name() + FIELD + field);
    }

    private static TsExpression row(
            TsExpression table, TsExpression constant, ClassShape shape, TranslationContext context) {
        if (!Enums.areKeys(shape, context)) {
            return new TsExpression.NonNull(Code.invoke(table, "get", constant));
        }
        return constant instanceof TsExpression.StringLiteral literal
                ? Code.member(table, literal.value())
                : new TsExpression.Index(table, constant, false);
    }

    static TsExpression generated(String key, Expressions expressions) {
        TranslationContext context = expressions.context();
        context.usage().generated(key, expressions.module());
        context.usage()
                .imported(expressions.module(), context.layout().constant(key).module());
        return context.layout().reference(expressions.module(), context.layout().constant(key));
    }

    /** {@code Disc.values()}: Java gives a new array each time. */
    static Value values(String enumName, Expressions expressions) {
        return Value.of(new TsExpression.ArrayLiteral(
                List.of(new TsExpression.Spread(generated(enumName + VALUES, expressions)))));
    }

    static Value valueOf(String enumName, TsExpression name, Expressions expressions) {
        return Value.of(Code.call(generated(enumName + VALUE_OF, expressions), name));
    }

    public static Value name(BodyExpression.Call call, Expressions expressions) {
        BodyExpression receiver = call.receiver().orElseThrow();
        return Value.of(name(Nulls.unboxed(receiver, expressions), enumOf(receiver, expressions), expressions));
    }

    /** The Java name of a constant: the literal itself, unless {@code @Name} gives it another one. */
    static TsExpression name(TsExpression constant, ClassShape shape, Expressions expressions) {
        boolean same = shape.constants().stream()
                .allMatch(each -> Enums.literal(shape.name(), each.name(), expressions.context())
                        .equals(each.name()));
        return same
                ? constant
                : row(generated(shape.name() + NAMES, expressions), constant, shape, expressions.context());
    }

    /** What every enum has, as the method of an interface; empty for other methods. */
    static Optional<TsExpression> inherited(
            MethodKey method, TsExpression constant, ClassShape shape, Expressions expressions) {
        return switch (method.name()) {
            case "name" -> Optional.of(name(constant, shape, expressions));
            case "ordinal" -> Optional.of(position(constant, shape, expressions));
            default -> Optional.empty();
        };
    }

    public static Value ordinal(BodyExpression.Call call, Expressions expressions) {
        BodyExpression receiver = call.receiver().orElseThrow();
        return Value.of(position(Nulls.unboxed(receiver, expressions), enumOf(receiver, expressions), expressions));
    }

    public static Value compareTo(BodyExpression.Call call, Expressions expressions) {
        BodyExpression receiver = call.receiver().orElseThrow();
        ClassShape shape = enumOf(receiver, expressions);
        return Value.of(Code.binary(
                "-",
                position(Nulls.unboxed(receiver, expressions), shape, expressions),
                position(Nulls.unboxed(call.arguments().get(0), expressions), shape, expressions)));
    }

    /** Which of two constants comes first. */
    static TsExpression compared(TsExpression left, TsExpression right, ClassShape shape, Expressions expressions) {
        return Code.binary("-", position(left, shape, expressions), position(right, shape, expressions));
    }

    /** The text of a constant: its name, unless the enum says another one. */
    public static Value text(BodyExpression.Call call, Expressions expressions) {
        return Value.of(Texts.of(Nulls.required(call.receiver().orElseThrow(), expressions), expressions));
    }

    private static TsExpression position(TsExpression constant, ClassShape shape, Expressions expressions) {
        return Code.invoke(generated(shape.name() + VALUES, expressions), "indexOf", constant);
    }

    private static ClassShape enumOf(BodyExpression receiver, Expressions expressions) {
        String name = receiver.type() instanceof JavaType.Declared declared ? declared.name() : "";
        return expressions
                .context()
                .hierarchy()
                .shape(name)
                .map(shape ->
                        expressions.context().hierarchy().superclass(shape).orElse(shape))
                .filter(shape -> shape.kind() == ClassShape.Kind.ENUM)
                .orElseThrow(() -> Untranslatable.meaning(
                        "the enum that this constant is of isn't known here",
                        "a constant is a literal in TypeScript, and another enum may have the same one.",
                        "use the enum's own type instead of a type variable or `Enum`",
                        receiver.position()));
    }
}
