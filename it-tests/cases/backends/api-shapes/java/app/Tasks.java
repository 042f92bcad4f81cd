package app;

import static app.Tables.TASKS;

import app.Tables.TaskDoc;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Literal;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Constants that are numbers, booleans and texts. */
public final class Tasks {
    private Tasks() {}

    /** How much it matters. */
    enum Priority {
        @Literal(1)
        LOW("green"),
        @Literal(2.5)
        MIDDLE("yellow"),
        @Literal(-1)
        NONE("");

        private final String color;

        Priority(String color) {
            this.color = color;
        }
    }

    /** Whether it may be told. */
    enum Consent {
        @Literal(bool = true)
        GIVEN("yes"),
        @Literal(bool = false)
        REFUSED("no"),
        @Literal(text = "?")
        OPEN("-");

        private final String word;

        Consent(String word) {
            this.word = word;
        }
    }

    /** Something to do. */
    @Table("tasks")
    @Index(name = "by_priority", fields = "priority")
    record Task(String text, Priority priority, Optional<Consent> consent) {}

    @HttpRoute(method = HttpMethod.POST, path = "/task")
    @Mutation
    static Id<Task> add(MutationCtx ctx, String text, Priority priority, Optional<Consent> consent) {
        return ctx.db().insert(TASKS, new Task(text, priority, consent));
    }

    @Query
    static List<String> of(QueryCtx ctx, Priority priority) {
        return ctx.db().query(TASKS).withIndex(TASKS.BY_PRIORITY.eq(priority)).collect().stream()
                .map(TaskDoc::text)
                .toList();
    }

    private static String label(Priority priority) {
        return switch (priority) {
            case LOW -> "low " + priority.color;
            case MIDDLE -> "middle " + priority.ordinal();
            case NONE -> priority + "!";
        };
    }

    @Query
    static List<String> told(QueryCtx ctx) {
        return ctx.db().query(TASKS).fullTableScan().collect().stream()
                .sorted((left, right) -> right.priority().compareTo(left.priority()))
                .map(task -> label(task.priority()) + " "
                        + task.consent().map(consent -> consent.word + consent).orElse("none"))
                .toList();
    }

    @Query
    static Map<String, Integer> counts(QueryCtx ctx) {
        Map<Priority, Integer> counts = new EnumMap<>(Priority.class);
        for (TaskDoc task : ctx.db().query(TASKS).fullTableScan().collect()) {
            counts.merge(task.priority(), task.consent().equals(Optional.of(Consent.GIVEN)) ? 2 : 1, Integer::sum);
        }
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((priority, count) -> named.put(priority.name(), count));
        return named;
    }

    @Query
    static Priority highest(QueryCtx ctx, List<Consent> consents, Value priority) {
        Priority found = Priority.LOW;
        Map<Consent, List<Consent>> groups = consents.stream().collect(Collectors.groupingBy(each -> each));
        if (groups.containsKey(Consent.REFUSED)) {
            found = Priority.valueOf("NONE");
        }
        return consents.isEmpty() ? priority.as(Priority.class) : found;
    }
}
