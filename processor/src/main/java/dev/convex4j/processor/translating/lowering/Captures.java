package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.convex4j.processor.translating.body.BodyExpression.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Finds the locals of the methods around that a class in a body uses. */
final class Captures extends TreePathScanner<Void, Set<Element>> {
    private static final Set<ElementKind> LOCALS = Set.of(
            ElementKind.LOCAL_VARIABLE,
            ElementKind.PARAMETER,
            ElementKind.BINDING_VARIABLE,
            ElementKind.EXCEPTION_PARAMETER,
            ElementKind.RESOURCE_VARIABLE);

    private final LoweringContext context;
    private final Set<Element> declared = new HashSet<>();

    private Captures(LoweringContext context) {
        this.context = context;
    }

    static List<Parameter> of(TreePath type, LoweringContext context) {
        Captures captures = new Captures(context);
        Set<Element> used = new LinkedHashSet<>();
        captures.scan(type, used);
        List<Parameter> found = new ArrayList<>();
        for (Element local : used) {
            if (!captures.declared.contains(local)) {
                found.add(new Parameter(
                        local.getSimpleName().toString(), context.idOf(local), context.type(local.asType())));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Void visitVariable(VariableTree tree, Set<Element> used) {
        Element element = context.element(getCurrentPath());
        if (element != null) {
            declared.add(element);
        }
        return super.visitVariable(tree, used);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Set<Element> used) {
        Element element = context.element(getCurrentPath());
        boolean keyword = tree.getName().contentEquals("this") || tree.getName().contentEquals("super");
        if (element != null && !keyword && LOCALS.contains(element.getKind())) {
            used.add(element);
        }
        return null;
    }
}
