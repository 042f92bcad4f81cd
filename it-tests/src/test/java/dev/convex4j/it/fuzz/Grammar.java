package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** All productions, chapter by chapter of the Java language specification. */
final class Grammar {
    /** Chapter 15. */
    static final List<Production<Want, Node>> EXPRESSIONS = expressions();

    /** Chapter 14. */
    static final List<Production<Body, Body.Step>> STATEMENTS = StatementProductions.all();

    private Grammar() {}

    private static List<Production<Want, Node>> expressions() {
        List<Production<Want, Node>> all = new ArrayList<>();
        all.addAll(SimpleProductions.all());
        all.addAll(NumberProductions.all());
        all.addAll(BooleanProductions.all());
        all.addAll(AssignmentProductions.all());
        all.addAll(ReferenceProductions.all());
        all.addAll(SwitchProductions.expressions());
        all.addAll(FunctionProductions.all());
        all.addAll(StreamProductions.all());
        all.addAll(LocalTypes.expressions());
        return List.copyOf(all);
    }

    /** Collects the productions of one part. */
    static final class Table<W, R> {
        private final List<Production<W, R>> rows = new ArrayList<>();

        void leaf(
                String name,
                String section,
                Feature feature,
                int weight,
                Predicate<W> fits,
                Function<W, R> make,
                Tree.Kind... kinds) {
            rows.add(new Production<>(name, section, feature, set(kinds), weight, true, fits, make));
        }

        void row(
                String name,
                String section,
                Feature feature,
                int weight,
                Predicate<W> fits,
                Function<W, R> make,
                Tree.Kind... kinds) {
            rows.add(new Production<>(name, section, feature, set(kinds), weight, false, fits, make));
        }

        List<Production<W, R>> rows() {
            return List.copyOf(rows);
        }

        private static Set<Tree.Kind> set(Tree.Kind... kinds) {
            EnumSet<Tree.Kind> set = EnumSet.noneOf(Tree.Kind.class);
            set.addAll(List.of(kinds));
            return set;
        }
    }
}
