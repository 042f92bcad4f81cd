package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.exceptions.Throwables;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.translating.graph.StoredFields;
import dev.convex4j.processor.translating.graph.StoredFields.Stored;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several constructors that store values in the fields: one that takes the values, and static methods that compute them. */
final class StoredConstructors {
    private static final List<String> OF_ERRORS = List.of("message", "options");

    private StoredConstructors() {}

    /** How many arguments the constructor passes to that of a library's exception. */
    static int passed(StoredFields fields) {
        return fields.constructors().values().stream()
                .mapToInt(StoredConstructors::passed)
                .max()
                .orElse(0);
    }

    private static int passed(Stored constructor) {
        return constructor
                .superCall()
                .map(call -> Throwables.count(call.constructor()))
                .orElse(0);
    }

    /** Whether the class needs no constructor: it only has that of the library's exception. */
    static boolean isInherited(StoredFields fields) {
        return fields.fields().isEmpty();
    }

    /** Whether {@code new} takes the same arguments. */
    static boolean isCanonical(MethodKey key, StoredFields fields) {
        Stored constructor = fields.constructors().get(key);
        return constructor != null
                && fields.isCanonical(
                        key,
                        isInherited(fields)
                                ? constructor
                                        .superCall()
                                        .map(call -> call.arguments().size())
                                        .orElse(0)
                                : passed(fields));
    }

    /** The parameters of the constructor, and the statements of its body without the call of the superclass's. */
    static List<TsStatement> constructor(
            ClassShape shape, StoredFields fields, Expressions expressions, List<TsParameter> parameters) {
        TranslationContext context = expressions.context();
        List<TsStatement> statements = new ArrayList<>();
        if (shape.superclass().isPresent()) {
            statements.add(superCall(fields, expressions.scope(), parameters));
        }
        for (FieldShape field : fields.fields()) {
            String name = expressions
                    .scope()
                    .fresh(dev.convex4j.processor.translating.layout.Identifiers.local(field.name()));
            parameters.add(TsParameter.typed(name, type(field, shape, expressions)));
            statements.add(new TsStatement.ExpressionStatement(new TsExpression.Assign(
                    "=",
                    Code.member(Code.name("this"), context.members().field(shape.name(), field.name())),
                    Code.name(name))));
        }
        return statements;
    }

    private static TsType type(FieldShape field, ClassShape shape, Expressions expressions) {
        TranslationContext context = expressions.context();
        return Nulls.type(
                TypeNames.of(field.type(), expressions.module(), context, field.position()),
                context.nullness().field(shape.name(), field.name()));
    }

    private static TsStatement superCall(StoredFields fields, Scope scope, List<TsParameter> parameters) {
        int least = fields.constructors().values().stream()
                .mapToInt(StoredConstructors::passed)
                .min()
                .orElse(0);
        List<TsType> types = List.of(
                new TsType.Keyword("string"),
                new TsType.ObjectType(
                        List.of(new TsType.Field("cause", false, false, new TsType.Keyword("unknown"))), false));
        List<TsExpression> arguments = new ArrayList<>();
        for (int i = 0; i < passed(fields); i++) {
            String name = scope.fresh(OF_ERRORS.get(i));
            boolean absent =
                    i >= least || fields.constructors().values().stream().anyMatch(StoredConstructors::hasCauseAlone);
            TsType type = i == 0 ? Nulls.type(types.get(i), true) : types.get(i);
            parameters.add(TsParameter.typed(
                    name,
                    absent
                            ? TypeNames.optional(type, dev.convex4j.processor.translating.library.Absence.UNDEFINED)
                            : type));
            arguments.add(Code.name(name));
        }
        return new TsStatement.ExpressionStatement(Code.call(Code.name("super"), arguments));
    }

    private static boolean hasCauseAlone(Stored constructor) {
        return constructor
                .superCall()
                .filter(call -> call.arguments().size() == 1 && passed(constructor) == 2)
                .isPresent();
    }

