package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.RecordMarks;
import dev.convex4j.processor.translating.layout.Literal;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Interfaces with values of several kinds: lambdas are functions, the constants of enums texts, objects know their class, records
 * are the rest.
 */
public final class Choices {
    private Choices() {}

    /** Whether the values of a type are of several kinds. */
    static boolean is(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Declared declared
                && context.hierarchy().shape(declared.name()).isPresent()
                && context.hierarchy().form(declared.name()) == ClassForm.CHOICE;
    }

    /** One of the kinds: how it is told from those that come after it, and what is done with it. */
    record Alternative(TsExpression test, List<TsStatement> statements) {}

    /** The alternatives one after the other, neighbours that do the same together; the last one needs no test. */
    static List<TsStatement> statements(List<Alternative> alternatives, boolean none) {
        List<Alternative> joined = new ArrayList<>();
        for (Alternative each : alternatives) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).statements().equals(each.statements())) {
                TsExpression either = Code.binary("||", joined.get(last).test(), each.test());
                joined.set(last, new Alternative(either, each.statements()));
            } else {
                joined.add(each);
            }
        }
        return chain(joined, none);
    }

    private static List<TsStatement> chain(List<Alternative> alternatives, boolean none) {
        Alternative first = alternatives.get(0);
        if (alternatives.size() == 1) {
            return first.statements();
        }
        List<TsStatement> rest = chain(alternatives.subList(1, alternatives.size()), none);
        if (none) {
            return List.of(new TsStatement.If(first.test(), first.statements(), rest));
        }
        List<TsStatement> statements =
                new ArrayList<>(List.of(new TsStatement.If(first.test(), first.statements(), List.of())));
        statements.addAll(rest);
        return List.copyOf(statements);
    }

    static TsExpression isFunction(TsExpression value) {
        return Code.binary("===", new TsExpression.Unary("typeof", value), Code.text("function"));
    }

    /** Whether a value of an interface is a constant of an enum: those are texts, rarely numbers or booleans. */
    static TsExpression isConstant(TsExpression value, String type, TranslationContext context) {
        return kinds(type, context).stream()
                .<TsExpression>map(kind -> Code.binary("===", new TsExpression.Unary("typeof", value), Code.text(kind)))
                .reduce((left, right) -> Code.binary("||", left, right))
                .orElse(new TsExpression.BooleanLiteral(false));
    }

    /** What {@code typeof} says of the constants below an interface. */
    private static List<String> kinds(String type, TranslationContext context) {
        return context.hierarchy().leaves(type).stream()
                .filter(leaf -> Dispatch.isEnum(leaf, context))
                .flatMap(leaf ->
                        leaf.constants().stream().map(constant -> Enums.literal(leaf.name(), constant.name(), context)))
                .map(literal ->
                        literal instanceof String ? "string" : literal instanceof Boolean ? "boolean" : "number")
                .distinct()
                .toList();
    }

    /** Whether a value is an object of one of the classes below an interface. */
    static Optional<TsExpression> isObject(
            TsExpression value, String type, Position position, Expressions expressions) {
        return classes(type, expressions.context()).stream()
                .map(top -> InstanceTests.instanceOf(value, top.name(), position, expressions))
                .reduce((left, right) -> Code.binary("||", left, right));
    }

    /** The classes below an interface, without those that extend another one. */
    static List<ClassShape> classes(String type, TranslationContext context) {
        Hierarchy hierarchy = context.hierarchy();
        List<ClassShape> all = hierarchy.subtypes(type).stream()
                .filter(shape -> hierarchy.form(shape.name()) == ClassForm.CLASS)
                .toList();
        Set<String> names = all.stream().map(ClassShape::name).collect(Collectors.toSet());
        return all.stream()
                .filter(shape -> hierarchy
                        .superclass(shape)
                        .filter(above -> names.contains(above.name()))
                        .isEmpty())
                .toList();
    }

    /** Whether a value is one of an enum, or the only record; other tests have their own places. */
    public static Optional<TsExpression> test(
            TsExpression value,
            boolean nullable,
            JavaType from,
            JavaType to,
            Position position,
            Expressions expressions) {
        TranslationContext context = expressions.context();
        if (!(to instanceof JavaType.Declared target) || value instanceof TsExpression.Assign) {
            return Optional.empty();
        } else if (!is(from, context) && !areUntagged(from, context)) {
            return isConstant(value, from, target, expressions.context());
        }
        String type = ((JavaType.Declared) from).name();
        List<ClassShape> wanted = context.hierarchy().leaves(target.name());
        boolean below = !wanted.isEmpty()
                && context.hierarchy().leaves(type).containsAll(wanted)
                && wanted.stream().noneMatch(leaf -> leaf.kind() == ClassShape.Kind.CLASS);
        return below
                ? wanted.stream()
                        .map(leaf -> isLeaf(value, nullable, leaf, type, position, expressions))
                        .reduce((left, right) -> Code.binary("||", left, right))
                : Optional.empty();
    }

    private static TsExpression isLeaf(
            TsExpression value,
            boolean nullable,
            ClassShape wanted,
            String type,
            Position position,
            Expressions expressions) {
        return Dispatch.isEnum(wanted, expressions.context())
                ? isConstant(value, wanted, type, expressions.context())
                : isRecord(value, nullable, wanted, type, position, expressions);
    }

    /** Whether a value of an interface is a constant of one of its enums. */
    static TsExpression isConstant(TsExpression value, ClassShape wanted, String type, TranslationContext context) {
        boolean one = context.hierarchy().leaves(type).stream()
                        .filter(leaf -> Dispatch.isEnum(leaf, context))
                        .count()
                == 1;
        return one ? isConstant(value, type, context) : isOneOf(value, wanted, context);
    }

    /** Whether the values of a type are records that no one property tells from each other. */
    private static boolean areUntagged(JavaType type, TranslationContext context) {
        if (!(type instanceof JavaType.Declared declared)
                || context.hierarchy().shape(declared.name()).isEmpty()
                || context.hierarchy().form(declared.name()) != ClassForm.UNION) {
            return false;
        }
        List<ClassShape> leaves = context.hierarchy().leaves(declared.name());
        return leaves.size() > 1
                && leaves.stream().allMatch(leaf -> leaf.record().isPresent())
                && RecordMarks.tag(leaves, context.hierarchy()).isEmpty();
    }

    /** Whether a value of an interface that several enums implement is a constant of one of them. */
    private static Optional<TsExpression> isConstant(
            TsExpression value, JavaType from, JavaType.Declared target, TranslationContext context) {
        List<ClassShape> leaves = from instanceof JavaType.Declared source
                        && context.hierarchy().shape(source.name()).isPresent()
                        && context.hierarchy().form(source.name()) == ClassForm.UNION
                ? context.hierarchy().leaves(source.name())
                : List.of();
        return leaves.stream()
                .filter(leaf -> leaf.name().equals(target.name()) && Dispatch.isEnum(leaf, context))
                .findFirst()
                .map(leaf -> isOneOf(value, leaf, context));
    }

    /** {@code value === "DE" || value === "FR"}. */
    private static TsExpression isOneOf(TsExpression value, ClassShape constants, TranslationContext context) {
        return constants.constants().stream()
                .map(constant -> Enums.literal(constants.name(), constant.name(), context))
                .<TsExpression>map(literal -> Code.binary("===", value, Literal.code(literal)))
                .reduce((left, right) -> Code.binary("||", left, right))
                .orElse(new TsExpression.BooleanLiteral(false));
    }

    private static TsExpression isRecord(
            TsExpression value,
            boolean nullable,
            ClassShape wanted,
            String type,
            Position position,
            Expressions expressions) {
        List<ClassShape> leaves = expressions.context().hierarchy().leaves(type);
        List<TsExpression> conditions = new ArrayList<>();
        if (nullable) {
            conditions.add(Code.binary("!==", value, new TsExpression.NullLiteral()));
        }
        if (!expressions.context().hierarchy().functions(type).isEmpty()) {
            conditions.add(Code.binary("!==", new TsExpression.Unary("typeof", value), Code.text("function")));
        }
        for (String kind : kinds(type, expressions.context())) {
            conditions.add(Code.binary("!==", new TsExpression.Unary("typeof", value), Code.text(kind)));
        }
        for (ClassShape top : classes(type, expressions.context())) {
            conditions.add(
                    new TsExpression.Unary("!", InstanceTests.instanceOf(value, top.name(), position, expressions)));
        }
        List<ClassShape> others = leaves.stream()
                .filter(leaf -> leaf.record().isPresent() && !leaf.equals(wanted))
                .toList();
        RecordTests.of(value, wanted, others, expressions.context()).ifPresent(conditions::add);
        return conditions.stream()
                .reduce((left, right) -> Code.binary("&&", left, right))
                .orElseThrow();
    }
}
