package dev.convex4j.processor.typescript;

import static dev.convex4j.processor.typescript.Trees.await;
import static dev.convex4j.processor.typescript.Trees.binary;
import static dev.convex4j.processor.typescript.Trees.conditional;
import static dev.convex4j.processor.typescript.Trees.construct;
import static dev.convex4j.processor.typescript.Trees.id;
import static dev.convex4j.processor.typescript.Trees.number;
import static dev.convex4j.processor.typescript.Trees.object;
import static dev.convex4j.processor.typescript.Trees.on;
import static dev.convex4j.processor.typescript.Trees.print;
import static dev.convex4j.processor.typescript.Trees.string;
import static dev.convex4j.processor.typescript.Trees.unary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PrecedenceTest {
    /** The levels of the ECMAScript grammar, from the loosest. */
    private static final List<Set<String>> GRAMMAR = List.of(
            Set.of("??"),
            Set.of("||"),
            Set.of("&&"),
            Set.of("|"),
            Set.of("^"),
            Set.of("&"),
            Set.of("==", "!=", "===", "!=="),
            Set.of("<", ">", "<=", ">=", "instanceof", "in"),
            Set.of("<<", ">>", ">>>"),
            Set.of("+", "-"),
            Set.of("*", "/", "%"),
            Set.of("**"));

    private static final Set<String> LOGICAL = Set.of("||", "&&");

    private static Stream<Arguments> pairs() {
        List<String> operators = GRAMMAR.stream().flatMap(Set::stream).sorted().toList();
        return operators.stream().flatMap(outer -> operators.stream().map(inner -> arguments(outer, inner)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void operandsOnTheLeftAreReadBackAsTheyWere(String outer, String inner) {
        TsExpression tree = binary(binary(id("a"), inner, id("b")), outer, id("c"));

        assertEquals("((a " + inner + " b) " + outer + " c)", read(print(tree)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void operandsOnTheRightAreReadBackAsTheyWere(String outer, String inner) {
        TsExpression tree = binary(id("a"), outer, binary(id("b"), inner, id("c")));

        boolean associative = outer.equals(inner) && (LOGICAL.contains(outer) || outer.equals("??"));
        assertEquals(
                associative ? "((a " + outer + " b) " + inner + " c)" : "(a " + outer + " (b " + inner + " c))",
                read(print(tree)));
    }

    @Test
    void nullishIsNeverMixedWithOtherLogicalOperators() {
        assertEquals("(a ?? b) || c", print(binary(binary(id("a"), "??", id("b")), "||", id("c"))));
        assertEquals("a ?? (b && c)", print(binary(id("a"), "??", binary(id("b"), "&&", id("c")))));
    }

    @Test
    void powerTakesNoUnaryOnItsLeft() {
        assertEquals("(-2) ** b", print(binary(number(-2), "**", id("b"))));
        assertEquals("a ** -2", print(binary(id("a"), "**", number(-2))));
    }

    @Test
    void signsNeverMerge() {
        assertEquals("-(-1)", print(unary("-", number(-1))));
        assertEquals("a - -1", print(binary(id("a"), "-", number(-1))));
        assertEquals("-(--a)", print(unary("-", new TsExpression.Update("--", true, id("a")))));
    }

    @Test
    void awaitBindsLooserThanMembers() {
        assertEquals("(await a).b()", print(on(await(id("a")), "b")));
        assertEquals("await a.b()", print(await(on(id("a"), "b"))));
        assertEquals("!(await a)", print(unary("!", await(id("a")))));
    }

    @Test
    void constructionOfACallsResultIsNotACall() {
        assertEquals("new (a.b())()", print(construct(on(id("a"), "b"))));
        assertEquals("new a.b()", print(construct(new TsExpression.Member(id("a"), "b"))));
    }

    @Test
    void bracesAtTheStartOfAStatementAreAnObject() {
        assertEquals("({}).toString()", print(on(object(), "toString")));
    }

    @Test
    void textAtTheStartOfAStatementIsNoDirective() {
        assertEquals("(\"use strict\")", print(string("use strict")));
    }

    @Test
    void membersOfNumbersAreNoFractions() {
        assertEquals("(5).toFixed()", print(on(number(5), "toFixed")));
    }

    @Test
    void conditionalsAreOperandsInParenthesesOnly() {
        TsExpression choice = conditional(id("a"), id("b"), id("c"));
        assertEquals("(a ? b : c) + d", print(binary(choice, "+", id("d"))));
        assertEquals("(a ? b : c) ? d : e", print(conditional(choice, id("d"), id("e"))));
        assertEquals("d ? e : a ? b : c", print(conditional(id("d"), id("e"), choice)));
    }

    /** Reads an expression of names, binary operators and parentheses, and gives it with all its parentheses. */
    private static String read(String text) {
        Reader reader = new Reader(text.replace("(", "( ").replace(")", " )").split(" "));
        String result = reader.binary(0);
        assertEquals(reader.tokens.length, reader.next, text);
        return result;
    }

    private static final class Reader {
        private final String[] tokens;
        private int next;

        Reader(String[] tokens) {
            this.tokens = tokens;
        }

        private String binary(int level) {
            if (level == GRAMMAR.size()) {
                return operand();
            }
            String left = binary(level + 1);
            while (next < tokens.length && GRAMMAR.get(level).contains(tokens[next])) {
                String operator = tokens[next++];
                boolean rightAssociative = operator.equals("**");
                left = "(" + left + " " + operator + " " + binary(rightAssociative ? level : level + 1) + ")";
            }
            return left;
        }

        private String operand() {
            String token = tokens[next++];
            if (!token.equals("(")) {
                return token;
            }
            String inner = binary(0);
            assertEquals(")", tokens[next++]);
            return inner;
        }
    }

    @Test
    void assignmentsAreOperandsInParenthesesOnly() {
        TsExpression assigned = Trees.assign(id("x"), Trees.call(id("f")));
        assertEquals("(x = f()).y()", print(on(assigned, "y")));
        assertEquals("a = x = f()", print(Trees.assign(id("a"), assigned)));
        assertEquals("g((x) => (x = f()))", print(Trees.call(id("g"), Trees.arrow("x", assigned))));
        assertEquals("a = (b, c)", print(Trees.assign(id("a"), new TsExpression.Sequence(List.of(id("b"), id("c"))))));
    }

    @Test
    void functionsAreCalledInParentheses() {
        TsExpression body = Trees.function(List.of());
        assertEquals("(() => {})()", print(Trees.call(body)));
        TsExpression async = new TsExpression.Arrow(
                true, List.of(), Optional.empty(), new TsExpression.ArrowBody.OfBlock(List.of()));
        assertEquals("await (async () => {})()", print(await(Trees.call(async))));
    }

    @Test
    void numbersKeepTheirSign() {
        assertEquals("-0", print(unary("-", number(0))));
        assertEquals("(-1n).a()", print(on(new TsExpression.BigIntLiteral(-1), "a")));
        assertEquals("5e-324 + 1e21", print(binary(number(Double.MIN_VALUE), "+", number(1e21))));
        assertEquals("100000000000000000000 + 1e-7", print(binary(number(1e20), "+", number(1e-7))));
    }
}
