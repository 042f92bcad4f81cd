package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What plain objects show of the record that they are: the properties that they all have, and those that none has. */
public final class RecordMarks {
    private static final Set<String> ABSENT = Set.of("java.util.Optional", "dev.convex4j.runtime.Nullish");

    /** The platform adds such properties to what it stores. */
    private static final String OF_PLATFORM = "_";

    private RecordMarks() {}

    /**
     * A property that tells.
     *
     * @param literal what it holds, if having it doesn't tell enough
     * @param isThere whether it is the property of the record, rather than of the others
     */
    public record Mark(String property, Optional<String> literal, boolean isThere) {}

    /** What tells a record from others, all of it together; empty where something is missing. */
    public static Optional<List<Mark>> of(ClassShape leaf, List<ClassShape> others, Hierarchy hierarchy) {
        List<ClassShape> open = new ArrayList<>(others);
        List<Mark> found = new ArrayList<>();
        for (Mark mark : marks(leaf, others, hierarchy)) {
            if (open.removeIf(other -> tells(mark, leaf, other, hierarchy))) {
                found.add(mark);
            }
        }
        return open.isEmpty() ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    /** Whether each of the records is told from each of the others. */
    public static boolean areTold(List<ClassShape> records, Hierarchy hierarchy) {
        return records.stream()
                .allMatch(leaf -> of(leaf, without(leaf, records), hierarchy).isPresent());
    }

    public static List<ClassShape> with(ClassShape leaf, List<ClassShape> others) {
        return Stream.concat(Stream.of(leaf), others.stream()).toList();
    }

    public static List<ClassShape> without(ClassShape leaf, List<ClassShape> records) {
        return records.stream().filter(other -> !other.equals(leaf)).toList();
    }

    /** The tag if it is one that all of the records have, with a literal of its own for each. */
    public static Optional<String> tag(List<ClassShape> records, Hierarchy hierarchy) {
        List<Tag> tags = records.stream()
                .flatMap(leaf -> hierarchy.tag(leaf.name()).stream())
                .distinct()
                .toList();
        boolean one = tags.size() == records.size()
                && tags.stream().map(Tag::property).distinct().count() == 1;
        return one && !tags.isEmpty() ? Optional.of(tags.get(0).property()) : Optional.empty();
    }

    /** The best ones first. */
    private static List<Mark> marks(ClassShape leaf, List<ClassShape> others, Hierarchy hierarchy) {
        List<Mark> marks = new ArrayList<>();
        Optional<Tag> tag = hierarchy.tag(leaf.name());
        tag.ifPresent(own -> marks.add(new Mark(own.property(), Optional.empty(), true)));
        tag.ifPresent(own -> marks.add(new Mark(own.property(), Optional.of(own.literal()), true)));
        required(leaf, hierarchy).forEach(name -> marks.add(new Mark(name, Optional.empty(), true)));
        others.stream()
                .flatMap(other -> required(other, hierarchy).stream())
                .distinct()
                .forEach(name -> marks.add(new Mark(name, Optional.empty(), false)));
        return marks;
    }

    private static boolean tells(Mark mark, ClassShape leaf, ClassShape other, Hierarchy hierarchy) {
        if (mark.literal().isPresent()) {
            return hierarchy
                    .tag(other.name())
                    .filter(tag -> tag.property().equals(mark.property())
                            && !mark.literal().get().equals(tag.literal()))
                    .isPresent();
        }
        return mark.isThere()
                ? isNever(mark.property(), other, hierarchy)
                : required(other, hierarchy).contains(mark.property()) && isNever(mark.property(), leaf, hierarchy);
    }

    /** The properties that every value of a record has. */
    private static List<String> required(ClassShape leaf, Hierarchy hierarchy) {
        List<String> names = new ArrayList<>();
        hierarchy.tag(leaf.name()).map(Tag::property).ifPresent(names::add);
        leaf.record().map(RecordShape::components).orElse(List.of()).stream()
                .filter(component -> !component.flattened() && !isOptional(component.type()))
                .map(RecordShape.Component::wireName)
                .filter(name -> !name.startsWith(OF_PLATFORM))
                .forEach(names::add);
        return names;
    }

    private static boolean isOptional(JavaType type) {
        return type instanceof JavaType.Declared declared && ABSENT.contains(declared.name());
    }

    private static boolean isNever(String property, ClassShape leaf, Hierarchy hierarchy) {
        RecordShape record = leaf.record().orElseThrow();
        return !record.isFlattened()
                && record.components().stream()
                        .noneMatch(component -> component.wireName().equals(property))
                && hierarchy
                        .tag(leaf.name())
                        .filter(tag -> tag.property().equals(property))
                        .isEmpty();
    }
}
