package dev.convex4j.it.fuzz;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Before JDK 19 some doubles have longer texts than they need; the number is what counts there. */
final class Decimals {
    private static final int SHORTEST_SINCE = 19;
    private static final Pattern FRACTION = Pattern.compile("\\.\\d+");

    private static final Pattern LONG = Pattern.compile("\\d\\.\\d{15,}E-?\\d{1,3}");
    private static final int MOST_DIGITS_OF_DOUBLE = 17;

    /** A text without an exponent has no more digits before its point. */
    private static final int MOST_DIGITS = 7;

    /** The text of a {@code float} with its point, sign and exponent. */
    private static final int LONGEST_FLOAT = "1.2345678901E-38".length();

    private static final Pattern BEFORE = Pattern.compile("\\d{1," + MOST_DIGITS + "}$");
    private static final Pattern EXPONENT = Pattern.compile("^E-?\\d{1,3}");

    /** Whether texts differ at most in how they write the same numbers. */
    boolean same(String jvm, String node) {
        return Runtime.version().feature() < SHORTEST_SINCE
                && (sameNumbers(jvm, node) || sameNumbers(shortened(jvm), node));
    }

    /** The text with numbers such as {@code 9.999999999999999E22} as {@code 1.0E23}, whose first digit differs. */
    static String shortened(String text) {
        return LONG.matcher(text).replaceAll(number -> shortest(number.group()));
    }

    private static String shortest(String text) {
        double number = Double.parseDouble(text);
        for (int digits = 1; digits < MOST_DIGITS_OF_DOUBLE; digits++) {
            BigDecimal rounded =
                    new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros();
            if (rounded.doubleValue() == number) {
                String all = rounded.unscaledValue().toString();
                int exponent = all.length() - 1 - rounded.scale();
                return all.charAt(0) + "." + (all.length() == 1 ? "0" : all.substring(1)) + "E" + exponent;
            }
        }
        return text;
    }

    /** Numbers may stand in a row, so that it isn't plain where one ends and the next begins. */
    static boolean sameNumbers(String jvm, String node) {
        List<String> around = List.of(FRACTION.split(jvm, -1));
        if (!around.equals(List.of(FRACTION.split(node, -1)))) {
            return false;
        }
        List<String> here = fractions(jvm);
        List<String> there = fractions(node);
        for (int i = 0; i < here.size(); i++) {
            boolean equal = here.get(i).equals(there.get(i))
                    || there.get(i).length() <= here.get(i).length()
                            && sameNumber(around.get(i), here.get(i), there.get(i), around.get(i + 1));
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumber(String before, String here, String there, String after) {
        Matcher whole = BEFORE.matcher(before);
        if (!whole.find()) {
            return false;
        }
        String digits = whole.group();
        Matcher exponent = EXPONENT.matcher(after);
        if (exponent.find()) {
            String digit = digits.substring(digits.length() - 1);
            String most = exponent.group();
            for (int end = most.startsWith("E-") ? 3 : 2; end <= most.length(); end++) {
                if (equal(digit + here + most.substring(0, end), digit + there + most.substring(0, end))) {
                    return true;
                }
            }
        }
        for (int start = 0; start < digits.length(); start++) {
            if (equal(digits.substring(start) + here, digits.substring(start) + there)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equal(String here, String there) {
        return Double.parseDouble(here) == Double.parseDouble(there)
                || (here.length() <= LONGEST_FLOAT && Float.parseFloat(here) == Float.parseFloat(there));
    }

    private static List<String> fractions(String text) {
        List<String> fractions = new ArrayList<>();
        Matcher matcher = FRACTION.matcher(text);
        while (matcher.find()) {
            fractions.add(matcher.group());
        }
        return fractions;
    }
}
