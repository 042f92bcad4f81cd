package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ErroneousUse;
import dev.convex4j.processor.translating.graph.CallGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the offences of the separation rules and gives each to exactly one of them: one mistake, one message. The first
 * that fits wins: a mutation that reaches an action, a query with an effect, an action with data, a plain call.
 */
final class Sinks {
    private Sinks() {}

    /** The offences in the bodies, that belong to {@code rule}. */
    static List<Sink> of(ProgramFacts program, String rule) {
        Set<Position> seen = new HashSet<>();
        List<Sink> sinks = new ArrayList<>();
        for (CallGraph.Edge edge : program.calls().edges()) {
            offence(program, edge)
                    .filter(sink -> sink.rule().equals(rule) && seen.add(sink.position()))
                    .ifPresent(sinks::add);
        }
        return List.copyOf(sinks);
    }

    /** The calls that javac refuses because a registered function is called, that belong to {@code rule}. */
    static List<Sink> erroneous(ProgramFacts program, String rule) {
        return program.program().erroneous().stream()
                .flatMap(use -> offence(program, use).stream())
                .filter(sink -> sink.rule().equals(rule))
                .toList();
    }

    private static Optional<Sink> offence(ProgramFacts program, CallGraph.Edge edge) {
        boolean reference = edge.via() == CallGraph.Via.REFERENCE;
        Optional<String> forbidden = program.declarations().forbiddenBy(edge.callee());
        if (forbidden.isPresent()) {
            return Optional.of(sink(
                    program,
                    forbidden.get(),
                    edge.caller(),
                    argumentFunction(program, edge.expression()),
                    Optional.of(edge.callee()),
                    Optional.of(edge.expression()),
                    reference,
                    edge.position()));
        }
        return program.function(edge.callee())
                .map(function -> sink(
                        program,
                        ruleFor(program.kindsOf(edge.caller()), function.kind()),
                        edge.caller(),
                        Optional.of(function),
                        Optional.empty(),
                        Optional.of(edge.expression()),
                        reference,
                        edge.position()));
    }

    private static Optional<Sink> offence(ProgramFacts program, ErroneousUse use) {
        String owner = use.owner().orElse(use.enclosing().owner());
        Set<FunctionKind> kinds = kindsOf(program, use);
        return program.functions(owner, use.name()).stream()
                .findFirst()
                .filter(function -> !kinds.isEmpty())
                .map(function -> sink(
                        program,
                        ruleFor(kinds, function.kind()),
                        use.enclosing(),
                        Optional.of(function),
                        Optional.empty(),
                        Optional.empty(),
                        use.reference(),
                        use.position()));
    }

    /** The kinds that the use runs in; where no body leads to it, the context that its method has tells. */
    static Set<FunctionKind> kindsOf(ProgramFacts program, ErroneousUse use) {
        Set<FunctionKind> kinds = program.kindsOf(use.enclosing());
        if (!kinds.isEmpty()) {
            return kinds;
        }
        Set<FunctionKind> byContext = new TreeSet<>();
        use.enclosingParameterTypes().forEach(type -> RuntimeTypes.kindOf(type).ifPresent(byContext::add));
        return byContext;
    }

    private static String ruleFor(Set<FunctionKind> callers, FunctionKind callee) {
        if (callers.contains(FunctionKind.MUTATION) && callee == FunctionKind.ACTION) {
            return MutationReachesAction.ID;
        } else if (callers.contains(FunctionKind.QUERY) && callee != FunctionKind.QUERY) {
            return QueryHasEffect.ID;
        } else if (callers.contains(FunctionKind.ACTION) && callee != FunctionKind.ACTION) {
            return ActionReachesData.ID;
        }
        return FunctionCalledAsJava.ID;
    }

    private static Sink sink(
            ProgramFacts program,
            String rule,
            MethodKey caller,
            Optional<FunctionModel> function,
            Optional<MethodKey> member,
            Optional<BodyExpression> expression,
            boolean reference,
            Position position) {
        List<MethodKey> chain = chain(program, rule, caller);
        return new Sink(
                rule,
                chain.isEmpty() ? List.of(caller) : chain,
                !chain.isEmpty(),
                function,
                member,
                expression,
                reference,
                position);
    }

    /** The way that shows the offence best: from the kind of function that the rule speaks of, else from any. */
    private static List<MethodKey> chain(ProgramFacts program, String rule, MethodKey caller) {
        List<FunctionKind> order = switch (rule) {
            case MutationReachesAction.ID -> List.of(FunctionKind.MUTATION);
            case QueryHasEffect.ID -> List.of(FunctionKind.QUERY);
            case ActionReachesData.ID -> List.of(FunctionKind.ACTION);
            default -> List.of(FunctionKind.values());
        };
        return order.stream()
                .map(kind -> program.chain(kind, caller))
                .filter(chain -> !chain.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    /** The function whose generated call is handed to a member such as {@code runAction}. */
    private static Optional<FunctionModel> argumentFunction(ProgramFacts program, BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                ? call.arguments().stream()
                        .flatMap(argument -> program.generated().calledBy(argument).stream())
                        .findFirst()
                : Optional.empty();
    }
}
