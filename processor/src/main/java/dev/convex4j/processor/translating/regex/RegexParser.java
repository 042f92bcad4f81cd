package dev.convex4j.processor.translating.regex;

import dev.convex4j.processor.translating.regex.RegexNode.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a pattern that Java accepts. */
final class RegexParser {
    private static final String POSSESSIVE = "a possessive quantifier";

    private final Source source;
    private final List<String> names = new ArrayList<>();
    private Flags flags;
    private int groups;

    private record Flags(boolean ignoreCase, boolean multiline, boolean dotAll) {
        Flags with(int letter, boolean on) throws RegexRefusal {
            return switch (letter) {
                case 'i' -> new Flags(on, multiline, dotAll);
                case 'm' -> new Flags(ignoreCase, on, dotAll);
                case 's' -> new Flags(ignoreCase, multiline, on);
                default -> throw unsupported("`" + Character.toString(letter) + "`");
            };
        }

        private static RegexRefusal unsupported(String flag) {
            return new RegexRefusal(
                    "the flag " + flag, "use `CASE_INSENSITIVE`, `MULTILINE` and `DOTALL`, or `i`, `m` and `s`");
        }

        static Flags of(int flags) throws RegexRefusal {
            int known = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.DOTALL;
            if ((flags & ~known) != 0) {
                throw unsupported("`" + (flags & ~known) + "`");
            }
            return new Flags(
                    (flags & Pattern.CASE_INSENSITIVE) != 0,
                    (flags & Pattern.MULTILINE) != 0,
                    (flags & Pattern.DOTALL) != 0);
        }
    }

    private RegexParser(String pattern, Flags flags) {
        this.source = new Source(pattern);
        this.flags = flags;
    }

    static RegexNode parse(String pattern, int flags) throws RegexRefusal {
        RegexParser parser = new RegexParser(pattern, Flags.of(flags));
        RegexNode node = parser.choice();
        if (parser.source.peek() != Source.END) {
            throw new RegexRefusal("`" + Character.toString(parser.source.peek()) + "` in this place", "escape it");
        }
        return node;
    }

