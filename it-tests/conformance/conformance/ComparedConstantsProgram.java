package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Constants beside what TypeScript knows nothing of, but in a test of it. */
public final class ComparedConstantsProgram {
    private static final String ADMIN = "admin";

    private static final String GUEST = "guest";

    private static final String PREFIXED = ADMIN + "!";

    private static final int TWO = 2;

    private static final int TEN = 10;

    private static final long BIG = 3L;

    private static final double HALF = 0.5;

    private static final char DASH = '-';

    private static final Integer BOXED = 4;

    private static final String[] ROLES = {"admin", "guest", "root", "admin!", "-", ""};

    private ComparedConstantsProgram() {}

    record Person(String role, int age) {
        boolean isOld() {
            return age == TEN && !role.equals(GUEST);
        }
    }

    enum Rank {
        LOW(2, "guest"),
        HIGH(10, "admin");

        final int level;
        final String role;

        Rank(int level, String role) {
            this.level = level;
            this.role = role;
        }

        boolean isTen() {
            return level == TEN && role.equals(ADMIN);
        }
    }

    static final class Counter {
        private int count;
        private String last = "";

        boolean add(String role) {
            count++;
            last = role;
            if (count == TWO) {
                return count == TEN || last.equals(ADMIN);
            }
            last = ADMIN;
            count = TEN;
            return last.equals(GUEST) || count == TWO;
        }
    }

    private static String role(int i) {
        return ROLES[i % ROLES.length];
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String role : ROLES) {
            out.add(role.equals(ADMIN) + " " + GUEST.equals(role) + " " + Objects.equals(role, PREFIXED));
            if (role.equals(ADMIN)) {
                out.add("admin " + role.equals(GUEST) + " " + role.equals("root"));
            } else if (!role.equals(GUEST)) {
                out.add("neither " + role.equals(ADMIN) + " " + role.equals(GUEST));
            }
            String trimmed = role.trim();
            String again = trimmed;
            out.add(trimmed.equals(ADMIN) + " " + again.equals(PREFIXED) + " " + (role + "!").equals(PREFIXED));
            Person person = new Person(role, 3);
            if (person.role().equals(ADMIN)) {
                out.add("person " + person.role().equals(GUEST));
            }
            Optional<String> maybe = role.isEmpty() ? Optional.empty() : Optional.of(role);
            out.add(maybe.orElse(GUEST).equals(ADMIN) + " "
                    + maybe.map(String::trim).orElse(GUEST).equals(GUEST));
            out.add("" + (role.length() == 1 && role.charAt(0) == DASH));
            switch (role) {
                case ADMIN -> out.add("is admin " + role.equals(GUEST));
                case GUEST -> out.add("is guest");
                default -> out.add("is another " + role.equals(ADMIN));
            }
        }
        return out;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            sizes.add(i);
            counts.merge(role(i), 1, Integer::sum);
            out.add((sizes.size() == TEN) + " " + (i == TWO) + " " + (i * 2 == TEN) + " " + (i / 4.0 == HALF));
            if (i == TWO) {
                out.add((i == TEN) + " " + (i + 8 == TEN) + " " + (sizes.get(i) == TWO));
            }
            long wide = i;
            out.add((wide == BIG) + " " + (wide == TWO) + " " + (i == BIG) + " " + BOXED.equals(i) + " "
                    + (BOXED == i));
            Person person = new Person("guest", i);
            if (person.age() == TEN) {
                out.add(person.isOld() + " " + (person.age() == TWO));
            }
            out.add("" + (counts.getOrDefault(ADMIN, 0) == TWO));
            out.add((Integer.parseInt("2") == TWO) + " " + (Math.abs(-i) == TEN));
        }
        int[] array = {2, 10};
        out.add((array[0] == TWO) + " " + (array[1] == TWO) + " " + (array.length == TWO));
        return out;
    }

    @Query
    static List<String> data(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            out.add((rank.level == TWO) + " " + rank.role.equals(GUEST) + " " + rank.isTen());
            if (rank.level == TWO) {
                out.add((rank.level == TEN) + " " + rank.role.equals(ADMIN));
            }
        }
        out.add((Rank.LOW.level == TEN) + " " + Rank.HIGH.role.equals(GUEST));
        Counter counter = new Counter();
        for (String role : ROLES) {
            out.add("" + counter.add(role));
        }
        return out;
    }
}
