package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Optional;

/** A type parameter of a function, class or type, such as {@code T} or {@code K extends string}. */
public record TsTypeParameter(String name, Optional<TsType> constraint) {
    public TsTypeParameter(String name) {
        this(name, Optional.empty());
    }

    /** Type parameters without constraints. */
    public static List<TsTypeParameter> named(List<String> names) {
        return names.stream().map(TsTypeParameter::new).toList();
    }
}
