package dev.convex4j.processor.checking.text;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which texts an expression may have: through literals, constants, locals, concatenation, builders and formats, and through
 * the parameters and results of the program's own methods. Within a method the order of statements counts for appending,
 * branches and loops do not: a text that might come about is one of the results.
 */
public final class TextFlow {
    private static final int DEEPEST_CALL = 6;

    /** Helpers that call helpers many times over could take for ever; what is not known then keeps a rule silent. */
    private static final int MOST_STEPS = 20_000;

    private final Program program;
    private final LibraryTexts library = new LibraryTexts(this);
    private final Map<MethodKey, Scope> scopes = new HashMap<>();
    private int steps;

    public TextFlow(Program program) {
        this.program = program;
    }

    /** The texts that {@code expression} of {@code body} may have, whatever the method's arguments are. */
    public Set<String> of(MethodBody body, BodyExpression expression) {
        return ask(expression, scope(body)).values();
    }

    Program program() {
        return program;
    }

    Scope scope(MethodBody body) {
        return scopes.computeIfAbsent(body.key(), key -> Scope.of(body));
    }

    /** Starts a new question: each has its own share of {@link #MOST_STEPS}. */
    Texts ask(BodyExpression expression, Scope scope) {
        steps = 0;
        return evaluate(expression, scope);
    }

    Texts evaluate(BodyExpression expression, Scope scope) {
        if (++steps > MOST_STEPS) {
            return Texts.UNKNOWN;
        }
        if (expression instanceof BodyExpression.Literal literal) {
            return constant(literal.value());
        } else if (expression instanceof BodyExpression.StaticField field) {
            return field(field);
        } else if (expression instanceof BodyExpression.Local local) {
            return local(local.id(), scope);
        } else if (expression instanceof BodyExpression.Binary binary) {
            boolean joins = binary.operator().equals("+") && TextTypes.isText(binary.type());
            return joins ? evaluate(binary.left(), scope).then(evaluate(binary.right(), scope)) : Texts.UNKNOWN;
        } else if (expression instanceof BodyExpression.Assign assign) {
            return assignment(assign, scope);
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return evaluate(conditional.whenTrue(), scope).or(evaluate(conditional.whenFalse(), scope));
        } else if (expression instanceof BodyExpression.Cast cast) {
            return evaluate(cast.operand(), scope);
        } else if (expression instanceof BodyExpression.Call call) {
            return call(call, scope);
        } else if (expression instanceof BodyExpression.New creation) {
            return library.created(creation, scope);
        }
        return Texts.UNKNOWN;
    }

    private static Texts constant(Optional<Object> value) {
        return Texts.of(Holes.literal(value.map(Object::toString).orElse("null")));
    }

    private Texts field(BodyExpression.StaticField field) {
        if (field.constant().isPresent()) {
            return constant(field.constant());
        }
        BodyExpression value = program.constants().get(field.owner() + "." + field.name());
        // A constant can only refer to earlier ones, so this ends.
        return value == null ? Texts.UNKNOWN : evaluate(value, Scope.EMPTY);
    }

    private Texts assignment(BodyExpression.Assign assign, Scope scope) {
        Texts value = evaluate(assign.value(), scope);
        return assign.operator().isPresent() && assign.target() instanceof BodyExpression.Local local
                ? local(local.id(), scope.before(assign)).then(value)
                : value;
    }

    /** The texts of a local after all its assignments that count in {@code scope}. */
    Texts local(int id, Scope scope) {
        Map<Integer, Texts> known = scope.known().computeIfAbsent(scope.before(), place -> new HashMap<>());
        Texts before = known.get(id);
        if (before != null) {
            return before;
        }
        Optional<Texts> texts = Optional.ofNullable(scope.bindings().get(id));
        for (Scope.Source source : scope.sources().getOrDefault(id, List.of())) {
            if (source.order() < scope.before()) {
                Texts value = evaluate(source.value(), scope.at(source.order()));
                texts = Optional.of(
                        source.adds()
                                ? texts.orElse(Texts.UNKNOWN).then(value)
                                : texts.map(earlier -> earlier.or(value)).orElse(value));
            }
        }
        Texts result = texts.orElse(Texts.UNKNOWN);
        known.put(id, result);
        return result;
    }

    private Texts call(BodyExpression.Call call, Scope scope) {
        MethodBody body = program.methods().get(call.method());
        if (body == null) {
            return library.called(call, scope);
        }
        return TextTypes.isText(call.type()) ? result(body, arguments(call, scope), scope) : Texts.UNKNOWN;
    }

    List<Texts> arguments(BodyExpression.Call call, Scope scope) {
        return call.arguments().stream()
                .map(argument -> evaluate(argument, scope))
                .toList();
    }

    /** The texts that {@code body} may return for those arguments. */
    Texts result(MethodBody body, List<Texts> arguments, Scope caller) {
        return inside(body, arguments, caller)
                .map(scope -> Texts.of(Returns.of(body.statements()).stream()
                        .flatMap(value -> evaluate(value, scope).values().stream())
                        .toList()))
                .orElse(Texts.UNKNOWN);
    }

    /** The scope of a method's body for a call with those arguments; none where the calls go too deep or in a circle. */
    Optional<Scope> inside(MethodBody body, List<Texts> arguments, Scope caller) {
        if (caller.active().contains(body.key()) || caller.active().size() > DEEPEST_CALL) {
            return Optional.empty();
        }
        Map<Integer, Texts> bindings = new HashMap<>();
        int count = Math.min(arguments.size(), body.parameters().size());
        for (int i = 0; i < count; i++) {
            bindings.put(body.parameters().get(i).id(), arguments.get(i));
        }
        return Optional.of(scope(body).bind(bindings).calledFrom(caller.active()));
    }
}
