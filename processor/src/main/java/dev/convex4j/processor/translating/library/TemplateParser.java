package dev.convex4j.processor.translating.library;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small part of TypeScript's expressions that templates are written in. */
final class TemplateParser {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<name>[$A-Za-z_][$\\w]*)|(?<number>\\d+(?:n|(?:\\.\\d+)?(?:e-?\\d+)?))|\"(?<string>[^\"\\\\]*)\""
                    + "|(?<symbol>\\?\\?|===|!==|>>>|<<|>>|<=|>=|&&|\\|\\||[-+*/%<>!~&|^.,:(){}\\[\\]]))");

    /** From the loosest to the tightest. */
    private static final List<Set<String>> BINARY_LEVELS = List.of(
            Set.of("??"),
            Set.of("||"),
            Set.of("&&"),
            Set.of("|"),
            Set.of("^"),
            Set.of("&"),
            Set.of("===", "!=="),
            Set.of("<", "<=", ">", ">="),
            Set.of("<<", ">>", ">>>"),
            Set.of("+", "-"),
            Set.of("*", "/", "%"));

    private final String text;
    private final UnaryOperator<TsExpression> resolve;
    private final Matcher matcher;
    private String token = "";
    private Kind kind = Kind.END;

    private enum Kind {
        NAME,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    TemplateParser(String text, UnaryOperator<TsExpression> resolve) {
        this.text = text;
        this.resolve = resolve;
        this.matcher = TOKEN.matcher(text.strip());
        advance();
    }

    TsExpression parse() {
        TsExpression expression = binary(0);
        if (kind != Kind.END) {
            throw malformed();
        }
        return expression;
    }

    private TsExpression binary(int level) {
        if (level == BINARY_LEVELS.size()) {
            return unary();
        }
        TsExpression left = binary(level + 1);
        while (kind == Kind.SYMBOL && BINARY_LEVELS.get(level).contains(token)) {
            String operator = token;
            advance();
            left = new TsExpression.Binary(operator, left, binary(level + 1));
        }
        return left;
    }

    private TsExpression unary() {
        if (kind == Kind.SYMBOL && (token.equals("!") || token.equals("-") || token.equals("~"))) {
            String operator = token;
            advance();
            return new TsExpression.Unary(operator, unary());
        }
        if (kind == Kind.NAME && token.equals("typeof")) {
            advance();
            return new TsExpression.Unary("typeof", unary());
        }
        return postfix(primary());
    }

    private TsExpression postfix(TsExpression start) {
        TsExpression expression = start;
        while (kind == Kind.SYMBOL) {
            if (accept(".")) {
                expression = new TsExpression.Member(expression, expectName());
            } else if (accept("(")) {
                expression = new TsExpression.Call(expression, list(")"));
            } else if (accept("[")) {
                TsExpression index = binary(0);
                expect("]");
                expression = new TsExpression.Index(expression, index, false);
            } else {
                break;
            }
        }
        return expression;
    }

    private TsExpression primary() {
        String current = token;
        Kind currentKind = kind;
        advance();
        return switch (currentKind) {
            case NAME -> name(current);
            case NUMBER ->
                current.endsWith("n")
                        ? new TsExpression.BigIntLiteral(new BigInteger(current.substring(0, current.length() - 1)))
                        : new TsExpression.NumberLiteral(Double.parseDouble(current));
            case STRING -> new TsExpression.StringLiteral(current);
            case SYMBOL -> bracketed(current);
            case END -> throw malformed();
        };
    }

    private TsExpression name(String name) {
        return switch (name) {
            case "true", "false" -> new TsExpression.BooleanLiteral(name.equals("true"));
            case "null" -> new TsExpression.NullLiteral();
            case "new" -> creation();
            default -> {
                TsExpression.Identifier identifier = new TsExpression.Identifier(name);
                yield name.startsWith("$") ? identifier : resolve.apply(identifier);
            }
        };
    }

    private TsExpression creation() {
        TsExpression callee = resolve.apply(new TsExpression.Identifier(expectName()));
        while (accept(".")) {
            callee = new TsExpression.Member(callee, expectName());
        }
        expect("(");
        return new TsExpression.New(callee, list(")"));
    }

    private TsExpression bracketed(String symbol) {
        return switch (symbol) {
            case "(" -> {
                TsExpression inner = binary(0);
                expect(")");
                yield inner;
            }
            case "[" -> new TsExpression.ArrayLiteral(list("]"));
            case "{" -> object();
            default -> throw malformed();
        };
    }

    private TsExpression object() {
        List<Property> properties = new ArrayList<>();
        while (!accept("}")) {
            String key = expectName();
            expect(":");
            properties.add(new Property.KeyValue(key, binary(0)));
            if (!accept(",")) {
                expect("}");
                break;
            }
        }
        return new TsExpression.ObjectLiteral(List.copyOf(properties));
    }

    private List<TsExpression> list(String end) {
        List<TsExpression> elements = new ArrayList<>();
        while (!accept(end)) {
            elements.add(binary(0));
            if (!accept(",")) {
                expect(end);
                break;
            }
        }
        return List.copyOf(elements);
    }

    private boolean accept(String symbol) {
        if (kind == Kind.SYMBOL && token.equals(symbol)) {
            advance();
            return true;
        }
        return false;
    }

    private void expect(String symbol) {
        if (!accept(symbol)) {
            throw malformed();
        }
    }

    private String expectName() {
        if (kind != Kind.NAME) {
            throw malformed();
        }
        String name = token;
        advance();
        return name;
    }

    private void advance() {
        if (matcher.regionStart() == matcher.regionEnd()) {
            kind = Kind.END;
            return;
        }
        if (!matcher.lookingAt()) {
            throw malformed();
        }
        for (Kind candidate : List.of(Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.SYMBOL)) {
            String group = matcher.group(candidate.name().toLowerCase(java.util.Locale.ROOT));
            if (group != null) {
                kind = candidate;
                token = group;
            }
        }
        matcher.region(matcher.end(), matcher.regionEnd());
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("not a template: " + text);
    }
}
