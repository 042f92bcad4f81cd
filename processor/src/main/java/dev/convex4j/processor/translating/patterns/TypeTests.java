package dev.convex4j.processor.translating.patterns;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.Choices;
import dev.convex4j.processor.translating.classes.InstanceTests;
import dev.convex4j.processor.translating.classes.KindTests;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.RecordMarks;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** How a type is told apart within another one. */
public final class TypeTests {
    private TypeTests() {}

    /**
     * The condition under which a value of the type {@code from} is a {@code to}; empty where every one is that isn't null.
     *
     * @param nullable whether the value may be null
     * @throws Untranslatable where TypeScript's value doesn't say
     */
    public static Optional<TsExpression> test(
            TsExpression value,
            boolean nullable,
            JavaType from,
            JavaType to,
            Position position,
            Expressions expressions) {
        if (isAlways(from, to, expressions)) {
            return Optional.empty();
        }
        boolean told = KindTests.areTold(from, expressions.context());
        Optional<TsExpression> instance = InstanceTests.test(
                value, told ? new JavaType.Declared("java.lang.Object") : from, to, position, expressions);
        if (instance.isPresent()) {
            return instance;
        } else if (told) {
            return Optional.of(KindTests.test(value, from, to, position, expressions));
        } else if (Kinds.isOpen(from)
                && !ExceptionTypes.isThrowable(from, expressions.context().program())
                && ExceptionTypes.isThrowable(to, expressions.context().program())) {
            throw refused(from, to, position);
        } else if (ExceptionTypes.isThrowable(to, expressions.context().program())) {
            return ExceptionTypes.test(
                    value, to, expressions.context().exceptions().mayOverflow(), position, expressions);
        }
        Optional<TsExpression> choice = Choices.test(value, nullable, from, to, position, expressions);
        if (choice.isPresent()) {
            return choice;
        }
        Optional<List<Tag>> tags = tags(from, to, expressions);
        if (tags.isPresent()) {
            return tags.get().stream()
                    .map(tag -> Code.binary("===", member(value, tag, nullable), Code.text(tag.literal())))
                    .reduce((left, right) -> Code.binary("||", left, right));
        }
        throw refused(from, to, position);
    }

    private static Untranslatable refused(JavaType from, JavaType to, Position position) {
        String what = named(from) + " can't be asked whether it is " + named(to);
        return Kinds.isOpen(from)
                ? Untranslatable.meaning(
                        what + ", as it isn't known which values may come here",
                        "in TypeScript a text may be a `String`, a `char`, an id or the constant of an enum, a number any of"
                                + " Java's, and a record doesn't say which one it is.",
                        "write a sealed interface with a record for each kind of value, or a method for each type",
                        position)
                : Untranslatable.meaning(
                        what,
                        "in TypeScript the values of both look alike.",
                        "let a sealed interface have both as its records, or keep them in variables of their own types",
                        position);
    }

    /** The type with its article. */
    private static String named(JavaType type) {
        String name = Types.display(type);
        return ("AEIO".indexOf(name.charAt(0)) >= 0 ? "an `" : "a `") + name + "`";
    }

    /** Whether every value of a type is one of another type. */
    public static boolean isAlways(JavaType from, JavaType to, Expressions expressions) {
        if (from.equals(to) || to.isClass("java.lang.Object")) {
            return true;
        }
        Optional<JavaType> unboxed = Promotion.unboxed(to).map(JavaType.class::cast);
        if (unboxed.isPresent() && unboxed.equals(Promotion.unboxed(from).map(JavaType.class::cast))) {
            return true;
        }
        return from instanceof JavaType.Declared source
                && to instanceof JavaType.Declared target
                && (isOnlyRecord(
                                source.name(),
                                target.name(),
                                expressions.context().hierarchy())
                        || source.name().equals(target.name())
                        || expressions
                                .context()
                                .hierarchy()
                                .ancestors(source.name())
                                .contains(target.name())
                        || ExceptionTypes.isSubclass(
                                source.name(),
                                target.name(),
                                expressions.context().program()));
    }

    /** Whether an interface has but one record, which has no tag where the interface isn't sealed. */
    private static boolean isOnlyRecord(String interfaceName, String recordName, Hierarchy hierarchy) {
        return hierarchy.shape(interfaceName).isPresent()
                && hierarchy.form(interfaceName) == ClassForm.UNION
                && hierarchy.leaves(interfaceName).size() == 1
                && hierarchy.leaves(interfaceName).get(0).name().equals(recordName);
    }

    /** The tags by which a {@code to} is told apart; empty where it isn't by those. */
    public static Optional<List<Tag>> tags(JavaType from, JavaType to, Expressions expressions) {
        if (!(from instanceof JavaType.Declared source) || !(to instanceof JavaType.Declared target)) {
            return Optional.empty();
        }
        Hierarchy hierarchy = expressions.context().hierarchy();
        List<ClassShape> all = hierarchy.leaves(source.name());
        List<ClassShape> wanted = hierarchy.leaves(target.name());
        boolean tagged = hierarchy.shape(source.name()).isPresent()
                && hierarchy.form(source.name()) == ClassForm.UNION
                && all.stream().allMatch(leaf -> leaf.kind() == ClassShape.Kind.RECORD)
                && RecordMarks.tag(all, hierarchy).isPresent()
                && !wanted.isEmpty()
                && all.containsAll(wanted);
        return tagged
                ? Optional.of(wanted.stream()
                        .flatMap(leaf -> hierarchy.tag(leaf.name()).stream())
                        .toList())
                : Optional.empty();
    }

    private static TsExpression member(TsExpression value, Tag tag, boolean nullable) {
        return new TsExpression.Member(value, tag.property(), nullable);
    }
}
