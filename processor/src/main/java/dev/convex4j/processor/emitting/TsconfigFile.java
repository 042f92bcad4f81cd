package dev.convex4j.processor.emitting;

/** {@code tsconfig.json} as the Convex CLI writes it into a new folder. The user may change it: it is written once. */
public final class TsconfigFile {
    /** Its path in the folder. */
    public static final String PATH = "tsconfig.json";

    private TsconfigFile() {}

    public static String text() {
        return Resources.text("generated/tsconfig.json");
    }
}
