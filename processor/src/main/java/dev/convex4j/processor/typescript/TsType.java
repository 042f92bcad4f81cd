package dev.convex4j.processor.typescript;

import java.util.List;

/** A type. */
public sealed interface TsType {
    /** A keyword type: {@code string}, {@code number}, {@code boolean}, {@code void}, {@code null}, and so on. */
    record Keyword(String name) implements TsType {}

    /** A type named in the same file or in the standard library, with type arguments. */
    record Reference(String name, List<TsType> arguments) implements TsType {
        public Reference(String name) {
            this(name, List.of());
        }
    }

    /** A type bound by an import, with type arguments. */
    record ImportedReference(TsImport source, List<TsType> arguments) implements TsType {}

    record StringLiteralType(String value) implements TsType {}

    record NumberLiteralType(double value) implements TsType {}

    record BooleanLiteralType(boolean value) implements TsType {}

    record ArrayType(TsType element, boolean readonly) implements TsType {
        public ArrayType(TsType element) {
            this(element, false);
        }
    }

    record Union(List<TsType> members) implements TsType {}

    record Intersection(List<TsType> members) implements TsType {}

    /** An object type; {@code expanded} gives each field its own line even where all would fit on one. */
    record ObjectType(List<Field> fields, boolean expanded) implements TsType {
        public ObjectType(List<Field> fields) {
            this(fields, false);
        }
    }

    record FunctionType(List<TsTypeParameter> typeParameters, List<TsParameter> parameters, TsType result)
            implements TsType {
        public FunctionType(List<TsParameter> parameters, TsType result) {
            this(List.of(), parameters, result);
        }
    }

    record Tuple(List<TsType> elements, boolean readonly) implements TsType {
        public Tuple(List<TsType> elements) {
            this(elements, false);
        }
    }

    /** {@code object[index]}. */
    record IndexedAccess(TsType object, TsType index) implements TsType {}

    /** {@code keyof operand}. */
    record KeyOf(TsType operand) implements TsType {}

    /** {@code parameter is type}, as the result of a function only. */
    record Predicate(String parameter, TsType type) implements TsType {}

    /** {@code typeof name}. */
    record TypeQuery(TsExpression value) implements TsType {}

    record Field(String name, boolean optional, boolean readonly, TsType type) {}
}
