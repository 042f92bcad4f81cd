package dev.convex4j.processor.reading;

import dev.convex4j.annotations.LiteralCase;
import dev.convex4j.processor.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What stands for the constants of an enum in Convex: {@code @Literal}, {@code @Name}, {@code @Literals}, or the Java name. */
final class EnumLiterals {
    private EnumLiterals() {}

    static Object of(Element constant, Round round) {
        Optional<Annotation> literal = round.annotation(constant, "Literal");
        if (literal.isPresent()) {
            return given(literal.get(), constant, round);
        }
        Optional<String> named = round.annotation(constant, "Name").map(name -> name.text("value"));
        String name = constant.getSimpleName().toString();
        return named.orElseGet(() -> written(name, casing(constant, round)));
    }

    private static Object given(Annotation literal, Element constant, Round round) {
        List<Object> values = literal.values("value", "text", "bool");
        boolean known = values.size() == 1
                && !(values.get(0) instanceof Double number && !Double.isFinite(number))
                && round.annotation(constant, "Name").isEmpty();
        if (!known) {
            round.report(Finding.error(
                    "CVX910",
                    round.position(constant),
                    "`@Literal` on `" + constant.getSimpleName() + "` doesn't give one value",
                    "A constant is one literal: a finite number, a text or a boolean, and `@Name` says a text too",
                    "Write `@Literal(1)`, `@Literal(text = \"x\")` or `@Literal(bool = true)`."));
            return constant.getSimpleName().toString();
        }
        // Convex and JSON know no negative zero.
        return values.get(0) instanceof Double number && number == 0 ? (Object) 0.0 : values.get(0);
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
