package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code StringBuilder} that never leaves its local variable is a text that grows: {@code builder.append(x)} becomes
 * {@code text += x}.
 */
final class TextBuilders extends BodyRewriter {
    private static final JavaType STRING = new JavaType.Declared("java.lang.String");

    private final Set<Integer> builders;
    private final boolean catches;

    private TextBuilders(Set<Integer> builders, boolean catches) {
        this.builders = builders;
        this.catches = catches;
    }

    static List<BodyStatement> rewrite(MethodBody body) {
        Set<Integer> builders = BuilderUses.onlyLocal(body);
        return builders.isEmpty()
                ? body.statements()
                : new TextBuilders(builders, catches(body)).statements(body.statements());
    }

    private static boolean catches(MethodBody body) {
        boolean[] found = {false};
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= statement instanceof BodyStatement.Try;
            }
        });
        return found[0];
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (statement instanceof BodyStatement.LocalVariable variable && builders.contains(variable.id())) {
            return List.of(declaration(variable));
        } else if (statement instanceof BodyStatement.ExpressionStatement expression
                && expression.expression() instanceof BodyExpression.Call call
                && builderOf(call).isPresent()
                && BuilderUses.isAppend(call)) {
            return appends(call);
        }
        return super.statement(statement);
    }

    private BodyStatement declaration(BodyStatement.LocalVariable variable) {
        BodyExpression.New creation = (BodyExpression.New) variable.value().orElseThrow();
        BodyExpression start = creation.arguments().isEmpty()
                        || BuilderUses.isCapacity(creation.arguments().get(0))
                ? text("", creation)
                : expression(creation.arguments().get(0));
        return new BodyStatement.LocalVariable(
                variable.name(), variable.id(), STRING, true, Optional.of(start), variable.position());
    }

    /** One statement for each append, where an argument, or a handler of its exception, may look at the text before. */
    private List<BodyStatement> appends(BodyExpression.Call last) {
        BodyExpression.Local builder = builderOf(last).orElseThrow();
        if (!catches && chain(last).stream().noneMatch(append -> mentions(append.arguments(), builder))) {
            return List.of(new BodyStatement.ExpressionStatement(appended(last, builder), last.position()));
        }
        List<BodyStatement> statements = new ArrayList<>();
        for (BodyExpression.Call append : chain(last)) {
            BodyExpression argument = expression(append.arguments().get(0));
            statements.add(new BodyStatement.ExpressionStatement(
                    grown(builderOf(append).orElseThrow(), argument, append), append.position()));
        }
        return List.copyOf(statements);
    }

    private static boolean mentions(List<BodyExpression> expressions, BodyExpression.Local builder) {
        boolean[] found = {false};
        BodyVisitor search = new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                found[0] |= expression instanceof BodyExpression.Local local && local.id() == builder.id();
            }
        };
        expressions.forEach(expression -> BodyWalker.walk(expression, search));
        return found[0];
    }

    /** The appends of {@code builder.append(a).append(b)}, the first one first. */
    private static List<BodyExpression.Call> chain(BodyExpression.Call last) {
        List<BodyExpression.Call> calls = new ArrayList<>();
        BodyExpression current = last;
        while (current instanceof BodyExpression.Call call) {
            calls.add(0, call);
            current = call.receiver().orElseThrow();
        }
        return calls;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local && builders.contains(local.id())) {
            return text(local);
        } else if (expression instanceof BodyExpression.Call call
                && builderOf(call).isPresent()) {
            return onText(call, builderOf(call).get());
        }
        return super.expression(expression);
    }

    private BodyExpression onText(BodyExpression.Call call, BodyExpression.Local builder) {
        return switch (call.method().name()) {
            case "append" -> appended(call, builder);
            case "toString" -> expression(call.receiver().orElseThrow());
            case "setLength" -> shortened(call, builder);
            case "insert" -> {
                BodyExpression start = concatenation(
                        text("", call), expression(call.arguments().get(1)), call);
                yield assigned(builder, concatenation(start, text(builder), call), Optional.empty(), call);
            }
            default ->
                new BodyExpression.Call(
                        new MethodKey(
                                "java.lang.String",
                                call.method().name(),
                                call.method().parameterTypes()),
                        Optional.of(expression(call.receiver().orElseThrow())),
                        call.arguments().stream().map(this::expression).toList(),
                        false,
                        call.type(),
                        call.position());
        };
    }

    /** The value of {@code builder.append(a).append(b)}, where no argument looks at the builder. */
    private BodyExpression appended(BodyExpression.Call last, BodyExpression.Local builder) {
        List<BodyExpression.Call> appends = chain(last);
        BodyExpression added = expression(appends.get(0).arguments().get(0));
        if (appends.size() > 1 && !added.type().equals(STRING)) {
            added = concatenation(text("", last), added, last);
        }
        for (BodyExpression.Call append : appends.subList(1, appends.size())) {
            added = concatenation(added, expression(append.arguments().get(0)), append);
        }
        return grown(builder, added, last);
    }

    /** {@code setLength(0)} and {@code setLength(builder.length() - n)}. */
    private BodyExpression shortened(BodyExpression.Call call, BodyExpression.Local builder) {
        BodyExpression length = call.arguments().get(0);
        BodyExpression value = length instanceof BodyExpression.Literal
                ? text("", call)
                : new BodyExpression.Call(
                        new MethodKey("java.lang.String", "substring", List.of("int", "int")),
                        Optional.of(text(builder)),
                        List.of(
                                new BodyExpression.Literal(Optional.of(0), JavaType.Primitive.INT, call.position()),
                                expression(length)),
                        false,
                        STRING,
                        call.position());
        return assigned(builder, value, Optional.empty(), call);
    }

    private static BodyExpression grown(BodyExpression.Local builder, BodyExpression added, BodyExpression.Call call) {
        return assigned(builder, added, Optional.of("+"), call);
    }

    private static BodyExpression assigned(
            BodyExpression.Local builder, BodyExpression value, Optional<String> operator, BodyExpression.Call call) {
        return new BodyExpression.Assign(operator, text(builder), value, STRING, call.position());
    }

    private static BodyExpression concatenation(BodyExpression left, BodyExpression right, BodyExpression.Call call) {
        return new BodyExpression.Binary("+", left, right, STRING, call.position());
    }

    private static BodyExpression.Local text(BodyExpression.Local builder) {
        return new BodyExpression.Local(builder.name(), builder.id(), STRING, builder.position());
    }

    private static BodyExpression text(String value, BodyExpression at) {
        return new BodyExpression.Literal(Optional.of(value), STRING, at.position());
    }

    private Optional<BodyExpression.Local> builderOf(BodyExpression.Call call) {
        return BuilderUses.builder(call).filter(local -> builders.contains(local.id()));
    }
}
