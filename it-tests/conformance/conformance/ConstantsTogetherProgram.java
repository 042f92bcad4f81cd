package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Static blocks that fill several constants together. */
public final class ConstantsTogetherProgram {
    private ConstantsTogetherProgram() {}

    /** Variables of a block that several constants are made of. */
    private static final class Shared {
        static final int LESS;
        static final int MORE;
        static final List<String> WORDS;
        static final Map<String, Integer> LENGTHS = new HashMap<>();
        static final String AFTER;

        static {
            int size = "abc".length();
            String[] parts = "one,three,five".split(",");
            List<String> words = new ArrayList<>();
            for (String part : parts) {
                words.add(part + size);
            }
            for (String part : parts) {
                LENGTHS.put(part, part.length() + size);
            }
            LESS = size - 1;
            MORE = size + parts.length;
            WORDS = List.copyOf(words);
            AFTER = MORE + "after" + LENGTHS.size();
        }

        static final String TEXT = AFTER + LESS;

        private Shared() {}

        static int size() {
            return WORDS.size();
        }
    }

    /** One loop fills two tables. */
    enum Currency {
        EURO("EUR", 978),
        POUND("GBP", 826),
        YEN("JPY", 392);

        private static final Map<String, Currency> BY_CODE = new LinkedHashMap<>();
        private static final Map<Integer, Currency> BY_NUMBER = new HashMap<>();
        private static final Currency[] SORTED;
        private static int highest = 0;

        static {
            int i = 0;
            Currency[] sorted = new Currency[values().length];
            for (Currency currency : values()) {
                BY_CODE.put(currency.code, currency);
                if (BY_NUMBER.put(currency.number, currency) != null) {
                    throw new IllegalStateException("two of " + currency.number);
                }
                sorted[sorted.length - ++i] = currency;
            }
            SORTED = sorted;
        }

        private final String code;
        private final int number;

        Currency(String code, int number) {
            this.code = code;
            this.number = number;
        }

        static Currency of(String code) {
            Currency found = BY_CODE.get(code);
            if (found == null) {
                throw new IllegalArgumentException("no currency " + code + " in " + BY_CODE);
            }
            return found;
        }

        static Currency of(int number) {
            return BY_NUMBER.getOrDefault(number, EURO);
        }

        static Currency first() {
            return SORTED[0];
        }
    }

    private static final int BASE = "four".length();
    private static final int[] PRIMES;
    private static final long PRODUCT;
    private static final EnumMap<Currency, List<Integer>> AMOUNTS = new EnumMap<>(Currency.class);
    private static final String SMALLEST;

    static {
        PRIMES = new int[BASE + 1];
        int found = 0;
        long product = 1;
        outer:
        for (int candidate = 2; found < PRIMES.length; candidate++) {
            for (int i = 0; i < found; i++) {
                if (candidate % PRIMES[i] == 0) {
                    continue outer;
                }
            }
            PRIMES[found++] = candidate;
            product *= candidate;
        }
        PRODUCT = square(product);
    }

    static {
        for (int prime : PRIMES) {
            Currency currency = Currency.values()[prime % 3];
            AMOUNTS.computeIfAbsent(currency, key -> new ArrayList<>()).add(prime);
        }
        String text;
        try {
            text = "" + Integer.parseInt("x");
        } catch (NumberFormatException e) {
            text = "none";
        }
        SMALLEST = text;
    }

    static final int LAST = PRIMES[PRIMES.length - 1] + SMALLEST.length();

    private static long square(long number) {
        return number * number;
    }

    @Query
    static List<String> shared(QueryCtx ctx) {
        return List.of(
                "" + Shared.LESS + Shared.MORE + Shared.size(),
                Shared.WORDS.toString(),
                Shared.TEXT,
                "" + Shared.LENGTHS.get("three") + Shared.LENGTHS.get("two"));
    }

    @Query
    static String currencies(QueryCtx ctx) {
        return "" + Currency.of("GBP") + Currency.of(392) + Currency.of(1) + Currency.first();
    }

    @Query
    static String unknown(QueryCtx ctx) {
        return Currency.of("?").name();
    }

    @Query
    static List<String> loops(QueryCtx ctx) {
        return List.of("" + PRODUCT, AMOUNTS.toString(), SMALLEST, "" + PRIMES[3], "" + LAST);
    }
}
