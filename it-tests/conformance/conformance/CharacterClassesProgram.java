package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code Character} knows of all characters of 16 bits. */
public final class CharacterClassesProgram {
    /** Rows of sixteen characters of which some came, or changed, between the versions of Unicode in use. */
    private static final List<Integer> CHANGED = List.of(
            0x19, 0x26, 0x29, 0x36, 0x61, 0x87, 0x88, 0x89, 0x8b, 0x8c, 0x8d, 0xc0, 0xc3, 0xc5, 0xcd, 0xcf, 0xec, 0xf8,
            0x10f, 0x170, 0x171, 0x180, 0x1ac, 0x1ad, 0x1ae, 0x1b4, 0x1b7, 0x1c8, 0x1dd, 0x1de, 0x1df, 0x20c, 0x242,
            0x2b9, 0x2c2, 0x2c5, 0x2e5, 0x2ff, 0x31e, 0x9ff, 0xa7c, 0xa7d, 0xa7f, 0xab6, 0xfbc, 0xfbd, 0xfd4, 0xfd9,
            0xfdc, 0xfdf);

    private CharacterClassesProgram() {}

    @Query
    static List<String> classes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int row = 0; row < 4096; row++) {
            if (!CHANGED.contains(row)) {
                int all = 0;
                int cases = 0;
                for (int c = row * 16; c < row * 16 + 16; c++) {
                    all = all * 31 + bits((char) c);
                    cases = cases * 31 + Character.toUpperCase((char) c);
                    cases = cases * 31 + Character.toLowerCase((char) c);
                }
                out.add(row + ": " + all + " " + cases);
            }
        }
        return out;
    }

    private static int bits(char c) {
        return (Character.isLetter(c) ? 1 : 0)
                + (Character.isLetterOrDigit(c) ? 2 : 0)
                + (Character.isUpperCase(c) ? 4 : 0)
                + (Character.isLowerCase(c) ? 8 : 0)
                + (Character.isTitleCase(c) ? 16 : 0)
                + (Character.isSpaceChar(c) ? 32 : 0)
                + (Character.isDefined(c) ? 64 : 0)
                + (Character.isISOControl(c) ? 128 : 0)
                + (Character.isAlphabetic(c) ? 256 : 0)
                + (Character.isIdeographic(c) ? 512 : 0)
                + (Character.isDigit(c) ? 1024 : 0)
                + (Character.isWhitespace(c) ? 2048 : 0);
    }

    @Query
    static List<String> codePoints(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int code :
                List.of(-1, 0, 65, 0x1c5, 0xd800, 0xffff, 0x10000, 0x1d400, 0x1d7ce, 0x20000, 0x1f9a6, 0x10ffff)) {
            out.add(code + ":" + Character.isLetter(code) + Character.isLetterOrDigit(code)
                    + Character.isUpperCase(code)
                    + Character.isLowerCase(code) + Character.isTitleCase(code) + Character.isSpaceChar(code)
                    + Character.isDefined(code) + Character.isISOControl(code) + Character.isAlphabetic(code)
                    + Character.isIdeographic(code) + Character.isDigit(code) + Character.isWhitespace(code)
                    + Character.isValidCodePoint(code) + Character.isSupplementaryCodePoint(code)
                    + Character.isBmpCodePoint(code) + Character.charCount(code));
            if (code >= 0) {
                char[] units = Character.toChars(code);
                out.add(Character.toString(code) + units.length);
                out.add(units.length < 2 ? "" : "" + Character.toCodePoint(units[0], units[1]));
            }
        }
        for (char a : List.of('a', '\ud800', '\udbff', '\udc00')) {
            for (char b : List.of('a', '\udc00', '\udfff', '\ud800')) {
                out.add("" + Character.isSurrogatePair(a, b) + Character.toCodePoint(a, b));
            }
        }
        return out;
    }

    @Query
    static List<String> digits(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int value : List.of(-1, 0, 9, 10, 35, 36)) {
            for (int radix : List.of(-1, 1, 2, 10, 16, 36, 37)) {
                out.add("" + (int) Character.forDigit(value, radix));
            }
        }
        for (char c : List.of('0', '9', 'a', 'Z', '-', ' ', '\u0664', '\uff21', '\u4e00')) {
            out.add("" + Character.getNumericValue(c));
        }
        out.add("" + Character.MIN_RADIX + Character.MAX_RADIX + Character.MIN_CODE_POINT + Character.MAX_CODE_POINT);
        return out;
    }

    @Query
    static String noCharacter(QueryCtx ctx) {
        return Character.toString(-1);
    }

    @Query
    static int noCharacters(QueryCtx ctx) {
        return Character.toChars(0x110000).length;
    }

    @Query
    static List<String> codes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int code : new int[] {
            'a', 'Z', '5', 0xE9, 0xDF, 0x130, 0x131, 0x1C5, 0x1F80, 0x10400, 0x10428, 0x1D7D8, 0x661, 0xD800, 0x10FFFF,
            0, -1, 0x110000
        }) {
            out.add(Character.toLowerCase(code) + " " + Character.toUpperCase(code));
        }
        out.add("ÄbÇ"
                .chars()
                .map(Character::toLowerCase)
                .mapToObj(code -> "" + (char) code)
                .collect(Collectors.joining()));
        out.add(String.copyValueOf(new char[] {'a', 'b'}) + Double.BYTES + Double.SIZE + Float.BYTES + Float.SIZE);
        return out;
    }
}
