package dev.convex4j.processor.model;

/**
 * A {@code static native} method: a function that the user writes in TypeScript.
 *
 * @param module the path of the file that exports it, without extension, such as {@code native/texts}
 * @param hasContext whether its first parameter is a context, so that it may wait
 * @param async whether it gives a promise
 */
public record NativeModel(MethodKey key, String module, boolean hasContext, boolean async, Position position) {
    /** The folder of the files that users write. */
    public static final String FOLDER = "native/";

    private static final String IMPLEMENTATION = "$native";

    /** What the body of a native method calls: the TypeScript. */
    public static MethodKey implementation(MethodKey method) {
        return new MethodKey(method.owner(), method.name() + IMPLEMENTATION, method.parameterTypes());
    }

    /** The native method that a call means, whether it calls the method or what is behind it. */
    static MethodKey method(MethodKey called) {
        return called.name().endsWith(IMPLEMENTATION)
                ? new MethodKey(
                        called.owner(),
                        called.name().substring(0, called.name().length() - IMPLEMENTATION.length()),
                        called.parameterTypes())
                : called;
    }

    /** The name that the file exports. */
    public String name() {
        return key.name();
    }

    /** The same, now that the file is known. */
    public NativeModel withAsync(boolean known) {
        return new NativeModel(key, module, hasContext, known, position);
    }
}
