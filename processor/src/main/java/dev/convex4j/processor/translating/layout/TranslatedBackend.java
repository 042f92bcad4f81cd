package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was translated.
 *
 * @param methods in source order within each class
 * @param constants in source order within each class
 */
public record TranslatedBackend(List<TranslatedMethod> methods, List<Constant> constants) {
    /**
     * A static final field that is computed when the module loads.
     *
     * @param owner the canonical name of the declaring class
     * @param exported whether another module uses it
     * @param documentation the text of its Javadoc, empty where it has none
     */
    public record Constant(
            String owner,
            String name,
            boolean exported,
            Optional<TsType> type,
            TsExpression value,
            String documentation) {}
}
