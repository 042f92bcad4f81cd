package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Interfaces with values of several kinds: the constants of an enum are texts, objects know their class, records are the rest. */
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

    /** The alternatives one after the other; the last one needs no test. */
    static List<TsStatement> statements(List<Alternative> alternatives, boolean none) {
        Alternative first = alternatives.get(0);
        if (alternatives.size() == 1) {
            return first.statements();
        }
        List<TsStatement> rest = statements(alternatives.subList(1, alternatives.size()), none);
        if (none) {
            return List.of(new TsStatement.If(first.test(), first.statements(), rest));
        }
        List<TsStatement> statements =
                new ArrayList<>(List.of(new TsStatement.If(first.test(), first.statements(), List.of())));
        statements.addAll(rest);
        return List.copyOf(statements);
    }

    static TsExpression isText(TsExpression value) {
        return Code.binary("===", new TsExpression.Unary("typeof", value), Code.text("string"));
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
        if (!is(from, context) || !(to instanceof JavaType.Declared target) || value instanceof TsExpression.Assign) {
            return Optional.empty();
        }
        String type = ((JavaType.Declared) from).name();
        List<ClassShape> leaves = context.hierarchy().leaves(type);
        Optional<ClassShape> wanted = leaves.stream()
                .filter(leaf -> leaf.name().equals(target.name()))
                .findFirst();
        if (wanted.isEmpty()) {
            return Optional.empty();
        } else if (Dispatch.isEnum(wanted.get(), context)) {
            return Optional.of(isText(value));
        }
        return wanted.get().record().isEmpty()
                ? Optional.empty()
                : Optional.of(isRecord(value, nullable, wanted.get(), type, position, expressions));
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
        if (leaves.stream().anyMatch(leaf -> Dispatch.isEnum(leaf, expressions.context()))) {
            conditions.add(Code.binary("!==", new TsExpression.Unary("typeof", value), Code.text("string")));
        }
        for (ClassShape top : classes(type, expressions.context())) {
            conditions.add(
                    new TsExpression.Unary("!", InstanceTests.instanceOf(value, top.name(), position, expressions)));
        }
        if (leaves.stream().filter(leaf -> leaf.record().isPresent()).count() > 1) {
            RecordTags.of(wanted.name(), expressions.context())
                    .ifPresent(tag -> conditions.add(
                            Code.binary("===", Code.member(value, tag.property()), Code.text(tag.literal()))));
        }
        return conditions.stream()
                .reduce((left, right) -> Code.binary("&&", left, right))
                .orElseThrow();
    }
}
