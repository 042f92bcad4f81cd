package dev.convex4j.processor.checking.rule;

/** A rule of the catalogue. It returns findings; options, suppressions and printing are elsewhere. */
public interface Rule {
    /** The rule's entry in the catalogue. */
    RuleInfo info();
}
