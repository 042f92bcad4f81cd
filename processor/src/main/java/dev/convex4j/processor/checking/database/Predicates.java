package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.LocalValues;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what picks documents in Java: predicates of streams, and loops that go on with some documents only. */
final class Predicates {
    /** A condition that picks documents, and the comparisons in it that an index could serve. */
    record Picked(BodyExpression condition, List<Comparison> comparisons) {}

    private final Program program;
    private final TableModel table;
    private final LocalValues locals;

    Predicates(Program program, TableModel table, LocalValues locals) {
        this.program = program;
        this.table = table;
        this.locals = locals;
    }

    /** The comparisons of a stream's predicate: a lambda, a method reference, or {@code Predicate.not} of one. */
    List<Comparison> of(BodyExpression predicate, boolean holds) {
        if (predicate instanceof BodyExpression.Lambda lambda
                && lambda.parameters().size() == 1) {
            List<BodyExpression> returned = Returns.of(lambda);
            return returned.size() == 1
                    ? comparisons(lambda.parameters().get(0).id()).of(returned.get(0), holds)
                    : List.of();
        } else if (predicate instanceof BodyExpression.MethodReference reference) {
            return reference(reference, holds);
        } else if (predicate instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.function.Predicate")
                && call.method().name().equals("not")) {
            return of(call.arguments().get(0), !holds);
        }
        return List.of();
    }

    private List<Comparison> reference(BodyExpression.MethodReference reference, boolean holds) {
        MethodBody helper = program.methods().get(reference.method());
        if (reference.kind() == BodyExpression.ReferenceKind.UNBOUND) {
            String name = reference.method().name();
            return table.fields().stream().anyMatch(field -> field.javaName().equals(name))
                    ? List.of(new Comparison(name, "eq", Boolean.toString(holds)))
                    : List.of();
        }
        return helper == null || helper.parameters().isEmpty()
                ? List.of()
                : comparisons(-1).inHelper(helper, 0, holds);
    }

    /** The condition by which a loop's body passes over documents, or does its whole work for some of them only. */
    Optional<Picked> inLoop(int document, List<BodyStatement> body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof BodyStatement.If branch
                    && branch.whenFalse().isEmpty()) {
                boolean skips =
                        branch.whenTrue().size() == 1 && branch.whenTrue().get(0) instanceof BodyStatement.Continue;
                List<BodyStatement> others = new ArrayList<>(body);
                others.remove(i);
                if (skips || !isUsed(document, others)) {
                    List<Comparison> found = comparisons(document).of(branch.condition(), !skips);
                    return found.isEmpty() ? Optional.empty() : Optional.of(new Picked(branch.condition(), found));
                }
            }
            if (!(body.get(i) instanceof BodyStatement.LocalVariable)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** As {@link #inLoop}, for {@code posts.forEach(post -> { .. })}. */
    Optional<Picked> inLoop(BodyExpression action) {
        return action instanceof BodyExpression.Lambda lambda && lambda.body() instanceof LambdaBody.OfBlock block
                ? inLoop(lambda.parameters().get(0).id(), block.statements())
                : Optional.empty();
    }

    private DocumentComparisons comparisons(int document) {
        return new DocumentComparisons(program, new DocumentFields(program, table, document, locals));
    }

    /** Whether statements other than declarations of locals use the document. */
    private static boolean isUsed(int document, List<BodyStatement> statements) {
        boolean[] used = {false};
        List<BodyStatement> work = statements.stream()
                .filter(statement -> !(statement instanceof BodyStatement.LocalVariable))
                .toList();
        BodyWalker.walk(work, new BodyVisitor() {
            @Override
            public void leave(BodyExpression expression) {
                used[0] |= expression instanceof BodyExpression.Local local && local.id() == document;
            }
        });
        return used[0];
    }
}
