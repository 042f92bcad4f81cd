package dev.convex4j.processor.translating.library;

import java.util.Optional;

/**
 * How one library method reads in TypeScript.
 *
 * @param template the TypeScript, absent where {@code intrinsic} names a decision of the translator
 * @param intrinsic the decision's name, empty where there is a template
 * @param async whether the TypeScript is a promise
 * @param absence for a method that returns an {@code Optional}
 * @param note what {@code docs/JDK.md} says about it, may be empty
 */
public record LibraryRow(Optional<Template> template, String intrinsic, boolean async, Absence absence, String note) {}
