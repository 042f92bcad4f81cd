package dev.convex4j.processor.translating.regex;

/** Reads {@code [..]}. */
final class ClassParser {
    private final Source source;
    private final boolean ignoreCase;

    ClassParser(Source source, boolean ignoreCase) {
        this.source = source;
        this.ignoreCase = ignoreCase;
    }

    /** The class whose opening bracket has been read. */
    CharClass parse() throws RegexRefusal {
        boolean negated = source.accept("^");
        CharClass result = union(negated);
        while (source.accept("&&")) {
            if (negated || source.peek() == ']' || source.peek() == '&') {
                throw new RegexRefusal("`&&` in this place of a class", "write the class without it");
            }
            result = result.and(union(false));
        }
        source.read();
        return negated ? result.negate() : result;
    }

    private CharClass union(boolean negated) throws RegexRefusal {
        CharClass result = CharClass.of(CharRanges.NONE);
        boolean first = true;
        while (first || (source.peek() != ']' && !(source.peek() == '&' && source.peek(1) == '&'))) {
            if (source.peek() == Source.END) {
                throw new RegexRefusal("this class", "escape the brackets in it");
            }
            CharClass item = item(negated);
            if (!item.isUnion() && !(first && endsUnion())) {
                throw new RegexRefusal("a class in a class", "write one class of all their characters");
            }
            result = first ? item : result.or(item);
            first = false;
        }
        return result;
    }

    private boolean endsUnion() {
        return source.peek() == ']' || (source.peek() == '&' && source.peek(1) == '&');
    }

    private CharClass item(boolean negated) throws RegexRefusal {
        if (source.accept("[")) {
            if (negated) {
                throw new RegexRefusal("a class in a negated class", "write one class of all their characters");
            }
            return parse();
        }
        if (source.peek() == '\\') {
            source.read();
            var named = Escapes.charClass(source, ignoreCase);
            if (named.isPresent()) {
                return named.get();
            }
            return range(Escapes.character(source));
        }
        return range(source.read());
    }

    private CharClass range(int first) throws RegexRefusal {
        boolean isRange = source.peek() == '-' && source.peek(1) != ']' && source.peek(1) != '[';
        int last = first;
        if (isRange) {
            source.read();
            int code = source.read();
            last = code == '\\' ? Escapes.character(source) : code;
        }
        RegexChecks.requireCharacter(first);
        RegexChecks.requireCharacter(last);
        CharRanges ranges = CharRanges.of(first, last);
        return CharClass.of(ignoreCase ? ranges.withBothCases() : ranges);
    }
}
