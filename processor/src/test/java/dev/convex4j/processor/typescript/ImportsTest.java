package dev.convex4j.processor.typescript;

import static dev.convex4j.processor.typescript.Trees.array;
import static dev.convex4j.processor.typescript.Trees.arrow;
import static dev.convex4j.processor.typescript.Trees.entry;
import static dev.convex4j.processor.typescript.Trees.file;
import static dev.convex4j.processor.typescript.Trees.id;
import static dev.convex4j.processor.typescript.Trees.object;
import static dev.convex4j.processor.typescript.Trees.run;
import static dev.convex4j.processor.typescript.Trees.top;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ImportsTest {
    private static final TsImport QUERY = TsImport.value("./_generated/server", "query");

    private static TsExpression imported(TsImport source) {
        return new TsExpression.Imported(source);
    }

    private static TsDeclaration uses(TsImport... sources) {
        return top(run(array(Stream.of(sources).map(ImportsTest::imported).toArray(TsExpression[]::new))));
    }

    /** The import statements of a file. */
    private static String imports(TsDeclaration... declarations) {
        return TsPrinter.print(file(declarations)).split("\n\n", 2)[0];
    }

    @Test
    void modulesAreInOrderPackagesFirstThenGeneratedThenOwn() {
        assertEquals(
                """
                import { httpRouter } from "convex/server";
                import { v } from "convex/values";
                import { internal } from "./_generated/api";
                import { query } from "./_generated/server";
                import { handler } from "./lib/http";
                import { feed } from "./posts";""",
                imports(uses(
                        TsImport.value("./posts", "feed"),
                        QUERY,
                        TsImport.value("convex/values", "v"),
                        TsImport.value("./lib/http", "handler"),
                        TsImport.value("./_generated/api", "internal"),
                        TsImport.value("convex/server", "httpRouter"))));
    }

    @Test
    void namesOfAModuleShareOneStatementInOrder() {
        assertEquals(
                "import { mutation, query, type QueryCtx } from \"./_generated/server\";",
                imports(uses(
                        TsImport.type("./_generated/server", "QueryCtx"),
                        QUERY,
                        TsImport.value("./_generated/server", "mutation"),
                        QUERY)));
    }

    @Test
    void aLocalMayHideWhatRegistersFunctionsButNothingElse() {
        TsImport helper = TsImport.value("./lib/java", "get");
        TsExpression body = arrow("query", arrow("get", array(imported(helper))));
        assertEquals("""
                import { query } from "./_generated/server";
                import { get as get_ } from "./lib/java";""", imports(uses(QUERY), top(run(body))));
        assertEquals(
                "import { query as query_ } from \"./_generated/server\";",
                imports(top(run(arrow("query", imported(QUERY))))));
    }

    @Test
    void typesAloneAreATypeImport() {
        assertEquals(
                "import type { Doc, Id } from \"./_generated/dataModel\";",
                imports(uses(
                        TsImport.type("./_generated/dataModel", "Id"),
                        TsImport.type("./_generated/dataModel", "Doc"))));
    }

    @Test
    void aValueAndATypeOfOneNameAreOneImport() {
        assertEquals("import { A } from \"m\";", imports(uses(TsImport.type("m", "A"), TsImport.value("m", "A"))));
    }

    @Test
    void defaultsStandBesideNames() {
        assertEquals(
                "import schema, { type Row } from \"./schema\";",
                imports(uses(TsImport.type("./schema", "Row"), TsImport.defaultOf("./schema", "schema"))));
        assertEquals(
                "import type { default as Schema, Row } from \"./schema\";",
                imports(uses(TsImport.type("./schema", "Row"), new TsImport("./schema", "default", "Schema", true))));
    }

    @Test
    void aNameTakenByADeclarationIsAliased() {
        TsDeclaration query =
                new TsDeclaration.Constant(Optional.empty(), true, "query", Optional.empty(), imported(QUERY));
        assertEquals("""
                import { query as query_ } from "./_generated/server";

                export const query = query_;
                """, TsPrinter.print(file(query)));
    }

    @Test
    void aNameTakenByALocalIsAliased() {
        TsExpression arrow = new TsExpression.Arrow(
                false,
                List.of(new TsParameter(
                        new TsParameter.Binding.ObjectPattern(List.of(new TsParameter.Element("q", "query"))),
                        false,
                        Optional.empty())),
                Optional.empty(),
                new ArrowBody.OfExpression(imported(QUERY)));
        assertEquals("import { query as query_ } from \"./_generated/server\";", imports(top(run(arrow))));
    }

    @Test
    void aNameUsedAsAGlobalIsAliased() {
        assertEquals(
                "import { Map as Map_ } from \"m\";", imports(uses(TsImport.value("m", "Map")), top(run(id("Map")))));
    }

    @Test
    void importsOfOneNameAreToldApart() {
        assertEquals("""
                import { users } from "./a";
                import { users as users_ } from "./b";""", imports(uses(TsImport.value("./b", "users"), TsImport.value("./a", "users"))));
    }

    @Test
    void reservedNamesAreAliased() {
        assertEquals("import { delete as delete_ } from \"m\";", imports(uses(TsImport.value("m", "delete"))));
        assertEquals(
                "import { query as query_ } from \"./_generated/server\";\n\n[query_];\n",
                TsPrinter.print(file(uses(QUERY)), Set.of("query")));
    }

    @Test
    void anAliasedImportIsNoShorthand() {
        TsDeclaration declaration = new TsDeclaration.Constant(
                Optional.empty(), false, "query", Optional.empty(), object(entry("query", imported(QUERY))));
        assertEquals("""
                import { query as query_ } from "./_generated/server";

                const query = { query: query_ };
                """, TsPrinter.print(file(declaration)));
    }

    @Test
    void longImportsHaveALineForEachName() {
        TsImport[] sources = Stream.of("internalAction", "internalMutation", "internalQuery", "mutation", "query")
                .map(name -> TsImport.value("./_generated/server", name))
                .toArray(TsImport[]::new);
        assertEquals("""
                import {
                  internalAction,
                  internalMutation,
                  internalQuery,
                  mutation,
                  query,
                } from "./_generated/server";""", imports(uses(sources)));
    }

    @Test
    void namesOfClassesFunctionsAndTypeParametersAreTaken() {
        TsType imported = new TsType.ImportedReference(TsImport.type("m", "T"), List.of());
        for (TsDeclaration declaration : List.of(
                new TsDeclaration.Interface(Optional.empty(), false, "T", List.of(), List.of(), List.of()),
                new TsDeclaration.ClassDeclaration(
                        Optional.empty(),
                        false,
                        new TsClass(Optional.of("T"), false, List.of(), Optional.empty(), List.of(), List.of())),
                top(new TsStatement.LocalFunction(false, "T", List.of(), List.of(), imported, List.of())),
                new TsDeclaration.TypeAlias(
                        Optional.empty(), false, "A", TsTypeParameter.named(List.of("T")), imported))) {
            TsDeclaration use = new TsDeclaration.TypeAlias(Optional.empty(), false, "B", List.of(), imported);
            assertEquals("import type { T as T_ } from \"m\";", imports(declaration, use));
        }
    }
}
