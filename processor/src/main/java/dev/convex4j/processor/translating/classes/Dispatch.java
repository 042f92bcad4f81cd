package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where calls of methods of plain data end: in one function, or in one that asks the data what it is. */
final class Dispatch {
    private Dispatch() {}

    /** The key of a method's own body, where calls of it end in a dispatch. */
    static MethodKey body(MethodKey method) {
        return new MethodKey(method.owner(), method.name() + ModuleLayout.DEFAULT_BODY, method.parameterTypes());
    }

    /** Whether calls of the method may end in several bodies. */
    static boolean isNeeded(MethodKey method, TranslationContext context) {
        Hierarchy hierarchy = context.hierarchy();
        return hierarchy.shape(method.owner()).isPresent()
                && hierarchy.form(method.owner()).isData()
                && hierarchy.isOverridden(method);
    }

    /** The most precise function for a receiver of a static type. */
    static MethodKey target(MethodKey method, JavaType receiver, TranslationContext context) {
        if (!isNeeded(method, context) || !(receiver instanceof JavaType.Declared declared)) {
            return method;
        }
        List<ClassShape> leaves = context.hierarchy().leaves(declared.name());
        boolean one = leaves.size() == 1
                && !hasConstantBodies(leaves.get(0))
                && context.hierarchy().functions(declared.name()).isEmpty();
        return one
                ? context.hierarchy()
                        .resolve(leaves.get(0).name(), method)
                        .map(MethodShape::key)
                        .filter(key -> context.hierarchy().form(key.owner()) != ClassForm.CLASS)
                        .map(key -> key.equals(method) && isNeeded(key, context) ? body(key) : key)
                        .orElse(method)
                : method;
    }

    static boolean hasConstantBodies(ClassShape shape) {
        return shape.constants().stream().anyMatch(constant -> constant.body().isPresent());
    }

    /** The property that all calls of the method read, if each record implements it by its component. */
    static Optional<String> component(MethodKey method, JavaType receiver, TranslationContext context) {
        Hierarchy hierarchy = context.hierarchy();
        String type = receiver instanceof JavaType.Declared declared
                        && hierarchy.shape(declared.name()).isPresent()
                ? declared.name()
                : method.owner();
        Set<String> names = new HashSet<>();
        for (ClassShape leaf : hierarchy.leaves(type)) {
            names.add(component(leaf, method, context)
                    .map(RecordShape.Component::wireName)
                    .orElse(""));
        }
        return names.size() == 1
                        && !names.contains("")
                        && hierarchy.functions(type).isEmpty()
                ? Optional.of(names.iterator().next())
                : Optional.empty();
    }

    /** The component of a record that a call of {@code method} on it reads. */
    static Optional<RecordShape.Component> component(ClassShape leaf, MethodKey method, TranslationContext context) {
        if (leaf.record().isEmpty()) {
            return Optional.empty();
        }
        Optional<MethodShape> resolved = context.hierarchy().resolve(leaf.name(), method);
        boolean generated = resolved.filter(
                        shape -> shape.implicit() && shape.parameters().isEmpty())
                .isPresent();
        return generated
                ? leaf.record().get().components().stream()
                        .filter(component -> component.javaName().equals(method.name()))
                        .findFirst()
                : Optional.empty();
    }

    /** The property and the literal that tell a record of a sealed interface from the others. */
    static Optional<Tag> tag(ClassShape leaf, TranslationContext context) {
        return context.hierarchy().tag(leaf.name());
    }

    static boolean isEnum(ClassShape shape, TranslationContext context) {
        return context.hierarchy().form(shape.name()) == ClassForm.ENUM;
    }
}
