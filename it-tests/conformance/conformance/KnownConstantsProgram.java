package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Constants beside what TypeScript knows the value of. */
public final class KnownConstantsProgram {
    private static final String ADMIN = "admin";

    private static final String GUEST = "guest";

    private static final String PREFIXED = ADMIN + "!";

    private static final int TWO = 2;

    private static final int TEN = 10;

    private static final int SIX = 6;

    private static final long BIG = 3L;

    private static final double HALF = 0.5;

    private static final char DASH = '-';

    private static final Integer BOXED = 4;

    private KnownConstantsProgram() {}

    private static <T> T same(T value) {
        return value;
    }

    @Query
    static List<String> knownTexts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        final String admin = "admin";
        String copy = admin;
        out.add(admin.equals(ADMIN) + " " + copy.equals(GUEST) + " " + ADMIN.equals(GUEST) + " "
                + PREFIXED.equals(ADMIN));
        out.add(same("admin").equals(ADMIN) + " " + same(GUEST).equals(ADMIN) + " "
                + List.of("guest").get(0).equals(ADMIN));
        out.add(Optional.of("root").get().equals(ADMIN) + " "
                + Optional.of(GUEST).orElse("x").equals(ADMIN));
        out.add((ADMIN + "!").equals(PREFIXED) + " " + "admin".concat("!").equals(GUEST) + " "
                + String.valueOf(DASH).equals(ADMIN));
        out.add(new String[] {"a", "b"}[1].equals(ADMIN) + " " + (out.isEmpty() ? "a" : "b").equals(GUEST));
        out.add("" + Objects.requireNonNull("c").equals(ADMIN));
        String let = "guest";
        let += out.size();
        out.add(let.equals(GUEST) + " " + same("x").equals(ADMIN) + " "
                + same("guest").equals(ADMIN));
        return out;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int i = out.size();
        out.add((6 + 9 == (Integer) SIX) + " " + (SIX == TWO * 2));
        out.add((new int[] {3}[0] == TWO) + " " + (Integer.valueOf(2).intValue() == TEN) + " " + BOXED.equals(5));
        out.add((TWO == TEN) + " " + (TWO == BIG) + " " + (HALF == TWO) + " " + (DASH == TEN) + " "
                + ((double) TWO == 2.0));
        out.add((-TWO == -2) + " " + (+TWO == TEN) + " " + (~TWO == TEN) + " " + (TWO == (out.isEmpty() ? 3 : 4)));
        return out;
    }
}
