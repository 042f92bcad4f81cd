package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The checks of what enters a function, as one module writes them. Convex's validators know one type of number; where Java
 * declares an {@code int}, a {@code short}, a {@code byte}, a {@code float} or a safe integer, the value is looked at.
 */
public final class EntryChecks {
    private static final String HELPERS = "lib/java";

    private final Backend backend;
    private final ModuleLayout layout;
    private final String module;

    public EntryChecks(Backend backend, ModuleLayout layout, String module) {
        this.backend = backend;
        this.layout = layout;
        this.module = module;
    }

    /** Whether a value of the type may be another one than its validator says. */
    public boolean areNeeded(ConvexType type) {
        return layout.reach().isChecked(type);
    }

    /**
     * Checks a value, which may also be absent: {@code checkInt(row, "row")}.
     *
     * @param path what errors call the value, a text
     */
    public TsExpression statement(ConvexType type, TsExpression value, TsExpression path) {
        if (type instanceof ConvexType.Flattened flattened) {
            return statement(flattened.value(), value, path);
        } else if (type instanceof ConvexType.Nullable nullable) {
            return statement(nullable.value(), value, path);
        } else if (type instanceof ConvexType.ListOf list) {
            return call(helper("checkEach"), value, path, function(list.element()));
        } else if (type instanceof ConvexType.PageOf page) {
            return call(helper("checkPage"), value, path, function(page.element()));
        } else if (type instanceof ConvexType.MapOf map) {
            return call(helper("checkValues"), value, path, function(map.value()));
        }
        return call(function(type), value, path);
    }

    /** Checks the arguments that need it, each under the name that {@code bindings} gives for its Java name. */
    public List<TsStatement> arguments(List<Field> parameters, UnaryOperator<String> bindings) {
        return parameters.stream()
                .filter(field -> areNeeded(field.type()))
                .<TsStatement>map(field -> new TsStatement.ExpressionStatement(statement(
                        field.type(),
                        new TsExpression.Identifier(bindings.apply(field.javaName())),
                        new TsExpression.StringLiteral(field.wireName()))))
                .toList();
    }

    /** Checks a value that is just being made, and gives it: {@code checked(await .., "games", checkGame)}. */
    public TsExpression expression(ConvexType type, TsExpression value, String path) {
        if (!areNeeded(type)) {
            return value;
        }
        return call(helper("checked"), value, new TsExpression.StringLiteral(path), function(type));
    }

    /** Checks the documents that a query has read. */
    public TsExpression documents(String table, TsExpression list) {
        ConvexType document = new ConvexType.DocumentOf(table);
        return areNeeded(document)
                ? call(helper("checkedEach"), list, new TsExpression.StringLiteral(table), function(document))
                : list;
    }

    /** The function that checks a value of the type: {@code (value, path) => void}. */
    public TsExpression function(ConvexType type) {
        if (type instanceof ConvexType.Flattened flattened) {
            return function(flattened.value());
        } else if (type instanceof ConvexType.Nullable nullable) {
            return function(nullable.value());
        }
        Optional<String> className = className(type);
        if (className.isPresent()) {
            return layout.reference(module, layout.check(className.get()));
        }
        if (type instanceof ConvexType.Simple simple) {
            return helper(
                    switch (simple) {
                        case INT -> "checkInt";
                        case SHORT -> "checkShort";
                        case BYTE -> "checkByte";
                        case FLOAT -> "checkFloat";
                        case SAFE_INTEGER -> "checkSafeInteger";
                        default -> throw new IllegalArgumentException("Nothing to check in " + simple);
                    });
        }
        TsExpression value = new TsExpression.Identifier("value");
        TsExpression path = new TsExpression.Identifier("path");
        return new TsExpression.Arrow(
                false,
                List.of(TsParameter.named("value"), TsParameter.named("path")),
                Optional.empty(),
                new ArrowBody.OfExpression(statement(type, value, path)));
    }

    private Optional<String> className(ConvexType type) {
        if (type instanceof ConvexType.RecordOf record) {
            return Optional.of(record.className());
        } else if (type instanceof ConvexType.UnionOf union) {
            return Optional.of(union.className());
        } else if (type instanceof ConvexType.DocumentOf document) {
            return backend.tables().stream()
                    .filter(table -> table.name().equals(document.table()))
                    .map(TableModel::className)
                    .findFirst();
        }
        return Optional.empty();
    }

    private TsExpression helper(String name) {
        return new TsExpression.Imported(TsImport.value(ModuleLayout.specifier(module, HELPERS), name));
    }

    private static TsExpression call(TsExpression callee, TsExpression... arguments) {
        return new TsExpression.Call(callee, List.of(arguments));
    }
}
