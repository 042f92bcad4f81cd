package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.StubNames;
import java.util.List;

/** Rule CVX301 for the generated Java: no two members of one name. */
final class StubNameClashes implements SignatureRule {
    @Override
    public List<Finding> check(Backend backend) {
        return StubNames.of(backend).clashes().stream()
                .map(clash -> Findings.name(
                        clash.position(),
                        clash.what(),
                        "Tables, fields and functions become members of generated classes, which need a name each",
                        clash.fix()))
                .toList();
    }
}
