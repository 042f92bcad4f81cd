package dev.convex4j.processor.reading;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Looks for imports and annotations that name what doesn't exist: javac says so, and reads no bodies then. */
public final class UnresolvedNames extends TreePathScanner<Boolean, Boolean> {
    private final Trees trees;
    private final Elements elements;

    private UnresolvedNames(Trees trees, Elements elements) {
        this.trees = trees;
        this.elements = elements;
    }

    /** Whether a source file has some outside of its bodies. */
    public static boolean in(CompilationUnitTree unit, Trees trees, Elements elements) {
        return Boolean.TRUE.equals(new UnresolvedNames(trees, elements).scan(new TreePath(unit), false));
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }

    @Override
    public Boolean visitImport(ImportTree tree, Boolean inAnnotation) {
        // The import of a whole module may have a plain name.
        if (!(tree.getQualifiedIdentifier() instanceof MemberSelectTree name)) {
            return false;
        }
        String around = name.getExpression().toString();
        boolean all = name.getIdentifier().contentEquals("*");
        return !exists(tree.isStatic() || all ? around : name.toString(), all && !tree.isStatic());
    }

    private boolean exists(String name, boolean mayBePackage) {
        return elements.getTypeElement(name) != null || (mayBePackage && elements.getPackageElement(name) != null);
    }

    @Override
    public Boolean visitAnnotation(AnnotationTree tree, Boolean inAnnotation) {
        boolean missing = Boolean.TRUE.equals(scan(tree.getAnnotationType(), true));
        for (ExpressionTree argument : tree.getArguments()) {
            missing |= Boolean.TRUE.equals(scan(argument, true));
        }
        return missing;
    }

    @Override
    public Boolean visitIdentifier(IdentifierTree tree, Boolean inAnnotation) {
        return inAnnotation && isMissing();
    }

    @Override
    public Boolean visitMemberSelect(MemberSelectTree tree, Boolean inAnnotation) {
        return inAnnotation && isMissing();
    }

    private boolean isMissing() {
        Element element = trees.getElement(getCurrentPath());
        return element == null || element.asType().getKind() == TypeKind.ERROR;
    }

    @Override
    public Boolean visitBlock(BlockTree tree, Boolean inAnnotation) {
        return false;
    }

    /** The value of a field is no declaration. */
    @Override
    public Boolean visitVariable(VariableTree tree, Boolean inAnnotation) {
        Tree modifiers = tree.getModifiers();
        return scan(modifiers, false);
    }
}
