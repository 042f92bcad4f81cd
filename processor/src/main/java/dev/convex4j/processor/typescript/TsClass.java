package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Optional;

/**
 * A class, as a declaration of a file, a statement or an expression.
 *
 * @param name absent only where the class is an expression
 * @param interfaces the types behind {@code implements}: references
 */
public record TsClass(
        Optional<String> name,
        boolean isAbstract,
        List<TsTypeParameter> typeParameters,
        Optional<Superclass> superclass,
        List<TsType> interfaces,
        List<Member> members) {

    /** What a class extends. */
    public record Superclass(TsExpression value, List<TsType> typeArguments) {
        public Superclass(TsExpression value) {
            this(value, List.of());
        }
    }

    /** A part of a class; {@code documentation} is the text of its JSDoc, without the comment signs. */
    public sealed interface Member {
        Optional<String> documentation();

        /** A field; {@code definite} is whether it is assigned where TypeScript doesn't look: {@code name!: string}. */
        record Field(
                Optional<String> documentation,
                boolean isPrivate,
                boolean isStatic,
                boolean readonly,
                String name,
                boolean definite,
                Optional<TsType> type,
                Optional<TsExpression> value)
                implements Member {
            public Field(
                    Optional<String> documentation,
                    boolean isPrivate,
                    boolean isStatic,
                    boolean readonly,
                    String name,
                    Optional<TsType> type,
                    Optional<TsExpression> value) {
                this(documentation, isPrivate, isStatic, readonly, name, false, type, value);
            }
        }

        record Constructor(
                Optional<String> documentation, boolean isPrivate, List<TsParameter> parameters, List<TsStatement> body)
                implements Member {}

        /** A method; an abstract one has no body. */
        record Method(
                Optional<String> documentation,
                boolean isPrivate,
                boolean isStatic,
                boolean async,
                String name,
                List<TsTypeParameter> typeParameters,
                List<TsParameter> parameters,
                Optional<TsType> result,
                Optional<List<TsStatement>> body)
                implements Member {
            public boolean isAbstract() {
                return body.isEmpty();
            }
        }
    }
}
