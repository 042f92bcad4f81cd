package dev.convex4j.processor.reading;

import dev.convex4j.annotations.LiteralCase;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** How the constants of an enum are written in Convex: {@code @Name}, {@code @Literals}, or as in Java. */
final class EnumLiterals {
    private EnumLiterals() {}

    static String of(Element constant, Round round) {
        Optional<String> named = round.annotation(constant, "Name").map(name -> name.text("value"));
        String name = constant.getSimpleName().toString();
        return named.orElseGet(() -> written(name, casing(constant, round)));
    }

    /** Of the enum, of what is around it, at last of its package. */
    private static String casing(Element constant, Round round) {
        for (Element each = constant; each != null; each = each.getEnclosingElement()) {
            Optional<String> casing = round.annotation(each, "Literals").map(literals -> literals.constant("value"));
            if (casing.isPresent()) {
                return casing.get();
            }
        }
        return "";
    }

    private static String written(String name, String casing) {
        return Stream.of(LiteralCase.values())
                .filter(each -> each.name().equals(casing))
                .findFirst()
                .map(each -> each.of(name))
                .orElse(name);
    }
}
