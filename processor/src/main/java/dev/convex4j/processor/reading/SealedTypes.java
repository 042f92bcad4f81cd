package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Sealed interfaces: what they permit, and how their records are told apart. */
final class SealedTypes {
    private static final String USUAL_PROPERTY = "type";

    private SealedTypes() {}

    static boolean isSealed(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    /** The classes that a value of the interface can have; sealed interfaces inside of it give way to their own. */
    static List<TypeElement> members(TypeElement sealed) {
        Set<TypeElement> members = new LinkedHashSet<>();
        collect(sealed, members);
        return List.copyOf(members);
    }

    private static void collect(TypeElement sealed, Set<TypeElement> members) {
        for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
            TypeElement member = element(permitted);
            if (isSealed(member)) {
                collect(member, members);
            } else {
                members.add(member);
            }
        }
    }

    /** The value of {@code @Discriminator} on the interface itself. */
    static Optional<String> discriminator(TypeElement sealed, Round round) {
        return round.annotation(sealed, "Discriminator").map(annotation -> annotation.text("value"));
    }

    /** The tag of a record; nothing where it implements no sealed interface. */
    static Optional<Tag> tag(TypeElement record, Round round) {
        Set<TypeElement> unions = new LinkedHashSet<>();
        collectUnions(record, unions);
        if (unions.isEmpty()) {
            return Optional.empty();
        }
        String property = unions.stream()
                .flatMap(union -> discriminator(union, round).stream())
                .findFirst()
                .orElse(USUAL_PROPERTY);
        String literal = round.annotation(record, "Name")
                .map(name -> name.text("value"))
                .orElseGet(() -> decapitalized(record.getSimpleName().toString()));
        return Optional.of(new Tag(property, literal));
    }

    /** The sealed interfaces above a type, with nothing between that anyone may implement. */
    private static void collectUnions(TypeElement type, Set<TypeElement> unions) {
        for (TypeMirror implemented : type.getInterfaces()) {
            TypeElement above = element(implemented);
            if (isSealed(above) && unions.add(above)) {
                collectUnions(above, unions);
            }
        }
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
