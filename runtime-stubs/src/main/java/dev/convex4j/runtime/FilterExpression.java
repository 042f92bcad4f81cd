package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Comparison;
import dev.convex4j.runtime.spi.JvmOnly;
import java.util.List;
import java.util.Objects;

/**
 * A condition on the documents of a table, made by a {@link FilterBuilder}. The nested records are its data, for a runtime
 * on the JVM.
 *
 * @param <T> the table's record
 */
@JvmOnly
public sealed interface FilterExpression<T> {
    /**
     * A field compared with a value.
     *
     * @param field the field
     * @param comparison how
     * @param value the value, of the field's type
     */
    record Compare<T>(Field<T, ?> field, Comparison comparison, Object value) implements FilterExpression<T> {
        /** Checks that all is there. */
        public Compare {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * All conditions hold.
     *
     * @param conditions any number of conditions; a copy is kept
     */
    record And<T>(List<FilterExpression<T>> conditions) implements FilterExpression<T> {
        /** Copies the conditions. */
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * One of the conditions holds, or several.
     *
     * @param conditions any number of conditions; a copy is kept
     */
    record Or<T>(List<FilterExpression<T>> conditions) implements FilterExpression<T> {
        /** Copies the conditions. */
        public Or {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The condition doesn't hold.
     *
     * @param condition the condition
     */
    record Not<T>(FilterExpression<T> condition) implements FilterExpression<T> {
        /** Checks that it is there. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }
}
