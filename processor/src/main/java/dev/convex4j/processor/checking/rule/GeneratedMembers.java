package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the members of the generated Java stand for, and how a user writes them. */
public final class GeneratedMembers {
    /** One index of one table. */
    public record TableIndex(TableModel table, IndexModel index) {}

    private final Map<String, FunctionModel> functions = new HashMap<>();
    private final Map<String, TableIndex> indexes = new HashMap<>();

    public GeneratedMembers(Backend backend) {
        String prefix = backend.stubPackage().isEmpty() ? "" : backend.stubPackage() + ".";
        for (FunctionModel function : backend.functions()) {
            functions.put(prefix + callee(function), function);
        }
        for (TableModel table : backend.tables()) {
            String owner = prefix + "Tables." + table.recordName() + "Table.";
            table.indexes().forEach(index -> indexes.put(owner + constant(index.name()), new TableIndex(table, index)));
        }
    }

    /** The function that a generated method such as {@code Internal.emails.sendWelcome} makes a call of. */
    public Optional<FunctionModel> function(MethodKey stub) {
        return Optional.ofNullable(functions.get(stub.owner() + "." + stub.name()));
    }

    /** The function whose call {@code expression} builds, through the fluent methods for optional arguments. */
    public Optional<FunctionModel> calledBy(BodyExpression expression) {
        if (!(expression instanceof BodyExpression.Call call)) {
            return Optional.empty();
        }
        Optional<FunctionModel> function = function(call.method());
        return function.isPresent() ? function : call.receiver().flatMap(this::calledBy);
    }

    /** The index that a constant such as {@code POSTS.BY_AUTHOR} stands for. */
    public Optional<TableIndex> index(BodyExpression.InstanceField field) {
        return Optional.ofNullable(indexes.get(field.owner() + "." + field.name()));
    }

    /** How the method that builds a call of {@code function} is written: {@code Internal.emails.sendWelcome}. */
    public static String callee(FunctionModel function) {
        String name = function.name().equals("default") ? function.key().name() : function.name();
        return (function.internal() ? "Internal." : "Api.") + function.module().replace('/', '.') + "." + name;
    }

    /** The method of {@code Routes} that gives the URL of {@code route}. */
    public String routeMethod(RouteModel route) {
        StringBuilder name = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
        for (String word : route.path().split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /** The constant of a table or index: {@code BY_AUTHOR} for {@code by_author}. */
    public static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
