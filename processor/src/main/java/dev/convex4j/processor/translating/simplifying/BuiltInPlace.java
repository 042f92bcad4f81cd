package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code var range = POSTS.BY_AUTHOR.eq(id)} and {@code var draft = POSTS.draft().title("x")}: ranges of indexes and drafts are
 * values in Java, and parts of one call on Convex. They are written where they are used, and what they are made of keeps
 * the moment at which Java computes it.
 */
final class BuiltInPlace extends BodyRewriter {
    private static final Set<String> COMPARISONS = Set.of("eq", "gt", "gte", "lt", "lte");

    private final StubNames stubs;
    private final FreshIds ids;
    private final Set<Integer> changed;
    private final Set<Integer> captured = new HashSet<>();
    private final Map<Integer, BodyExpression> built = new HashMap<>();

    private BuiltInPlace(MethodBody body, Program program, StubNames stubs, FreshIds ids) {
        this.stubs = stubs;
        this.ids = ids;
        this.changed = changed(body);
        program.classes().values().stream()
                .filter(shape ->
                        shape.enclosingMethod().filter(body.key()::equals).isPresent())
                .forEach(shape -> shape.captured().forEach(local -> captured.add(local.id())));
    }

    static List<BodyStatement> rewrite(MethodBody body, Program program, StubNames stubs, FreshIds ids) {
        List<BodyStatement> rewritten = new BuiltInPlace(body, program, stubs, ids).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    private static Set<Integer> changed(MethodBody body) {
        Set<Integer> changed = new HashSet<>();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Assign assign
                        && assign.target() instanceof BodyExpression.Local local) {
                    changed.add(local.id());
                } else if (expression instanceof BodyExpression.Update update
                        && update.target() instanceof BodyExpression.Local local) {
                    changed.add(local.id());
                }
            }
        });
        return changed;
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (statement instanceof BodyStatement.LocalVariable variable
                && !changed.contains(variable.id())
                && !captured.contains(variable.id())
                && variable.value().isPresent()
                && isBuilt(variable.value().get())) {
            List<BodyStatement> before = new ArrayList<>();
            built.put(variable.id(), steady(expression(variable.value().get()), before));
            return List.copyOf(before);
        }
        return super.statement(statement);
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression value = expression instanceof BodyExpression.Local local ? built.get(local.id()) : null;
        return value == null ? super.expression(expression) : value;
    }

    /** Whether an expression begins a range or a draft, or goes on with one. */
    private boolean isBuilt(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return built.containsKey(local.id());
        } else if (expression instanceof BodyExpression.InstanceField field) {
            StubMember member = stubs.field(field.owner(), field.name()).orElse(null);
            return member instanceof StubMember.IndexConstant || member instanceof StubMember.SearchConstant;
        }
        if (!(expression instanceof BodyExpression.Call call) || call.receiver().isEmpty()) {
            return false;
        }
        StubMember member =
                stubs.method(call.method().owner(), call.method().name()).orElse(null);
        return member instanceof StubMember.DraftStart
                || (isOfBackend(call.type()) && isBuilt(call.receiver().orElseThrow()));
    }

    /** Whether the chain goes on: its text and hash code, say, are values of their own. */
    private boolean isOfBackend(JavaType type) {
        return type instanceof JavaType.Declared declared
                && (declared.name().startsWith("dev.convex4j.runtime.")
                        || StubNames.topLevelClasses(stubs.stubPackage()).stream()
                                .anyMatch(generated -> declared.name().startsWith(generated + ".")));
    }

    /** The same chain, with a local for each argument that could be another one later. */
    private BodyExpression steady(BodyExpression expression, List<BodyStatement> before) {
        if (!(expression instanceof BodyExpression.Call call)) {
            return expression;
        }
        Optional<BodyExpression> receiver = call.receiver().map(each -> steady(each, before));
        List<BodyExpression> arguments = new ArrayList<>();
        for (BodyExpression argument : call.arguments()) {
            arguments.add(
                    isSteady(argument)
                            ? argument
                            : named(argument, call.method().name(), before));
        }
        return new BodyExpression.Call(
                call.method(), receiver, List.copyOf(arguments), call.invocation(), call.type(), call.position());
    }

    private boolean isSteady(BodyExpression argument) {
        return argument instanceof BodyExpression.Literal
                || argument instanceof BodyExpression.EnumConstant
                || (argument instanceof BodyExpression.Local local && !changed.contains(local.id()));
    }

    private BodyExpression named(BodyExpression argument, String method, List<BodyStatement> before) {
        int id = ids.next();
        String name = COMPARISONS.contains(method) ? "bound" : method;
        before.add(new BodyStatement.LocalVariable(
                name, id, argument.type(), false, Optional.of(argument), argument.position()));
        return new BodyExpression.Local(name, id, argument.type(), argument.position());
    }
}
