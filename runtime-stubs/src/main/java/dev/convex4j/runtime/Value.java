package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * Any value that Convex knows, {@code v.any()}: for what a caller may choose freely, such as the payload of a webhook. A record
 * says more wherever the shape is known.
 *
 * <pre>{@code
 * Optional<Value> city = payload.get("address").find("city");
 * String name = city.map(Value::asString).orElse("unknown");
 * Value answer = Value.object().with("ok", Value.of(true)).with("count", Value.of(3));
 * }</pre>
 *
 * <p>The methods called {@code as..}, {@code get} and {@code at} throw where the value is of another kind, and say so. Values
 * can't be changed.
 *
 * <p>Convex: Data Types; v.any().
 */
public sealed interface Value
        permits Values.Nothing,
                Values.Text,
                Values.Bool,
                Values.Float64,
                Values.Int64,
                Values.Items,
                Values.Fields,
                Values.Bytes {
    /** {@code null}. */
    @TypeScript("null")
    static Value ofNull() {
        return Values.Nothing.NULL;
    }

    /** A text. */
    @TypeScript("$1")
    static Value of(String text) {
        return new Values.Text(text);
    }

    /** An id, which is a text. */
    @TypeScript("$1")
    static Value of(Id<?> id) {
        return new Values.Text(id.toString());
    }

    /** A boolean. */
    @TypeScript("$1")
    static Value of(boolean value) {
        return new Values.Bool(value);
    }

    /** A number. */
    @TypeScript("$1")
    static Value of(int number) {
        return new Values.Float64(number);
    }

    /** A number. */
    @TypeScript("$1")
    static Value of(double number) {
        return new Values.Float64(number);
    }

    /** A 64-bit integer, which is a bigint in TypeScript. */
    @TypeScript("$1")
    static Value of(long integer) {
        return new Values.Int64(integer);
    }

    /** A list; a copy is kept. */
    @TypeScript(intrinsic = Intrinsics.VALUE_LIST)
    static Value of(List<Value> items) {
        return new Values.Items(List.copyOf(items));
    }

    /** An object without fields; {@link #with} adds them. */
    @TypeScript(intrinsic = Intrinsics.VALUE_OBJECT)
    static Value object() {
        return Values.Fields.NONE;
    }

    /**
     * The value that a JSON text stands for. A constant text is checked when the backend is compiled:
     *
     * <pre>{@code
     * Value.json("{\"role\": \"user\", \"tags\": []}")
     * }</pre>
     *
     * @throws IllegalArgumentException if the text is no JSON
     */
    @TypeScript(intrinsic = Intrinsics.VALUE_JSON)
    static Value json(String text) {
        return JsonReader.read(text);
    }

    /**
     * This object and one more field, or with a new value for one of its fields.
     *
     * @throws IllegalStateException if this is no object
     */
    @TypeScript(intrinsic = Intrinsics.VALUE_WITH)
    default Value with(String name, Value value) {
        return Values.fields(this).plus(name, value);
    }

    /** Whether it is {@code null}. */
    @TypeScript("$this === null")
    default boolean isNull() {
        return this == Values.Nothing.NULL;
    }

    /** Whether it is a text. */
    @TypeScript("typeof $this === \"string\"")
    default boolean isString() {
        return this instanceof Values.Text;
    }

    /** Whether it is a boolean. */
    @TypeScript("typeof $this === \"boolean\"")
    default boolean isBoolean() {
        return this instanceof Values.Bool;
    }

    /** Whether it is a number; a 64-bit integer is none. */
    @TypeScript("typeof $this === \"number\"")
    default boolean isNumber() {
        return this instanceof Values.Float64;
    }

    /** Whether it is a 64-bit integer. */
    @TypeScript("typeof $this === \"bigint\"")
    default boolean isLong() {
        return this instanceof Values.Int64;
    }

    /** Whether it is a list. */
    @TypeScript("Array.isArray($this)")
    default boolean isList() {
        return this instanceof Values.Items;
    }

    /** Whether it is an object. */
    @TypeScript(value = "isObject($this)", imports = "isObject from ./lib/java")
    default boolean isObject() {
        return this instanceof Values.Fields;
    }

    /**
     * The text.
     *
     * @throws IllegalStateException if it is none
     */
    @TypeScript(value = "asString($this)", imports = "asString from ./lib/java")
    default String asString() {
        if (this instanceof Values.Text text) {
            return text.text();
        }
        throw Values.isNo("a text", this);
    }

    /**
     * The boolean.
     *
     * @throws IllegalStateException if it is none
     */
    @TypeScript(value = "asBoolean($this)", imports = "asBoolean from ./lib/java")
    default boolean asBoolean() {
        if (this instanceof Values.Bool bool) {
            return bool.value();
        }
        throw Values.isNo("a boolean", this);
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if it is none
     */
    @TypeScript(value = "asDouble($this)", imports = "asDouble from ./lib/java")
    default double asDouble() {
        if (this instanceof Values.Float64 number) {
            return number.number();
        }
        throw Values.isNo("a number", this);
    }

    /**
     * The number, which must be a whole one in the range of {@code int}; a negative zero is none.
     *
     * @throws IllegalStateException if it is none
     */
    @TypeScript(value = "asInt($this)", imports = "asInt from ./lib/java")
    default int asInt() {
        double number = asDouble();
        if (Double.compare((int) number, number) != 0) {
            throw new IllegalStateException("The value is a number, but no int");
        }
        return (int) number;
    }

    /**
     * The 64-bit integer, a bigint in TypeScript; a number is none.
     *
     * @throws IllegalStateException if it is none
     */
    @TypeScript(value = "asLong($this)", imports = "asLong from ./lib/java")
    default long asLong() {
        if (this instanceof Values.Int64 number) {
            return number.integer();
        }
        throw Values.isNo("a 64-bit integer", this);
    }

    /**
     * The list; can't be changed.
     *
     * @throws IllegalStateException if it is none
     */
    @TypeScript(value = "asList($this)", imports = "asList from ./lib/java")
    default List<Value> asList() {
        if (this instanceof Values.Items list) {
            return list.items();
        }
        throw Values.isNo("a list", this);
    }

    /**
     * An element of the list.
     *
     * @throws IllegalStateException if this is no list
     * @throws IndexOutOfBoundsException if the list is shorter
     */
    @TypeScript(value = "getItem($this, $1)", imports = "getItem from ./lib/java")
    default Value at(int index) {
        List<Value> items = asList();
        return items.get(Objects.checkIndex(index, items.size()));
    }

    /**
     * A field of the object.
     *
     * @throws IllegalStateException if this is no object
     * @throws NoSuchElementException if it has no such field
     */
    @TypeScript(value = "getField($this, $1)", imports = "getField from ./lib/java")
    default Value get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("No field " + name));
    }

    /**
     * A field of the object, empty where it is absent.
     *
     * @throws IllegalStateException if this is no object
     */
    @TypeScript(value = "findField($this, $1)", imports = "findField from ./lib/java")
    default Optional<Value> find(String name) {
        return Optional.ofNullable(Values.fields(this).fields().get(Objects.requireNonNull(name, "name")));
    }

    /**
     * The names of the object's fields, in JavaScript's order: whole numbers by their size, then the others as they were
     * added. Can't be changed.
     *
     * @throws IllegalStateException if this is no object
     */
    @TypeScript(value = "fieldNames($this)", imports = "fieldNames from ./lib/java")
    default List<String> fieldNames() {
        return Values.fields(this).fields().keySet().stream()
                .sorted(JsonText.INDEXES_FIRST)
                .toList();
    }

    /**
     * The value as what a record, or a sealed interface of records, describes: {@code answer.as(Answer.class)}. Fields that
     * the record doesn't have are left out. Times, bytes, documents, and records whose constructor has code are not read.
     *
     * @throws IllegalStateException if a field is missing, or is something else than the record says
     */
    @TypeScript(intrinsic = Intrinsics.VALUE_AS)
    default <T> T as(Class<T> type) {
        return ValueReader.read(this, type);
    }

    /**
     * The value as JSON without spaces, as {@code JSON.stringify} writes it: NaN and infinities become {@code null}.
     *
     * @throws RuntimeException if it is or holds a 64-bit integer
     */
    @TypeScript("JSON.stringify($this)")
    default String toJson() {
        return JsonText.of(this);
    }
}
