package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Truth values that TypeScript knows from a test, an assignment or a start, where they are compared or assigned. */
public final class KnownTruthsProgram {
    private static final boolean YES = true;

    private static final boolean NO = "".length() > 0;

    private KnownTruthsProgram() {}

    enum Volume {
        LOUD(true, true),
        QUIET(false, true);

        final boolean loud;
        final boolean heard;

        Volume(boolean loud, boolean heard) {
            this.loud = loud;
            this.heard = heard;
        }
    }

    private static String toldApart(Volume volume, boolean again) {
        String out = "";
        if (volume.loud) {
            boolean first = volume.loud;
            first = !first;
            boolean second = again ? volume.loud : true;
            second = !second;
            boolean both = volume.loud && volume.loud && volume.heard;
            both ^= volume.loud;
            out += first + "," + second + "," + both;
        }
        if (!volume.loud && volume.heard) {
            boolean third = volume.loud || again;
            third ^= volume.heard;
            boolean fourth = volume.loud == volume.heard;
            fourth = !fourth;
            boolean neither = !volume.heard;
            neither |= volume.loud ^ volume.heard;
            out += third + "," + fourth + "," + neither;
        }
        return out;
    }

    /** What is known of the data of a constant is known of the variable that starts with it. */
    @Query
    static List<String> dataOfConstants(QueryCtx ctx) {
        return List.of(toldApart(Volume.LOUD, true), toldApart(Volume.LOUD, false), toldApart(Volume.QUIET, true));
    }

    record Marks(boolean left, boolean right) {}

    static final class Switch {
        private boolean on;
        private boolean locked;

        Switch(boolean on, boolean locked) {
            this.on = on;
            this.locked = locked;
        }

        String told() {
            String out = "";
            if (on && !locked) {
                out += (on == locked) + "," + (on ^ locked) + "," + (on != locked);
                on ^= locked;
                out += "," + on;
            }
            if (!on) {
                boolean was = on;
                was |= locked;
                on = true;
                out += "," + was + (on == was) + (on == locked);
            }
            return out;
        }
    }

    private static String ofRecord(Marks marks) {
        String out = "";
        if (marks.left() && !marks.right()) {
            boolean both = marks.left() == marks.right();
            out += both + "," + (marks.left() ^ marks.right());
            boolean left = marks.left();
            left &= marks.right();
            out += "," + left;
        }
        return out + (marks.left() == marks.right());
    }

    private static String ofBoxes(Boolean first, Boolean second) {
        String out = "";
        if (first && !second) {
            out += first.equals(second) + "," + (first ^ second);
        }
        return out + first.equals(second);
    }

    private static String ofLocals(boolean first, boolean second) {
        String out = "";
        boolean start = true;
        boolean other = false;
        out += start == other;
        if (first) {
            while (!second) {
                out += "," + (first == second) + (first ^ second);
                second ^= first;
            }
            out += "," + (first != second);
        } else if (second) {
            out += "," + (first == second);
            first = second;
            out += "," + (first == second);
        }
        boolean[] flags = {first, second};
        if (flags[0] && !flags[1]) {
            out += "," + (flags[0] == flags[1]);
        }
        return out + "," + (YES == NO) + (first == NO);
    }

    private static boolean once(boolean first, boolean second) {
        return first == second;
    }

    @Query
    static List<String> compared(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (boolean first : new boolean[] {true, false}) {
            for (boolean second : new boolean[] {true, false}) {
                out.add(new Switch(first, second).told());
                out.add(ofRecord(new Marks(first, second)));
                out.add(ofBoxes(first, second));
                out.add(ofLocals(first, second));
                out.add("" + once(first, second));
            }
        }
        return out;
    }

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Line(int length) implements Shape {}

    /** TypeScript reaches what stands behind a literal, which is written as any truth value. */
    @Query
    static List<String> behindLiterals(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Shape shape : List.of(new Circle(1), new Square(2), new Line(3))) {
            out.add(shape instanceof Circle && false ? (shape instanceof Square ? "both" : "one") : "none");
            out.add(shape instanceof Circle circle && true ? "circle " + circle.radius() : "no circle");
            out.add("" + (shape instanceof Circle && (false || shape instanceof Square)));
            if (shape instanceof Circle && false) {
                out.add("never " + (shape instanceof Square));
            } else if (!(shape instanceof Circle) || false) {
                out.add("no circle " + (shape instanceof Square));
            }
            if (true || shape instanceof Line) {
                out.add("always " + (shape instanceof Line));
            }
            int rounds = 0;
            while (true) {
                if (shape instanceof Line && rounds > 1 || rounds > 2) {
                    break;
                }
                rounds++;
            }
            do {
                rounds++;
            } while (false);
            out.add(rounds + " " + (shape instanceof Line));
        }
        return out;
    }
}
