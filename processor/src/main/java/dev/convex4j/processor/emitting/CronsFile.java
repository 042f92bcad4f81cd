package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.CronModel;
import dev.convex4j.processor.model.CronModel.Schedule;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.layout.FunctionReferences;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code crons.ts}: the jobs that run again and again. */
final class CronsFile {
    private static final String MODULE = "crons";
    private static final TsExpression CRONS = new TsExpression.Identifier(MODULE);

    private CronsFile() {}

    static TsFile file(Backend backend, ModuleLayout layout) {
        Map<MethodKey, FunctionModel> functions =
                backend.functions().stream().collect(Collectors.toMap(FunctionModel::key, Function.identity()));
        List<TsDeclaration> declarations = new ArrayList<>();
        declarations.add(new TsDeclaration.Constant(
                Optional.empty(), false, MODULE, Optional.empty(), TsTrees.callImported("convex/server", "cronJobs")));
        // Classes by name, since the order in which javac reads files must not show.
        backend.crons().stream()
                .sorted(Comparator.comparing(cron -> cron.target().owner()))
                .forEach(cron -> declarations.add(job(cron, Objects.requireNonNull(functions.get(cron.target())))));
        backend.cronMethods().stream()
                .sorted(Comparator.comparing(MethodKey::owner))
                .map(method -> layout.reference(MODULE, layout.method(method)))
                .forEach(jobs -> declarations.add(new TsDeclaration.TopLevel(
                        new TsStatement.ExpressionStatement(new TsExpression.Call(jobs, List.of(CRONS))))));
        declarations.add(new TsDeclaration.ExportDefault(CRONS));
        return new TsFile(List.of(), List.of(), declarations);
    }

    private static TsDeclaration job(CronModel cron, FunctionModel function) {
        TsExpression method = new TsExpression.Member(
                CRONS, cron.schedule().method(), false, EslintTwins.comments("CVX602", cron.suppressions()));
        List<TsExpression> arguments =
                List.of(TsTrees.text(cron.name()), schedule(cron.schedule()), FunctionReferences.of(MODULE, function));
        return new TsDeclaration.TopLevel(
                new TsStatement.ExpressionStatement(new TsExpression.Call(method, arguments)));
    }

    private static TsExpression schedule(Schedule schedule) {
        return schedule instanceof Schedule.Expression expression
                ? TsTrees.text(expression.text())
                : new TsExpression.ObjectLiteral(schedule.parts().stream()
                        .<TsExpression.Property>map(part -> TsTrees.property(part.name(), value(part.value())))
                        .toList());
    }

    private static TsExpression value(Object value) {
        return value instanceof Integer number ? new TsExpression.NumberLiteral(number) : TsTrees.text((String) value);
    }
}
