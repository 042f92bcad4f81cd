package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was translated.
 *
 * @param methods in source order within each class
 * @param constants in source order within each class
 * @param declarations what else there is, in the order in which it is declared
 */
public record TranslatedBackend(
        List<TranslatedMethod> methods, List<Constant> constants, List<Declaration> declarations) {
    /** A backend without classes. */
    public TranslatedBackend(List<TranslatedMethod> methods, List<Constant> constants) {
        this(methods, constants, List.of());
    }

    /** A class, interface or type, each class after its superclass; or something that no source has, such as a table. */
    public record Declaration(String module, TsDeclaration value) {}

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
