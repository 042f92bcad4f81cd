package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;

/** The one id that all rules about names and limits of the schema share. */
final class Findings {
    static final String NAMES = "CVX301";

    private Findings() {}

    static Finding name(Position position, String what, String why, String fix) {
        return Finding.error(NAMES, position, what, why, fix);
    }
}
