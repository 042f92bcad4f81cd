package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** {@code switch} in all its forms, loops with labels, and what leaves them. */
public final class SwitchesProgram {
    private SwitchesProgram() {}

    enum Light {
        RED,
        AMBER,
        GREEN
    }

    @Query
    static List<String> oldForm(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = -1; i < 7; i++) {
            switch (i) {
                case 0:
                    out.add("zero");
                    break;
                case 1:
                case 2:
                    out.add("few");
                case 3:
                    out.add("through");
                    break;
                default:
                    out.add("other");
                    break;
                case 5:
                    out.add("five");
                    if (out.size() > 3) {
                        break;
                    }
                    out.add("never");
            }
        }
        return out;
    }

    @Query
    static List<String> sharedVariables(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            switch (i) {
                case 0:
                    String text = "a";
                    int own = 5;
                    out.add(text + own);
                    break;
                case 1:
                    text = "b";
                    out.add(text);
                case 2:
                    text = "c";
                    out.add(text);
                    break;
                default:
                    int own2 = 6;
                    out.add("" + own2);
            }
        }
        return out;
    }

    @Query
    static List<String> arrows(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String word : List.of("a", "b", "c", "d", "e")) {
            switch (word) {
                case "a", "b" -> out.add("ab");
                case "c" -> {
                    String inner = word + "!";
                    out.add(inner);
                }
                case "d" -> {}
                default -> {
                    if (out.size() > 100) {
                        break;
                    }
                    out.add("default");
                }
            }
        }
        return out;
    }

    @Query
    static List<String> ofEnums(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Light light : List.of(Light.RED, Light.AMBER, Light.GREEN)) {
            switch (light) {
                case RED -> out.add("stop");
                case GREEN -> out.add("go");
            }
            out.add(action(light) + next(light).equals(Light.RED) + seconds(light));
        }
        return out;
    }

    private static String action(Light light) {
        return switch (light) {
            case RED -> "stop";
            case AMBER -> "wait";
            case GREEN -> "go";
        };
    }

    private static Light next(Light light) {
        Light next = switch (light) {
            case RED -> Light.GREEN;
            case AMBER -> Light.RED;
            case GREEN -> Light.AMBER;
        };
        return next;
    }

    private static int seconds(Light light) {
        int seconds;
        seconds = switch (light) {
            case RED, GREEN -> 30;
            default -> {
                int base = 1;
                for (int i = 0; i < 3; i++) {
                    if (i == 2) {
                        yield base;
                    }
                    base += i + 1;
                }
                yield -1;
            }
        };
        return seconds + (light.equals(Light.RED) ? 1 : 0);
    }

    @Query
    static List<String> chars(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String text = "a1 Zé";
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case 'a', 'e', 'i' -> out.add("vowel");
                case '0', 49 -> out.add("digit");
                case ' ' -> out.add("blank");
                default -> out.add("other" + unit);
            }
        }
        return out;
    }

    @Query
    static List<String> boxesAndSmallNumbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Integer box : List.of(1, 127, 128, -1)) {
            out.add(
                    switch (box) {
                        case 1 -> "one";
                        case 127 -> "max";
                        case 128 -> "more";
                        default -> "other";
                    });
        }
        byte small = -128;
        short two = 300;
        out.add(
                switch (small) {
                    case -128 -> "min";
                    default -> "other";
                });
        out.add(
                switch (two) {
                    case 300 -> "three hundred";
                    default -> "other";
                });
        Character letter = 'x';
        switch (letter) {
            case 'x':
                out.add("x");
                break;
            default:
        }
        return out;
    }

    @Query
    static List<String> inExpressions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int n = i;
            out.add(say("left")
                    + switch (i) {
                        case 0 -> say("zero");
                        case 1 -> {
                            String both = say("one") + n;
                            yield both;
                        }
                        default -> {
                            if (n == 2) {
                                yield "two";
                            }
                            throw new IllegalStateException("three " + say("thrown"));
                        }
                    }
                    + say("right"));
            if (i == 2) {
                break;
            }
        }
        double wide = switch (out.size()) {
            case 3 -> 1;
            default -> 2.5;
        };
        long longer = switch (out.size()) {
            case 3 -> 1 << 30;
            case 4 -> 5;
            default -> 7;
        };
        out.add("" + wide + longer
                + (switch (out.size()) {
                            case 3 -> true;
                            default -> false;
                        }
                        ? "yes"
                        : "no"));
        return out;
    }

    @Query
    static String selectorOnce(QueryCtx ctx) {
        String text = switch (say("selector").length()) {
            case 8 -> say("eight");
            case 9 -> say("nine");
            default -> "none";
        };
        return text + old(1) + old(2) + old(3);
    }

    private static String old(int value) {
        return switch (value) {
            case 1:
                System.out.println("one");
            case 2:
                yield "one or two";
            default:
                String text = "more";
                yield text;
        };
    }

    @Query
    static List<Integer> labels(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == 3) {
                    continue outer;
                }
                if (i == 3) {
                    break outer;
                }
                switch (i + j) {
                    case 2:
                        continue;
                    case 3:
                        break;
                    case 4:
                        continue outer;
                    default:
                        out.add(i * 10 + j);
                }
                out.add(-1);
            }
        }
        found:
        {
            if (out.size() > 3) {
                break found;
            }
            out.add(99);
        }
        int count = 0;
        do {
            count++;
            if (count == 2) {
                continue;
            }
            out.add(count);
        } while (count < 4);
        again:
        while (true) {
            count--;
            do {
                if (count < 0) {
                    break again;
                }
                continue again;
            } while (true);
        }
        out.add(count);
        unused:
        for (int i = 0, j = 10; i < j; i += 3, j--) {
            out.add(i * j);
        }
        int k;
        for (k = 0, count = 7; ; k++, count--) {
            if (k > count) {
                break;
            }
        }
        for (; k > 0; ) {
            k -= 2;
        }
        out.add(k);
        return out;
    }

    @Query
    static List<Integer> counters(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            i += 2;
            out.add(i);
        }
        for (int i = Integer.MAX_VALUE - 1; i > 0; i++) {
            out.add(i);
        }
        for (int i = 0; i < 5; i++, i++) {
            out.add(i);
        }
        return out;
    }

    @Query
    static int nested(QueryCtx ctx) {
        int total = 0;
        for (int i = 0; i < 9; i++) {
            total += switch (i % 3) {
                case 0 ->
                    switch (i) {
                        case 0 -> 1;
                        case 3 -> {
                            int inner = 0;
                            while (true) {
                                inner++;
                                if (inner > 4) {
                                    yield inner;
                                }
                            }
                        }
                        default -> 10;
                    };
                case 1 -> 100;
                default -> 0;
            };
        }
        int other = total;
        int direct = switch (total) {
            case 1 ->
                switch (other) {
                    case 1 -> 5;
                    case 2 -> 6;
                    default -> 7;
                };
            case 2 -> 4;
            default -> total;
        };
        return direct;
    }

    private static String say(String text) {
        System.out.println(text);
        return text;
    }

    private static final int LEVEL = -97;
    private static final String WORD = "word";

    @Query
    static List<String> ofConstants(QueryCtx ctx) {
        String first = switch (Light.RED.name() + 6 * LEVEL) {
            case "A" -> "a";
            case "RED-582" -> "computed";
            default -> "other";
        };
        switch (LEVEL) {
            case 0 -> first += 0;
            case 1, 2 -> first += 1;
            default -> first += "level";
        }
        switch (WORD) {
            case "abc":
                return List.of(first, "abc");
            case "word":
                first += "!";
            default:
                return List.of(first);
        }
    }
}
