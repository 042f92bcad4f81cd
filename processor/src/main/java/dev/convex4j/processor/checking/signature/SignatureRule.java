package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import java.util.List;

/** A rule that needs no bodies. */
public interface SignatureRule {
    /** What the backend's signatures do wrong; suppressed findings are left out. */
    List<Finding> check(Backend backend);
}
