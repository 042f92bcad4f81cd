package dev.convex4j.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** How the constants of an enum are written in Convex: {@code @Name}, {@code @Literals}, or as in Java. */
final class EnumLiterals {
    private EnumLiterals() {}

    static String of(Element constant, Round round) {
        Optional<String> named = round.annotation(constant, "Name").map(name -> name.text("value"));
        String name = constant.getSimpleName().toString();
        return named.orElseGet(() -> written(name, casing(constant.getEnclosingElement(), round)));
    }

    /** Of the enum itself, of what is around it, at last of its package. */
    private static String casing(Element around, Round round) {
        for (Element each = around; each != null; each = each.getEnclosingElement()) {
            Optional<String> casing = round.annotation(each, "Literals").map(literals -> literals.constant("value"));
            if (casing.isPresent()) {
                return casing.get();
            }
        }
        return "";
    }

    private static String written(String name, String casing) {
        return switch (casing) {
            case "LOWER" -> name.toLowerCase(Locale.ROOT);
            case "KEBAB" -> String.join("-", words(name));
            case "CAMEL" ->
                decapitalized(words(name).stream()
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining()));
            default -> name;
        };
    }

    /** {@code IN_PROGRESS} and {@code inProgress} are the same words. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char next = name.charAt(i);
            boolean begins = i > 0 && Character.isUpperCase(next) && Character.isLowerCase(name.charAt(i - 1));
            if ((next == '_' || begins) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(next == '_' ? "" : String.valueOf(Character.toLowerCase(next)));
        }
        words.add(word.toString());
        return words.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static String decapitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
