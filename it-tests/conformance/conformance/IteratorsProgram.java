package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/** Iterators in the hands of the program, and sets of enums. */
public final class IteratorsProgram {
    private IteratorsProgram() {}

    /** The days of a week. */
    enum Day {
        MON,
        TUE,
        WED,
        THU,
        FRI
    }

    @Query
    static List<String> removing(QueryCtx ctx) {
        List<String> list = new ArrayList<>(List.of("a", "bb", "c", "dd", "ee"));
        List<String> out = new ArrayList<>();
        Iterator<String> each = list.iterator();
        while (each.hasNext()) {
            String text = each.next();
            if (text.length() > 1) {
                each.remove();
            } else {
                out.add(text);
            }
        }
        out.add("" + list + each.hasNext());
        for (Iterator<String> again = list.iterator(); again.hasNext(); ) {
            out.add(again.next() + "!");
        }
        list.add("after");
        out.add("" + list);
        return out;
    }

    @Query
    static List<String> misuse(QueryCtx ctx) {
        List<String> list = new ArrayList<>(List.of("a", "b"));
        List<String> out = new ArrayList<>();
        Iterator<String> each = list.iterator();
        try {
            each.remove();
        } catch (IllegalStateException e) {
            out.add("nothing taken " + e.getMessage());
        }
        each.next();
        each.remove();
        try {
            each.remove();
        } catch (IllegalStateException e) {
            out.add("taken out before");
        }
        each.next();
        try {
            each.next();
        } catch (NoSuchElementException e) {
            out.add("no more " + e.getMessage());
        }
        out.add("" + list);
        return out;
    }

    @Query
    static List<String> ofSets(QueryCtx ctx) {
        Set<String> set = new LinkedHashSet<>(List.of("a", "b", "c"));
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("x", 1);
        map.put("y", 2);
        List<String> out = new ArrayList<>();
        Iterator<String> each = set.iterator();
        out.add(each.next());
        each.remove();
        Iterator<String> keys = map.keySet().iterator();
        while (keys.hasNext()) {
            if (keys.next().equals("x")) {
                keys.remove();
            }
        }
        Deque<String> deque = new ArrayDeque<>(List.of("m", "n"));
        Iterator<String> fromFront = deque.iterator();
        fromFront.next();
        fromFront.remove();
        out.add("" + set + map + deque.peek());
        out.add(set.iterator().next()
                + List.of("first", "second").iterator().next()
                + new TreeSet<>(set).iterator().next());
        try {
            out.add(new ArrayList<String>().iterator().next());
        } catch (NoSuchElementException e) {
            out.add("nothing");
        }
        return out;
    }

    @Query
    static List<String> enumSets(QueryCtx ctx) {
        EnumSet<Day> none = EnumSet.noneOf(Day.class);
        EnumSet<Day> all = EnumSet.allOf(Day.class);
        EnumSet<Day> some = EnumSet.of(Day.WED, Day.MON);
        Set<Day> middle = EnumSet.range(Day.TUE, Day.THU);
        List<String> out = new ArrayList<>();
        out.add("" + none + all + some + middle);
        out.add("" + EnumSet.complementOf(some) + EnumSet.complementOf(all) + EnumSet.copyOf(some));
        out.add("" + EnumSet.complementOf(EnumSet.of(Day.MON, Day.FRI)));
        out.add("" + EnumSet.of(Day.FRI) + EnumSet.of(Day.FRI, Day.THU, Day.MON) + EnumSet.range(Day.TUE, Day.TUE));
        out.add("" + EnumSet.of(Day.FRI, Day.THU, Day.WED, Day.TUE)
                + EnumSet.of(Day.FRI, Day.THU, Day.WED, Day.TUE, Day.MON));
        out.add("" + EnumSet.of(Day.FRI, Day.THU, Day.FRI, Day.THU, Day.FRI, Day.MON));
        none.add(Day.THU);
        none.add(Day.MON);
        out.add("" + none + none.contains(Day.THU) + all.containsAll(none) + none.remove(Day.THU) + none.size());
        none.add(Day.FRI);
        out.add("" + none.addAll(some) + none);
        none.clear();
        EnumSet<Day> again = EnumSet.noneOf(Day.class);
        again.addAll(some);
        again.clear();
        for (Day day : some) {
            out.add("" + day);
        }
        List<Day> listed = new ArrayList<>(List.of(Day.FRI, Day.MON, Day.FRI));
        out.add("" + EnumSet.copyOf(listed));
        listed.clear();
        try {
            out.add("" + EnumSet.copyOf(listed));
        } catch (IllegalArgumentException e) {
            out.add("" + e.getMessage());
        }
        try {
            out.add("" + EnumSet.range(Day.THU, Day.TUE));
        } catch (IllegalArgumentException e) {
            out.add("" + e.getMessage());
        }
        return out;
    }
}
