package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** {@code try} and what it catches. */
public final class ExceptionsProgram {
    private ExceptionsProgram() {}

    @Query
    static List<String> byType(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            try {
                out.add(failing(i));
            } catch (NumberFormatException e) {
                out.add("number " + e.getMessage());
            } catch (IllegalArgumentException e) {
                out.add("argument " + e.getMessage());
            } catch (IllegalStateException | UnsupportedOperationException e) {
                out.add("state " + e.getMessage());
            } catch (ArithmeticException e) {
                out.add("arithmetic " + e.getMessage());
            } catch (RuntimeException e) {
                out.add("other " + e.getMessage());
            } finally {
                out.add("finally");
            }
        }
        return out;
    }

    private static String failing(int i) {
        switch (i) {
            case 0:
                throw new NumberFormatException("n");
            case 1:
                throw new IllegalArgumentException("a");
            case 2:
                throw new IllegalStateException();
            case 3:
                throw new UnsupportedOperationException("u");
            case 4:
                return "" + 1 / (i - 4);
            case 5:
                return "" + Integer.parseInt("5x");
            case 6:
                return Optional.<String>empty().orElseThrow();
            case 7:
                throw new ConvexError("convex");
            default:
                return "fine";
        }
    }

    @Query
    static List<String> single(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        try {
            out.add(failing(0));
        } catch (NumberFormatException e) {
            out.add("" + e.getMessage());
        }
        try {
            out.add(failing(1));
        } catch (Exception e) {
            out.add("caught");
        }
        try {
            try {
                out.add(failing(1));
            } catch (NumberFormatException e) {
                out.add("wrong");
            }
        } catch (IllegalArgumentException outer) {
            out.add("outer " + outer.getMessage());
        }
        try {
            out.add(failing(7));
        } catch (ConvexError e) {
            out.add("convex");
        }
        return out;
    }

    @Query
    static List<String> finallyWins(QueryCtx ctx) {
        return List.of(overridden(), "" + overriddenThrow(), "" + kept(), "" + inLoop());
    }

    @SuppressWarnings("finally")
    private static String overridden() {
        try {
            return say("try");
        } finally {
            return say("finally");
        }
    }

    @SuppressWarnings("finally")
    private static int overriddenThrow() {
        while (true) {
            try {
                throw new IllegalStateException("lost");
            } finally {
                break;
            }
        }
        return 3;
    }

    private static int kept() {
        int value = 1;
        try {
            return value;
        } finally {
            value = 2;
            say("value" + value);
        }
    }

    private static int inLoop() {
        int rounds = 0;
        for (int i = 0; i < 5; i++) {
            try {
                if (i == 1) {
                    continue;
                }
                if (i == 3) {
                    break;
                }
            } finally {
                rounds += 10;
            }
            rounds++;
        }
        return rounds;
    }

    @Query
    static String fromFinally(QueryCtx ctx) {
        try {
            throw new IllegalStateException("first");
        } finally {
            if (say("x").length() == 1) {
                throw new IllegalArgumentException("second");
            }
        }
    }

    @Query
    static String rethrown(QueryCtx ctx) {
        try {
            return failing(1);
        } catch (RuntimeException e) {
            say("passing");
            throw e;
        }
    }

    @Query
    static String uncaughtType(QueryCtx ctx) {
        try {
            return failing(2);
        } catch (IllegalArgumentException e) {
            return "wrong";
        } finally {
            say("finally");
        }
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        RuntimeException cause = new IllegalArgumentException("cause");
        List<RuntimeException> all = List.of(
                new RuntimeException(),
                new RuntimeException("m"),
                new RuntimeException("m", cause),
                new RuntimeException(cause),
                new IllegalStateException(),
                new IllegalStateException("m"),
                new IllegalStateException("m", cause),
                new IllegalStateException(cause),
                new IllegalArgumentException(),
                new IllegalArgumentException("m"),
                new IllegalArgumentException("m", cause),
                new IllegalArgumentException(cause),
                new UnsupportedOperationException(),
                new UnsupportedOperationException("m"),
                new UnsupportedOperationException("m", cause),
                new UnsupportedOperationException(cause),
                new NoSuchElementException(),
                new NoSuchElementException("m"),
                new NoSuchElementException("m", cause),
                new NoSuchElementException(cause),
                new ArithmeticException(),
                new ArithmeticException(""),
                new NumberFormatException(),
                new NumberFormatException("m"));
        for (RuntimeException each : all) {
            out.add(each.toString() + each.getMessage() + each.getLocalizedMessage());
            Throwable reason = each.getCause();
            out.add(reason == null ? "none" : "" + reason.getMessage());
        }
        return out;
    }

    @Query
    static List<String> checkedOnes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            try {
                checked(i);
                out.add("none");
            } catch (IOException e) {
                out.add("io " + e.getMessage());
            } catch (RuntimeException e) {
                out.add("runtime " + e.getMessage());
            } catch (Exception e) {
                out.add("exception " + e.getMessage());
            } catch (AssertionError e) {
                out.add("assertion " + e.getMessage());
            } catch (Error e) {
                out.add("error " + e.getMessage());
            } catch (Throwable e) {
                out.add("throwable " + e.getMessage());
            }
        }
        return out;
    }

    private static void checked(int i) throws Throwable {
        Throwable cause = new IllegalStateException("c");
        switch (i) {
            case 0 -> throw new IOException();
            case 1 -> throw new IOException("io");
            case 2 -> throw new IOException("io", cause);
            case 3 -> throw new IOException(cause);
            case 4 -> throw new Exception();
            case 5 -> throw new Exception("e");
            case 6 -> throw new Exception("e", cause);
            case 7 -> throw new Exception(cause);
            case 8 -> throw new Error();
            case 9 -> throw new Error("r");
            case 10 -> throw new Error("r", cause);
            case 11 -> throw new Error(cause);
            case 12 -> throw new AssertionError();
            case 13 -> throw new AssertionError("a", cause);
            case 14 -> throw new AssertionError("a" + i);
            default -> {
                if (i == 15) {
                    throw new Throwable("t");
                }
                throw i > 100 ? new Throwable() : i > 50 ? new Throwable("x", cause) : new Throwable(cause);
            }
        }
    }

    @Query
    static List<String> suppressed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        IllegalStateException failure = new IllegalStateException("main");
        failure.addSuppressed(new IllegalArgumentException("other"));
        for (Throwable each : failure.getSuppressed()) {
            out.add("" + each.getMessage());
        }
        return out;
    }

    /** What is evaluated before a failure stays done. */
    @Query
    static String midway(QueryCtx ctx) {
        int count = 0;
        String text = "";
        for (int i = 0; i < 3; i++) {
            try {
                count++;
                text += say("a" + i) + 10 / (i - 1) + say("b" + i);
                count += 10;
            } catch (ArithmeticException e) {
                text += "!";
            }
        }
        return text + count;
    }

    @Query
    static int valueOfTry(QueryCtx ctx) {
        int value;
        try {
            value = Integer.parseInt("12");
        } catch (NumberFormatException e) {
            value = -1;
        }
        assert value > 100 : "never checked";
        return value + parsed("7") + parsed("x");
    }

    private static int parsed(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String say(String text) {
        System.out.println(text);
        return text;
    }
}
