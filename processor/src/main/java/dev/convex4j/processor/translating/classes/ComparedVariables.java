package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code a.compareTo(b)} of values whose type is a type variable: one helper does it for texts, numbers and objects; records
 * have no method that could be called, so that they are told by what they look like.
 */
public final class ComparedVariables {
    /** The boxes whose {@code compareTo} one helper can do for all. */
    private static final Set<Primitive> BOXES =
            Set.of(Primitive.BOOLEAN, Primitive.CHAR, Primitive.INT, Primitive.LONG, Primitive.FLOAT, Primitive.DOUBLE);

    private ComparedVariables() {}

    /** Refuses a variable in the code of {@code member} that stands for something else anywhere in the program. */
    public static void requireKnown(
            JavaType.Variable variable, MethodKey member, Position position, TranslationContext context) {
        for (JavaType type : VariableUses.of(variable, member, context)) {
            if (!isPlain(type) && !Hierarchies.isInstance(type, context)) {
                throw Untranslatable.construct(
                        "`" + Types.display(type) + "` as the `" + variable.name()
                                + "` of which this is the `compareTo`",
                        "pass a `Comparator`, and call its `compare`",
                        position);
            }
        }
    }

    private static boolean isPlain(JavaType type) {
        return Types.isString(type)
                || Promotion.unboxed(type).filter(BOXES::contains).isPresent();
    }

    /** Whether the records that a variable stands for can be told from one another, and from texts and numbers. */
    public static boolean areTold(JavaType.Variable variable, MethodKey member, TranslationContext context) {
        Set<JavaType> types = VariableUses.of(variable, member, context);
        List<ClassShape> records =
                types.stream().flatMap(type -> record(type, context).stream()).toList();
        return !records.isEmpty()
                && types.stream()
                        .allMatch(type -> isPlain(type) || record(type, context).isPresent())
                && records.stream()
                        .skip(1)
                        .allMatch(each -> onlyProperty(each, records).isPresent());
    }

    /** {@code a.compareTo(b)} of records, or of texts and numbers: each is told by what it looks like. */
    public static Optional<TsExpression> ofTold(
            JavaType.Variable variable,
            TsExpression left,
            TsExpression right,
            Position position,
            Expressions expressions) {
        TranslationContext context = expressions.context();
        if (!areTold(variable, expressions.member(), context)) {
            return Optional.empty();
        } else if (!Texts.isSimple(left) || !Texts.isSimple(right)) {
            throw Untranslatable.construct(
                    "`compareTo` of a computed value that may be one of several records",
                    "assign both values to local variables first",
                    position);
        }
        Set<JavaType> types = VariableUses.of(variable, expressions.member(), context);
        List<ClassShape> records =
                types.stream().flatMap(type -> record(type, context).stream()).toList();
        // TypeScript looks for properties in what is surely an object only.
        TsExpression object = new TsExpression.As(left, new TsType.Keyword("object"));
        TsExpression compared = compared(records.get(0), left, right, position, expressions);
        for (ClassShape record : records.subList(1, records.size())) {
            String property = onlyProperty(record, records).orElseThrow();
            compared = new TsExpression.Conditional(
                    Code.binary("in", Code.text(property), object),
                    compared(record, left, right, position, expressions),
                    compared);
        }
        return Optional.of(
                records.size() == types.size()
                        ? compared
                        : new TsExpression.Conditional(
                                Code.binary("===", new TsExpression.Unary("typeof", left), Code.text("object")),
                                compared,
                                Code.call(Helpers.java("compareTo", expressions), left, right)));
    }

    private static TsExpression compared(
            ClassShape record, TsExpression left, TsExpression right, Position position, Expressions expressions) {
        JavaType type = new JavaType.Declared(record.name());
        return Code.call(
                OwnCalls.reference(OnlyUses.compareTo(record).orElseThrow(), position, expressions),
                OnlyUses.as(left, type, position, expressions),
                OnlyUses.as(right, type, position, expressions));
    }

    /** A record with an order of its own. */
    private static Optional<ClassShape> record(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Declared declared
                        && declared.arguments().isEmpty()
                ? context.hierarchy()
                        .shape(declared.name())
                        .filter(shape -> shape.record().isPresent()
                                && OnlyUses.compareTo(shape).isPresent())
                : Optional.empty();
    }

    /** A property that a record always has, and none of the others. */
    private static Optional<String> onlyProperty(ClassShape record, List<ClassShape> records) {
        Set<String> others = records.stream()
                .filter(each -> !each.name().equals(record.name()))
                .flatMap(each -> each.record().orElseThrow().components().stream())
                .map(RecordShape.Component::wireName)
                .collect(Collectors.toSet());
        boolean whole = records.stream()
                .flatMap(each -> each.record().orElseThrow().components().stream())
                .noneMatch(RecordShape.Component::flattened);
        return record.record().orElseThrow().components().stream()
                .filter(component -> whole && !Types.isOptional(component.type()))
                .map(RecordShape.Component::wireName)
                .filter(name -> !others.contains(name))
                .findFirst();
    }
}
