package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
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

    /** Whether the user has written a tree that says something: those that javac adds end nowhere. */
    boolean isWritten(TreePath path) {
        return isWritten(path, path.getLeaf());
    }

    boolean isWritten(TreePath path, Tree tree) {
        return trees.getSourcePositions().getEndPosition(path.getCompilationUnit(), tree) >= 0
                && !isEmptyCompact(path, tree);
    }

    /** Whether a tree is {@code Point {}}, which says no more than a record without it. */
    boolean isEmptyCompact(TreePath path, Tree tree) {
        return isCompact(path, tree)
                && ((MethodTree) tree).getBody().getStatements().stream().allMatch(Javac::isSuperCall);
    }

    /** The parameters of a compact constructor have the types of the components, which stand before it. */
    boolean isCompact(TreePath path, Tree tree) {
        return tree instanceof MethodTree method
                && method.getName().contentEquals("<init>")
                && method.getBody() != null
                && !method.getParameters().isEmpty()
                && start(path, method.getParameters().get(0).getType()) < start(path, tree);
    }

    /** What javac puts in front of every constructor; a record's own can't. */
    private static boolean isSuperCall(StatementTree statement) {
        return statement instanceof ExpressionStatementTree run
                && run.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof IdentifierTree name
                && name.getName().contentEquals("super");
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
