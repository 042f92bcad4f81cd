package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.CronModel;
import dev.convex4j.processor.model.CronModel.Schedule;
import dev.convex4j.processor.model.Finding;
import java.util.List;
import java.util.regex.Pattern;

/** Rule CVX602: a job that runs at the full hour, when everybody's do. */
final class FullHours implements SignatureRule {
    private static final String RULE = "CVX602";
    private static final Pattern MINUTE_ZERO = Pattern.compile("(?:[^ ]*,)?0+(?:[-/,][^ ]*)? .*");

    @Override
    public List<Finding> check(Backend backend) {
        return backend.crons().stream()
                .filter(cron -> isFullHour(cron.schedule()))
                .filter(cron -> cron.suppressions().stream()
                        .noneMatch(suppression -> suppression.rule().equals(RULE)))
                .map(FullHours::finding)
                .toList();
    }

    private static Finding finding(CronModel cron) {
        return Finding.warning(
                RULE,
                cron.position(),
                "The job \"" + cron.name() + "\" runs at the full hour",
                "That is when most jobs of all backends run, and each waits for the others",
                "Choose another minute, or say why it must be this one:\n@Cron(.., suppress = @Suppress(rule = \""
                        + RULE + "\", reason = \"..\"))");
    }

    private static boolean isFullHour(Schedule schedule) {
        return schedule.isFullHour()
                || (schedule instanceof Schedule.Expression expression
                        && MINUTE_ZERO.matcher(expression.text()).matches());
    }
}