    /**
     * The body of the static method that stands for a constructor.
     *
     * @param outer the instance around, which TypeScript's constructor takes first
     */
    static List<TsStatement> factory(
            ClassShape shape, StoredFields fields, MethodBody body, Optional<String> outer, Expressions expressions) {
        Stored constructor =
                java.util.Objects.requireNonNull(fields.constructors().get(body.key()));
        List<TsExpression> arguments = new ArrayList<>();
        outer.ifPresent(name -> arguments.add(Code.name(name)));
        List<TsExpression> passed = new ArrayList<>(constructor
                .superCall()
                .map(call -> Throwables.arguments(call.constructor(), call.arguments(), expressions))
                .orElse(List.of()));
        List<BodyStatement> before = new ArrayList<>();
        Map<String, BodyExpression> values = values(constructor, fields, before, expressions);
        List<TsStatement> statements = new ArrayList<>(expressions.statements().block(before));
        arguments.addAll(padded(passed, fields));
        for (FieldShape field : fields.fields()) {
            BodyExpression value =
                    values.containsKey(field.name()) ? values.get(field.name()) : StoredFields.zero(field);
            arguments.add(expressions.into(value, field.type()));
        }
        statements.add(new TsStatement.Return(
                Optional.of(new TsExpression.New(Creations.classReference(shape, expressions), arguments))));
        return statements;
    }

    private static List<TsExpression> padded(List<TsExpression> passed, StoredFields fields) {
        List<TsExpression> all = new ArrayList<>(passed);
        while (!isInherited(fields) && all.size() < passed(fields)) {
            all.add(Code.UNDEFINED);
        }
        return all;
    }

    /** The values of the fields; what isn't there before all that Java does after it becomes a local. */
    private static Map<String, BodyExpression> values(
            Stored constructor, StoredFields fields, List<BodyStatement> before, Expressions expressions) {
        Map<String, BodyExpression> values = new HashMap<>();
        List<String> order = fields.fields().stream().map(FieldShape::name).toList();
        List<BodyStatement> statements = constructor.statements();
        for (int i = 0; i < statements.size(); i++) {
            Optional<BodyExpression.Assign> assign = StoredFields.assignment(statements.get(i));
            if (assign.isEmpty()) {
                before.add(statements.get(i));
                continue;
            }
            String name = StoredFields.name(assign.get());
            List<BodyStatement> rest = statements.subList(i + 1, statements.size());
            boolean inPlace = InPlaceValues.isConstant(assign.get().value())
                    || (InPlaceValues.isSimple(assign.get().value()) && isInOrder(name, rest, order));
            values.put(name, inPlace ? assign.get().value() : local(assign.get(), before, expressions));
        }
        return values;
    }

    /** Whether only assignments of later fields follow. */
    private static boolean isInOrder(String name, List<BodyStatement> rest, List<String> order) {
        int last = order.indexOf(name);
        for (BodyStatement statement : rest) {
            Optional<BodyExpression.Assign> next = StoredFields.assignment(statement);
            if (next.isEmpty() || !InPlaceValues.isSimple(next.get().value())) {
                return false;
            }
            int index = order.indexOf(StoredFields.name(next.get()));
            if (index < last && !InPlaceValues.isConstant(next.get().value())) {
                return false;
            }
            last = Math.max(last, index);
        }
        return true;
    }

    private static BodyExpression local(
            BodyExpression.Assign assign, List<BodyStatement> before, Expressions expressions) {
        int id = expressions.scope().syntheticId();
        String name = StoredFields.name(assign);
        before.add(new BodyStatement.LocalVariable(
                name, id, assign.type(), false, Optional.of(assign.value()), assign.position()));
        return new BodyExpression.Local(name, id, assign.type(), assign.position());
    }

    /**
     * What TypeScript's constructor takes where {@code super(..)}, or the arguments of an anonymous class, call one of Java's.
     */
    static Optional<List<TsExpression>> inlined(
            ClassShape shape, MethodKey constructor, List<BodyExpression> arguments, Expressions expressions) {
        TranslationContext context = expressions.context();
        Optional<Construction.Arguments> found = context.construction().inlined(shape, constructor, arguments);
        return found.map(inlined -> {
            Optional<StoredFields> fields = context.construction().stored(shape);
            if (fields.isEmpty()) {
                MethodBody body = java.util.Objects.requireNonNull(
                        context.program().methods().get(inlined.constructor()));
                List<TsExpression> codes = new ArrayList<>();
                for (int i = 0; i < inlined.passed().size(); i++) {
                    codes.add(expressions.into(
                            inlined.passed().get(i), body.parameters().get(i).type()));
                }
                return List.copyOf(codes);
            }
            List<TsExpression> codes = new ArrayList<>(padded(
                    inlined.superCall()
                            .map(call -> Throwables.arguments(call.constructor(), inlined.passed(), expressions))
                            .orElse(List.of()),
                    fields.get()));
            for (int i = 0; i < inlined.values().size(); i++) {
                codes.add(expressions.into(
                        inlined.values().get(i), fields.get().fields().get(i).type()));
            }
            return List.copyOf(codes);
        });
    }
}
