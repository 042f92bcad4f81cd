package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.List;

/** Checks on the properties of an object literal that is being built from a chain of calls. */
public final class Properties {
    private Properties() {}

    /** Refuses a second value for a key: both would be evaluated in Java, and TypeScript forbids it. */
    public static void requireNew(List<Property> properties, String key, Position position) {
        boolean repeated = properties.stream()
                .anyMatch(property -> property instanceof Property.KeyValue keyValue
                        && keyValue.key().equals(key));
        if (repeated) {
            throw Untranslatable.place("`" + key + "` is given twice", "give it once", position);
        }
    }
}
