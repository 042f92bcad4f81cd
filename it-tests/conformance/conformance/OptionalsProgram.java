package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link Optional}, present and absent, as a value, a result and a component. */
public final class OptionalsProgram {
    private OptionalsProgram() {}

    /** Has an optional component. */
    record Profile(String name, Optional<String> bio, Optional<Boolean> admin) {}

    @Query
    static Optional<String> present(QueryCtx ctx) {
        return Optional.of("here");
    }

    @Query
    static Optional<String> absent(QueryCtx ctx) {
        return Optional.empty();
    }

    @Query
    static Optional<Boolean> presentFalse(QueryCtx ctx) {
        Optional<Boolean> no = maybe(false);
        return no;
    }

    @Query
    static Optional<String> eitherWay(QueryCtx ctx) {
        String text = nonEmpty("x").orElse("");
        return text.isEmpty() ? Optional.of(text) : text.length() > 1 ? Optional.empty() : nonEmpty("");
    }

    @Query
    static List<String> questions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "x")) {
            Optional<String> found = nonEmpty(text);
            out.add("" + found.isPresent() + found.isEmpty());
            out.add(found.orElse("other"));
            out.add(found.map(value -> value + "!").orElse("none"));
            out.add(found.map(value -> value.concat("?")).orElse("none"));
            out.add(found.orElseGet(() -> note(out, "asked")));
            out.add("" + found.or(() -> Optional.of(note(out, "other"))).isPresent());
            out.add(found.or(() -> nonEmpty(text)).or(() -> nonEmpty("y")).orElse("none"));
            out.add("" + found.or(() -> Optional.empty()).isEmpty());
            out.add(found.orElse(note(out, "evaluated all the same")));
            try {
                out.add(found.orElse("x".repeat("x".indexOf("y"))));
            } catch (RuntimeException e) {
                out.add("the argument throws");
            }
            out.add(Optional.of(note(out, "first"))
                    .map(value -> note(out, "then"))
                    .orElse(note(out, "last")));
            out.add((note(out, "which").isEmpty() ? Optional.<String>empty() : Optional.<String>empty())
                    .orElse(note(out, "neither")));
            out.add("" + found.map(value -> value.isEmpty()).orElse(true));
            out.add("" + found.map(value -> value.startsWith("x")).orElse(false));
            out.add("" + found.map(String::length).orElse(-1));
            out.add(found.map(StringsOf::twice).orElse("none"));
            out.add(found.flatMap(value -> nonEmpty("")).orElse("none"));
            out.add(found.flatMap(value -> nonEmpty(value)).orElse("none"));
        }
        return out;
    }

    @Query
    static List<String> components(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Profile> profiles = List.of(
                new Profile("a", Optional.empty(), Optional.of(false)),
                new Profile("b", nonEmpty("hi"), Optional.empty()));
        for (Profile profile : profiles) {
            out.add(profile.bio().orElse("no bio"));
            out.add("" + profile.admin().orElse(true));
            out.add("" + profile.admin().isPresent() + profile.bio().isEmpty());
            Optional<Profile> whole = Optional.of(profile);
            out.add(whole.map(Profile::name).orElse("nobody"));
            out.add(whole.flatMap(Profile::bio).orElse("nothing"));
            out.add("" + whole.flatMap(Profile::admin).isPresent());
        }
        return out;
    }

    @Query
    static List<Profile> asResult(QueryCtx ctx) {
        Optional<String> nothing = nonEmpty("");
        return List.of(
                new Profile("a", Optional.empty(), Optional.of(false)),
                new Profile("b", nonEmpty("hi"), Optional.empty()),
                new Profile("c", nonEmpty(""), nothing.map(text -> text.isEmpty())));
    }

    /** Falsy in JavaScript, and still present. */
    @Query
    static List<Boolean> falsyValues(QueryCtx ctx) {
        Optional<String> empty = maybeText(true, "");
        Optional<Boolean> no = maybe(false);
        List<Boolean> out = new ArrayList<>();
        out.add(empty.isPresent());
        out.add(no.isPresent());
        out.add(no.orElse(true));
        out.add(empty.map(text -> text + "x").isEmpty());
        out.add(empty.orElse("other").isEmpty());
        Optional<Double> zero = empty.map(text -> 0.0);
        out.add(zero.isPresent());
        out.add(zero.orElse(1.0) == 0.0);
        out.add(empty.map(String::length).orElse(1) == 0);
        return out;
    }

    @Query
    static List<String> tested(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "y")) {
            Optional<String> found = nonEmpty(text);
            if (found.isPresent() && !found.get().isEmpty()) {
                out.add(found.get());
            } else {
                out.add("absent");
            }
            if (found.isEmpty() || found.get().equals("z")) {
                out.add("no y");
                continue;
            }
            out.add(found.get());
            out.add(found.isPresent() ? found.get() : "never");
        }
        return out;
    }

    @Query
    static List<String> reassigned(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Optional<String> found = Optional.empty();
        for (String text : List.of("", "p", "", "q")) {
            if (found.isEmpty()) {
                found = nonEmpty(text);
            } else {
                out.add(found.get());
                found = Optional.empty();
            }
        }
        out.add(found.orElse("none"));
        return out;
    }

    @Query
    static String getAfterReassigning(QueryCtx ctx) {
        Optional<String> found = nonEmpty("x");
        if (found.isPresent()) {
            found = nonEmpty("");
            return found.get();
        }
        return "never";
    }

    @Query
    static String get(QueryCtx ctx) {
        return nonEmpty("x").get();
    }

    @Query
    static String getOfNothing(QueryCtx ctx) {
        return nonEmpty("").get();
    }

    @Query
    static String orElseThrowWithoutReason(QueryCtx ctx) {
        return nonEmpty("").orElseThrow();
    }

    @Query
    static String orElseThrow(QueryCtx ctx) {
        return nonEmpty("").orElseThrow(() -> new ConvexError("nothing there"));
    }

    @Query
    static String orElseThrowOfSomething(QueryCtx ctx) {
        return nonEmpty("y").orElseThrow(() -> new ConvexError("nothing there"));
    }

    @Query
    static String orElseThrowLater(QueryCtx ctx) {
        String first = nonEmpty("y").orElse("z");
        return first + nonEmpty("").orElseThrow(() -> new IllegalStateException("no second"));
    }

    @Query
    static String orElseThrowByReference(QueryCtx ctx) {
        return nonEmpty("").orElseThrow(IllegalStateException::new);
    }

    private static Optional<Boolean> maybe(boolean value) {
        return Optional.of(value);
    }

    private static Optional<String> maybeText(boolean present, String text) {
        if (present) {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static String note(List<String> out, String text) {
        return text + out.size();
    }

    private static Optional<String> found(boolean there) {
        return there ? Optional.of("found") : Optional.empty();
    }

    /** The `Optional` of a call is named before it is tested; what comes later in the statement stays later. */
    @Query
    static List<String> mappedInPlace(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String one = found(true).map(text -> "<" + text + ">").orElse("none") + "!";
        String none = found(false).map(text -> "<" + text + ">").orElse("none") + "!";
        String both = found(true)
                .flatMap(text -> found(text.isEmpty()))
                .map(text -> "a" + text)
                .orElse("b");
        out.add(one);
        out.add(none);
        out.add(both);
        if (found(true).map(text -> text + text).orElse("").equals("foundfound")) {
            out.add("twice");
        }
        return out;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        Optional<String> there = Optional.of("x");
        Optional<String> empty = Optional.empty();
        return List.of(there.toString(), empty.toString(), "" + there + empty);
    }

    @Query
    static List<String> computed(QueryCtx ctx) {
        String text = "ab";
        return List.of(
                text + Optional.of("z").map(z -> z + "!" + z).orElse("none"),
                text + first(List.of("q")).map(q -> q + q).orElse("none"),
                text + first(List.of()).map(q -> q + q).orElse("none"),
                text
                        + first(List.of("r"))
                                .flatMap(r -> first(List.of(r + text)))
                                .orElse("none"),
                text + first(List.of("r")).flatMap(r -> first(List.of())).orElse("none"));
    }

    private static Optional<String> first(List<String> texts) {
        return texts.stream().findFirst();
    }
}
