package dev.convex4j.processor.translating.regex;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a backslash starts, in a class and outside of one. */
final class Escapes {
    private static final CharRanges BLANKS = CharRanges.of(' ', ' ')
            .or(CharRanges.of('\t', '\t'))
            .or(CharRanges.of(0xa0, 0xa0))
            .or(CharRanges.of(0x1680, 0x1680))
            .or(CharRanges.of(0x180e, 0x180e))
            .or(CharRanges.of(0x2000, 0x200a))
            .or(CharRanges.of(0x202f, 0x202f))
            .or(CharRanges.of(0x205f, 0x205f))
            .or(CharRanges.of(0x3000, 0x3000));
    private static final CharRanges VERTICAL =
            CharRanges.of('\n', '\r').or(CharRanges.of(0x85, 0x85)).or(CharRanges.of(0x2028, 0x2029));
    private static final CharRanges SMALL = CharRanges.of('a', 'z');
    private static final CharRanges CAPITAL = CharRanges.of('A', 'Z');
    private static final CharRanges PUNCTUATION = CharRanges.of('!', '/')
            .or(CharRanges.of(':', '@'))
            .or(CharRanges.of('[', '`'))
            .or(CharRanges.of('{', '~'));

    /** The classes of one letter. */
    private static final Map<Integer, CharRanges> SHORT = Map.of(
            (int) 'd', CharRanges.DIGITS,
            (int) 'w', CharRanges.WORD,
            (int) 's', CharRanges.SPACE,
            (int) 'h', BLANKS,
            (int) 'v', VERTICAL);

    /** The classes of POSIX, which are of ASCII alone. */
    private static final Map<String, CharRanges> POSIX = Map.ofEntries(
            Map.entry("Lower", SMALL),
            Map.entry("Upper", CAPITAL),
            Map.entry("ASCII", CharRanges.of(0, 0x7f)),
            Map.entry("Alpha", SMALL.or(CAPITAL)),
            Map.entry("Digit", CharRanges.DIGITS),
            Map.entry("Alnum", SMALL.or(CAPITAL).or(CharRanges.DIGITS)),
            Map.entry("Punct", PUNCTUATION),
            Map.entry("Graph", CharRanges.of('!', '~')),
            Map.entry("Print", CharRanges.of(' ', '~')),
            Map.entry("Blank", CharRanges.of(' ', ' ').or(CharRanges.of('\t', '\t'))),
            Map.entry("Cntrl", CharRanges.of(0, 0x1f).or(CharRanges.of(0x7f, 0x7f))),
            Map.entry("XDigit", CharRanges.DIGITS.or(CharRanges.of('A', 'F')).or(CharRanges.of('a', 'f'))),
            Map.entry("Space", CharRanges.SPACE));

    /** The categories of Unicode that both languages know by these names. */
    private static final Set<String> CATEGORIES = Set.of(
            "L", "LC", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd",
            "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp");

    private static final Set<String> BINARY =
            Set.of("Alphabetic", "Ideographic", "Lowercase", "Uppercase", "White_Space", "Hex_Digit");
    private static final Set<String> SCRIPTS =
            Set.of("Latin", "Greek", "Cyrillic", "Han", "Hiragana", "Katakana", "Hangul", "Arabic", "Hebrew", "Thai");

    private static final Map<Integer, Integer> CONTROLS = Map.of(
            (int) 't', (int) '\t',
            (int) 'n', (int) '\n',
            (int) 'r', (int) '\r',
            (int) 'f', (int) '\f',
            (int) 'a', 0x07,
            (int) 'e', 0x1b);

    private Escapes() {}

    /** The class that a letter after the backslash names, which is read if it does. */
    static Optional<CharClass> charClass(Source source, boolean ignoreCase) throws RegexRefusal {
        int letter = source.peek();
        if (letter == 'p' || letter == 'P') {
            source.read();
            CharClass named = property(name(source), ignoreCase);
            return Optional.of(letter == 'P' ? negated(named) : named);
        }
        CharRanges ranges = SHORT.get(Character.toLowerCase(letter));
        if (ranges == null) {
            return Optional.empty();
        }
        source.read();
        return Optional.of(CharClass.of(Character.isUpperCase(letter) ? ranges.complement() : ranges));
    }

    private static CharClass negated(CharClass named) {
        return named.properties().isEmpty()
                ? named.negate()
                : CharClass.property(named.properties().get(0).replace("\\p", "\\P"));
    }

    private static String name(Source source) {
        if (source.accept("{")) {
            return source.readUntil('}');
        }
        return Character.toString(source.read());
    }

    private static CharClass property(String name, boolean ignoreCase) throws RegexRefusal {
        CharRanges posix = POSIX.get(name);
        if (ignoreCase) {
            throw new RegexRefusal(
                    "`\\p{" + name + "}` together with `CASE_INSENSITIVE`", "write a class such as `[A-Za-z]`");
        } else if (posix != null) {
            return CharClass.of(posix);
        }
        String bare = name.startsWith("Is") ? name.substring(2) : name.replaceFirst("^(?:general_category|gc)=", "");
        String script = name.replaceFirst("^(?:Is|(?:script|sc)=)", "");
        if (CATEGORIES.contains(bare)) {
            return CharClass.property("\\p{" + bare + "}");
        } else if (name.startsWith("Is") && BINARY.contains(bare)) {
            return CharClass.property("\\p{" + bare + "}");
        } else if (SCRIPTS.contains(script) && !script.equals(name)) {
            return CharClass.property("\\p{Script=" + script + "}");
        }
        throw new RegexRefusal("`\\p{" + name + "}`", "use a category such as `\\p{L}`, or a class such as `[A-Za-z]`");
    }

    /** The character that an escape stands for. */
    static int character(Source source) throws RegexRefusal {
        int letter = source.read();
        Integer control = CONTROLS.get(letter);
        if (control != null) {
            return control;
        }
        return switch (letter) {
            case '0' -> octal(source);
            case 'x' -> hexadecimal(source);
            case 'u' -> unit(source);
            case 'c' -> source.read() ^ 64;
            default -> {
                boolean unknown = letter < 0x80 && Character.isLetterOrDigit(letter);
                if (unknown) {
                    throw new RegexRefusal(
                            "`\\" + Character.toString(letter) + "` in a pattern", "write it with other constructs");
                }
                yield letter;
            }
        };
    }

    private static int octal(Source source) {
        int most = source.peek() <= '3' ? 3 : 2;
        return source.readDigits(8, most);
    }

    private static int hexadecimal(Source source) {
        return source.accept("{") ? Integer.parseInt(source.readUntil('}'), 16) : source.readDigits(16, 2);
    }

    /** A unit, or a pair of them written as two. */
    private static int unit(Source source) {
        int unit = source.readDigits(16, 4);
        if (unit < 0x10000
                && Character.isHighSurrogate((char) unit)
                && source.peek() == '\\'
                && source.peek(1) == 'u') {
            source.accept("\\u");
            return Character.toCodePoint((char) unit, (char) source.readDigits(16, 4));
        }
        return unit;
    }
}
