package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.reading.TreePosition;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the lowering of one method shares: javac's answers, the numbering of its locals, and whether javac refused it. */
final class LoweringContext {
    private final Trees trees;
    private final Types types;
    private final Set<Element> reassigned;
    private final Map<Element, Integer> locals = new HashMap<>();
    private boolean erroneous;

    LoweringContext(Trees trees, Types types, Set<Element> reassigned) {
        this.trees = trees;
        this.types = types;
        this.reassigned = reassigned;
    }

    Types types() {
        return types;
    }

    Position position(TreePath path) {
        return new TreePosition(path.getCompilationUnit(), path.getLeaf());
    }

    /** A position at {@code tree} of the file that {@code path} lies in. */
    Position position(TreePath path, Tree tree) {
        return new TreePosition(path.getCompilationUnit(), tree);
    }

    @Nullable
    Element element(TreePath path) {
        return trees.getElement(path);
    }

    @Nullable
    TypeMirror mirror(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        if (type != null && type.getKind() == TypeKind.ERROR) {
            erroneous = true;
        }
        return type;
    }

    JavaType type(TreePath path) {
        TypeMirror type = mirror(path);
        return type == null ? new JavaType.Other("?") : JavaTypes.of(type);
    }

    int idOf(Element local) {
        return locals.computeIfAbsent(local, unused -> locals.size());
    }

    boolean isReassigned(Element local) {
        return reassigned.contains(local);
    }

    /** Notes that javac could not make sense of something, so that the class is not translated. */
    void markErroneous() {
        erroneous = true;
    }

    boolean isErroneous() {
        return erroneous;
    }
}
