package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;

/**
 * Makes the conditions of a filter: {@code f -> f.and(f.gte(POSTS.score, 3), f.eq(POSTS.published, true))}.
 *
 * <p>Values compare as Convex orders them: absent, then numbers, then booleans, then texts.
 *
 * <p>Convex: Filtering.
 *
 * @param <T> the table's record
 */
public final class FilterBuilder<T> {
    /** For a runtime on the JVM, which hands it to the filter's function. */
    @JvmOnly
    public FilterBuilder() {}

    /** The field equals the value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public <V> FilterExpression<T> eq(Field<T, V> field, V value) {
        return new FilterExpression.Compare<>(field, Comparison.EQ, field.comparable(value));
    }

    /** The field equals the value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public FilterExpression<T> eq(NumberField<T> field, double value) {
        return eq(field, Double.valueOf(value));
    }

    /** The field doesn't equal the value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public <V> FilterExpression<T> neq(Field<T, V> field, V value) {
        return new FilterExpression.Compare<>(field, Comparison.NEQ, field.comparable(value));
    }

    /** The field doesn't equal the value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public FilterExpression<T> neq(NumberField<T> field, double value) {
        return neq(field, Double.valueOf(value));
    }

    /** The field is less than the value; an absent field is less than every value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public <V> FilterExpression<T> lt(Field<T, V> field, V value) {
        return new FilterExpression.Compare<>(field, Comparison.LT, field.comparable(value));
    }

    /** The field is less than the value; an absent field is less than every value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public FilterExpression<T> lt(NumberField<T> field, double value) {
        return lt(field, Double.valueOf(value));
    }

    /** The field is less than the value or equal to it; an absent field is less than every value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public <V> FilterExpression<T> lte(Field<T, V> field, V value) {
        return new FilterExpression.Compare<>(field, Comparison.LTE, field.comparable(value));
    }

    /** The field is less than the value or equal to it; an absent field is less than every value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public FilterExpression<T> lte(NumberField<T> field, double value) {
        return lte(field, Double.valueOf(value));
    }

    /** The field is greater than the value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public <V> FilterExpression<T> gt(Field<T, V> field, V value) {
        return new FilterExpression.Compare<>(field, Comparison.GT, field.comparable(value));
    }

    /** The field is greater than the value. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public FilterExpression<T> gt(NumberField<T> field, double value) {
        return gt(field, Double.valueOf(value));
    }

    /** The field is greater than the value or equal to it. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public <V> FilterExpression<T> gte(Field<T, V> field, V value) {
        return new FilterExpression.Compare<>(field, Comparison.GTE, field.comparable(value));
    }

    /** The field is greater than the value or equal to it. */
    @TypeScript(intrinsic = Intrinsics.FILTER_COMPARISON)
    public FilterExpression<T> gte(NumberField<T> field, double value) {
        return gte(field, Double.valueOf(value));
    }

    /** All conditions hold. True without any. */
    @SafeVarargs
    // The array is only copied.
    @SuppressWarnings("varargs")
    @TypeScript(intrinsic = Intrinsics.FILTER_JUNCTION)
    public final FilterExpression<T> and(FilterExpression<T>... conditions) {
        return new FilterExpression.And<>(List.of(conditions));
    }

    /** One of the conditions holds, or several. False without any. */
    @SafeVarargs
    // The array is only copied.
    @SuppressWarnings("varargs")
    @TypeScript(intrinsic = Intrinsics.FILTER_JUNCTION)
    public final FilterExpression<T> or(FilterExpression<T>... conditions) {
        return new FilterExpression.Or<>(List.of(conditions));
    }

    /** The condition doesn't hold. */
    @TypeScript("$this.not($1)")
    public FilterExpression<T> not(FilterExpression<T> condition) {
        return new FilterExpression.Not<>(condition);
    }
}
