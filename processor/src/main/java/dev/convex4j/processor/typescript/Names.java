package dev.convex4j.processor.typescript;

import java.util.Set;
import java.util.regex.Pattern;

/** What is an identifier, and which identifiers are taken by the language. */
final class Names {
    private static final Pattern ASCII_IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern IDENTIFIER =
            Pattern.compile("[\\p{L}\\p{Nl}_$][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}$]*");

    private static final Set<String> RESERVED = Set.of(
            ("break case catch class const continue debugger default delete do else enum export extends false finally for"
                            + " function if import in instanceof new null return super switch this throw true try typeof"
                            + " var void while with implements interface let package private protected public static"
                            + " yield await async arguments eval undefined NaN Infinity")
                    .split(" "));

    private Names() {}

    static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches();
    }

    /** Whether a property of this name is written without quotes. */
    static boolean isBareKey(String name) {
        return ASCII_IDENTIFIER.matcher(name).matches();
    }

    /** Whether a name can't be bound, or shouldn't be because it means something else everywhere. */
    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** The name, if it is an identifier; anything else in its place would be code nobody meant to write. */
    static String identifier(String name) {
        if (!isIdentifier(name)) {
            throw new IllegalArgumentException("not an identifier: " + name);
        }
        return name;
    }

    /** A name of a type: identifiers with dots between. */
    static String qualified(String name) {
        for (String part : name.split("\\.", -1)) {
            identifier(part);
        }
        return name;
    }
}
