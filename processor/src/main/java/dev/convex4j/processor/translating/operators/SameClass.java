package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.Hierarchies;
import dev.convex4j.processor.translating.classes.InstanceTests;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** {@code getClass() == other.getClass()}, as {@code equals} asks it. */
final class SameClass {
    private SameClass() {}

    /** The comparison of the classes of two objects; empty for others. */
    static Optional<TsExpression> of(BodyExpression.Binary binary, Expressions translator) {
        Optional<BodyExpression> left = asked(binary.left());
        Optional<BodyExpression> right = asked(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean same = binary.operator().equals("==");
        if (only(left.get(), translator).isPresent()) {
            return Optional.of(test(left.get(), right.get(), same, translator));
        } else if (only(right.get(), translator).isPresent() && Purity.isPure(left.get(), translator.context())) {
            return Optional.of(test(right.get(), left.get(), same, translator));
        } else if (!Hierarchies.isInstance(left.get().type(), translator.context())
                && !Hierarchies.isInstance(right.get().type(), translator.context())) {
            return Optional.empty();
        }
        return Optional.of(Code.binary(
                same ? "===" : "!==", prototype(left.get(), translator), prototype(right.get(), translator)));
    }

    private static Optional<BodyExpression> asked(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                        && call.method().name().equals("getClass")
                        && call.method().owner().equals("java.lang.Object")
                ? call.receiver()
                : Optional.empty();
    }

    /** The one class that an object can be of, where looking at it can't be noticed. */
    private static Optional<ClassShape> only(BodyExpression object, Expressions translator) {
        boolean plain = Purity.isPure(object, translator.context())
                && Hierarchies.isInstance(object.type(), translator.context())
                && !Nulls.mayBe(object, translator);
        if (!plain) {
            return Optional.empty();
        }
        String name = ((JavaType.Declared) object.type()).name();
        List<ClassShape> leaves = translator.context().hierarchy().leaves(name);
        return leaves.size() == 1
                        && translator.context().hierarchy().functions(name).isEmpty()
                        && translator
                                .context()
                                .hierarchy()
                                .subtypes(leaves.get(0).name())
                                .isEmpty()
                ? Optional.of(leaves.get(0))
                : Optional.empty();
    }

    private static TsExpression test(BodyExpression known, BodyExpression other, boolean same, Expressions translator) {
        ClassShape shape = only(known, translator).orElseThrow();
        TsExpression value = Nulls.checked(other, translator.code(other), translator);
        TsExpression test = InstanceTests.instanceOf(value, shape.name(), known.position(), translator);
        return same ? test : Code.not(test);
    }

    private static TsExpression prototype(BodyExpression object, Expressions translator) {
        return Code.invoke(Code.name("Object"), "getPrototypeOf", translator.code(object));
    }
}
