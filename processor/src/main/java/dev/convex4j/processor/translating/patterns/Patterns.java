package dev.convex4j.processor.translating.patterns;

import dev.convex4j.processor.translating.analysis.RecordAccess;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.classes.FlattenedRecords;
import dev.convex4j.processor.translating.classes.KindTests;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Patterns are conditions; their variables are other names for what is matched, or for a part of it, where TypeScript sees
 * the type that the condition has found out.
 */
public final class Patterns {
    private Patterns() {}

    /** {@code value instanceof Pattern}. */
    public static TsExpression instanceOf(BodyExpression.InstanceOf test, Expressions expressions) {
        BodyExpression value = test.value();
        JavaType type = KindTests.type(value, expressions);
        boolean nullable = Nulls.mayBe(value, expressions);
        Optional<Scope.Binding> stable = stable(value, expressions);
        if (stable.isPresent()) {
            Scope.Binding subject = stable.get();
            return match(test.pattern(), subject, nullable, type, expressions)
                    .orElseGet(() -> isPresent(subject.code()));
        } else if (!bindsNothing(test.pattern())) {
            return assigned(test, expressions);
        }
        TsExpression code = expressions.code(value);
        BodyPattern.OfType pattern = (BodyPattern.OfType) test.pattern();
        return TypeTests.test(code, nullable, type, pattern.type(), test.position(), expressions)
                .orElseGet(() -> isPresent(code));
    }

    private static TsExpression isPresent(TsExpression code) {
        return Code.binary("!==", code, new TsExpression.NullLiteral());
    }

    private static boolean bindsNothing(BodyPattern pattern) {
        return pattern instanceof BodyPattern.OfType ofType && ofType.variable().isEmpty();
    }

    /** {@code (name = value).type === "tag" && name.x > 0}: a variable for a value in the middle of an expression. */
    private static TsExpression assigned(BodyExpression.InstanceOf test, Expressions expressions) {
        BodyExpression value = test.value();
        TsExpression code = expressions.code(value);
        Scope.Binding subject = expressions
                .statements()
                .declareBefore(expressions.scope().syntheticId(), nameFor(test.pattern()), test);
        TsExpression assignment = new TsExpression.Assign("=", subject.code(), code);
        List<TsExpression> conditions = new ArrayList<>();
        boolean nullable = Nulls.mayBe(value, expressions);
        collect(
                test.pattern(),
                new Subject(assignment, subject, nullable, KindTests.type(value, expressions)),
                expressions,
                conditions);
        return conditions.stream()
                .reduce((left, right) -> Code.binary("&&", left, right))
                .orElseGet(() -> isPresent(assignment));
    }

    /** Whether a test needs a name for its value, which is neither a local nor a part of one. */
    public static boolean needsName(BodyExpression.InstanceOf test, Expressions expressions) {
        return !bindsNothing(test.pattern())
                && stable(test.value(), expressions).isEmpty();
    }

    /** The name of what a pattern matches. */
    public static String nameFor(BodyPattern pattern) {
        if (pattern instanceof BodyPattern.OfType ofType) {
            return ofType.variable().map(BodyStatement.LocalVariable::name).orElseGet(() -> nameFor(ofType.type()));
        }
        return pattern instanceof BodyPattern.OfRecord ofRecord ? nameFor(ofRecord.type()) : "value";
    }

    /** The name of a value of a type. */
    public static String nameFor(JavaType type) {
        return Lambdas.nameFor(type);
    }

    /**
     * Where a value lies that can be read again and again: a local that is never assigned, the parameter that a record is in
     * its own methods, or a component of it.
     */
    public static Optional<Scope.Binding> stable(BodyExpression value, Expressions expressions) {
        if (value instanceof BodyExpression.Local local) {
            return Optional.of(expressions.scope().binding(local.id())).filter(Scope.Binding::constant);
        } else if (value instanceof BodyExpression.This) {
            return expressions
                    .scope()
                    .instance("")
                    .filter(TsExpression.Identifier.class::isInstance)
                    .map(self -> new Scope.Binding(
                            ((TsExpression.Identifier) self).name(), Absence.UNDEFINED, true, List.of()));
        } else if (value instanceof BodyExpression.Call call && call.receiver().isPresent()) {
            return RecordAccess.component(call, expressions.context())
                    .flatMap(component ->
                            stable(call.receiver().get(), expressions).map(binding -> part(binding, component)));
        }
        return Optional.empty();
    }

