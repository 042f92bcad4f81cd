package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The parts of javac that answer the lowering's questions. */
record Javac(Trees trees, Types utilities, Elements elements, JavaTypes types) {
    static Javac of(Trees trees, Types utilities, Elements elements) {
        return new Javac(trees, utilities, elements, new JavaTypes(elements, new OuterVariables(trees)));
    }

    /** Whether the user has written a tree: those that javac adds end nowhere. */
    boolean isWritten(TreePath path) {
        return isWritten(path, path.getLeaf());
    }

    boolean isWritten(TreePath path, Tree tree) {
        return trees.getSourcePositions().getEndPosition(path.getCompilationUnit(), tree) >= 0;
    }

    long start(TreePath path, Tree tree) {
        return trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree);
    }

    /** The innermost class around {@code path} that {@code path} isn't the declaration of. */
    @Nullable
    TypeElement enclosingClass(TreePath path) {
        TreePath around = path.getParentPath();
        while (around != null && !(around.getLeaf() instanceof ClassTree)) {
            around = around.getParentPath();
        }
        return around != null && trees.getElement(around) instanceof TypeElement type ? type : null;
    }
}
