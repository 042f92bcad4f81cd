package dev.convex4j.processor.checking;

import static dev.convex4j.processor.checking.Sources.call;
import static dev.convex4j.processor.checking.Sources.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Suppression;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private final Sources sources = new Sources()
            .method(
                    key("blog.Posts", "list"),
                    true,
                    List.of(new Suppression("CVX402", "small table"), new Suppression("CVX101", "")),
                    call("here", key("blog.Other", "go")));

    @Test
    void theAnnotationHoldsInItsMethodAndForItsRuleOnly() {
        Finding inside = warning("CVX402", "here");
        Finding outside = warning("CVX402", "there");
        Finding other = warning("CVX321", "here");

        assertEquals(List.of(outside, other), apply(Map.of(), inside, outside, other));
    }

    @Test
    void separationStaysWhateverIsAsked() {
        Finding separation = Finding.error("CVX101", new Sources.At("here"), "", "", "");

        assertEquals(List.of(separation), apply(Map.of("convex4j.rule.CVX101", "off"), separation));
        assertEquals(
                List.of("-Aconvex4j.rule.CVX101=off: CVX101 can't be turned off"),
                Suppressions.of(Map.of("convex4j.rule.CVX101", "off")).problems());
    }

    @Test
    void anOptionSetsTheSeverity() {
        Finding warning = warning("CVX402", "there");

        assertEquals(List.of(), apply(Map.of("convex4j.rule.CVX402", "off"), warning));
        assertEquals(
                Finding.Severity.ERROR,
                apply(Map.of("convex4j.rule.CVX402", "error"), warning).get(0).severity());
    }

    @Test
    void aWordThatIsNoLevelIsAProblem() {
        assertEquals(
                List.of("-Aconvex4j.rule.CVX402=no: write off, warn or error"),
                Suppressions.of(Map.of("convex4j.rule.CVX402", "no", "convex4j.out", "dir"))
                        .problems());
    }

    private List<Finding> apply(Map<String, String> options, Finding... findings) {
        return Suppressions.of(options).apply(List.of(findings), sources.program());
    }

    private static Finding warning(String rule, String at) {
        return Finding.warning(rule, new Sources.At(at), "", "", "");
    }
}
