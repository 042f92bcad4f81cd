package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.convex4j.processor.reading.MethodKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The type parameters of the classes around an inner class, which Java's inner classes see: a TypeScript class beside the
 * outer one has to declare those that it needs itself.
 */
final class OuterVariables {
    private final Trees trees;
    private final Map<TypeElement, Boolean> needed = new HashMap<>();

    OuterVariables(Trees trees) {
        this.trees = trees;
    }

    /** The parameters that a class declares before its own. */
    List<TypeParameterElement> of(TypeElement type) {
        if (!Nested.isInner(type)) {
            return List.of();
        }
        TypeElement outer = MethodKeys.enclosingType(type);
        List<TypeParameterElement> variables = new ArrayList<>(of(outer));
        variables.addAll(outer.getTypeParameters());
        List<String> own = type.getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        variables.removeIf(variable -> own.contains(variable.getSimpleName().toString()));
        return !variables.isEmpty() && isNeeded(type, outer) ? List.copyOf(variables) : List.of();
    }

    /** What these parameters are in a type, as far as it says so. */
    List<TypeMirror> arguments(DeclaredType type) {
        Map<Element, TypeMirror> known = new HashMap<>();
        TypeMirror around = type.getEnclosingType();
        while (around.getKind() == TypeKind.DECLARED && around instanceof DeclaredType outer) {
            List<? extends TypeParameterElement> parameters =
                    outer.asElement() instanceof TypeElement element ? element.getTypeParameters() : List.of();
            for (int i = 0;
                    i < Math.min(parameters.size(), outer.getTypeArguments().size());
                    i++) {
                known.put(parameters.get(i), outer.getTypeArguments().get(i));
            }
            around = outer.getEnclosingType();
        }
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeParameterElement variable : of((TypeElement) type.asElement())) {
            arguments.add(known.getOrDefault(variable, variable.asType()));
        }
        return List.copyOf(arguments);
    }

    private boolean isNeeded(TypeElement type, TypeElement outer) {
        @Nullable Boolean known = needed.get(type);
        if (known == null) {
            // A class that names itself doesn't need anything for that alone.
            needed.put(type, false);
            @Nullable TreePath path = trees.getPath(type);
            known = path != null && new Search(type, outer).finds(path);
            needed.put(type, known);
        }
        return known;
    }

    /** Looks for what leads to the outer class's parameters: themselves, its members, and its other inner classes. */
    private final class Search extends TreePathScanner<Void, Void> {
        private final TypeElement type;
        private final TypeElement outer;
        private boolean found;

        Search(TypeElement type, TypeElement outer) {
            this.type = type;
            this.outer = outer;
        }

        boolean finds(TreePath path) {
            scan(path, null);
            return found;
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void nothing) {
            Element element = trees.getElement(getCurrentPath());
            if (element != null) {
                found |= leadsOut(element);
            }
            return null;
        }

        private boolean leadsOut(Element element) {
            if (element instanceof TypeParameterElement variable) {
                return variable.getGenericElement().equals(outer) || of(outer).contains(variable);
            } else if (element instanceof TypeElement named) {
                return !named.equals(type) && !of(named).isEmpty();
            }
            boolean member = (element.getKind().isField() || element instanceof ExecutableElement)
                    && !element.getModifiers().contains(Modifier.STATIC);
            return member && outer.equals(element.getEnclosingElement());
        }
    }
}
