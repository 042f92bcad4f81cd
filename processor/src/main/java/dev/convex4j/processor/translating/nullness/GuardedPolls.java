package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds {@code queue.poll()} right behind {@code while (!queue.isEmpty())}: there is something to take. */
final class GuardedPolls implements BodyVisitor {
    private static final Set<String> PEEKS = Set.of("peek", "peekFirst", "peekLast");
    private static final Set<String> POLLS = Set.of("poll", "pollFirst", "pollLast");

    private final Set<Position> found = new HashSet<>();

    private GuardedPolls() {}

    static Set<Position> in(Program program) {
        GuardedPolls polls = new GuardedPolls();
        program.methods().values().forEach(body -> BodyWalker.walk(body, polls));
        return Set.copyOf(polls.found);
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.While loop) {
            guard(loop.condition(), loop.body());
        } else if (statement instanceof BodyStatement.If choice) {
            guard(choice.condition(), choice.whenTrue());
        }
    }

    private void guard(BodyExpression condition, List<BodyStatement> body) {
        if (condition instanceof BodyExpression.Binary both && both.operator().equals("&&")) {
            guard(both.left(), body);
        }
        filled(condition).ifPresent(queue -> scan(body, queue.id()));
    }

    /** The queue of {@code !queue.isEmpty()} or {@code queue.size() > 0}. */
    private static Optional<BodyExpression.Local> filled(BodyExpression condition) {
        if (condition instanceof BodyExpression.Unary not && not.operator().equals("!")) {
            return asked(not.operand(), "isEmpty");
        } else if (condition instanceof BodyExpression.Binary test
                && test.operator().equals(">")
                && test.right() instanceof BodyExpression.Literal number
                && number.value().filter(value -> value.equals(0)).isPresent()) {
            return asked(test.left(), "size");
        }
        return Optional.empty();
    }

    private static Optional<BodyExpression.Local> asked(BodyExpression expression, String name) {
        return expression instanceof BodyExpression.Call call
                        && call.method().name().equals(name)
                        && call.receiver().orElse(null) instanceof BodyExpression.Local queue
                        && ListTypes.isMethodOfList(call.method())
                ? Optional.of(queue)
                : Optional.empty();
    }

    private void scan(List<BodyStatement> body, int queue) {
        Start start = new Start(queue);
        for (BodyStatement statement : body) {
            boolean plain = statement instanceof BodyStatement.LocalVariable
                    || statement instanceof BodyStatement.ExpressionStatement
                    || statement instanceof BodyStatement.Return;
            if (!plain || start.changed) {
                return;
            }
            BodyWalker.walk(List.of(statement), start);
        }
    }

    /** The part of a body before the first thing that may change the queue. */
    private final class Start implements BodyVisitor {
        private final int queue;
        private boolean changed;

        Start(int queue) {
            this.queue = queue;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (changed) {
                return;
            } else if (insideLambda || assigns(expression)) {
                changed = true;
            } else if (expression instanceof BodyExpression.Call call) {
                boolean own = !call.method().owner().startsWith("java.");
                if (own) {
                    passed(call.arguments());
                }
                changed = own || taken(call);
            } else if (expression instanceof BodyExpression.New creation
                    && !creation.constructor().owner().startsWith("java.")) {
                passed(creation.arguments());
                changed = true;
            }
        }

        /** What is passed to a method of the user's is evaluated before that; here, only the first call counts. */
        private void passed(List<BodyExpression> arguments) {
            arguments.stream()
                    .filter(argument -> !(argument instanceof BodyExpression.Local))
                    .findFirst()
                    .filter(BodyExpression.Call.class::isInstance)
                    .ifPresent(argument -> taken((BodyExpression.Call) argument));
        }

        /** Notes a call that takes an element of the queue, and tells whether a call changes the queue. */
        private boolean taken(BodyExpression.Call call) {
            boolean ofQueue = call.receiver().filter(this::isQueue).isPresent();
            String name = call.method().name();
            if (ofQueue && (PEEKS.contains(name) || POLLS.contains(name))) {
                found.add(call.position());
            }
            return ofQueue && ListTypes.isChange(call.method());
        }

        private boolean assigns(BodyExpression expression) {
            return expression instanceof BodyExpression.Assign assign && isQueue(assign.target());
        }

        private boolean isQueue(BodyExpression expression) {
            return expression instanceof BodyExpression.Local local && local.id() == queue;
        }
    }
}
