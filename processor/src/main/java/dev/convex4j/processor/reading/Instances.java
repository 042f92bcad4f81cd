package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Generic records and sealed interfaces with their type arguments: a validator knows no type variables, so each set of
 * arguments makes a type of its own, {@code PageOf<Message>} is {@code PageOfMessage}.
 */
final class Instances {
    private final Round round;
    private final Map<ConvexType.Generic, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** What type variables stand for, while the record or the interface that declares them is read. */
    private final Map<Element, ConvexType> bound = new HashMap<>();

    Instances(Round round) {
        this.round = round;
    }

    /** What a type variable stands for here. */
    Optional<ConvexType> bound(TypeMirror variable) {
        return variable instanceof TypeVariable named
                ? Optional.ofNullable(bound.get(named.asElement()))
                : Optional.empty();
    }

    /** Lets the type variables of a class stand for types until the next call. */
    void bind(TypeElement type, List<ConvexType> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            bound.put(type.getTypeParameters().get(i), arguments.get(i));
        }
    }

    /** A canonical class name that no class has, for what Java has no name for: {@code blog.Posts.PageOfMessage}. */
    String name(ConvexType.Generic type) {
        return names.computeIfAbsent(type, this::newName);
    }

    private String newName(ConvexType.Generic type) {
        String name = type.className()
                + type.arguments().stream().map(Instances::word).collect(Collectors.joining());
        String free = name;
        for (int i = 2; round.elements().getTypeElement(free) != null || !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static String word(ConvexType type) {
        if (type instanceof ConvexType.Simple simple) {
            return switch (simple) {
                case INT64, SAFE_INTEGER -> "Long";
                case ANY -> "Value";
                default -> capitalized(simple.name().toLowerCase(Locale.ROOT));
            };
        } else if (type instanceof ConvexType.IdOf id) {
            return words(id.table()) + "Id";
        } else if (type instanceof ConvexType.DocumentOf document) {
            return words(document.table()) + "Doc";
        } else if (type instanceof ConvexType.VectorHitOf hit) {
            return words(hit.table()) + "Hit";
        } else if (type instanceof ConvexType.ListOf list) {
            return word(list.element()) + "List";
        } else if (type instanceof ConvexType.PageOf page) {
            return word(page.element()) + "Page";
        } else if (type instanceof ConvexType.Nullable nullable) {
            return "Nullable" + word(nullable.value());
        } else if (type instanceof ConvexType.RecordOf record) {
            return simpleName(record.className());
        } else if (type instanceof ConvexType.EnumOf constants) {
            return simpleName(constants.className());
        } else if (type instanceof ConvexType.UnionOf union) {
            return simpleName(union.className());
        }
        return "";
    }

    /** {@code user_files} as {@code UserFiles}. */
    private static String words(String table) {
        StringBuilder words = new StringBuilder();
        for (String word : table.split("_", -1)) {
            words.append(capitalized(word));
        }
        return words.toString();
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** What the type parameters of a member of a sealed interface stand for; nothing where one is the member's own. */
    static Optional<List<ConvexType>> ofMember(TypeElement member, TypeElement sealed, List<ConvexType> arguments) {
        Map<Element, ConvexType> known = known(member, sealed, arguments);
        List<? extends TypeParameterElement> parameters = member.getTypeParameters();
        return known.keySet().containsAll(parameters)
                ? Optional.of(parameters.stream().map(known::get).toList())
                : Optional.empty();
    }

    private static Map<Element, ConvexType> known(TypeElement type, TypeElement sealed, List<ConvexType> arguments) {
        Map<Element, ConvexType> known = new HashMap<>();
        if (type.equals(sealed)) {
            for (int i = 0; i < arguments.size(); i++) {
                known.put(type.getTypeParameters().get(i), arguments.get(i));
            }
            return known;
        }
        for (TypeMirror implemented : type.getInterfaces()) {
            DeclaredType above = (DeclaredType) implemented;
            TypeElement element = (TypeElement) above.asElement();
            Map<Element, ConvexType> ofAbove = known(element, sealed, arguments);
            for (int i = 0; i < above.getTypeArguments().size(); i++) {
                ConvexType argument = ofAbove.get(element.getTypeParameters().get(i));
                TypeMirror written = above.getTypeArguments().get(i);
                if (argument != null && written.getKind() == TypeKind.TYPEVAR) {
                    known.put(((TypeVariable) written).asElement(), argument);
                }
            }
        }
        return known;
    }
}
