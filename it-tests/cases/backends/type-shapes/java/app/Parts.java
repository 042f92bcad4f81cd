package app;

import static app.Tables.PLANS;

import app.Part.Outcome;
import app.Tables.PlanDoc;
import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Int64;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Optional;

/** Generic records in arguments, results and tables. */
public final class Parts {
    private Parts() {}

    /** Steps towards something. */
    @Table("plans")
    record Plan(String title, Part<Step> steps, Optional<Part<@Int64 Long>> sizes) {}

    /** One of them. */
    record Step(String text, int minutes) {}

    @HttpRoute(method = HttpMethod.POST, path = "/plan")
    @Mutation
    static Id<Plan> plan(MutationCtx ctx, String title, Part<Step> steps) {
        return ctx.db().insert(PLANS, new Plan(title, steps, Optional.of(Part.first(List.of(1L, 2L), 1))));
    }

    @Query
    static Part<PlanDoc> plans(QueryCtx ctx, int size) {
        return Part.first(ctx.db().query(PLANS).fullTableScan().collect(), size);
    }

    @Query
    static Part<Part<Integer>> minutes(QueryCtx ctx, Id<Plan> id) {
        PlanDoc plan = ctx.db().get(PLANS, id).orElseThrow();
        List<Integer> minutes = plan.steps().items().stream().map(Step::minutes).toList();
        return new Part<>(List.of(Part.first(minutes, 1)), plan.steps().next().map(step -> Part.first(minutes, 2)));
    }

    @Query
    static Outcome<Step> longest(QueryCtx ctx, Outcome<Id<Plan>> plan, int minutes) {
        if (plan instanceof Part.Done<Id<Plan>> done) {
            for (Step step :
                    ctx.db().get(PLANS, done.value()).orElseThrow().steps().items()) {
                if (step.minutes() > minutes) {
                    return new Part.Done<>(step);
                }
            }
            return new Part.Failed<>("short");
        }
        return new Part.Failed<>("no plan");
    }

    @Action
    static String told(ActionCtx ctx, Id<Plan> id) {
        Outcome<Step> longest = ctx.runQuery(Api.parts.longest(new Part.Done<>(id), 10));
        return longest instanceof Part.Done<Step> done ? done.value().text() : "none";
    }
}
