package dev.convex4j.processor.translating.library;

import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several libraries as one: the first that knows a member answers. */
public record Libraries(List<Library> libraries) implements Library {
    @Override
    public Optional<LibraryRow> method(MethodKey method) {
        return first(library -> library.method(method));
    }

    @Override
    public Optional<LibraryRow> constant(String owner, String name) {
        return first(library -> library.constant(owner, name));
    }

    @Override
    public Optional<String> instead(MethodKey method) {
        return first(library -> library.instead(method));
    }

    private <T> Optional<T> first(Function<Library, Optional<T>> question) {
        return libraries.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
