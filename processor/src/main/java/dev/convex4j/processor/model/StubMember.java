package dev.convex4j.processor.model;

import java.util.Map;
import java.util.Optional;

/** What a member of the generated Java stands for. */
public sealed interface StubMember {
    /** {@code Tables.POSTS}. */
    record TableConstant(TableModel table) implements StubMember {}

    /** {@code POSTS.BY_AUTHOR}. */
    record IndexConstant(TableModel table, IndexModel index) implements StubMember {}

    /** {@code POSTS.SEARCH_TITLE}. */
    record SearchConstant(TableModel table, SearchIndexModel index) implements StubMember {}

    /** {@code FOODS.BY_EMBEDDING} of a vector index. */
    record VectorConstant(TableModel table, VectorIndexModel index) implements StubMember {}

    /** A filter of a search: {@code eqAuthorId(author)}, by value or by {@code Optional}. */
    record SearchFilter(TableModel table, SearchIndexModel index, FieldPath field) implements StubMember {}

    /** {@code POSTS.title}. */
    record FieldConstant(TableModel table, Field field) implements StubMember {}

    /** {@code POSTS.patch()}: a patch that changes nothing yet. */
    record PatchStart(TableModel table) implements StubMember {}

    /** A verb of a patch: {@code title("x")}. */
    record PatchVerb(TableModel table, Field field, Verb verb) implements StubMember {}

    /** What a verb of a patch does with its field. */
    enum Verb {
        /** {@code title(value)} sets it. */
        SET,
        /** {@code titleIfPresent(optional)} leaves it alone when the value is absent. */
        IF_PRESENT,
        /** {@code bioOrRemove(optional)} removes it when the value is absent. */
        OR_REMOVE,
        /** {@code removeBio()} removes it. */
        REMOVE
    }

    /** {@code POSTS.draft()}. */
    record DraftStart(TableModel table) implements StubMember {}

    /** A verb of a draft; an optional field's takes the value or an {@code Optional} of it. */
    record DraftField(TableModel table, Field field) implements StubMember {}

    /** The accessor of a document's field. */
    record DocumentField(TableModel table, Field field) implements StubMember {}

    /** {@code PostDoc.id()}. */
    record DocumentId(TableModel table) implements StubMember {}

    /** {@code PostDoc.creationTime()}. */
    record DocumentCreationTime(TableModel table) implements StubMember {}

    /** {@code PostDoc.value()}: the record without the system fields. */
    record DocumentValue(TableModel table) implements StubMember {}

    /**
     * {@code With.city(address, city)}: a copy of a record with one component changed.
     *
     * @param records the records that have a component of the method's name, by canonical class name
     */
    record Wither(Map<String, RecordModel> records) implements StubMember {
        /** The component that one of the overloads changes. */
        public Optional<Field> field(MethodKey overload) {
            return record(overload).stream()
                    .flatMap(changed -> changed.fields().stream())
                    .filter(field -> field.javaName().equals(overload.name()))
                    .findFirst();
        }

        /** The record that one of the overloads copies. */
        public Optional<RecordModel> record(MethodKey overload) {
            return Optional.ofNullable(records.get(overload.parameterTypes().get(0)));
        }
    }

    /** {@code Api.posts.byAuthor(..)}: a call with the required arguments, in order. */
    record FunctionCall(FunctionModel function) implements StubMember {}

    /** An optional argument of a call, by value or by {@code Optional}. */
    record CallOption(FunctionModel function, Field parameter) implements StubMember {}

    /** {@code Routes.postUsers(siteUrl)}: the URL of a route; one of a prefix takes the rest of the path too. */
    record RouteUrl(RouteModel route) implements StubMember {}
}