    private static Scope.Binding part(Scope.Binding whole, RecordShape.Component component) {
        List<String> path = new ArrayList<>(whole.path());
        path.add(component.wireName());
        return new Scope.Binding(whole.name(), Absence.UNDEFINED, true, List.copyOf(path));
    }

    /** The condition under which a pattern matches; empty where it always does. Its variables are known from then on. */
    public static Optional<TsExpression> match(
            BodyPattern pattern, Scope.Binding subject, boolean nullable, JavaType type, Expressions expressions) {
        List<TsExpression> conditions = new ArrayList<>();
        collect(pattern, new Subject(subject.code(), subject, nullable, type), expressions, conditions);
        return conditions.stream().reduce((left, right) -> Code.binary("&&", left, right));
    }

    /**
     * What a pattern is compared with.
     *
     * @param first the code for the first look at it
     */
    private record Subject(TsExpression first, Scope.Binding binding, boolean nullable, JavaType type) {}

    private static void collect(
            BodyPattern pattern, Subject subject, Expressions expressions, List<TsExpression> conditions) {
        if (pattern instanceof BodyPattern.OfType ofType) {
            test(pattern, ofType.type(), subject, expressions).ifPresent(conditions::add);
            ofType.variable().ifPresent(variable -> bind(variable, subject.binding(), expressions));
        } else if (pattern instanceof BodyPattern.OfRecord ofRecord) {
            Optional<TsExpression> test = test(pattern, ofRecord.type(), subject, expressions);
            boolean asked = test.isPresent() || !(subject.nullable() || subject.first() instanceof TsExpression.Assign);
            test.or(() -> asked ? Optional.empty() : Optional.of(isPresent(subject.first())))
                    .ifPresent(conditions::add);
            components(ofRecord, subject.binding(), expressions, conditions);
        } else if (pattern instanceof BodyPattern.Unsupported unsupported) {
            throw Untranslatable.construct(
                    unsupported.construct(), "use a type or a record pattern", unsupported.position());
        }
    }

    private static Optional<TsExpression> test(
            BodyPattern pattern, JavaType type, Subject subject, Expressions expressions) {
        return TypeTests.test(
                subject.first(), subject.nullable(), subject.type(), type, pattern.position(), expressions);
    }

    private static void bind(BodyStatement.LocalVariable variable, Scope.Binding subject, Expressions expressions) {
        if (variable.reassigned()) {
            throw Untranslatable.construct(
                    "a pattern variable that is assigned",
                    "declare another variable: `var other = " + variable.name() + ";`",
                    variable.position());
        }
        expressions.scope().alias(variable.id(), subject);
    }

    private static void components(
            BodyPattern.OfRecord pattern,
            Scope.Binding subject,
            Expressions expressions,
            List<TsExpression> conditions) {
        RecordShape shape = pattern.type() instanceof JavaType.Declared declared
                ? expressions.context().program().records().get(declared.name())
                : null;
        if (shape == null) {
            throw Untranslatable.type(pattern.type(), "use a record of your own", pattern.position());
        }
        FlattenedRecords.requireWhole(shape, "a pattern", pattern.position());
        for (int i = 0; i < pattern.nested().size(); i++) {
            RecordShape.Component component = shape.components().get(i);
            if (!isRead(shape, component, expressions)) {
                throw Untranslatable.construct(
                        "a pattern of `" + Types.display(pattern.type()) + "`, which has an accessor of its own,",
                        "match the record with a variable, and call its accessors",
                        pattern.position());
            }
            Scope.Binding part = part(subject, component);
            boolean nullable = expressions.context().nullness().fieldMayBeNull(shape.className(), component.javaName());
            Subject nested = new Subject(
                    part.code(),
                    part,
                    nullable,
                    KindTests.componentType(
                            shape, component, pattern.componentTypes().get(i), expressions.context()));
            collect(pattern.nested().get(i), nested, expressions, conditions);
        }
    }

    /** Whether a component is a property, and no method of the user's. */
    private static boolean isRead(RecordShape shape, RecordShape.Component component, Expressions expressions) {
        return expressions.context().program().methods().keySet().stream()
                .noneMatch(key -> key.owner().equals(shape.className())
                        && key.name().equals(component.javaName())
                        && key.parameterTypes().isEmpty());
    }
}
