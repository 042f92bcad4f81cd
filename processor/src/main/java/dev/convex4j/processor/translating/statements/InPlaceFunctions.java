package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.functions.FunctionValues;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.jdk.Iteration;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.streams.Streams;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements that only call a function which is written in place: {@code if} for a value that is there, {@code for} for each. */
final class InPlaceFunctions {
    private static final Set<String> EACH = Set.of("forEach", "forEachOrdered");

    private final StatementTranslator statements;
    private final Expressions expressions;

    InPlaceFunctions(StatementTranslator statements, Expressions expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    /** Translates the statement, if it is one of these. */
    boolean translate(BodyExpression expression, List<TsStatement> to) {
        if (!(expression instanceof BodyExpression.Call written)) {
            return false;
        }
        boolean present = written.method().owner().equals(Types.OPTIONAL)
                && written.method().name().startsWith("ifPresent");
        BodyExpression.Call call =
                present || EACH.contains(written.method().name()) ? withLambdas(written, present) : written;
        if (present) {
            ifPresent(call, to);
            return true;
        }
        if (isMapLoop(call)) {
            ofEntries(call, to);
            return true;
        }
        Optional<TsExpression> elements = isStreamLoop(call) ? Streams.looped(call, expressions) : Optional.empty();
        if (elements.isPresent()) {
            ofElements(call, elements.get(), to);
            return true;
        }
        Optional<BodyStatement> loop = loop(call);
        loop.ifPresent(each -> statements.translate(each, to));
        return loop.isPresent();
    }

    /** A reference to a method that waits, or that stands for a block, is the lambda that Java makes of it. */
    private BodyExpression.Call withLambdas(BodyExpression.Call call, boolean all) {
        List<BodyExpression> arguments = call.arguments().stream()
                .map(function -> function instanceof BodyExpression.MethodReference reference
                                && (all || Asynchrony.reaches(reference, expressions.context()))
                                && !Lambdas.isEvaluated(reference, expressions)
                        ? FunctionValues.expanded(reference, expressions)
                        : function)
                .toList();
        return arguments.equals(call.arguments())
                ? call
                : new BodyExpression.Call(
                        call.method(), call.receiver(), arguments, call.invocation(), call.type(), call.position());
    }

    private void ifPresent(BodyExpression.Call call, List<TsStatement> to) {
        BodyExpression.Lambda action = lambda(call, 0);
        Optional<BodyExpression.Lambda> otherwise =
                call.arguments().size() == 1 ? Optional.empty() : Optional.of(lambda(call, 1));
        BodyExpression.Parameter parameter = action.parameters().get(0);
        Scope scope = expressions.scope();
        BodyExpression optional = statements.hoists().hoisted(call.receiver().orElseThrow(), to);
        boolean named = optional instanceof BodyExpression.Local local
                && scope.binding(local.id()).constant();
        BodyExpression.Local value =
                named ? (BodyExpression.Local) optional : statements.hoists().local(optional, parameter.name(), to);
        Scope.Binding binding = scope.binding(value.id());
        TsExpression test = Code.binary("!==", binding.code(), Code.absent(binding.absence()));
        Scope.Frame frame = scope.enter();
        scope.alias(parameter.id(), new Scope.Binding(binding.name(), Absence.UNDEFINED, true, binding.path()));
        List<TsStatement> whenThere = statements.block(body(action));
        scope.leave(frame);
        List<TsStatement> whenNot =
                otherwise.map(lambda -> statements.block(body(lambda))).orElse(List.of());
        to.add(new TsStatement.If(test, whenThere, whenNot));
    }

    private static BodyExpression.Lambda lambda(BodyExpression.Call call, int index) {
        BodyExpression function = call.arguments().get(index);
        if (function instanceof BodyExpression.Lambda lambda && !returns(lambda)) {
            return lambda;
        }
        throw Untranslatable.construct(
                "this function of `" + call.method().name() + "`",
                "write `if (value.isPresent()) { .. }`, or a lambda without `return`",
                function.position());
    }

    private static boolean returns(BodyExpression.Lambda lambda) {
        boolean[] found = {false};
        if (lambda.body() instanceof LambdaBody.OfBlock block) {
            BodyWalker.walk(block.statements(), new BodyVisitor() {
                @Override
                public void enter(BodyStatement statement, boolean insideLambda) {
                    found[0] |= statement instanceof BodyStatement.Return && !insideLambda;
                }
            });
        }
        return found[0];
    }

    private static List<BodyStatement> body(BodyExpression.Lambda lambda) {
        return lambda.body() instanceof LambdaBody.OfBlock block
                ? block.statements()
                : List.of(new BodyStatement.ExpressionStatement(
                        ((LambdaBody.OfExpression) lambda.body()).value(), lambda.position()));
    }

    /** {@code map.forEach((key, value) -> ..)} with something to wait for. */
    private boolean isMapLoop(BodyExpression.Call call) {
        return call.method().owner().equals("java.util.Map") && waits(call, 2);
    }

    private boolean waits(BodyExpression.Call call, int parameters) {
        return EACH.contains(call.method().name())
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof BodyExpression.Lambda lambda
                && lambda.parameters().size() == parameters
                && !returns(lambda)
                && Asynchrony.bodyReaches(lambda, expressions.context());
    }

    /** {@code for (const [key, value] of map)}. */
    private void ofEntries(BodyExpression.Call call, List<TsStatement> to) {
        BodyExpression map = call.receiver().orElseThrow();
        BodyExpression.Lambda each = (BodyExpression.Lambda) call.arguments().get(0);
        Lists.requireUnchanged(call.position(), expressions);
        TsExpression entries = Iteration.iterable(statements.hoists().hoisted(map, to), expressions);
        Scope.Frame frame = expressions.scope().enter();
        List<String> names = each.parameters().stream()
                .map(parameter -> expressions
                        .scope()
                        .declare(parameter.id(), parameter.name(), Absence.UNDEFINED, true)
                        .name())
                .toList();
        List<TsStatement> body = Loops.body(body(each), statements);
        expressions.scope().leave(frame);
        TsParameter pair = new TsParameter(new TsParameter.Binding.ArrayPattern(names), false, Optional.empty());
        to.add(new TsStatement.ForOf(false, true, pair, entries, body));
    }

    /** {@code stream.forEach(x -> ..)} with something to wait for. */
    private boolean isStreamLoop(BodyExpression.Call call) {
        return call.receiver()
                        .filter(receiver -> Types.isStream(receiver.type()))
                        .isPresent()
                && waits(call, 1);
    }

    /** {@code for (const x of lazily(list).map(..))}. */
    private void ofElements(BodyExpression.Call call, TsExpression elements, List<TsStatement> to) {
        Lists.requireUnchanged(call.position(), expressions);
        BodyExpression.Lambda each = (BodyExpression.Lambda) call.arguments().get(0);
        Scope.Frame frame = expressions.scope().enter();
        BodyExpression.Parameter parameter = each.parameters().get(0);
        String name = expressions
                .scope()
                .declare(parameter.id(), parameter.name(), Absence.UNDEFINED, true)
                .name();
        List<TsStatement> body = Loops.body(body(each), statements);
        expressions.scope().leave(frame);
        to.add(new TsStatement.ForOf(false, true, TsParameter.named(name), elements, body));
    }

    /** A function that waits for something needs a loop; any other one is a callback. */
    private Optional<BodyStatement> loop(BodyExpression.Call call) {
        BodyExpression values = call.receiver().orElse(call);
        boolean stream = Types.isStream(values.type());
        if (!waits(call, 1) || !(stream || call.method().owner().equals("java.lang.Iterable"))) {
            return Optional.empty();
        }
        BodyExpression.Lambda each = (BodyExpression.Lambda) call.arguments().get(0);
        BodyExpression.Parameter parameter = each.parameters().get(0);
        return Optional.of(new BodyStatement.ForEach(
                new BodyStatement.LocalVariable(
                        parameter.name(), parameter.id(), parameter.type(), false, Optional.empty(), each.position()),
                stream ? listed(call) : values,
                parameter.type(),
                body(each),
                call.position()));
    }

    private static BodyExpression listed(BodyExpression.Call call) {
        BodyExpression stream = call.receiver().orElseThrow();
        return new BodyExpression.Call(
                new MethodKey("java.util.stream.Stream", "toList", List.of()),
                Optional.of(stream),
                List.of(),
                false,
                new JavaType.Declared(Types.LIST, List.of(Types.streamed(stream.type()))),
                call.position());
    }
}
