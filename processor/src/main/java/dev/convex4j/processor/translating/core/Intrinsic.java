package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;

/** The translation of a library method that a template can't express, because it needs a decision. */
@FunctionalInterface
public interface Intrinsic {
    /**
     * Translates a call.
     *
     * @throws Untranslatable if this use of the method has no translation
     */
    public Value translate(BodyExpression.Call call, Expressions translator);
}
