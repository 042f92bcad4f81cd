package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Optional;

/** A declaration at the top level of a file. */
public sealed interface TsDeclaration {
    /** A constant; {@code documentation} is the text of its JSDoc, without the comment signs. */
    record Constant(
            Optional<String> documentation, boolean exported, String name, Optional<TsType> type, TsExpression value)
            implements TsDeclaration {}

    record Function(
            Optional<String> documentation,
            boolean exported,
            boolean async,
            String name,
            List<TsTypeParameter> typeParameters,
            List<TsParameter> parameters,
            TsType result,
            List<TsStatement> body)
            implements TsDeclaration {}

    record TypeAlias(
            Optional<String> documentation,
            boolean exported,
            String name,
            List<TsTypeParameter> typeParameters,
            TsType type)
            implements TsDeclaration {}

    record ClassDeclaration(Optional<String> documentation, boolean exported, TsClass value) implements TsDeclaration {}

    /** An interface; {@code extended} are references. */
    record Interface(
            Optional<String> documentation,
            boolean exported,
            String name,
            List<TsTypeParameter> typeParameters,
            List<TsType> extended,
            List<Signature> members)
            implements TsDeclaration {}

    /** {@code export { name as exportedName }}, for names that are reserved words. */
    record ExportAs(String name, String exportedName) implements TsDeclaration {}

    record ExportDefault(Optional<String> documentation, TsExpression value) implements TsDeclaration {
        public ExportDefault(TsExpression value) {
            this(Optional.empty(), value);
        }
    }

    /** A statement at the top level, such as {@code http.route(...)}. */
    record TopLevel(TsStatement statement) implements TsDeclaration {}

    /** A member of an interface. */
    sealed interface Signature {
        Optional<String> documentation();

        record Property(Optional<String> documentation, TsType.Field field) implements Signature {}

        record Method(
                Optional<String> documentation,
                String name,
                List<TsTypeParameter> typeParameters,
                List<TsParameter> parameters,
                TsType result)
                implements Signature {}
    }
}
