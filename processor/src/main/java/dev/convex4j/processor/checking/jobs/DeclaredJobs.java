package dev.convex4j.processor.checking.jobs;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.model.CronExpressions;
import dev.convex4j.processor.model.CronModel;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Constants;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** CVX601, for the jobs that methods with {@code @Crons} declare. */
public final class DeclaredJobs implements ProgramRule {
    private static final String JOBS = "dev.convex4j.runtime.CronJobs";

    private static final RuleInfo INFO = new RuleInfo(
            "CVX601",
            Finding.Severity.ERROR,
            "A job has a name or a schedule that Convex refuses",
            false,
            "Convex loads the jobs when the backend is pushed, and refuses the push. It tells jobs apart by their names, of"
                    + " printable ASCII.",
            """
            Reported at the calls of `CronJobs` as well as at `@Cron`, and where two jobs of the backend, declared this way or that,
            have one name.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        List<Finding> findings = new ArrayList<>();
        Set<String> names = program.program().backend().crons().stream()
                .map(CronModel::name)
                .collect(Collectors.toCollection(HashSet::new));
        program.program()
                .methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, new BodyVisitor() {
                    @Override
                    public void leave(BodyExpression expression) {
                        if (expression instanceof BodyExpression.Call call
                                && call.method().owner().equals(JOBS)) {
                            check(call, names, findings);
                        }
                    }
                }));
        return findings;
    }

    private static void check(BodyExpression.Call call, Set<String> names, List<Finding> findings) {
        BodyExpression first = call.arguments().get(0);
        if (Constants.of(first) instanceof String name) {
            if (!CronModel.isName(name)) {
                findings.add(INFO.finding(
                        first.position(),
                        "The job's name \"" + name + "\" has a character outside of ASCII",
                        "Write it with letters from a to z, digits, spaces and signs: \"clear old messages\""));
            }
            if (!names.add(name)) {
                findings.add(
                        INFO.finding(first.position(), "Two jobs are called \"" + name + "\"", "Give each its own."));
            }
        }
        BodyExpression second = call.arguments().get(1);
        if (call.method().name().equals("cron")
                && Constants.of(second) instanceof String text
                && !CronExpressions.isValid(text)) {
            findings.add(INFO.finding(
                    second.position(),
                    "\"" + text + "\" is no schedule",
                    "Write minute, hour, day of the month, month and day of the week: \"0 16 1 * *\""));
        }
    }
}
