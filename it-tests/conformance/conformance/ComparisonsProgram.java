package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Orders that look things up, compute, or may throw. */
public final class ComparisonsProgram {
    private ComparisonsProgram() {}

    record Player(String name, List<Integer> scores, Optional<String> nick) {
        int best() {
            return scores.stream().mapToInt(score -> score).max().orElse(0);
        }

        double average() {
            int sum = 0;
            for (int score : scores) {
                sum += score;
            }
            return scores.isEmpty() ? 0 : (double) sum / scores.size();
        }
    }

    static final class Money implements Comparable<Money> {
        final int cents;

        Money(int cents) {
            this.cents = cents;
        }

        private int sortKey() {
            return Math.abs(cents);
        }

        @Override
        public int compareTo(Money other) {
            return Integer.compare(sortKey(), other.sortKey());
        }
    }

    private static final List<Player> PLAYERS = List.of(
            new Player("ann", List.of(3, 9), Optional.of("A")),
            new Player("bob", List.of(10, 1), Optional.empty()),
            new Player("cid", List.of(9, 2, 7), Optional.of("C")),
            new Player("dan", List.of(), Optional.of("B")));

    @Query
    static List<String> lookedUp(QueryCtx ctx) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : "to be or not to be that is the question to".split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        List<String> out = new ArrayList<>();
        List<String> words = new ArrayList<>(counts.keySet());
        words.sort((a, b) -> counts.get(b) - counts.get(a));
        out.add("" + words);
        words.sort(Comparator.comparing(counts::get));
        out.add("" + words);
        words.sort(Comparator.comparing((String word) -> counts.get(word))
                .reversed()
                .thenComparing(word -> word));
        out.add("" + words);
        words.sort(Comparator.comparingInt(word -> counts.get(word)));
        out.add("" + words);
        out.add(Collections.max(words, Comparator.comparing(word -> counts.get(word))));
        return out;
    }

    @Query
    static List<String> computed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Player> players = new ArrayList<>(PLAYERS);
        players.sort(Comparator.comparing(Player::best).thenComparing(Player::name));
        out.add(names(players));
        players.sort(Comparator.comparingDouble(Player::average).reversed());
        out.add(names(players));
        players.sort((a, b) -> {
            int difference = b.best() - a.best();
            return difference != 0 ? difference : a.name().compareTo(b.name());
        });
        out.add(names(players));
        Collections.sort(
                players, (a, b) -> b.nick().orElse("").compareTo(a.nick().orElse("")));
        out.add(names(players));
        Player[] array = players.toArray(Player[]::new);
        Arrays.sort(array, Comparator.comparing(player -> player.scores().size()));
        out.add(names(Arrays.asList(array)));
        out.add(PLAYERS.stream()
                .max(Comparator.comparing(Player::average))
                .map(Player::name)
                .orElse(""));
        return out;
    }

    private static String names(List<Player> players) {
        return players.stream().map(Player::name).collect(Collectors.joining(","));
    }

    @Query
    static String amounts(QueryCtx ctx) {
        List<Money> amounts = List.of(new Money(5), new Money(-7), new Money(2));
        return amounts.stream()
                        .max(Comparator.naturalOrder())
                        .map(amount -> amount.cents)
                        .orElse(0)
                + " "
                + amounts.stream().sorted().map(amount -> "" + amount.cents).collect(Collectors.joining(","))
                + Collections.min(amounts).cents;
    }

    private static String sorted(List<Player> players, Comparator<Player> order) {
        return names(players.stream().sorted(order).toList());
    }

    @Query
    static List<String> failing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        ranks.put("ann", 2);
        ranks.put("bob", 1);
        for (List<Player> players : List.of(PLAYERS.subList(0, 2), PLAYERS.subList(0, 3), PLAYERS.subList(2, 3))) {
            try {
                List<Player> ranked = players.stream()
                        .sorted((a, b) -> ranks.get(a.name()) - ranks.get(b.name()))
                        .toList();
                out.add(names(ranked));
            } catch (RuntimeException e) {
                out.add("no rank");
            }
            try {
                out.add(names(players.stream()
                        .sorted(Comparator.comparing(player -> player.nick().get()))
                        .toList()));
            } catch (RuntimeException e) {
                out.add("no nick");
            }
            try {
                out.add(sorted(players, (a, b) -> a.scores().get(1) - b.scores().get(1)));
            } catch (RuntimeException e) {
                out.add("no score");
            }
        }
        return out;
    }
}
