package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.body.ClassShape.Kind;
import dev.convex4j.processor.translating.body.ClassShape.Nesting;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** How a class lies in others. */
final class Nested {
    private Nested() {}

    static Kind kind(TypeElement type) {
        ElementKind kind = type.getKind();
        return switch (kind) {
            case INTERFACE -> Kind.INTERFACE;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            case RECORD -> Kind.RECORD;
            case ENUM -> Kind.ENUM;
            default -> Kind.CLASS;
        };
    }

    static Nesting nesting(TypeElement type) {
        return Nesting.valueOf(type.getNestingKind().name());
    }

    /** Whether a member class's instances belong to an instance of the class around. */
    static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && kind(type) == Kind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && !MethodKeys.enclosingType(type).getKind().isInterface();
    }

    /** Whether the instances of the class that {@code path} declares belong to an instance of the class around. */
    static boolean isInner(TypeElement type, TreePath path, Trees trees) {
        if (type.getNestingKind() == NestingKind.MEMBER) {
            return isInner(type);
        }
        return type.getNestingKind() != NestingKind.TOP_LEVEL
                && kind(type) == Kind.CLASS
                && !isStaticPlace(path, trees);
    }

    private static boolean isStaticPlace(TreePath path, Trees trees) {
        TreePath member = path;
        while (!(member.getParentPath().getLeaf() instanceof ClassTree)) {
            member = member.getParentPath();
        }
        if (member.getLeaf() instanceof BlockTree block) {
            return block.isStatic();
        }
        Element element = trees.getElement(member);
        return element != null && element.getModifiers().contains(Modifier.STATIC);
    }

    /** The method or constructor that {@code path}, a class, stands in. */
    static @Nullable ExecutableElement enclosingMethod(TreePath path, Trees trees) {
        for (TreePath around = path.getParentPath(); around != null; around = around.getParentPath()) {
            if (around.getLeaf() instanceof ClassTree) {
                return null;
            }
            if (around.getLeaf() instanceof MethodTree) {
                return trees.getElement(around) instanceof ExecutableElement method ? method : null;
            }
        }
        return null;
    }
}
