package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.BodyStatement.CatchClause;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.exceptions.CaughtUses;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code try}: JavaScript has one {@code catch}, which tells the errors apart itself. */
final class TryStatements {
    private final StatementTranslator statements;
    private final Expressions expressions;

    /** A clause; the last one may take everything. */
    private record Clause(Optional<TsExpression> test, List<TsStatement> body) {}

    TryStatements(StatementTranslator statements, Expressions expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    void translate(BodyStatement.Try attempt, List<TsStatement> to) {
        if (attempt.catches().isEmpty() && attempt.finalizer().isEmpty()) {
            new Resources(statements, expressions).closing(attempt, to);
            return;
        }
        List<TsStatement> body = body(attempt);
        Optional<TsStatement.Catch> handler =
                attempt.catches().isEmpty() ? Optional.empty() : Optional.of(handler(attempt));
        to.add(new TsStatement.Try(body, handler, statements.block(attempt.finalizer())));
    }

    /** Resources are closed before the clauses run. */
    private List<TsStatement> body(BodyStatement.Try attempt) {
        if (attempt.resources().isEmpty()) {
            return statements.block(attempt.body());
        }
        Scope.Frame frame = expressions.scope().enter();
        List<TsStatement> body = new ArrayList<>();
        new Resources(statements, expressions).closing(attempt, body);
        expressions.scope().leave(frame);
        return List.copyOf(body);
    }

    private TsStatement.Catch handler(BodyStatement.Try attempt) {
        List<CatchClause> clauses = attempt.catches();
        boolean deep = expressions.context().exceptions().isDeep(attempt.position());
        Scope scope = expressions.scope();
        Scope.Frame frame = scope.enter();
        boolean one = clauses.stream()
                        .map(clause -> clause.variable().name())
                        .distinct()
                        .count()
                == 1;
        String wanted = one ? clauses.get(0).variable().name() : "error";
        Scope.Binding error = scope.declare(scope.syntheticId(), wanted, Absence.UNDEFINED, true);
        List<Clause> translated = new ArrayList<>();
        boolean named = false;
        for (CatchClause clause : clauses) {
            CaughtUses uses = new CaughtUses(clause, expressions.context().program());
            Clause code = clause(clause, error, deep, uses);
            translated.add(code);
            named |= uses.exist() || code.test().isPresent();
            if (code.test().isEmpty()) {
                break;
            }
        }
        scope.leave(frame);
        return new TsStatement.Catch(named ? Optional.of(error.name()) : Optional.empty(), inOrder(translated, error));
    }

    private Clause clause(CatchClause clause, Scope.Binding error, boolean deep, CaughtUses uses) {
        if (clause.variable().reassigned()) {
            throw Untranslatable.construct(
                    "a caught exception that is assigned",
                    "use a variable of its own",
                    clause.variable().position());
        }
        List<TsExpression> tests = new ArrayList<>();
        boolean all = false;
        for (JavaType type : clause.types()) {
            Optional<TsExpression> test = ExceptionTypes.test(error.code(), type, deep, clause.position(), expressions);
            all |= test.isEmpty();
            test.ifPresent(tests::add);
        }
        expressions.scope().alias(clause.variable().id(), error);
        List<TsStatement> body = new ArrayList<>();
        if (all && !uses.takeAnything()) {
            body.add(unless(Code.binary("instanceof", error.code(), Code.name("Error")), error));
        }
        body.addAll(statements.block(clause.body()));
        Optional<TsExpression> test =
                all ? Optional.empty() : tests.stream().reduce((left, right) -> Code.binary("||", left, right));
        return new Clause(test, List.copyOf(body));
    }

    /** {@code if (!(error instanceof ..)) { throw error; }}. */
    private static TsStatement unless(TsExpression test, Scope.Binding error) {
        TsExpression negated =
                test instanceof TsExpression.Unary unary && unary.operator().equals("!")
                        ? unary.operand()
                        : Code.not(test);
        return new TsStatement.If(negated, List.of(new TsStatement.Throw(error.code())), List.of());
    }

    private static List<TsStatement> inOrder(List<Clause> clauses, Scope.Binding error) {
        Clause first = clauses.get(0);
        if (clauses.size() == 1 && first.test().isPresent()) {
            List<TsStatement> body = new ArrayList<>(List.of(unless(first.test().get(), error)));
            body.addAll(first.body());
            return List.copyOf(body);
        }
        List<TsStatement> otherwise = List.of(new TsStatement.Throw(error.code()));
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            otherwise = clause.test().isPresent()
                    ? List.of(new TsStatement.If(clause.test().get(), clause.body(), otherwise))
                    : clause.body();
        }
        return otherwise;
    }
}
