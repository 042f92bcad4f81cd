package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;

/**
 * What is fixed about a rule: its entry in the catalogue and the head of its page.
 *
 * @param id such as {@code CVX101}
 * @param title what the rule forbids, in one line without a full stop
 * @param suppressible whether options and annotations can turn an error of it off
 * @param why Convex's reason, in one or two sentences; printed with every finding
 * @param details what counts and what does not, as Markdown paragraphs of the rule's page
 */
public record RuleInfo(
        String id, Finding.Severity severity, String title, boolean suppressible, String why, String details) {
    /** A finding of this rule, with its severity and reason. */
    public Finding finding(Position position, String what, String fix) {
        return new Finding(id, severity, position, what, why, fix);
    }

    /** The rule's page, from the root of the project. */
    public String page() {
        return "docs/rules/" + id + ".md";
    }
}
