package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the local {@code StringBuilder}s of a method that nothing but the method's own text operations can see. */
final class BuilderUses implements BodyVisitor {
    private static final String BUILDER = "java.lang.StringBuilder";

    /** Methods that a text has too, with the same parameters. */
    private static final Set<String> TEXT_METHODS = Set.of("length", "charAt", "isEmpty", "substring", "indexOf");

    private final Set<Integer> created = new HashSet<>();
    private final Map<Integer, Integer> uses = new HashMap<>();
    private final Map<Integer, Integer> plainUses = new HashMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private final Set<Integer> grownInLambda = new HashSet<>();
    private final Set<Integer> grownByUnknown = new HashSet<>();
    private final Set<BodyExpression> statements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BodyExpression> consumed = Collections.newSetFromMap(new IdentityHashMap<>());

    private BuilderUses() {}

    static Set<Integer> onlyLocal(MethodBody body) {
        BuilderUses uses = new BuilderUses();
        BodyWalker.walk(body, uses);
        Set<Integer> found = new HashSet<>(uses.created);
        found.removeAll(uses.refused);
        found.removeIf(id -> !uses.uses.getOrDefault(id, 0).equals(uses.plainUses.getOrDefault(id, 0)));
        // A lambda that grows the text while an argument is evaluated would be forgotten by `text += argument`.
        found.removeIf(id -> uses.grownInLambda.contains(id) && uses.grownByUnknown.contains(id));
        return Set.copyOf(found);
    }

    static boolean isAppend(BodyExpression.Call call) {
        return call.method().name().equals("append");
    }

    /** The local that a chain of appends, with at most one other call at its end, starts from. */
    static Optional<BodyExpression.Local> builder(BodyExpression.Call call) {
        boolean ofBuilder =
                call.method().owner().equals(BUILDER) || call.method().owner().equals("java.lang.CharSequence");
        BodyExpression current = ofBuilder ? call.receiver().orElse(call) : call;
        while (current instanceof BodyExpression.Call part
                && part.method().owner().equals(BUILDER)
                && part.receiver().isPresent()
                && isAppend(part)) {
            current = part.receiver().get();
        }
        return current instanceof BodyExpression.Local local && local.type().isClass(BUILDER)
                ? Optional.of(local)
                : Optional.empty();
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable
                && !variable.reassigned()
                && variable.value().orElse(null) instanceof BodyExpression.New creation
                && creation.constructor().owner().equals(BUILDER)
                && isEmptyOrText(creation)) {
            created.add(variable.id());
        } else if (statement instanceof BodyStatement.ExpressionStatement expression) {
            statements.add(expression.expression());
        }
    }

    private static boolean isEmptyOrText(BodyExpression.New creation) {
        return creation.constructor().parameterTypes().isEmpty()
                || isCapacity(creation.arguments().get(0))
                || creation.constructor().parameterTypes().equals(List.of("java.lang.String"));
    }

    static boolean isCapacity(BodyExpression argument) {
        return argument instanceof BodyExpression.Literal literal
                && literal.value().orElse(null) instanceof Integer number
                && number >= 0;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Local local) {
            uses.merge(local.id(), 1, Integer::sum);
        } else if (expression instanceof BodyExpression.Call call) {
            call(call, insideLambda);
        } else if (expression instanceof BodyExpression.Binary sum
                && sum.operator().equals("+")
                && sum.type().isClass("java.lang.String")) {
            List.of(sum.left(), sum.right()).forEach(this::plain);
        }
    }

    /** A use that gives the builder, or what `append` gives back, no second name. */
    private void plain(BodyExpression operand) {
        consumed.add(operand);
        if (operand instanceof BodyExpression.Local local) {
            plainUses.merge(local.id(), 1, Integer::sum);
        }
    }

    private void call(BodyExpression.Call call, boolean insideLambda) {
        Optional<BodyExpression.Local> builder = builder(call);
        if (builder.isEmpty()) {
            return;
        }
        int id = builder.get().id();
        call.receiver().ifPresent(this::plain);
        boolean asText = isPlain(call, id);
        if (!asText) {
            refused.add(id);
        }
        if (isAppend(call)) {
            boolean statement = statements.contains(call);
            if (!statement && !consumed.contains(call)) {
                refused.add(id);
            }
            boolean inChain = call.receiver().orElseThrow() instanceof BodyExpression.Call;
            if (!statement && inChain && mentions(call, id)) {
                refused.add(id);
            }
            if (insideLambda) {
                grownInLambda.add(id);
            }
            if (!isSimple(call.arguments().get(0))) {
                grownByUnknown.add(id);
            }
        }
    }

    private boolean isPlain(BodyExpression.Call call, int id) {
        List<BodyExpression> arguments = call.arguments();
        return switch (call.method().name()) {
            case "append" -> arguments.size() == 1 && !(arguments.get(0).type() instanceof JavaType.Array);
            case "toString" -> true;
            case "setLength" -> isStatement(call) && isShorter(arguments.get(0), id);
            case "insert" ->
                isStatement(call)
                        && arguments.size() == 2
                        && isZero(arguments.get(0))
                        && !(arguments.get(1).type() instanceof JavaType.Array);
            default -> TEXT_METHODS.contains(call.method().name());
        };
    }

    private boolean isStatement(BodyExpression.Call call) {
        return statements.contains(call) && call.receiver().orElseThrow() instanceof BodyExpression.Local;
    }

    private static boolean isShorter(BodyExpression length, int id) {
        return isZero(length)
                || (length instanceof BodyExpression.Binary difference
                        && difference.operator().equals("-")
                        && difference.left() instanceof BodyExpression.Call call
                        && call.method().name().equals("length")
                        && call.receiver().orElse(null) instanceof BodyExpression.Local local
                        && local.id() == id
                        && difference.right() instanceof BodyExpression.Literal amount
                        && amount.value().orElse(null) instanceof Integer number
                        && number >= 0);
    }

    private static boolean isZero(BodyExpression expression) {
        return expression instanceof BodyExpression.Literal literal
                && literal.value().orElse(null) instanceof Integer number
                && number == 0;
    }

    /** Whether an argument of the chain looks at the builder itself. */
    private static boolean mentions(BodyExpression.Call last, int id) {
        boolean[] found = {false};
        BodyExpression current = last;
        while (current instanceof BodyExpression.Call call) {
            call.arguments()
                    .forEach(argument -> BodyWalker.walk(argument, new BodyVisitor() {
                        @Override
                        public void enter(BodyExpression part, boolean insideLambda) {
                            found[0] |= part instanceof BodyExpression.Local local && local.id() == id;
                        }
                    }));
            current = call.receiver().orElse(null);
        }
        return found[0];
    }

    /** Whether evaluating an argument can run no code of the user's. */
    private static boolean isSimple(BodyExpression argument) {
        boolean[] simple = {true};
        BodyWalker.walk(argument, new BodyVisitor() {
            @Override
            public void enter(BodyExpression part, boolean insideLambda) {
                simple[0] &= !(part instanceof BodyExpression.Call call)
                        || call.method().owner().startsWith("java.lang.");
            }
        });
        return simple[0];
    }
}
