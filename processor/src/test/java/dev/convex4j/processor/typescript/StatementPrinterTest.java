package dev.convex4j.processor.typescript;

import static dev.convex4j.processor.typescript.Trees.binary;
import static dev.convex4j.processor.typescript.Trees.call;
import static dev.convex4j.processor.typescript.Trees.constant;
import static dev.convex4j.processor.typescript.Trees.id;
import static dev.convex4j.processor.typescript.Trees.number;
import static dev.convex4j.processor.typescript.Trees.print;
import static dev.convex4j.processor.typescript.Trees.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StatementPrinterTest {
    private static final TsStatement F = run(call(id("f")));
    private static final TsStatement G = run(call(id("g")));

    @Test
    void alternativesChain() {
        TsStatement second = new TsStatement.If(id("b"), List.of(G), List.of(F));
        assertEquals("""
                if (a) {
                  f();
                } else if (b) {
                  g();
                } else {
                  f();
                }
                """, print(new TsStatement.If(id("a"), List.of(F), List.of(second))));
    }

    @Test
    void loopsOverIndexes() {
        TsStatement start = new TsStatement.Variable(false, TsParameter.named("i"), Optional.of(number(0)));
        TsExpression next = new TsExpression.Update("++", false, id("i"));
        assertEquals(
                """
                for (let i = 0; i < n; i++) {
                  f();
                }
                """,
                print(new TsStatement.For(
                        Optional.of(start),
                        Optional.of(binary(id("i"), "<", id("n"))),
                        Optional.of(next),
                        List.of(F))));
        assertEquals(
                "for (;;) {}\n",
                print(new TsStatement.For(Optional.empty(), Optional.empty(), Optional.empty(), List.of())));
    }

    @Test
    void loopsOverElements() {
        assertEquals("""
                for await (const x of xs) {
                  f();
                }
                """, print(new TsStatement.ForOf(true, true, TsParameter.named("x"), id("xs"), List.of(F))));
    }

    @Test
    void loopsOnConditions() {
        assertEquals("while (a) {\n  f();\n}\n", print(new TsStatement.While(id("a"), List.of(F))));
        assertEquals("do {\n  f();\n} while (a);\n", print(new TsStatement.DoWhile(List.of(F), id("a"))));
    }

    @Test
    void labelsAndJumps() {
        TsStatement loop = new TsStatement.While(
                id("a"),
                List.of(new TsStatement.Continue(Optional.of("outer")), new TsStatement.Break(Optional.empty())));
        assertEquals("""
                outer: while (a) {
                  continue outer;
                  break;
                }
                """, print(new TsStatement.Labeled("outer", loop)));
    }

    @Test
    void attempts() {
        TsStatement.Catch handler = new TsStatement.Catch(Optional.of("e"), List.of(G));
        assertEquals("""
                try {
                  f();
                } catch (e) {
                  g();
                } finally {
                  f();
                }
                """, print(new TsStatement.Try(List.of(F), Optional.of(handler), List.of(F))));
        assertEquals(
                "try {\n  f();\n} catch {}\n",
                print(new TsStatement.Try(
                        List.of(F), Optional.of(new TsStatement.Catch(Optional.empty(), List.of())), List.of())));
    }

    @Test
    void choices() {
        TsStatement.Case first = new TsStatement.Case(
                List.of(number(1), number(2)), List.of(F, new TsStatement.Break(Optional.empty())));
        TsStatement.Case other = new TsStatement.Case(List.of(), List.of(new TsStatement.Block(List.of(G))));
        assertEquals("""
                switch (a) {
                  case 1:
                  case 2:
                    f();
                    break;
                  default: {
                    g();
                  }
                }
                """, print(new TsStatement.Switch(id("a"), List.of(first, other))));
    }

    @Test
    void commentsStandAboveTheirStatement() {
        assertEquals("// first\n// second\nf();\n", print(new TsStatement.Commented(List.of("first", "second"), F)));
    }

    @Test
    void commentsOfALabeledStatementStandAboveTheLabel() {
        assertEquals(
                "// why\nouter: f();\n",
                print(new TsStatement.Labeled("outer", new TsStatement.Commented(List.of("why"), F))));
    }

    @Test
    void aCommentAboveTheBlockOfACaseMovesIntoIt() {
        TsStatement block = new TsStatement.Commented(List.of("why"), new TsStatement.Block(List.of(F)));
        TsStatement.Case only = new TsStatement.Case(List.of(number(1)), List.of(block));
        assertEquals("""
                switch (a) {
                  case 1: {
                    // why
                    f();
                  }
                }
                """, print(new TsStatement.Switch(id("a"), List.of(only))));
    }

    @Test
    void patternsAreBound() {
        TsParameter object = new TsParameter(
                new TsParameter.Binding.ObjectPattern(
                        List.of(new TsParameter.Element("a", "a"), new TsParameter.Element("b", "c"))),
                false,
                Optional.empty());
        assertEquals("const { a, b: c } = x;\n", print(new TsStatement.Variable(true, object, Optional.of(id("x")))));
        TsParameter array =
                new TsParameter(new TsParameter.Binding.ArrayPattern(List.of("a", "b")), false, Optional.empty());
        assertEquals("let [a, b] = x;\n", print(new TsStatement.Variable(false, array, Optional.of(id("x")))));
    }

    @Test
    void stringsThatDoNotFitGoToTheNextLine() {
        String text = "a".repeat(95);
        assertEquals("const a =\n  \"" + text + "\";\n", print(constant("a", Trees.string(text))));
    }

    @Test
    void loopsWithSeveralVariablesAndUpdates() {
        TsStatement start = new TsStatement.Variables(List.of(
                new TsStatement.Variable(false, TsParameter.named("i"), Optional.of(number(0))),
                new TsStatement.Variable(false, TsParameter.named("j"), Optional.of(number(10)))));
        TsExpression next = new TsExpression.Sequence(
                List.of(new TsExpression.Update("++", false, id("i")), new TsExpression.Update("--", false, id("j"))));
        TsExpression test = binary(id("i"), "<", id("j"));
        assertEquals(
                "for (let i = 0, j = 10; i < j; i++, j--) {}\n",
                print(new TsStatement.For(Optional.of(start), Optional.of(test), Optional.of(next), List.of())));
        assertEquals(
                "for (; i < j; ) {}\n",
                print(new TsStatement.For(Optional.empty(), Optional.of(test), Optional.empty(), List.of())));
        assertEquals("let i = 0,\n  j = 10;\n", print(start));
    }

    @Test
    void functionsInFunctions() {
        assertEquals(
                "async function f<T>(a: T): Promise<T> {\n  f();\n}\n",
                print(new TsStatement.LocalFunction(
                        true,
                        "f",
                        TsTypeParameter.named(List.of("T")),
                        List.of(TsParameter.typed("a", Trees.type("T"))),
                        Trees.type("Promise", Trees.type("T")),
                        List.of(F))));
    }

    @Test
    void casesFallThrough() {
        TsStatement.Case empty = new TsStatement.Case(List.of(), List.of());
        TsStatement.Case first = new TsStatement.Case(List.of(number(1)), List.of(F));
        TsStatement.Case second = new TsStatement.Case(List.of("falls through"), List.of(number(2)), List.of(G));
        assertEquals("""
                switch (a) {
                  default:
                  case 1:
                    f();
                  // falls through
                  case 2:
                    g();
                }
                """, print(new TsStatement.Switch(id("a"), List.of(empty, first, second))));
    }

    @Test
    void conditionsAssign() {
        TsExpression line = Trees.assign(id("line"), call(id("next")));
        assertEquals(
                "while ((line = next()) !== null) {}\n",
                print(new TsStatement.While(binary(line, "!==", new TsExpression.NullLiteral()), List.of())));
    }
}
