package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.reading.MethodKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Methods of the JDK's collections by the interface that declares them: {@code Map.get} for the one of {@code HashMap}.
 * What a method means is the same in all of them, so that everything behind this knows one name for it.
 */
final class CollectionMethods {
    private static final String PACKAGE = "java.util.";

    /** The interfaces that name a method, before those that they extend. */
    private static final List<String> INTERFACES = List.of(
            "java.util.List",
            "java.util.Deque",
            "java.util.Queue",
            "java.util.NavigableSet",
            "java.util.SortedSet",
            "java.util.Set",
            "java.util.NavigableMap",
            "java.util.SortedMap",
            "java.util.Map",
            "java.util.Map.Entry",
            "java.util.Collection",
            "java.lang.Iterable");

    private CollectionMethods() {}

    /** The key as an interface declares the method; empty for methods that no such interface has. */
    static Optional<MethodKey> declared(ExecutableElement method, MethodKey key) {
        boolean collection = key.owner().startsWith(PACKAGE)
                && method.getKind() == ElementKind.METHOD
                && !method.getModifiers().contains(Modifier.STATIC)
                && !INTERFACES.contains(key.owner());
        if (!collection) {
            return Optional.empty();
        }
        List<MethodKey> found = new ArrayList<>();
        collect(MethodKeys.enclosingType(method), key, found);
        return INTERFACES.stream()
                .flatMap(name ->
                        found.stream().filter(declared -> declared.owner().equals(name)))
                .findFirst();
    }

    private static void collect(TypeElement type, MethodKey key, List<MethodKey> found) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && INTERFACES.contains(type.getQualifiedName().toString())
                    && method.getSimpleName().contentEquals(key.name())
                    && isSame(MethodKeys.of(method), key)) {
                found.add(MethodKeys.of(method));
            }
        }
        type.getInterfaces().forEach(parent -> collectParent(parent, key, found));
        collectParent(type.getSuperclass(), key, found);
    }

    private static void collectParent(TypeMirror parent, MethodKey key, List<MethodKey> found) {
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type) {
            collect(type, key, found);
        }
    }

    /** The key of an {@code EnumMap} is an {@code Enum}. */
    private static boolean isSame(MethodKey declared, MethodKey key) {
        List<String> types = key.parameterTypes().stream()
                .map(type -> type.equals("java.lang.Enum") ? "java.lang.Object" : type)
                .toList();
        return declared.parameterTypes().equals(types);
    }
}
