package conformance;

import static conformance.Tables.NOTES;
import static conformance.Waiting.later;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions that are written in place and called at once: for each element, for a value that is there; some of them wait. */
public final class FunctionsInPlaceProgram {
    private FunctionsInPlaceProgram() {}

    private static Optional<String> found(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> bodyOf(QueryCtx ctx, String name) {
        return ctx.db().get(NOTES, Id.trusted(NOTES, name)).map(note -> "note " + name);
    }

    private static String checked(QueryCtx ctx, String name) {
        bodyOf(ctx, name);
        if (name.length() > 1) {
            throw new IllegalArgumentException(name);
        }
        return name + "!";
    }

    @Query
    static List<String> present(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "x", "yy")) {
            Optional<String> value = found(text);
            value.ifPresent(here -> out.add("here " + here));
            found(text).ifPresent(here -> {
                String twice = here + here;
                out.add(twice);
            });
            value.ifPresentOrElse(here -> out.add(here), () -> out.add("nothing"));
            out.add(found(text).filter(here -> here.length() > 1).orElse("short"));
            out.add("" + value.stream().toList() + value.stream().count());
            value.filter(here -> here.startsWith("x")).ifPresent(here -> out.add("x: " + here));
        }
        String none = null;
        out.add(Optional.ofNullable(none).map(String::trim).orElse("null"));
        Optional.ofNullable("  z ").map(String::trim).ifPresent(text -> out.add(text));
        return out;
    }

    @Query
    static List<String> waiting(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List.of("a", "b").forEach(name -> out.add(later(ctx, name)));
        List.of(3, 4).stream().filter(n -> n > 3).forEach(n -> {
            out.add("" + later(ctx, n));
            out.add("after");
        });
        Map<String, Integer> ages = new LinkedHashMap<>();
        ages.put("x", 1);
        ages.entrySet().forEach(entry -> out.add(later(ctx, entry.getKey() + entry.getValue())));
        ages.put("y", 2);
        ages.forEach((name, age) -> out.add(later(ctx, name) + age));
        found("q").ifPresent(text -> out.add(later(ctx, text)));
        Optional.of("r").ifPresentOrElse(text -> out.add(later(ctx, text)), () -> out.add("none"));
        out.addAll(List.of("a", "b").stream()
                .map(name -> bodyOf(ctx, name).orElse("no " + name))
                .toList());
        out.addAll(List.of("a", "b", "c").stream()
                .map(name -> bodyOf(ctx, name))
                .flatMap(Optional::stream)
                .toList());
        return out;
    }

    private static boolean isShort(QueryCtx ctx, String name) {
        bodyOf(ctx, name);
        return name.length() < 2;
    }

    private static boolean isChecked(QueryCtx ctx, String name) {
        return checked(ctx, name).startsWith("a");
    }

    @Query
    static List<String> tests(QueryCtx ctx) {
        List<String> names = List.of("a", "bb", "c");
        List<String> out = new ArrayList<>();
        out.addAll(names.stream().filter(name -> isShort(ctx, name)).toList());
        out.add("" + names.stream().anyMatch(name -> isShort(ctx, name))
                + names.stream().allMatch(name -> isShort(ctx, name))
                + names.stream().noneMatch(name -> isShort(ctx, name))
                + names.stream().filter(name -> isShort(ctx, name)).findFirst().get()
                + names.stream().filter(name -> isShort(ctx, name)).count());
        out.addAll(names.stream()
                .map(FunctionsInPlaceProgram::found)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .toList());
        out.add(names.stream()
                .filter(name -> 10 / (name.length() - 2) < 0)
                .findFirst()
                .orElse("none"));
        out.add(names.stream()
                .map(name -> {
                    String twice = name + name;
                    return twice.length() > 2 ? name : twice;
                })
                .findFirst()
                .get());
        try {
            out.addAll(names.stream().filter(name -> isChecked(ctx, name)).toList());
        } catch (IllegalArgumentException e) {
            out.add("failed " + e.getMessage());
        }
        return out;
    }

    @Query
    static List<String> failing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        try {
            out.addAll(List.of("a", "bb", "cc").stream()
                    .map(name -> checked(ctx, name))
                    .toList());
        } catch (IllegalArgumentException e) {
            out.add("failed " + e.getMessage());
        }
        out.addAll(List.of("a", "b").stream()
                .map(name -> checked(ctx, name))
                .sorted()
                .toList());
        out.addAll(List.of("a", "b").stream()
                .flatMap(name -> List.of(checked(ctx, name), "and").stream())
                .toList());
        return out;
    }
}
