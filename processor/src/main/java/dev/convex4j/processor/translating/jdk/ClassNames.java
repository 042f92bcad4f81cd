package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.ValueKind;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The names of classes: TypeScript has the user's ones under other names, or not at all, but they are known here. */
public final class ClassNames {
    private ClassNames() {}

    /** {@code shape.getClass().getSimpleName()}. */
    public static Value simple(BodyExpression.Call call, Expressions translator) {
        return ofError("simpleNameOf", call, translator).orElseGet(() -> of(call, ClassShape::simpleName, translator));
    }

    /** {@code Circle.class.getName()}. */
    public static Value full(BodyExpression.Call call, Expressions translator) {
        return ofError("classNameOf", call, translator)
                .orElseGet(() -> of(call, shape -> binaryName(shape, translator), translator));
    }

    /** An error says itself what it is. */
    private static Optional<Value> ofError(String helper, BodyExpression.Call call, Expressions translator) {
        return asked(call.receiver().orElseThrow())
                .filter(error -> ExceptionTypes.isThrowable(
                        error.type(), translator.context().program()))
                .map(error -> requireTold(error, translator))
                .map(error -> Value.of(Code.call(
                        Helpers.java(helper, translator), Nulls.checked(error, translator.code(error), translator))));
    }

    /** What JavaScript throws for null, a wrong index or a full stack has no name of Java's. */
    private static BodyExpression requireTold(BodyExpression error, Expressions translator) {
        if (!ExceptionTypes.sayTheirNames(error.type(), translator.context().program())) {
            throw Untranslatable.meaning(
                    "the class of any exception that may come has no name here",
                    "JavaScript's own errors stand for a `NullPointerException`, a wrong index or a stack overflow.",
                    "catch the types that you mean, or write `e.getMessage()`",
                    error.position());
        }
        return error;
    }

    private static Value of(BodyExpression.Call call, Function<ClassShape, String> name, Expressions translator) {
        BodyExpression named = call.receiver().orElseThrow();
        if (named instanceof BodyExpression.ClassLiteral literal
                && literal.named() instanceof JavaType.Declared declared
                && shape(declared, translator).isPresent()) {
            return translator.translate(
                    text(name.apply(shape(declared, translator).get()), call));
        }
        BodyExpression object = asked(named).orElseThrow(() -> refusal(call));
        List<ClassShape> leaves = leaves(object, call, translator);
        BodyExpression names = text(name.apply(leaves.get(0)), call);
        for (ClassShape leaf : leaves.subList(1, leaves.size())) {
            BodyExpression test = new BodyExpression.InstanceOf(
                    object,
                    new BodyPattern.OfType(new JavaType.Declared(leaf.name()), Optional.empty(), call.position()),
                    JavaType.Primitive.BOOLEAN,
                    call.position());
            names = new BodyExpression.Conditional(
                    test, text(name.apply(leaf), call), names, call.type(), call.position());
        }
        return translator.translate(names);
    }

    /** The classes that an object may be of, each before those below it. */
    private static List<ClassShape> leaves(BodyExpression object, BodyExpression.Call call, Expressions translator) {
        boolean plain = !Nulls.mayBe(object, translator) && Purity.isPure(object, translator.context());
        List<ClassShape> leaves = new ArrayList<>();
        if (plain
                && object.type() instanceof JavaType.Declared declared
                && shape(declared, translator).isPresent()) {
            leaves.addAll(translator.context().hierarchy().leaves(declared.name()));
        }
        boolean told = !leaves.isEmpty()
                && translator
                        .context()
                        .hierarchy()
                        .functions(((JavaType.Declared) object.type()).name())
                        .isEmpty()
                && leaves.stream().allMatch(leaf -> isNamed(leaf, leaves.size()));
        if (!told) {
            throw refusal(call);
        }
        return leaves;
    }

    /** Whether a class has a name of its own, and is told from others without its type arguments. */
    private static boolean isNamed(ClassShape leaf, int leaves) {
        return leaf.nesting() != ClassShape.Nesting.ANONYMOUS
                && leaf.nesting() != ClassShape.Nesting.LOCAL
                && leaf.constants().stream()
                        .allMatch(constant -> constant.body().isEmpty())
                && (leaves == 1 || leaf.typeParameters().isEmpty());
    }

    private static Optional<ClassShape> shape(JavaType.Declared type, Expressions translator) {
        return translator.context().program().isOwnClass(type.name())
                ? translator.context().hierarchy().shape(type.name())
                : Optional.empty();
    }

    private static Optional<BodyExpression> asked(BodyExpression named) {
        return named instanceof BodyExpression.Call call && call.method().name().equals("getClass")
                ? call.receiver()
                : Optional.empty();
    }

    private static BodyExpression text(String name, BodyExpression.Call call) {
        return new BodyExpression.Literal(Optional.of(name), new JavaType.Declared(Types.STRING), call.position());
    }

    /** The name of the class that the values of a type are of; of an interface of the library, its own. */
    static String ofValue(JavaType type, Position position, Expressions translator) {
        Optional<JavaType.Declared> declared = Optional.of(ValueKind.boxed(type))
                .filter(JavaType.Declared.class::isInstance)
                .map(JavaType.Declared.class::cast);
        Optional<ClassShape> own = declared.flatMap(each -> shape(each, translator));
        if (declared.isEmpty()
                || own.filter(shape -> shape.local() || !isNamed(shape, 1)).isPresent()) {
            throw Untranslatable.construct(
                    "a computed format of a `" + Types.display(type) + "`, whose class has no name here",
                    "make its text before: `String.valueOf(value)`",
                    position);
        }
        return own.map(shape -> binaryName(shape, translator)).orElseGet(declared.get()::name);
    }

    /** {@code app.Outer$Inner}. */
    private static String binaryName(ClassShape shape, Expressions translator) {
        return shape.enclosingClass()
                .filter(outer -> !shape.local())
                .flatMap(translator.context().hierarchy()::shape)
                .map(outer -> binaryName(outer, translator) + "$" + shape.simpleName())
                .orElse(shape.name());
    }

    private static Untranslatable refusal(BodyExpression.Call call) {
        return Untranslatable.construct(
                "the name of a class that isn't known here",
                "ask a variable of one of your own types, which isn't `null`, or write the name",
                call.position());
    }
}
