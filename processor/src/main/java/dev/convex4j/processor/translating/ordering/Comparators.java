package dev.convex4j.processor.translating.ordering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.OneSided;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.analysis.ReadOnly;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.ObjectFunctions;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** {@code Comparator}: a function of two values, whose factories are written out where they are combined. */
public final class Comparators {
    private static final String COMPARATOR = "java.util.Comparator";

    private static final Set<String> FACTORIES = Set.of(COMPARATOR, "java.util.Collections", "java.util.Map.Entry");

    private Comparators() {}

    /** {@code Comparator.comparing(User::name)} as a value: {@code (a: User, b: User): number => ..}. */
    public static Value value(BodyExpression.Call call, Expressions translator) {
        JavaType compared = Types.argument(call.type());
        TsType type = TypeNames.of(compared, translator.module(), translator.context(), call.position());
        Scope.Frame frame = translator.scope().enter();
        String left = name("a", translator);
        String right = name("b", translator);
        TsExpression code = new Comparison(false, translator).of(call, Code.name(left), Code.name(right), compared);
        translator.scope().leave(frame);
        return Value.of(new TsExpression.Arrow(
                false,
                List.of(TsParameter.typed(left, type), TsParameter.typed(right, type)),
                Optional.of(new TsType.Keyword("number")),
                new TsExpression.ArrowBody.OfExpression(code)));
    }

    private static String name(String wanted, Expressions translator) {
        return translator
                .scope()
                .declare(translator.scope().syntheticId(), wanted, Absence.UNDEFINED, true)
                .name();
    }

    /**
     * The function that sorts values of a type, of whose results only the sign counts; empty where JavaScript's own order of
     * texts is the same.
     */
    public static Optional<TsExpression> sorting(
            Optional<BodyExpression> comparator, JavaType type, BodyExpression at, Expressions translator) {
        boolean natural = comparator.filter(given -> !isNull(given)).isEmpty();
        if (natural && Natural.isText(type)) {
            return Optional.empty();
        } else if (!natural && !isFactory(comparator.get())) {
            return Optional.of(function(comparator.get(), translator));
        }
        Scope.Frame frame = translator.scope().enter();
        String left = name("a", translator);
        String right = name("b", translator);
        Comparison comparison = new Comparison(true, translator);
        TsExpression code = natural
                ? comparison.natural(Code.name(left), Code.name(right), type, at)
                : comparison.of(comparator.get(), Code.name(left), Code.name(right), type);
        translator.scope().leave(frame);
        return Optional.of(Natural.shortened(Code.arrow(List.of(left, right), code)));
    }

    static boolean isNull(BodyExpression comparator) {
        return comparator instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
    }

    /** Whether a comparator is made here by the JDK. */
    static boolean isFactory(BodyExpression comparator) {
        return comparator.type().isClass(COMPARATOR)
                && comparator instanceof BodyExpression.Call call
                && FACTORIES.contains(call.method().owner());
    }

    private static boolean isOfTexts(BodyExpression comparator) {
        return comparator instanceof BodyExpression.StaticField field
                && field.owner().equals(Types.STRING)
                && field.name().equals("CASE_INSENSITIVE_ORDER");
    }

    /** Any other comparator, as a function. */
    static TsExpression function(BodyExpression comparator, Expressions translator) {
        if (isOfTexts(comparator)) {
            return translator.code(comparator);
        }
        return ObjectFunctions.ofLibrary(comparator, 2, translator)
                .map(Arguments::bare)
                .orElseGet(() -> Arguments.bare(translator.code(comparator)));
    }

    /** Whether nobody can notice how often a comparator compares, and what. */
    public static boolean isQuiet(BodyExpression comparator, Expressions translator) {
        if (isFactory(comparator)) {
            BodyExpression.Call call = (BodyExpression.Call) comparator;
            return call.receiver().map(inner -> isQuiet(inner, translator)).orElse(true)
                    && call.arguments().stream().allMatch(argument -> isQuiet(argument, translator));
        } else if (comparator instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
            return Purity.isQuiet(body.value(), translator.context());
        } else if (comparator instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfBlock block) {
            return Purity.areQuiet(block.statements(), translator.context());
        } else if (comparator instanceof BodyExpression.MethodReference
                && !Lambdas.isEvaluated(comparator, translator)) {
            return Lambdas.isQuiet(comparator, translator);
        }
        if (isOfTexts(comparator)) {
            return true;
        } else if (comparator instanceof BodyExpression.Conditional choice) {
            return isEither(choice, part -> isQuiet(part, translator), translator);
        } else if (isObject(comparator.type(), translator.context())) {
            return areObjectsQuiet(translator.context());
        }
        return isNull(comparator)
                || areKnown(comparator, written -> isQuiet(written, translator), translator)
                || (isGiven(comparator, translator) && areAll(written -> isQuiet(written, translator), translator));
    }

    /** Whether other pairs may be compared, in another order: where one comparison throws, each sort does. */
    private static boolean isOfAnyOrder(BodyExpression comparator, Expressions translator) {
        if (isFactory(comparator)) {
            BodyExpression.Call call = (BodyExpression.Call) comparator;
            return call.receiver().map(inner -> isOfAnyOrder(inner, translator)).orElse(true)
                    && call.arguments().stream().allMatch(argument -> isOfAnyOrder(argument, translator));
        }
        if (isWritten(comparator)) {
            return isQuiet(comparator, translator)
                    || (!Lambdas.isEvaluated(comparator, translator)
                            && ReadOnly.isOfAnyOrder(comparator, translator.context())
                            && (!comparator.type().isClass(COMPARATOR)
                                    || OneSided.is(comparator, translator.member(), translator.context())));
        }
        if (comparator instanceof BodyExpression.Conditional choice) {
            return isEither(choice, part -> isOfAnyOrder(part, translator), translator);
        }
        return isQuiet(comparator, translator)
                || areKnown(comparator, written -> isOfAnyOrder(written, translator), translator)
                || (isGiven(comparator, translator)
                        && areAll(written -> isOfAnyOrder(written, translator), translator));
    }

