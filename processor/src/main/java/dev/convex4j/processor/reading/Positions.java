package dev.convex4j.processor.reading;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.convex4j.processor.model.Position;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Finds the position of a declaration: its tree where there is one, since elements go stale with every round. */
final class Positions {
    private final Optional<Trees> trees;

    Positions(Optional<Trees> trees) {
        this.trees = trees;
    }

    /** The declaration's name; {@code use} where the declaration isn't in the sources of this build. */
    Position of(Element element, Position use) {
        return trees.isPresent() && trees.get().getPath(element) == null ? use : of(element);
    }

    /** The declaration's name. */
    Position of(Element element) {
        // javac has no package trees outside package-info, and answers null for elements of class files.
        if (trees.isEmpty() || element.getKind() == ElementKind.PACKAGE) {
            return ElementPosition.of(element);
        }
        TreePath path = trees.get().getPath(element);
        return path == null ? ElementPosition.of(element) : new TreePosition(path.getCompilationUnit(), path.getLeaf());
    }
}
