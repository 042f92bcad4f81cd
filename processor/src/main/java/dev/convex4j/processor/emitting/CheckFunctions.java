package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.translating.layout.EntryChecks;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.TypeScriptTypes;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Declares the functions that check what enters, one for each record and sealed interface with something to check. */
final class CheckFunctions {
    private static final String PATH = "path";

    private final Backend backend;
    private final ModuleLayout layout;
    private final EntryChecks checks;
    private final TypeScriptTypes types;

    CheckFunctions(Backend backend, ModuleLayout layout, String module) {
        this.backend = backend;
        this.layout = layout;
        this.checks = new EntryChecks(backend, layout, module);
        this.types = new TypeScriptTypes(backend, layout, module);
    }

    List<TsDeclaration> of(String module) {
        return layout.checksIn(module).stream().map(this::function).toList();
    }

    private TsDeclaration function(String className) {
        UnionModel union = backend.unions().get(className);
        ConvexType type = union == null ? new ConvexType.RecordOf(className) : new ConvexType.UnionOf(className);
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        String name = parameter(simpleName);
        TsExpression value = new TsExpression.Identifier(name);
        TsType mayBeAbsent =
                new TsType.Union(List.of(types.of(type), new TsType.Keyword("null"), new TsType.Keyword("undefined")));
        return new TsDeclaration.Function(
                Optional.of("Throws if a number in the value is not of the type that `" + simpleName
                        + "` declares in Java."),
                true,
                false,
                layout.check(className).name(),
                List.of(),
                List.of(TsParameter.typed(name, mayBeAbsent), TsParameter.typed(PATH, new TsType.Keyword("string"))),
                new TsType.Keyword("void"),
                union == null ? ofFields(fields(className), value) : ofMembers(union, value));
    }

    private static String parameter(String simpleName) {
        String name = Identifiers.local(Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1));
        return name.equals(PATH) ? "value" : name;
    }

    private List<TsStatement> ofFields(List<Field> fields, TsExpression value) {
        return fields.stream()
                .filter(field -> checks.areNeeded(field.type()))
                .<TsStatement>map(field -> new TsStatement.ExpressionStatement(
                        checks.statement(field.type(), part(field, value), inside(field))))
                .toList();
    }

    private static TsExpression part(Field field, TsExpression value) {
        return field.type() instanceof ConvexType.Flattened
                ? value
                : new TsExpression.Member(value, field.wireName(), true);
    }

    /** {@code `${path}.row`}. */
    private static TsExpression inside(Field field) {
        if (field.type() instanceof ConvexType.Flattened) {
            return new TsExpression.Identifier(PATH);
        }
        return new TsExpression.TemplateLiteral(
                List.of("", "." + field.wireName()), List.of(new TsExpression.Identifier(PATH)));
    }

    private List<TsStatement> ofMembers(UnionModel union, TsExpression value) {
        List<TsStatement> statements = new ArrayList<>();
        for (String member : union.members()) {
            ConvexType type = new ConvexType.RecordOf(member);
            if (checks.areNeeded(type)) {
                Tag tag = backend.tag(member).orElseThrow();
                statements.add(new TsStatement.If(
                        new TsExpression.Binary(
                                "===",
                                new TsExpression.Member(value, tag.property(), true),
                                new TsExpression.StringLiteral(tag.literal())),
                        List.of(new TsStatement.ExpressionStatement(
                                checks.statement(type, value, new TsExpression.Identifier(PATH)))),
                        List.of()));
            }
        }
        return statements;
    }

    private List<Field> fields(String className) {
        return backend.tables().stream()
                .filter(table -> table.className().equals(className))
                .map(TableModel::fields)
                .findFirst()
                .orElseGet(() -> record(className).fields());
    }

    private RecordModel record(String className) {
        return Objects.requireNonNull(backend.records().get(className), className);
    }
}
