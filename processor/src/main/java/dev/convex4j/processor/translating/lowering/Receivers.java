package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the instance that a member without a dot belongs to: this one, or that of a class further out. */
final class Receivers {
    private final LoweringContext context;

    Receivers(LoweringContext context) {
        this.context = context;
    }

    /** The instance whose {@code member} is meant at {@code path}. */
    BodyExpression implied(Element member, TreePath path) {
        return instanceOf(MethodKeys.enclosingType(member), path);
    }

    /** The instance of the innermost class around that is a {@code type}. */
    BodyExpression instanceOf(TypeElement type, TreePath path) {
        Types types = context.javac().utilities();
        TypeMirror wanted = types.erasure(type.asType());
        boolean innermost = true;
        for (TreePath around = path; around != null; around = around.getParentPath()) {
            if (around.getLeaf() instanceof ClassTree && context.element(around) instanceof TypeElement enclosing) {
                if (types.isSubtype(types.erasure(enclosing.asType()), wanted)) {
                    return innermost ? here(enclosing, path) : outer(enclosing, path);
                }
                innermost = false;
            }
        }
        return here(type, path);
    }

    /** {@code this}. */
    BodyExpression innermost(TreePath path) {
        return here(Objects.requireNonNull(context.javac().enclosingClass(path)), path);
    }

    /** {@code Outer.this}. */
    BodyExpression named(TypeElement type, TreePath path) {
        return type.equals(context.javac().enclosingClass(path)) ? here(type, path) : outer(type, path);
    }

    /** The instance around that a new instance of an inner class belongs to. */
    Optional<BodyExpression> around(TypeElement inner, TreePath path) {
        return Nested.isInner(inner) && inner.getEnclosingElement() instanceof TypeElement outer
                ? Optional.of(instanceOf(outer, path))
                : Optional.empty();
    }

    private BodyExpression here(TypeElement type, TreePath path) {
        return new BodyExpression.This(context.type(type.asType()), context.position(path));
    }

    private BodyExpression outer(TypeElement type, TreePath path) {
        return new BodyExpression.OuterThis(
                context.javac().types().name(type), context.type(type.asType()), context.position(path));
    }
}
