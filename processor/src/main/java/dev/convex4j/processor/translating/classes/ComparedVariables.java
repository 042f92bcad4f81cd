package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.Set;

/** {@code a.compareTo(b)} of values whose type is a type variable: one helper does it for all that the variable may be. */
public final class ComparedVariables {
    /** The boxes whose {@code compareTo} one helper can do for all. */
    private static final Set<Primitive> BOXES =
            Set.of(Primitive.BOOLEAN, Primitive.CHAR, Primitive.INT, Primitive.LONG, Primitive.FLOAT, Primitive.DOUBLE);

    private ComparedVariables() {}

    /** Refuses a variable in the code of {@code member} that stands for something else anywhere in the program. */
    public static void requireKnown(
            JavaType.Variable variable, MethodKey member, Position position, TranslationContext context) {
        for (JavaType type : VariableUses.of(variable, member, context)) {
            boolean known = Types.isString(type)
                    || Promotion.unboxed(type).filter(BOXES::contains).isPresent()
                    || Hierarchies.isInstance(type, context);
            if (!known) {
                throw Untranslatable.construct(
                        "`" + Types.display(type) + "` as the `" + variable.name()
                                + "` of which this is the `compareTo`",
                        "pass a `Comparator`, and call its `compare`",
                        position);
            }
        }
    }
}
