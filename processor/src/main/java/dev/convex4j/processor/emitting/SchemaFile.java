package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.VectorIndexModel;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.Validators;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code schema.ts}: the tables with their indexes, by name. */
final class SchemaFile {
    private static final String CONVEX_SERVER = "convex/server";

    private final Backend backend;
    private final ModuleLayout layout;
    private final Validators validators;

    SchemaFile(Backend backend, ModuleLayout layout) {
        this.backend = backend;
        this.layout = layout;
        this.validators = new Validators(backend, layout, ModuleLayout.SCHEMA);
    }

    TsFile file() {
        List<TsDeclaration> declarations =
                new ArrayList<>(new TypeDeclarations(backend, layout, ModuleLayout.SCHEMA).of(ModuleLayout.SCHEMA));
        // Sorted, since the order in which javac reads files must not show.
        List<Property> tables = backend.tables().stream()
                .sorted(Comparator.comparing(TableModel::name))
                .map(table -> TsTrees.property(table.name(), table(table)))
                .toList();
        declarations.add(new TsDeclaration.ExportDefault(
                TsTrees.callImported(CONVEX_SERVER, "defineSchema", TsTrees.expanded(tables))));
        return new TsFile(List.of(), List.of(), declarations);
    }

    private TsExpression table(TableModel table) {
        TsExpression chain = TsTrees.callImported(
                CONVEX_SERVER,
                "defineTable",
                TsTrees.expanded(
                        validators.members(table.className(), table.fields()).properties()));
        for (IndexModel index : table.indexes()) {
            List<TsExpression> fields =
                    index.fields().stream().map(field -> field(table, field)).toList();
            TsExpression link = new TsExpression.Member(chain, "index", false, comments(index, table));
            chain = new TsExpression.Call(
                    link, List.of(TsTrees.text(index.name()), fields(index, new TsExpression.ArrayLiteral(fields))));
        }
        for (SearchIndexModel index : table.searchIndexes()) {
            List<Property> options = new ArrayList<>();
            options.add(TsTrees.property("searchField", field(table, index.searchField())));
            addFilterFields(table, index.filterFields(), options);
            chain = TsTrees.call(chain, "searchIndex", TsTrees.text(index.name()), TsTrees.expanded(options));
        }
        for (VectorIndexModel index : table.vectorIndexes()) {
            List<Property> options = new ArrayList<>();
            options.add(TsTrees.property("vectorField", field(table, index.vectorField())));
            options.add(TsTrees.property("dimensions", new TsExpression.NumberLiteral(index.dimensions())));
            addFilterFields(table, index.filterFields(), options);
            chain = TsTrees.call(chain, "vectorIndex", TsTrees.text(index.name()), TsTrees.expanded(options));
        }
        return chain;
    }

    private void addFilterFields(TableModel table, List<String> filterFields, List<Property> options) {
        if (!filterFields.isEmpty()) {
            options.add(TsTrees.property(
                    "filterFields",
                    new TsExpression.ArrayLiteral(filterFields.stream()
                            .map(field -> field(table, field))
                            .toList())));
        }
    }

    /** The path of a field in documents; a rule reports one that doesn't exist. */
    private TsExpression field(TableModel table, String javaPath) {
        return TsTrees.text(FieldPath.resolve(backend, table, javaPath)
                .map(FieldPath::wirePath)
                .orElse(javaPath));
    }

    /** <code>["author"]</code>, or <code>{ fields: ["author"], staged: true }</code>. */
    private static TsExpression fields(IndexModel index, TsExpression fields) {
        return index.staged()
                ? TsTrees.object(
                        TsTrees.property("fields", fields),
                        TsTrees.property("staged", new TsExpression.BooleanLiteral(true)))
                : fields;
    }

    /** ESLint reports an unneeded comment, so it stands only at an index that another one serves. */
    private static List<String> comments(IndexModel index, TableModel table) {
        boolean served = table.indexes().stream().anyMatch(other -> serves(other, index));
        if (!served) {
            return List.of();
        }
        List<Suppression> suppressions = new ArrayList<>(index.suppressions());
        suppressions.addAll(table.suppressions());
        return EslintTwins.comments("CVX320", suppressions);
    }

    private static boolean serves(IndexModel longer, IndexModel shorter) {
        int length = shorter.fields().size();
        return longer.fields().size() > length
                && longer.fields().subList(0, length).equals(shorter.fields());
    }
}
