package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rule CVX301 for functions: their exported names. */
final class FunctionNames implements SignatureRule {
    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        Map<String, FunctionModel> byPath = new HashMap<>();
        for (FunctionModel function : backend.functions()) {
            ConvexNames.problem(function.name())
                    .ifPresent(problem -> findings.add(Findings.name(
                            function.position().annotation("Name", 0).value("value"),
                            "Invalid function name: \"" + function.name() + "\": " + problem,
                            "Identifiers must be 64 characters or less, start with a letter and can only contain"
                                    + " letters, digits, and underscores",
                            "@Name(\"list\")")));
            FunctionModel other = byPath.putIfAbsent(function.path(), function);
            // Two methods of one name in one class are reported where the class is read.
            boolean overload = other != null
                    && other.key().owner().equals(function.key().owner())
                    && other.key().name().equals(function.key().name());
            if (other != null && !overload && sameModuleClass(other, function)) {
                findings.add(Findings.name(
                        function.position(),
                        "`" + other.key().display() + "` and `" + function.key().display() + "` are both exported as `"
                                + function.path() + "`",
                        "A module exports a function under its name alone",
                        "Give one of them another name, with `@Name` or in Java."));
            }
        }
        return findings;
    }

    /** Two classes of one module path are an error of their own. */
    private static boolean sameModuleClass(FunctionModel left, FunctionModel right) {
        return left.key().owner().equals(right.key().owner());
    }
}
