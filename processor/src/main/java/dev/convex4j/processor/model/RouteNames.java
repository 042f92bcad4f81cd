package dev.convex4j.processor.model;

import java.util.Locale;
import java.util.Set;

/** Names the methods of {@code Routes}. */
final class RouteNames {
    private RouteNames() {}

    /** {@code postUsers} for {@code POST /users}; numbered where the name is taken. */
    static String unused(RouteModel route, Set<String> taken) {
        StringBuilder name = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
        for (String word : route.path().split("[^A-Za-z0-9]+", -1)) {
            name.append(JavaIdentifiers.capitalized(word));
        }
        String base = name.length() == route.method().length() ? name + "Root" : name.toString();
        String unused = JavaIdentifiers.identifier(base);
        for (int number = 2; taken.contains(unused); number++) {
            unused = JavaIdentifiers.identifier(base) + "_" + number;
        }
        return unused;
    }
}
