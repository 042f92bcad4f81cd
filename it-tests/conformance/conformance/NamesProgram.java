package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names that mean nothing in Java and something in TypeScript, or in the generated module. */
public final class NamesProgram {
    private NamesProgram() {}

    /** Components with such names. */
    record Odd(String constructor, String prototype, double length, String in, String delete) {}

    @Query
    static List<String> locals(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String undefined = " u ";
        int Math = 5;
        String Error = "e";
        String console = "c";
        String isBlank = " ";
        String trim = "t";
        String function = "f";
        String arguments = "a";
        String await = "w";
        String NaN = "n";
        String query = "q";
        String schema = "s";
        String v = "v";
        String let = "l";
        String typeof = "o";
        String in = "i";
        String Date = "d";
        String helper = "h";
        Optional<String> nothing = Optional.empty();
        out.add("" + nothing.isPresent() + undefined.trim() + Math * Math + Error + console + isBlank.isBlank());
        out.add(trim + function + arguments + await + NaN + query + schema + v + let + typeof + in + Date + helper);
        System.out.println(console);
        return out;
    }

    @Query
    static List<String> shadowing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("a", "b")) {
            String inner = text;
            out.add(List.of("x").stream().map(value -> value + inner).toList().get(0));
        }
        String inner = "after";
        out.add(inner);
        for (int i = 0; i < 1; i++) {
            out.add("" + i);
        }
        for (int i = 5; i < 6; i++) {
            out.add("" + i);
        }
        return out;
    }

    @Query
    static Odd record(QueryCtx ctx) {
        Odd odd = new Odd("c", "p", 1.0, "i", "d");
        return new Odd(odd.delete(), odd.in(), odd.length(), odd.prototype(), odd.constructor());
    }

    @Query
    static String delete(QueryCtx ctx) {
        return export("x") + function("y") + helper("z");
    }

    @Query
    static String helperOfTheSameName(QueryCtx ctx) {
        return helper("z") + NamesOf.helper("z");
    }

    private static String export(String in) {
        return in + 1;
    }

    private static String function(String function) {
        return function + 2;
    }

    private static String helper(String text) {
        return text + 3;
    }
}
