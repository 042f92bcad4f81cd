package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Exceptions of the user's own. */
public final class OwnExceptionsProgram {
    private OwnExceptionsProgram() {}

    static final class Missing extends RuntimeException {
        private final int code;

        Missing(String what, int code) {
            super(what + " is missing");
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    @Query
    static List<String> caught(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        try {
            throw new Missing("key", 7);
        } catch (Missing e) {
            log.add(e.getMessage());
            log.add("" + e.code());
        }
        try {
            check(true);
        } catch (IllegalStateException e) {
            log.add("state");
        } catch (RuntimeException e) {
            log.add(e.getMessage());
        } finally {
            log.add("finally");
        }
        return log;
    }

    private static void check(boolean missing) {
        if (missing) {
            throw new Missing("door", 1);
        }
        throw new IllegalStateException("open");
    }

    @Query
    static String uncaught(QueryCtx ctx) {
        throw new Missing("door", 1);
    }

    /** Fields called as JavaScript's errors call theirs. */
    static class Named extends Exception {
        private final String name;
        final int cause;
        protected String stack = "no stack";

        Named(String name, int cause) {
            super("named " + name);
            this.name = name;
            this.cause = cause;
        }

        String name() {
            return name + cause + stack;
        }
    }

    static class Base extends RuntimeException {
        Base() {}

        String kind() {
            return "base";
        }
    }

    static final class WithCause extends RuntimeException {
        WithCause(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static final class OfCause extends IllegalStateException {
        OfCause(Throwable cause) {
            super(cause);
        }
    }

    static final class Silent extends Base {
        @Override
        String kind() {
            return "silent";
        }
    }

    static final class Telling extends RuntimeException {
        private final int code;

        Telling(int code) {
            super("code");
            this.code = code;
        }

        @Override
        public String getMessage() {
            return "told " + code;
        }
    }

    static final class Spelled extends RuntimeException {
        Spelled(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return "Spelled<" + getMessage() + ">";
        }
    }

    static final class Fatal extends Error {
        Fatal(String message) {
            super(message);
        }
    }

    private static void fail(int i) throws Exception {
        switch (i) {
            case 0 -> throw new Named("n", 4);
            case 1 -> throw new Base();
            case 2 -> throw new WithCause("with", new Missing("inner", 2));
            case 3 -> throw new OfCause(new Missing("wrapped", 3));
            case 4 -> throw new Silent();
            case 5 -> throw new Telling(6);
            case 6 -> throw new Spelled("s");
            case 7 -> throw new OfCause(new Telling(1));
            case 8 -> throw new WithCause(null, null);
            case 9 -> throw new IllegalStateException("plain", new Spelled("below"));
            default -> throw new Fatal("fatal " + i);
        }
    }

    @Query
    static List<String> kinds(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            try {
                fail(i);
            } catch (Named e) {
                log.add(e.name() + e.cause + e.getMessage() + e);
            } catch (Base e) {
                log.add(e.kind() + e.getMessage() + " " + e);
            } catch (WithCause | OfCause e) {
                Throwable cause = e.getCause();
                log.add(e.getMessage() + " / " + (cause == null ? "none" : cause.getMessage()) + " / " + e);
            } catch (RuntimeException e) {
                log.add(e.getMessage() + " " + e + " " + e.getLocalizedMessage() + " " + e.getCause());
                if (e instanceof Telling telling) {
                    log.add("code " + telling.code);
                }
            } catch (Exception e) {
                log.add("wrong " + e);
            } catch (Fatal e) {
                log.add("fatal " + e + e.getMessage());
            } catch (Error e) {
                log.add("wrong");
            }
        }
        return log;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        List<Throwable> all = List.of(
                new Missing("a", 1),
                new Telling(2),
                new Spelled("b"),
                new Named("c", 3),
                new Fatal("d"),
                new IllegalArgumentException("e"),
                new ArithmeticException());
        for (Throwable each : all) {
            log.add("text " + each);
            log.add(each.toString());
            log.add(String.valueOf(each));
        }
        IllegalStateException known = new IllegalStateException("known");
        log.add(known + " " + known.getMessage() + new Missing("x", 1) + new Spelled("y"));
        return log;
    }

    private static RuntimeException made(boolean missing) {
        return missing ? new Missing("made", 5) : new Telling(9);
    }

    @Query
    static List<String> values(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        RuntimeException held = made(true);
        try {
            throw held;
        } catch (Missing e) {
            log.add("held " + e.code());
        }
        try {
            throw made(false);
        } catch (RuntimeException e) {
            Runnable later = () -> log.add("later " + e.getMessage());
            later.run();
            log.add(described(e));
        }
        RuntimeException first = null;
        for (int i = 0; i < 3; i++) {
            try {
                throw made(i > 0);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            log.add(first.getMessage() + first.getSuppressed().length);
        }
        return log;
    }

    private static String described(Throwable failure) {
        if (failure instanceof Missing missing && missing.code() > 1) {
            return "missing";
        }
        return failure instanceof Telling ? "telling" : "other";
    }

    /** Its subclasses pass something to its constructor, each in several ways. */
    static class AppException extends RuntimeException {
        private final String code;
        private final int status;

        AppException(String code, int status, Throwable cause) {
            super("code: " + code, cause);
            if (status < 0) {
                throw new IllegalArgumentException("status " + status);
            }
            this.code = code;
            this.status = status;
        }

        String code() {
            return code + status;
        }
    }

    static final class NotFound extends AppException {
        NotFound(String what) {
            super("NOT_FOUND " + what, 404, null);
        }

        NotFound(String what, int id) {
            super("NOT_FOUND " + what + id, id, new IllegalStateException(what));
        }
    }

    static class Conflict extends AppException {
        private int times = 1;

        Conflict(String code, int status, Throwable cause) {
            super(code, status, cause);
        }

        Conflict(String code) {
            super(code, 409, null);
        }

        Conflict() {
            this("CONFLICT");
            times += 2;
        }

        @Override
        String code() {
            return super.code() + "x" + times;
        }
    }

    static class Plain extends RuntimeException {
        private final int length;

        Plain(String message) {
            super(message);
            this.length = message.length();
        }
    }

    /** The constructor that takes what the superclass takes passes something else. */
    static final class Worse extends Plain {
        Worse() {
            super("worse");
        }

        Worse(String message) {
            super("worse " + message);
        }

        Worse(int number) {
            this("number " + number);
        }
    }

    @Query
    static List<String> worse(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try {
                throw i == 0 ? new Worse() : i == 1 ? new Worse("one") : new Worse(2);
            } catch (Plain e) {
                log.add(e.getMessage() + e.length + (e instanceof Worse));
            }
        }
        return log;
    }

    private static void failWith(int which) {
        switch (which) {
            case 0 -> throw new NotFound("post");
            case 1 -> throw new NotFound("post", 7);
            case 2 -> throw new Conflict();
            case 3 -> throw new Conflict("twice");
            case 4 -> throw new Conflict("all", 1, new IllegalStateException("cause"));
            default -> throw new NotFound("negative", -1);
        }
    }

    @Query
    static List<String> passedOn(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            try {
                failWith(i);
            } catch (NotFound e) {
                log.add("not found " + e.getMessage() + " " + e.code() + " " + (e.getCause() == null));
            } catch (AppException e) {
                log.add(e.getMessage() + " " + e.code() + " "
                        + (e.getCause() == null ? "" : e.getCause().getMessage()));
            } catch (IllegalArgumentException e) {
                log.add(e.getMessage());
            }
        }
        return log;
    }

    static class Checked {
        private final int size = size(3);

        private static int size(int size) {
            if (size > 2) {
                throw new IllegalStateException("size " + size);
            }
            return size;
        }
    }

    static final class Below extends Checked {
        int hashed() {
            return 1;
        }
    }

    static final class Textless {
        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    /** Thrown where no call is written. */
    @Query
    static List<String> unwritten(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        try {
            log.add("size " + new Below().hashed());
        } catch (IllegalStateException e) {
            log.add(e.getMessage());
        }
        try {
            log.add("text " + new Textless());
        } catch (IllegalStateException e) {
            log.add(e.getMessage());
        }
        return log;
    }

    /** An exception with several constructors, a computed message and state. */
    abstract static class Failure extends RuntimeException {
        private final List<String> problems;
        private int retries;

        Failure(String message) {
            super(message);
            problems = List.of();
        }

        Failure(String field, List<String> problems) {
            super(field + ": " + String.join(", ", problems));
            this.problems = List.copyOf(problems);
        }

        abstract int status();

        int retry() {
            return ++retries;
        }

        List<String> problems() {
            return problems;
        }

        String describe() {
            return status() + " " + getMessage();
        }

        @Override
        public String getMessage() {
            return "[" + status() + "] " + super.getMessage();
        }
    }

    static final class NoSuch extends Failure {
        enum Kind {
            USER,
            POST
        }

        private final Kind kind;

        NoSuch(Kind kind, String id) {
            super(kind.name().toLowerCase() + " " + id + " not found");
            this.kind = kind;
        }

        @Override
        int status() {
            return kind == Kind.USER ? 404 : 410;
        }
    }

    static final class Invalid extends Failure {
        Invalid(String field, List<String> problems) {
            super(field, problems);
        }

        @Override
        int status() {
            return 400;
        }

        @Override
        public String toString() {
            return "Invalid!" + super.toString();
        }
    }

    private static void breakAt(int number) {
        switch (number) {
            case 0 -> throw new NoSuch(NoSuch.Kind.USER, "7");
            case 1 -> throw new NoSuch(NoSuch.Kind.POST, "");
            case 2 -> throw new Invalid("name", List.of("too short", "not a name"));
            case 3 -> throw new Invalid("name", List.of());
            default -> throw new NoSuch(NoSuch.Kind.POST, "x");
        }
    }

    @Query
    static List<String> failures(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            try {
                breakAt(i);
            } catch (NoSuch e) {
                log.add(e.describe() + e.kind + e.retry() + e.retry());
            } catch (Failure e) {
                log.add(e.getMessage() + e.problems() + e);
            } catch (RuntimeException e) {
                log.add("other " + e.getMessage());
            }
        }
        return log;
    }
}
