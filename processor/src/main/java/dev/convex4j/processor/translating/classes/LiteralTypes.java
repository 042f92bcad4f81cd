package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values that are written in place where nothing says their type. TypeScript would take a constant of an enum for any text,
 * the {@code type} of a record as well, and know nothing of a property that is absent.
 */
public final class LiteralTypes {
    private static final Set<String> JUNCTIONS = Set.of("??", "||", "&&");

    private LiteralTypes() {}

    /** A value that is looped over, or that a member is taken of: with its type, if its code alone says less. */
    public static TsExpression typed(BodyExpression value, TsExpression code, Expressions expressions) {
        boolean empty = InPlace.isEmpty(code);
        if (empty && !Types.isStream(value.type())) {
            return InPlace.typed(code, value, expressions);
        }
        boolean constant = value.type() instanceof JavaType.Declared declared
                && Enums.isEnum(declared.name(), expressions.context());
        boolean less = !constant
                && !(code instanceof TsExpression.ObjectLiteral)
                && (empty
                        || saysLess(value.type(), code, expressions.context())
                        || isOneOfSeveral(value.type(), code, expressions.context())
                        || EnumTexts.holds(value, expressions.context()));
        return less
                ? new TsExpression.As(
                        code,
                        TypeNames.of(seen(value.type()), expressions.module(), expressions.context(), value.position()))
                : code;
    }

    /** Whether a value is one of several arrays, whose elements TypeScript may take for objects of different classes. */
    private static boolean isOneOfSeveral(JavaType type, TsExpression code, TranslationContext context) {
        JavaType element = type instanceof JavaType.Array array ? array.element() : Types.argument(type);
        return code instanceof TsExpression.Conditional choice
                && choice.whenTrue() instanceof TsExpression.ArrayLiteral
                && choice.whenFalse() instanceof TsExpression.ArrayLiteral
                && element instanceof JavaType.Declared declared
                && !context.hierarchy().subtypes(declared.name()).isEmpty();
    }

    /** A stream is an array of its elements. */
    private static JavaType seen(JavaType type) {
        if (Types.isStream(type)) {
            return new JavaType.Declared(Types.LIST, List.of(Types.streamed(type)));
        }
        return Types.isPipeline(type) ? new JavaType.Declared(Types.LIST, List.of(Types.argument(type))) : type;
    }

    /** Whether the code of a value says less than its type, where TypeScript doesn't see that type. */
    public static boolean saysLess(JavaType type, TsExpression code, TranslationContext context) {
        return holdsLiterals(type, context) && isInPlace(code, holdsNumbers(type, context));
    }

    /** Whether values of a type have parts that are a literal of several, or may be absent. */
    public static boolean holdsLiterals(JavaType type, TranslationContext context) {
        return holdsLiterals(type, context, new HashSet<>());
    }

    private static boolean holdsLiterals(JavaType type, TranslationContext context, Set<String> seen) {
        if (type instanceof JavaType.Array array) {
            return holdsLiterals(array.element(), context, seen);
        }
        if (!(type instanceof JavaType.Declared declared)) {
            return false;
        }
        RecordShape record = context.program().records().get(declared.name());
        if (record != null) {
            return seen.add(declared.name())
                    && (RecordTags.of(declared.name(), context).isPresent()
                            || record.components().stream()
                                    .anyMatch(component -> Types.isOptional(component.type())
                                            || holdsLiterals(component.type(), context, seen)));
        }
        boolean own = context.hierarchy().shape(declared.name()).isPresent();
        return own
                ? context.hierarchy().form(declared.name()) != ClassForm.FUNCTION
                        && context.hierarchy().form(declared.name()).isData()
                : Enums.isEnum(declared.name(), context)
                        || declared.arguments().stream().anyMatch(argument -> holdsLiterals(argument, context, seen));
    }

    /** Whether a type is an enum with a constant that is no text, or made of such. */
    private static boolean holdsNumbers(JavaType type, TranslationContext context) {
        if (type instanceof JavaType.Array array) {
            return holdsNumbers(array.element(), context);
        }
        if (!(type instanceof JavaType.Declared declared)) {
            return false;
        }
        EnumModel constants = context.program().backend().enums().get(declared.name());
        return constants == null
                ? declared.arguments().stream().anyMatch(argument -> holdsNumbers(argument, context))
                : constants.constants().stream().anyMatch(constant -> !(constant.literal() instanceof String));
    }

    /** Whether a value, or a part of it, is a literal whose type nothing in the code says. */
    private static boolean isInPlace(TsExpression code, boolean numbers) {
        if (code instanceof TsExpression.StringLiteral
                || (numbers
                        && (code instanceof TsExpression.NumberLiteral || code instanceof TsExpression.BooleanLiteral))
                || code instanceof TsExpression.ObjectLiteral) {
            return true;
        } else if (code instanceof TsExpression.ArrayLiteral array) {
            return array.elements().isEmpty() || array.elements().stream().anyMatch(each -> isInPlace(each, numbers));
        } else if (code instanceof TsExpression.Spread spread) {
            return isInPlace(spread.value(), numbers);
        } else if (code instanceof TsExpression.Conditional choice) {
            return isInPlace(choice.whenTrue(), numbers) || isInPlace(choice.whenFalse(), numbers);
        } else if (code instanceof TsExpression.Binary junction) {
            return JUNCTIONS.contains(junction.operator())
                    && (isInPlace(junction.left(), numbers) || isInPlace(junction.right(), numbers));
        } else if (code instanceof TsExpression.Call call) {
            return isInPlace(call, numbers);
        }
        return code instanceof TsExpression.NonNull there && isInPlace(there.value(), numbers);
    }

    /** A method that JavaScript's arrays have, or one of our own functions, gives what it is called on or called with. */
    private static boolean isInPlace(TsExpression.Call call, boolean numbers) {
        if (call.callee() instanceof TsExpression.Member member) {
            return isInPlace(member.target(), numbers);
        }
        boolean helper = call.callee() instanceof TsExpression.Imported imported
                && imported.source().module().endsWith("lib/java");
        return helper && call.arguments().stream().anyMatch(each -> isInPlace(each, numbers));
    }
}
