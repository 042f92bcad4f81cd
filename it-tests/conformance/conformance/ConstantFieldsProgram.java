package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;

/** Instance fields that are constants: Java writes their values wherever they are read, even before the object has them. */
public final class ConstantFieldsProgram {
    private ConstantFieldsProgram() {}

    abstract static class Base {
        String seen = "";

        Base() {
            note();
        }

        abstract void note();
    }

    static class Own extends Base {
        final int a = 5;
        private final String b = "b" + 1;
        final int c = Integer.MAX_VALUE + 1;
        final long d = a + 1;
        final Integer boxed = 6;
        final int computed = Math.abs(7);
        int plain = 8;
        final char ch = 'x';
        final String nul = null;

        @Override
        void note() {
            seen += a + "," + this.a + "," + b + this.b + c + this.d + boxed + "," + computed + this.plain + this.ch
                    + nul;
            Own other = this;
            seen += other.a + other.b + other.ch;
            seen += (this).a + "" + Own.this.a;
            Runnable r = () -> seen += a + this.b;
            r.run();
            switch (5) {
                case a:
                    seen += "case";
                    break;
                default:
                    seen += "default";
            }
            class Local {
                String read() {
                    return a + b + Own.this.b;
                }
            }
            seen += new Local().read();
        }
    }

    static class Early {
        final int a;
        final int x = this.y();
        final int k = 3;
        final int m = peek();
        final int half = 10 / 2;
        final byte small = (byte) 200;
        final boolean on = half > small;
        static final int S = 4;

        Early() {
            a = 2;
        }

        int y() {
            return k + this.k + a + S;
        }

        int peek() {
            return k + m + x;
        }
    }

    /** Nothing in it is read as a zero. */
    static class Ordered {
        final String first = text();
        final String k = "k";
        final int n = 3;

        private String text() {
            return k + n;
        }
    }

    static class InBlock {
        String seen;

        {
            seen = show();
        }

        final char c = 'c';

        String show() {
            return "block" + c;
        }
    }

    static class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int code;

        Failure() {
            code = code();
        }

        int code() {
            return 1;
        }
    }

    static class Halves extends Base {
        final int half = 10 / 2;
        final byte small = (byte) 200;
        final String text = half > 3 ? "more" : "less";
        final short same;

        Halves() {
            same = 4;
        }

        @Override
        void note() {
            seen = half + text + small + same;
        }
    }

    @Query
    static String ordered(QueryCtx ctx) {
        Base anonymous = new Base() {
            final long l = 1L << 40;
            final double d = 1 / 4.0;
            double e = d;

            @Override
            void note() {
                seen = l + " " + d + " " + e;
            }
        };
        Early e = new Early();
        return new Ordered().first
                + new InBlock().seen
                + new Halves().seen
                + anonymous.seen
                + new Failure().code
                + e.on
                + e.small;
    }

    @Query
    static String read(QueryCtx ctx) {
        Early e = new Early();
        return new Own().seen + e.x + e.m;
    }
}
