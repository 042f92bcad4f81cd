package dev.convex4j.processor.translating.classes;

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
        return holdsLiterals(type, context) && (isInPlace(code) || (isOfPlain(type, context) && isPlain(code)));
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
                    && (context.hierarchy().tag(declared.name()).isPresent()
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

    /** Whether a value, or a part of it, is a literal whose type nothing in the code says. */
    private static boolean isInPlace(TsExpression code) {
        if (code instanceof TsExpression.StringLiteral || code instanceof TsExpression.ObjectLiteral) {
            return true;
        } else if (code instanceof TsExpression.ArrayLiteral array) {
            return array.elements().isEmpty() || array.elements().stream().anyMatch(LiteralTypes::isInPlace);
        } else if (code instanceof TsExpression.Spread spread) {
            return isInPlace(spread.value());
        } else if (code instanceof TsExpression.Conditional choice) {
            return isInPlace(choice.whenTrue()) || isInPlace(choice.whenFalse());
        } else if (code instanceof TsExpression.Binary junction) {
            return JUNCTIONS.contains(junction.operator())
                    && (isInPlace(junction.left()) || isInPlace(junction.right()));
        } else if (code instanceof TsExpression.Call call) {
            return isInPlace(call);
        }
        return code instanceof TsExpression.NonNull there && isInPlace(there.value());
    }

    /** A method that JavaScript's arrays have, or one of our own functions, gives what it is called on or called with. */
    private static boolean isInPlace(TsExpression.Call call) {
        if (call.callee() instanceof TsExpression.Member member) {
            return isInPlace(member.target());
        }
        boolean helper = call.callee() instanceof TsExpression.Imported imported
                && imported.source().module().endsWith("lib/java");
        return helper && call.arguments().stream().anyMatch(LiteralTypes::isInPlace);
    }

    /** Whether the values of a type are, or hold, constants of an enum that are numbers or flags in TypeScript. */
    private static boolean isOfPlain(JavaType type, TranslationContext context) {
        if (type instanceof JavaType.Array array) {
            return isOfPlain(array.element(), context);
        }
        return type instanceof JavaType.Declared declared
                && (declared.arguments().stream().anyMatch(argument -> isOfPlain(argument, context))
                        || context.hierarchy().shape(declared.name()).stream()
                                .flatMap(shape -> shape.constants().stream())
                                .anyMatch(constant ->
                                        !(Enums.literal(declared.name(), constant.name(), context) instanceof String)));
    }

    /** Whether a value, or an element of it, is written as a number or a flag. */
    private static boolean isPlain(TsExpression code) {
        if (code instanceof TsExpression.ArrayLiteral array) {
            return array.elements().stream().anyMatch(LiteralTypes::isPlain);
        } else if (code instanceof TsExpression.Conditional choice) {
            return isPlain(choice.whenTrue()) || isPlain(choice.whenFalse());
        }
        return code instanceof TsExpression.NumberLiteral
                || code instanceof TsExpression.BooleanLiteral
                || code instanceof TsExpression.Unary;
    }
}
