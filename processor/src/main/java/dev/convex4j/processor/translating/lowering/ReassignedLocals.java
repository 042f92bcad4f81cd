package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/** Finds the variables that a method assigns after their declaration. */
final class ReassignedLocals extends TreePathScanner<Void, Set<Element>> {
    private final Trees trees;

    private ReassignedLocals(Trees trees) {
        this.trees = trees;
    }

    static Set<Element> of(Trees trees, TreePath method) {
        Set<Element> found = new HashSet<>();
        new ReassignedLocals(trees).scan(method, found);
        return Set.copyOf(found);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Set<Element> found) {
        add(tree.getVariable(), found);
        return super.visitAssignment(tree, found);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Set<Element> found) {
        add(tree.getVariable(), found);
        return super.visitCompoundAssignment(tree, found);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Set<Element> found) {
        boolean assigns = switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
        if (assigns) {
            add(tree.getExpression(), found);
        }
        return super.visitUnary(tree, found);
    }

    private void add(ExpressionTree target, Set<Element> found) {
        TreePath path = new TreePath(getCurrentPath(), target);
        while (path.getLeaf() instanceof ParenthesizedTree parenthesized) {
            path = new TreePath(path, parenthesized.getExpression());
        }
        Element element = trees.getElement(path);
        if (element != null) {
            found.add(element);
        }
    }
}
