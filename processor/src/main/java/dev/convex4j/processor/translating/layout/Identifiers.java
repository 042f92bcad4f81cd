package dev.convex4j.processor.translating.layout;

import java.util.Set;

/** Java names as TypeScript identifiers. */
public final class Identifiers {
    /** Java writes {@code _}. */
    private static final String UNNAMED = "unused";

    /** Words that strict-mode TypeScript can't bind. */
    private static final Set<String> RESERVED = words("""
            arguments await break case catch class const continue debugger default delete do else enum eval export extends
            false finally for function if implements import in instanceof interface let new null package private protected
            public return static super switch this throw true try typeof undefined var void while with yield
            """);

    /** Globals that emitted code names: a local or a declaration of that name would hide them. */
    private static final Set<String> GLOBALS = words("""
            Array ArrayBuffer BigInt Boolean DataView Date Error Headers Infinity Intl Iterable Iterator JSON Map Math NaN
            Number Object Omit Partial Pick Promise RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record RegExp
            Request Required Response Set String Symbol TextDecoder TextEncoder TypeError URL URLSearchParams Uint8Array
            WeakMap any atob bigint boolean btoa console crypto exports fetch globalThis isFinite isNaN module never number
            object parseFloat parseInt process require string structuredClone symbol unknown
            """);

    private Identifiers() {}

    /**
     * The identifier that stands for a Java name: the name itself, with an underscore after it where TypeScript reserves
     * it. Different names stay different. The empty name of javac's unnamed variables is {@code unused}.
     */
    public static String local(String javaName) {
        if (javaName.isEmpty()) {
            return UNNAMED;
        }
        String name = spelled(javaName);
        return isTaken(withoutTrailingUnderscores(name)) ? name + "_" : name;
    }

    private static boolean isTaken(String name) {
        return RESERVED.contains(name) || GLOBALS.contains(name);
    }

    private static String withoutTrailingUnderscores(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '_') {
            end--;
        }
        return name.substring(0, end);
    }

    /** Java allows currency signs and invisible characters in names, TypeScript does not: those become their number. */
    private static String spelled(String javaName) {
        StringBuilder spelled = new StringBuilder();
        javaName.codePoints().forEach(character -> {
            if (isPart(character)) {
                spelled.appendCodePoint(character);
            } else {
                spelled.append("$u").append(Integer.toHexString(character));
            }
        });
        return spelled.toString();
    }

    private static boolean isPart(int character) {
        boolean unicode = Character.isUnicodeIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
        return unicode || character == '$' || character == '_';
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
