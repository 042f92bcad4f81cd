package dev.convex4j.processor.checking.database;

/**
 * A comparison of a document's field with a value, of a kind that an index can serve.
 *
 * @param field the Java name of the field; a path such as {@code address.city} for a nested one
 * @param verb the method of an index stage that asks for it: {@code eq}, {@code gt}, ..
 * @param value the value as Java, for the fix; empty where the verb takes none
 */
record Comparison(String field, String verb, String value) {
    boolean isEquality() {
        return verb.startsWith("eq");
    }
}
