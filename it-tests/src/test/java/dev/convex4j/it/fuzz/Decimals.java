package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Before JDK 19 some doubles have longer texts than they need; the number is what counts there. */
final class Decimals {
    private static final int SHORTEST_SINCE = 19;
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+(E-?\\d+)?");

    /** Whether texts differ at most in how they write the same numbers. */
    boolean same(String jvm, String node) {
        return Runtime.version().feature() < SHORTEST_SINCE
                && DECIMAL.matcher(jvm)
                        .replaceAll("")
                        .equals(DECIMAL.matcher(node).replaceAll(""))
                && sameNumbers(numbers(jvm), numbers(node));
    }

    private static boolean sameNumbers(List<String> jvm, List<String> node) {
        if (jvm.size() != node.size()) {
            return false;
        }
        for (int i = 0; i < jvm.size(); i++) {
            String here = jvm.get(i);
            String there = node.get(i);
            boolean equal = here.equals(there)
                    || there.length() <= here.length()
                            && (Double.parseDouble(here) == Double.parseDouble(there)
                                    || Float.parseFloat(here) == Float.parseFloat(there));
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = DECIMAL.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}
