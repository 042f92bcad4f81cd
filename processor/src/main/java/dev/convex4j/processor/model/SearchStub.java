package dev.convex4j.processor.model;

import java.util.Map;

/**
 * The names of what is generated for one search index.
 *
 * @param constant the constant in the table's class: {@code SEARCH_BODY}
 * @param filterClass {@code SearchBodyFilter}, nested in the table's class; generated only where there are filters
 * @param filters the filter fields by method: {@code eqChannelId}
 */
public record SearchStub(String constant, String filterClass, SearchIndexModel index, Map<String, FieldPath> filters) {
    /** {@code SEARCH_BODY} becomes {@code SearchBodyFilter}. */
    static String filterClass(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(JavaIdentifiers.capitalized(word.toLowerCase(java.util.Locale.ROOT)));
        }
        return JavaIdentifiers.identifier(name + "Filter");
    }

    /** {@code address.city} becomes {@code eqAddressCity}. */
    static String filterMethod(String javaPath) {
        StringBuilder name = new StringBuilder("eq");
        for (String component : javaPath.split("\\.", -1)) {
            name.append(JavaIdentifiers.capitalized(component));
        }
        return name.toString();
    }
}
