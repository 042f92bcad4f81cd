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
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the lowering of one member shares with that of the classes inside its body: javac's answers, the numbering of its
 * locals, and whether javac refused it.
 */
final class LoweringContext {
    /** Lowers the classes that stand in bodies. */
    @FunctionalInterface
    interface LocalClasses {
        void lower(TreePath path, LoweringContext context);
    }

    private final Javac javac;
    private final Set<Element> reassigned;
    private final LocalClasses localClasses;
    private final Map<Element, Integer> locals = new HashMap<>();
    private int ids;
    private boolean erroneous;

    /** @param firstId of the ids of the locals */
    LoweringContext(Javac javac, TreePath member, int firstId, LocalClasses localClasses) {
        this.javac = javac;
        this.ids = firstId;
        this.reassigned = ReassignedLocals.of(javac.trees(), member);
        this.localClasses = localClasses;
    }

    Javac javac() {
        return javac;
    }

    Trees trees() {
        return javac.trees();
    }

    /** Lowers a local or anonymous class, which sees the locals of this member, and gives its name. */
    String lowerClass(TreePath path) {
        localClasses.lower(path, this);
        return element(path) instanceof TypeElement type ? javac.types().name(type) : "?";
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
        return trees().getElement(path);
    }

    @Nullable
    TypeMirror mirror(TreePath path) {
        TypeMirror type = trees().getTypeMirror(path);
        if (type != null && type.getKind() == TypeKind.ERROR) {
            erroneous = true;
        }
        return type;
    }

    JavaType type(TreePath path) {
        TypeMirror type = mirror(path);
        return type == null ? new JavaType.Other("?") : javac.types().ofValue(type);
    }

    JavaType type(TypeMirror type) {
        return javac.types().of(type);
    }

    int idOf(Element local) {
        return locals.computeIfAbsent(local, unused -> newId());
    }

    /** The id of a local that the source has no name for. */
    int newId() {
        return ids++;
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
