package dev.convex4j.processor.typescript;

import static dev.convex4j.processor.typescript.Trees.call;
import static dev.convex4j.processor.typescript.Trees.construct;
import static dev.convex4j.processor.typescript.Trees.id;
import static dev.convex4j.processor.typescript.Trees.keyword;
import static dev.convex4j.processor.typescript.Trees.number;
import static dev.convex4j.processor.typescript.Trees.on;
import static dev.convex4j.processor.typescript.Trees.path;
import static dev.convex4j.processor.typescript.Trees.print;
import static dev.convex4j.processor.typescript.Trees.returned;
import static dev.convex4j.processor.typescript.Trees.run;
import static dev.convex4j.processor.typescript.Trees.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.processor.typescript.TsClass.Member;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClassPrinterTest {
    private static final TsType LONG = type("AnInterfaceWithANameSoLongThatTwoDoNotFitOnALine");

    private static Member field(String name, TsType type) {
        return new Member.Field(Optional.empty(), false, false, false, name, Optional.of(type), Optional.empty());
    }

    private static Member method(String name, TsStatement... body) {
        return new Member.Method(
                Optional.empty(),
                false,
                false,
                false,
                name,
                List.of(),
                List.of(),
                Optional.of(keyword("void")),
                Optional.of(List.of(body)));
    }

    private static TsClass named(String name, Member... members) {
        return new TsClass(Optional.of(name), false, List.of(), Optional.empty(), List.of(), List.of(members));
    }

    private static TsClass implementing(List<TsTypeParameter> parameters, TsType... interfaces) {
        return new TsClass(
                Optional.of("A"),
                false,
                parameters,
                Optional.empty(),
                List.of(interfaces),
                List.of(field("a", keyword("number"))));
    }

    private static TsDeclaration declared(TsClass value) {
        return new TsDeclaration.ClassDeclaration(Optional.empty(), false, value);
    }

    @Test
    void fieldsStandTogetherAndMethodsApart() {
        Member documented = new Member.Field(
                Optional.of("How many."),
                true,
                true,
                true,
                "count",
                Optional.of(keyword("number")),
                Optional.of(number(0)));
        Member constructor = new Member.Constructor(
                Optional.empty(),
                true,
                List.of(TsParameter.typed("a", keyword("number"))),
                List.of(run(call(id("super"), id("a")))));
        TsClass value = new TsClass(
                Optional.of("Circle"),
                false,
                List.of(new TsTypeParameter("T", Optional.of(keyword("string")))),
                Optional.of(new TsClass.Superclass(id("Shape"), List.of(type("T")))),
                List.of(),
                List.of(
                        field("a", keyword("number")),
                        field("b", keyword("string")),
                        documented,
                        constructor,
                        method("f"),
                        method("g", run(on(id("super"), "g")))));
        assertEquals("""
                /** Round. */
                export class Circle<T extends string> extends Shape<T> {
                  a: number;
                  b: string;

                  /** How many. */
                  private static readonly count: number = 0;

                  private constructor(a: number) {
                    super(a);
                  }

                  f(): void {}

                  g(): void {
                    super.g();
                  }
                }
                """, print(new TsDeclaration.ClassDeclaration(Optional.of("Round."), true, value)));
    }

    @Test
    void abstractMethodsHaveNoBody() {
        Member method = new Member.Method(
                Optional.empty(),
                false,
                false,
                false,
                "area",
                TsTypeParameter.named(List.of("T")),
                List.of(TsParameter.rest("values", new TsType.ArrayType(type("T")))),
                Optional.of(keyword("number")),
                Optional.empty());
        TsClass value =
                new TsClass(Optional.of("Shape"), true, List.of(), Optional.empty(), List.of(), List.of(method));
        assertEquals(
                "abstract class Shape {\n  abstract area<T>(...values: T[]): number;\n}\n", print(declared(value)));
    }

    @Test
    void methodsHaveModifiersInOrder() {
        Member method = new Member.Method(
                Optional.empty(),
                true,
                true,
                true,
                "f",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(List.of(returned(id("a")))));
        assertEquals(
                "class A {\n  private static async f() {\n    return a;\n  }\n}\n",
                print(declared(named("A", method))));
    }

    @Test
    void interfacesThatDoNotFitSetTheBraceOnALineOfItsOwn() {
        assertEquals(
                "class A implements B, C {\n  a: number;\n}\n",
                print(declared(implementing(List.of(), type("B"), type("C")))));
        assertEquals("""
                class A
                  implements
                    AnInterfaceWithANameSoLongThatTwoDoNotFitOnALine,
                    AnInterfaceWithANameSoLongThatTwoDoNotFitOnALine
                {
                  a: number;
                }
                """, print(declared(implementing(List.of(), LONG, LONG))));
        List<TsTypeParameter> parameters =
                List.of(new TsTypeParameter("T", Optional.of(LONG)), new TsTypeParameter("U", Optional.of(LONG)));
        assertEquals("""
                class A<
                  T extends AnInterfaceWithANameSoLongThatTwoDoNotFitOnALine,
                  U extends AnInterfaceWithANameSoLongThatTwoDoNotFitOnALine,
                > implements B
                {
                  a: number;
                }
                """, print(declared(implementing(parameters, type("B")))));
    }

    @Test
    void classesAreStatementsAndExpressions() {
        assertEquals(
                "{\n  class A {}\n}\n", print(new TsStatement.Block(List.of(new TsStatement.LocalClass(named("A"))))));
        TsClass anonymous = new TsClass(
                Optional.empty(),
                false,
                List.of(),
                Optional.of(new TsClass.Superclass(path("a.B"))),
                List.of(),
                List.of());
        TsExpression expression = new TsExpression.ClassExpression(anonymous);
        assertEquals("const a = class extends a.B {};\n", print(Trees.constant("a", expression)));
        assertEquals("new (class extends a.B {})(b)", print(construct(expression, id("b"))));
        assertEquals("(class extends a.B {}).b()", print(on(expression, "b")));
    }

    @Test
    void whatHasNoTextIsRefused() {
        TsClass anonymous = new TsClass(Optional.empty(), false, List.of(), Optional.empty(), List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> print(declared(anonymous)));
        assertThrows(IllegalArgumentException.class, () -> print(declared(named("A", method("constructor")))));
    }
}
