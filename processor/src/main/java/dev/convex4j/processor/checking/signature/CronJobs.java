package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.CronModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rule CVX601: what Convex would refuse when the jobs are loaded or pushed. */
final class CronJobs implements SignatureRule {
    private static final String ID = "CVX601";

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        Map<String, CronModel> byName = new HashMap<>();
        for (CronModel cron : backend.crons()) {
            if (!CronModel.isName(cron.name())) {
                findings.add(Finding.error(
                        ID,
                        cron.position().value("name"),
                        "The job's name \"" + cron.name() + "\" has a character outside of ASCII",
                        "Convex takes printable ASCII in the names of jobs",
                        "@Cron(name = \"clear old messages\", ..)"));
            }
            CronModel other = byName.putIfAbsent(cron.name(), cron);
            if (other != null) {
                findings.add(Finding.error(
                        ID,
                        cron.position(),
                        "Two jobs are called \"" + cron.name() + "\"",
                        "Convex tells jobs apart by their names",
                        "Give each its own: `@Cron(name = \"..\", ..)`."));
            }
            backend.functions().stream()
                    .filter(function -> function.key().equals(cron.target()))
                    .forEach(function -> findings.addAll(target(cron, function)));
        }
        return findings;
    }

    private static List<Finding> target(CronModel cron, FunctionModel function) {
        if (function.kind() == FunctionKind.QUERY) {
            return List.of(Finding.error(
                    ID,
                    cron.position(),
                    "The job \"" + cron.name() + "\" runs a query",
                    "A query changes nothing, and nobody would see its result; Convex runs mutations and actions",
                    "Make `" + function.key().display() + "` a mutation or an action."));
        }
        return function.parameters().stream()
                .filter(parameter -> !parameter.optional())
                .map(Field::javaName)
                .findFirst()
                .map(
                        parameter -> Finding.error(
                                ID,
                                cron.position(),
                                "The job \"" + cron.name() + "\" passes nothing for `" + parameter + "` of `"
                                        + function.key().display() + "`",
                                "A job calls its function without arguments",
                                "Take the parameter off, or let the job run a function of its own that passes the argument on."))
                .stream()
                .toList();
    }
}
