package dev.convex4j.processor.typescript;

import static dev.convex4j.processor.typescript.Trees.arrow;
import static dev.convex4j.processor.typescript.Trees.assign;
import static dev.convex4j.processor.typescript.Trees.await;
import static dev.convex4j.processor.typescript.Trees.binary;
import static dev.convex4j.processor.typescript.Trees.call;
import static dev.convex4j.processor.typescript.Trees.conditional;
import static dev.convex4j.processor.typescript.Trees.constant;
import static dev.convex4j.processor.typescript.Trees.entry;
import static dev.convex4j.processor.typescript.Trees.expanded;
import static dev.convex4j.processor.typescript.Trees.function;
import static dev.convex4j.processor.typescript.Trees.id;
import static dev.convex4j.processor.typescript.Trees.number;
import static dev.convex4j.processor.typescript.Trees.object;
import static dev.convex4j.processor.typescript.Trees.on;
import static dev.convex4j.processor.typescript.Trees.path;
import static dev.convex4j.processor.typescript.Trees.print;
import static dev.convex4j.processor.typescript.Trees.returned;
import static dev.convex4j.processor.typescript.Trees.run;
import static dev.convex4j.processor.typescript.Trees.string;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExpressionLayoutTest {
    private static final TsExpression LONG = id("aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether");

    @Test
    void shortChainsStayOnOneLine() {
        TsStatement statement = constant("users", await(on(on(path("ctx.db"), "query", string("users")), "collect")));
        assertEquals("const users = await ctx.db.query(\"users\").collect();\n", print(statement));
    }

    @Test
    void chainsOfSeveralCallsWithFunctionsHaveALineForEachCall() {
        TsExpression range = on(on(id("q"), "eq", string("authorId"), id("authorId")), "eq", string("a"), id("b"));
        TsExpression query = on(path("ctx.db"), "query", string("posts"));
        TsExpression indexed = on(query, "withIndex", string("by_author"), arrow("q", range));
        assertEquals("""
                return await ctx.db
                  .query("posts")
                  .withIndex("by_author", (q) => q.eq("authorId", authorId).eq("a", b))
                  .order("desc")
                  .collect();
                """, print(returned(await(on(on(indexed, "order", string("desc")), "collect")))));
    }

    @Test
    void aFactoryKeepsItsFirstCall() {
        TsExpression keys = on(id("Object"), "keys", id("items"));
        TsExpression mapped = on(on(keys, "filter", arrow("x", id("x"))), "map", arrow("x", LONG));
        assertEquals("""
                Object.keys(items)
                  .filter((x) => x)
                  .map((x) => aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether)""", print(mapped));
    }

    @Test
    void awaitedChainsInParenthesesContinueAfterThem() {
        TsExpression query = on(on(path("ctx.db"), "query", string("users")), "collect");
        assertEquals(
                "const ids = (await ctx.db.query(\"users\").collect()).map((user) => user._id);\n",
                print(constant("ids", on(await(query), "map", arrow("user", path("user._id"))))));
    }

    @Test
    void aFunctionAsLastArgumentOpensOnTheCallsLine() {
        TsExpression body = function(List.of(TsParameter.named("x")), run(call(id("f"), id("x"))));
        assertEquals("""
                items.forEach((x) => {
                  f(x);
                })""", print(on(id("items"), "forEach", body)));
    }

    @Test
    void anObjectAsLastArgumentBreaksWhereItDoesNotFit() {
        TsExpression patch = object(entry("a", LONG), entry("b", LONG));
        assertEquals("""
                await ctx.db.patch("posts", id, {
                  a: aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether,
                  b: aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether,
                })""", print(await(on(path("ctx.db"), "patch", string("posts"), id("id"), patch))));
    }

    @Test
    void anExpandedObjectHasALineForEachPropertyHoweverShort() {
        assertEquals(
                """
                export default query({
                  args: {},
                  handler,
                });
                """,
                print(new TsDeclaration.ExportDefault(
                        call(id("query"), expanded(entry("args", object()), entry("handler", id("handler")))))));
    }

    @Test
    void anObjectThatBreaksBreaksTheObjectsAroundIt() {
        TsExpression inner = expanded(entry("c", number(1)));
        assertEquals("""
                f({
                  a: {
                    c: 1,
                  },
                })""", print(call(id("f"), object(entry("a", inner)))));
    }

    @Test
    void arrowsGiveObjectsInParentheses() {
        assertEquals("f((x) => ({ a: x }))", print(call(id("f"), arrow("x", object(entry("a", id("x")))))));
    }

    @Test
    void arrowsGiveConditionalsInParentheses() {
        TsExpression choice = conditional(id("x"), number(1), number(2));
        assertEquals("f((x) => (x ? 1 : 2))", print(call(id("f"), arrow("x", choice))));
    }

    @Test
    void nestedConditionalsBreakTogether() {
        TsExpression inner = conditional(id("second"), LONG, LONG);
        assertEquals("""
                const a = first
                  ? aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether
                  : second
                    ? aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether
                    : aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether;
                """, print(constant("a", conditional(id("first"), LONG, inner))));
    }

    @Test
    void operandsOfOneLevelBreakTogether() {
        TsExpression sum = binary(binary(LONG, "+", number(1)), "-", LONG);
        assertEquals("""
                const a =
                  aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether +
                  1 -
                  aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether;
                """, print(constant("a", sum)));
    }

    @Test
    void returnedOperandsThatBreakAreInParentheses() {
        assertEquals("""
                return (
                  aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether &&
                  aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether
                );
                """, print(returned(binary(LONG, "&&", LONG))));
    }

    @Test
    void longArgumentsHaveALineEach() {
        assertEquals("""
                f(
                  aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether,
                  aNameThatIsSoLongThatTwoOfThemDoNotFitOnOneLineTogether,
                )""", print(call(id("f"), LONG, LONG)));
    }

    @Test
    void numbersFillTheirLines() {
        TsExpression numbers = new TsExpression.ArrayLiteral(Collections.nCopies(30, number(1000)));
        assertEquals("""
                f([
                  1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
                  1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
                ])""", print(call(id("f"), numbers)));
    }

    @Test
    void templatesNeverBreak() {
        TsExpression template = Trees.template("a", path("some.member.access"), "b".repeat(100));
        assertEquals("const a = `a${some.member.access}" + "b".repeat(100) + "`;\n", print(constant("a", template)));
    }

    @Test
    void assignmentsAreExpressionsInParenthesesOnly() {
        assertEquals("f((a = b))", print(call(id("f"), assign(id("a"), id("b")))));
        assertEquals("a = b", print(assign(id("a"), id("b"))));
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        TsExpression wide = string("\u6f22".repeat(47));
        assertEquals("f(" + Escapes.string("\u6f22".repeat(47)) + ");\n", print(run(call(id("f"), wide))));
        TsExpression wider = string("\u6f22".repeat(48));
        assertEquals("f(\n  " + Escapes.string("\u6f22".repeat(48)) + ",\n);\n", print(run(call(id("f"), wider))));
    }

    @Test
    void parametersOfAWrappedFunctionBreakInsideItsParentheses() {
        TsExpression wrapped = function(
                List.of(TsParameter.typed("a", Trees.type("A".repeat(60))), TsParameter.typed("b", Trees.type("B"))),
                run(id("a")));
        assertEquals(
                "const f = wrapper(options)((\n  a: " + "A".repeat(60) + ",\n  b: B,\n) => {\n  a;\n});\n",
                print(constant("f", call(call(id("wrapper"), id("options")), wrapped))));
    }
}
