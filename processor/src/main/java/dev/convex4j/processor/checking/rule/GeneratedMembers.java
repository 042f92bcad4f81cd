package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.SearchStub;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.TableStub;
import dev.convex4j.processor.model.VectorIndexModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the members of the generated Java stand for, and how a user writes them. */
public final class GeneratedMembers {
    private final StubNames names;

    GeneratedMembers(Backend backend) {
        this.names = StubNames.of(backend);
    }

    /** The function that a generated method such as {@code Internal.emails.sendWelcome} makes a call of. */
    public Optional<FunctionModel> function(MethodKey stub) {
        return names.method(stub.owner(), stub.name())
                .filter(member -> member instanceof StubMember.FunctionCall)
                .map(member -> ((StubMember.FunctionCall) member).function());
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
    public Optional<StubMember.IndexConstant> index(BodyExpression.InstanceField field) {
        return names.field(field.owner(), field.name())
                .filter(member -> member instanceof StubMember.IndexConstant)
                .map(member -> (StubMember.IndexConstant) member);
    }

    /** The search index that a constant such as {@code POSTS.SEARCH_TITLE} stands for. */
    public Optional<StubMember.SearchConstant> searchIndex(BodyExpression.InstanceField field) {
        return names.field(field.owner(), field.name())
                .filter(member -> member instanceof StubMember.SearchConstant)
                .map(member -> (StubMember.SearchConstant) member);
    }

    /** The vector index that a constant such as {@code FOODS.BY_EMBEDDING} stands for. */
    public Optional<StubMember.VectorConstant> vectorIndex(BodyExpression.InstanceField field) {
        return names.field(field.owner(), field.name())
                .filter(member -> member instanceof StubMember.VectorConstant)
                .map(member -> (StubMember.VectorConstant) member);
    }

    /** The constant of a search index of the table: {@code SEARCH_TITLE}. */
    public String searchConstant(TableModel table, SearchIndexModel index) {
        return names.table(table.name())
                .flatMap(stub -> stub.searches().stream()
                        .filter(search -> search.index().name().equals(index.name()))
                        .map(SearchStub::constant)
                        .findFirst())
                .orElseGet(() -> constant(index.name()));
    }

    /** The constant of a vector index of the table: {@code FOODS.BY_EMBEDDING}. */
    public String vectorConstant(TableModel table, VectorIndexModel index) {
        return tableConstant(table) + "." + constant(index.name());
    }

    /** The table's constant: {@code POSTS}. */
    public String tableConstant(TableModel table) {
        return names.table(table.name()).map(TableStub::constant).orElseGet(() -> constant(table.name()));
    }

    /** The constant of an index of the table, one that is only proposed included: {@code BY_AUTHOR}. */
    public String indexConstant(TableModel table, IndexModel index) {
        return names.table(table.name())
                .flatMap(stub -> stub.indexes().entrySet().stream()
                        .filter(entry -> entry.getValue().name().equals(index.name()))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElseGet(() -> constant(index.name()));
    }

    /** The method of {@code Routes} that gives the URL of {@code route}. */
    public Optional<String> routeMethod(RouteModel route) {
        return names.routes().entrySet().stream()
                .filter(entry -> entry.getValue().equals(route))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A call of {@code function} as {@code run*} and the scheduler take it, its arguments being those parameters' names. */
    public String callOf(FunctionModel function) {
        String required = function.parameters().stream()
                .filter(field -> !field.optional())
                .map(Field::javaName)
                .collect(Collectors.joining(", "));
        return callee(function) + "(" + required + ")"
                + function.parameters().stream()
                        .filter(Field::optional)
                        .map(field -> "." + field.javaName() + "(" + field.javaName() + ")")
                        .collect(Collectors.joining());
    }

    /** As {@link #callOf(FunctionModel)}, with the arguments of a direct Java call of the function, context first. */
    public String callOf(FunctionModel function, List<BodyExpression> arguments) {
        boolean fits = arguments.size() == function.parameters().size() + 1
                && function.parameters().stream().noneMatch(Field::optional);
        return fits
                ? callee(function) + "(" + JavaText.of(arguments.subList(1, arguments.size())) + ")"
                : callOf(function);
    }

    private String callee(FunctionModel function) {
        return names.functions().stream()
                .filter(stub -> stub.function().equals(function))
                .map(stub -> String.join(".", stub.classes()) + "." + stub.method())
                .findFirst()
                .orElseGet(() -> function.key().display());
    }

    private static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