    private RegexNode choice() throws RegexRefusal {
        List<RegexNode> alternatives = new ArrayList<>(List.of(sequence()));
        while (source.accept("|")) {
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new RegexNode.Choice(List.copyOf(alternatives));
    }

    private RegexNode sequence() throws RegexRefusal {
        List<RegexNode> parts = new ArrayList<>();
        while (source.peek() != Source.END && source.peek() != '|' && source.peek() != ')') {
            boolean lineBreak = source.peek() == '\\' && source.peek(1) == 'R';
            Optional<RegexNode> atom = atom();
            if ((lineBreak || atom.isEmpty()) && isQuantifier(source.peek())) {
                throw new RegexRefusal("a quantifier in this place", "put what it repeats into a group");
            }
            if (atom.isPresent()) {
                parts.add(quantified(atom.get()));
            }
        }
        return new RegexNode.Sequence(List.copyOf(parts));
    }

    private Optional<RegexNode> atom() throws RegexRefusal {
        int code = source.read();
        return switch (code) {
            case '(' -> group();
            case '[' ->
                Optional.of(new RegexNode.OneOf(new ClassParser(source, flags.ignoreCase).parse(), flags.ignoreCase));
            case '.' -> Optional.of(new RegexNode.Any(flags.dotAll));
            case '^' -> Optional.of(anchor(flags.multiline ? Place.LINE_START : Place.START));
            case '$' -> Optional.of(anchor(flags.multiline ? Place.LINE_END : Place.LAST_LINE_END));
            case '\\' -> Optional.of(escape());
            default -> Optional.of(literal(code));
        };
    }

    private static RegexNode anchor(Place place) {
        return new RegexNode.Anchor(place);
    }

    private RegexNode literal(int code) throws RegexRefusal {
        RegexChecks.requireCharacter(code);
        return new RegexNode.Literal(code, flags.ignoreCase);
    }

    private RegexNode escape() throws RegexRefusal {
        Optional<CharClass> named = Escapes.charClass(source, flags.ignoreCase);
        if (named.isPresent()) {
            return new RegexNode.OneOf(named.get(), flags.ignoreCase);
        }
        int letter = source.peek();
        Optional<Place> place = place(letter);
        if (place.isPresent()) {
            source.read();
            if (letter == 'b' && source.peek() == '{') {
                throw new RegexRefusal("`\\b{g}`", "use `\\b`");
            }
            return anchor(place.get());
        } else if (letter == 'R') {
            source.read();
            return RegexNode.LINE_BREAK;
        } else if (letter == 'k') {
            source.read();
            source.accept("<");
            return backReference(names.indexOf(source.readUntil('>')) + 1);
        } else if (letter >= '1' && letter <= '9') {
            source.read();
            if (Character.isDigit(source.peek())) {
                throw new RegexRefusal("a digit after a reference to a group", "name the group: `\\k<name>`");
            }
            return backReference(letter - '0');
        }
        return literal(Escapes.character(source));
    }

    private static Optional<Place> place(int letter) {
        return switch (letter) {
            case 'A' -> Optional.of(Place.START);
            case 'Z' -> Optional.of(Place.LAST_LINE_END);
            case 'z' -> Optional.of(Place.END);
            case 'b' -> Optional.of(Place.WORD_BOUNDARY);
            case 'B' -> Optional.of(Place.NO_WORD_BOUNDARY);
            default -> Optional.empty();
        };
    }

    private RegexNode backReference(int group) throws RegexRefusal {
        if (flags.ignoreCase) {
            throw new RegexRefusal("a reference to a group without regard to case", "compare the groups in Java");
        }
        return new RegexNode.BackReference(group);
    }

    /** A group whose bracket has been read; empty for flags that hold from here on. */
    private Optional<RegexNode> group() throws RegexRefusal {
        Flags before = flags;
        RegexNode group;
        if (!source.accept("?")) {
            names.add("");
            group = new RegexNode.Group(++groups, Optional.empty(), choice());
        } else if (source.accept("=")) {
            group = new RegexNode.Look(true, false, choice());
        } else if (source.accept("!")) {
            group = new RegexNode.Look(true, true, choice());
        } else if (source.accept("<=")) {
            group = new RegexNode.Look(false, false, choice());
        } else if (source.accept("<!")) {
            group = new RegexNode.Look(false, true, choice());
        } else if (source.accept("<")) {
            String name = source.readUntil('>');
            names.add(name);
            group = new RegexNode.Group(++groups, Optional.of(name), choice());
        } else if (source.accept(">")) {
            throw new RegexRefusal("a group `(?>..)`", "write the group as `(?:..)`");
        } else {
            readFlags();
            if (source.accept(")")) {
                return Optional.empty();
            }
            source.accept(":");
            group = new RegexNode.Group(0, Optional.empty(), choice());
        }
        source.read();
        flags = before;
        return Optional.of(group);
    }

    private void readFlags() throws RegexRefusal {
        boolean on = true;
        while (source.peek() != ':' && source.peek() != ')') {
            int letter = source.read();
            if (letter == '-') {
                on = false;
            } else {
                flags = flags.with(letter, on);
            }
        }
    }

    private static boolean isQuantifier(int code) {
        return code == '*' || code == '+' || code == '?' || code == '{';
    }

    private RegexNode quantified(RegexNode atom) throws RegexRefusal {
        int min;
        int max;
        if (source.accept("*")) {
            min = 0;
            max = -1;
        } else if (source.accept("+")) {
            min = 1;
            max = -1;
        } else if (source.accept("?")) {
            min = 0;
            max = 1;
        } else if (source.accept("{")) {
            min = source.readDigits(10, 9);
            max = source.accept(",") ? source.peek() == '}' ? -1 : source.readDigits(10, 9) : min;
            source.read();
        } else {
            return atom;
        }
        boolean lazy = source.accept("?");
        if (source.peek() == '+') {
            throw new RegexRefusal(POSSESSIVE, "leave out its `+`");
        } else if (isQuantifier(source.peek())) {
            throw new RegexRefusal("a quantifier after a quantifier", "put the first one into a group");
        }
        return new RegexNode.Repeat(atom, min, max, lazy);
    }
}