    /** {@code descending ? order.reversed() : order}. */
    private static boolean isEither(
            BodyExpression.Conditional choice, Predicate<BodyExpression> test, Expressions translator) {
        return Purity.isQuiet(choice.condition(), translator.context())
                && test.test(choice.whenTrue())
                && test.test(choice.whenFalse());
    }

    /** Whether something holds for each lambda and reference that a variable, or another pure expression, may give. */
    private static boolean areKnown(BodyExpression function, Predicate<BodyExpression> test, Expressions translator) {
        return areKnown(function, test, translator.member(), translator.context());
    }

    private static boolean areKnown(
            BodyExpression function, Predicate<BodyExpression> test, MethodKey member, TranslationContext context) {
        return !isWritten(function)
                && Purity.isQuiet(function, context)
                && context.lists()
                        .functions(function, member)
                        .filter(known -> known.stream().allMatch(test))
                        .isPresent();
    }

    /** Whether a comparator is one that was made elsewhere, and that nobody sees asked for. */
    private static boolean isGiven(BodyExpression comparator, Expressions translator) {
        return comparator.type().isClass(COMPARATOR)
                && !(comparator instanceof BodyExpression.Lambda)
                && Purity.isQuiet(comparator, translator.context());
    }

    private static boolean isWritten(BodyExpression function) {
        return function instanceof BodyExpression.Lambda || function instanceof BodyExpression.MethodReference;
    }

    /** Whether something holds for every comparator of the program, whichever of them comes along. */
    private static boolean areAll(Predicate<BodyExpression> test, Expressions translator) {
        TranslationContext context = translator.context();
        boolean methods = context.program().methods().values().stream().allMatch(body -> {
            Written search = new Written(test, body.key(), context);
            BodyWalker.walk(body, search);
            return search.holds;
        });
        boolean constants = context.program().constants().entrySet().stream().allMatch(constant -> {
            String owner = constant.getKey().substring(0, constant.getKey().lastIndexOf('.'));
            MethodKey initializer = new MethodKey(owner, MethodBody.STATIC_INITIALIZER, List.of());
            Written search = new Written(test, initializer, context);
            BodyWalker.walk(constant.getValue(), search);
            return search.holds;
        });
        return methods && constants && areObjectsQuiet(context);
    }

    /** The comparators that a method writes, and the keys of those that it makes. */
    private static final class Written implements BodyVisitor {
        private final Predicate<BodyExpression> test;
        private final MethodKey member;
        private final TranslationContext context;
        private boolean holds = true;

        Written(Predicate<BodyExpression> test, MethodKey member, TranslationContext context) {
            this.test = test;
            this.member = member;
            this.context = context;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (isWritten(expression) && expression.type().isClass(COMPARATOR)) {
                holds &= test.test(expression);
            } else if (isFactory(expression)) {
                // The comparators that it is made of are visited by themselves.
                holds &= ((BodyExpression.Call) expression)
                        .arguments().stream()
                                .filter(argument -> !argument.type().isClass(COMPARATOR)
                                        && !isObject(argument.type(), context)
                                        && !Lambdas.isIdentity(argument))
                                .allMatch(
                                        key -> isWritten(key) ? test.test(key) : areKnown(key, test, member, context));
            }
        }
    }

    private static boolean isObject(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Declared declared
                && context.hierarchy()
                        .shape(declared.name())
                        .filter(shape -> shape.kind() != ClassShape.Kind.INTERFACE)
                        .isPresent();
    }

    /** Whether the comparators of the user's classes are quiet. */
    private static boolean areObjectsQuiet(TranslationContext context) {
        return context.hierarchy().implementing(COMPARATOR, "compare").stream()
                .filter(method -> context.hierarchy()
                        .method(method)
                        .filter(MethodShape::isAbstract)
                        .isEmpty())
                .map(method -> Optional.ofNullable(context.program().methods().get(method)))
                .allMatch(body -> body.filter(found -> Purity.areQuiet(found.statements(), context))
                        .isPresent());
    }

    /** Refuses a comparator that something could be noticed of: JavaScript compares other pairs, in another order. */
    public static void requireQuiet(BodyExpression comparator, Expressions translator) {
        if (!isOfAnyOrder(comparator, translator)) {
            throw noticed(comparator.position());
        }
    }

    static Untranslatable noticed(Position position) {
        return Untranslatable.meaning(
                "this comparison may throw or have an effect",
                "Java and JavaScript compare different pairs of elements while they sort.",
                "compare values that are computed before, in place: `Comparator.comparing(User::name)`",
                position);
    }

    /** Whether a comparator says where {@code null} goes. */
    static boolean takesNull(BodyExpression comparator) {
        return isFactory(comparator)
                && comparator instanceof BodyExpression.Call call
                && call.method().name().startsWith("nulls");
    }

    /** What a key function gives. */
    static JavaType keyType(BodyExpression function, Expressions translator) {
        if (function instanceof BodyExpression.Lambda lambda) {
            return lambda.function().resultType();
        } else if (function instanceof BodyExpression.MethodReference reference) {
            return reference.function().resultType();
        }
        return translator
                .context()
                .functions()
                .of(function.type())
                .map(FunctionTypes.Signature::result)
                .orElseGet(Function.UNKNOWN::resultType);
    }
}
