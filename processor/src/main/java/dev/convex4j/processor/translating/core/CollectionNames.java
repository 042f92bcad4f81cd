package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;

/** The TypeScript types of collections: arrays, {@code Map} and {@code Set}, and the helper classes that sort. */
final class CollectionNames {
    private static final String HELPERS = "lib/java";

    private CollectionNames() {}

    static boolean isCollection(JavaType type) {
        return CollectionKind.of(type).isPresent();
    }

    static TsType of(JavaType.Declared type, String module, TranslationContext context, Position position) {
        List<TsType> arguments = new ArrayList<>();
        for (JavaType argument : type.arguments()) {
            arguments.add(TypeNames.of(argument, module, context, position));
        }
        return switch (CollectionKind.of(type).orElseThrow()) {
            case LIST, DEQUE, QUEUE ->
                new TsType.ArrayType(arguments.isEmpty() ? new TsType.Keyword("unknown") : arguments.get(0));
            case SET -> new TsType.Reference("Set", List.copyOf(arguments));
            case MAP -> new TsType.Reference("Map", List.copyOf(arguments));
            case ENTRY -> new TsType.Tuple(List.copyOf(arguments), false);
            case SORTED_SET -> helper("TreeSet", arguments, module);
            case SORTED_MAP -> helper("TreeMap", arguments, module);
            case HEAP -> helper("PriorityQueue", arguments, module);
            case COLLECTION -> new TsType.Reference("Iterable", List.copyOf(arguments));
        };
    }

    private static TsType helper(String name, List<TsType> arguments, String module) {
        return new TsType.ImportedReference(
                TsImport.type(ModuleLayout.specifier(module, HELPERS), name), List.copyOf(arguments));
    }
}
