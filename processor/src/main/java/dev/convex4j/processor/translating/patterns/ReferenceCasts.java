package dev.convex4j.processor.translating.patterns;

import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.analysis.Marked;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.classes.Choices;
import dev.convex4j.processor.translating.classes.InstanceTests;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Casts of references: one to a wider type says nothing, one to a narrower type is a test. */
public final class ReferenceCasts {
    /** The property that the helper looks at. */
    private static final String TAG = "type";

    private ReferenceCasts() {}

    /** Whether a cast is between types of objects. */
    public static boolean isOne(BodyExpression.Cast cast) {
        return isObject(cast.operand().type()) && isObject(cast.type());
    }

    private static boolean isObject(JavaType type) {
        return Promotion.unboxed(type).isEmpty() && !Types.isString(type);
    }

    public static TsExpression cast(BodyExpression.Cast cast, Expressions expressions) {
        JavaType from = cast.operand().type();
        JavaType to = cast.type();
        if (from instanceof JavaType.Null) {
            return expressions.code(cast.operand());
        }
        if (TypeTests.isAlways(from, to, expressions)) {
            TsExpression code = expressions.code(cast.operand());
            return isOtherArguments(from, to) || isNarrowed(cast, expressions)
                    ? new TsExpression.As(
                            code,
                            Nulls.type(
                                    TypeNames.of(to, expressions.module(), expressions.context(), cast.position()),
                                    Nulls.mayBe(cast.operand(), expressions)))
                    : code;
        }
        if (isUnchecked(from, to, expressions)) {
            return new TsExpression.As(
                    expressions.code(cast.operand()),
                    Nulls.type(
                            Nulls.contents(
                                    TypeNames.of(to, expressions.module(), expressions.context(), cast.position()),
                                    expressions.context().nullness().contents(cast.operand(), expressions.member())),
                            Nulls.mayBe(cast.operand(), expressions)));
        }
        Optional<TsExpression> instance = InstanceTests.cast(cast, expressions);
        if (instance.isPresent()) {
            return instance.get();
        }
        Optional<List<Tag>> tags = TypeTests.tags(from, to, expressions)
                .filter(found -> found.stream().allMatch(tag -> tag.property().equals(TAG)))
                .filter(found -> !Nulls.mayBe(cast.operand(), expressions));
        if (tags.isPresent()) {
            List<TsExpression> arguments = new ArrayList<>(List.of(expressions.code(cast.operand())));
            tags.get().forEach(tag -> arguments.add(Code.text(tag.literal())));
            return Code.call(Helpers.java("cast", expressions), arguments);
        }
        Optional<TsExpression> tested = tested(cast, expressions);
        if (tested.isPresent()) {
            return tested.get();
        }
        expressions.translate(cast.operand());
        throw Untranslatable.construct(
                "a cast to `" + Types.display(to) + "`",
                "ask with `instanceof` and a variable, or declare the right type",
                cast.position());
    }

    /** The value of a variable with the test of what it is: {@code castTo<Square>(shape, "side" in shape)}. */
    private static Optional<TsExpression> tested(BodyExpression.Cast cast, Expressions expressions) {
        BodyExpression operand = cast.operand();
        if (!(operand instanceof BodyExpression.Local)) {
            return Optional.empty();
        }
        TsExpression code = expressions.code(operand);
        boolean nullable = Nulls.mayBe(operand, expressions);
        TsType type = Nulls.type(
                TypeNames.of(cast.type(), expressions.module(), expressions.context(), cast.position()), nullable);
        return Choices.test(code, nullable, operand.type(), cast.type(), cast.position(), expressions)
                .map(test -> nullable
                        ? Code.binary("||", Code.binary("===", code, new TsExpression.NullLiteral()), test)
                        : test)
                .map(test ->
                        new TsExpression.Call(Helpers.java("castIf", expressions), List.of(type), List.of(code, test)));
    }

    /** Whether TypeScript may know which record of a sealed interface a value is, where Java doesn't. */
    private static boolean isNarrowed(BodyExpression.Cast cast, Expressions expressions) {
        return Marked.is(cast)
                && cast.type() instanceof JavaType.Declared declared
                && expressions.context().hierarchy().shape(declared.name()).isPresent()
                && expressions.context().hierarchy().form(declared.name()) == ClassForm.UNION;
    }

    /**
     * Java knows nothing of a class's variable without a bound when the program runs: {@code (T) objects[0]}. One of a method
     * is mostly another type each time, which the caller tests.
     */
    private static boolean isUnchecked(JavaType from, JavaType to, Expressions expressions) {
        if (from instanceof JavaType.Array source && to instanceof JavaType.Array target) {
            return isUnchecked(source.element(), target.element(), expressions);
        }
        return from.isClass("java.lang.Object")
                && to instanceof JavaType.Variable variable
                && isUnbounded(variable.name(), expressions);
    }

    private static boolean isUnbounded(String variable, Expressions expressions) {
        Optional<TypeParameter> found = Optional.empty();
        Optional<ClassShape> around =
                expressions.context().hierarchy().shape(expressions.member().owner());
        boolean ofMethod = expressions
                .context()
                .hierarchy()
                .method(expressions.member())
                .filter(method -> named(variable, method.typeParameters()).isPresent())
                .isPresent();
        while (!ofMethod && found.isEmpty() && around.isPresent()) {
            found = named(variable, around.get().typeParameters());
            around = around.get()
                    .enclosingClass()
                    .flatMap(name -> expressions.context().hierarchy().shape(name));
        }
        return found.filter(
                        parameter -> parameter.bounds().stream().allMatch(bound -> bound.isClass("java.lang.Object")))
                .isPresent();
    }

    private static Optional<TypeParameter> named(String variable, List<TypeParameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(variable))
                .findFirst();
    }

    /** An unchecked cast: the type arguments exist only for the compilers. */
    private static boolean isOtherArguments(JavaType from, JavaType to) {
        return from instanceof JavaType.Declared source
                && to instanceof JavaType.Declared target
                && source.name().equals(target.name())
                && !source.arguments().equals(target.arguments());
    }
}
