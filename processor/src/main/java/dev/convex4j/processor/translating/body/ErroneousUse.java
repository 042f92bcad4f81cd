package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A call or a method reference in a class that javac itself refuses: enough for the rules that explain javac's error.
 *
 * @param enclosing the method it stands in
 * @param enclosingParameterTypes the canonical names of that method's (and its lambdas') parameter types
 * @param owner the canonical name of the class left of the dot, where it resolves
 * @param name the called or referenced method's name
 * @param argumentTypes the canonical names of the argument types; {@code ?} where javac has none
 * @param reference whether it is a method reference
 */
public record ErroneousUse(
        MethodKey enclosing,
        List<String> enclosingParameterTypes,
        Optional<String> owner,
        String name,
        List<String> argumentTypes,
        boolean reference,
        Position position) {}
