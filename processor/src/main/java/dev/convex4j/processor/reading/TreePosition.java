package dev.convex4j.processor.reading;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/** A tree of a source file; it stays a valid position after javac has emptied the trees around it. */
public record TreePosition(CompilationUnitTree unit, Tree tree) implements Position {
    @Override
    public Position annotation(String simpleName, int ordinal) {
        return annotations().stream()
                .filter(annotation ->
                        simpleNameOf(annotation.getAnnotationType()).equals(simpleName))
                .skip(ordinal)
                .findFirst()
                .<Position>map(this::at)
                .orElse(this);
    }

    @Override
    public Position value(String attribute) {
        return attribute(attribute).<Position>map(this::at).orElse(this);
    }

    @Override
    public Position value(String attribute, int element) {
        Optional<ExpressionTree> value = attribute(attribute);
        if (value.isPresent() && value.get() instanceof NewArrayTree array && array.getInitializers() != null) {
            List<? extends ExpressionTree> elements = array.getInitializers();
            return element < elements.size() ? at(elements.get(element)) : at(array);
        }
        return value(attribute);
    }

    private List<? extends AnnotationTree> annotations() {
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        if (tree instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        if (tree instanceof VariableTree variable) {
            return variable.getModifiers().getAnnotations();
        }
        return tree instanceof PackageTree declaration ? declaration.getAnnotations() : List.of();
    }

    private Optional<ExpressionTree> attribute(String name) {
        if (!(tree instanceof AnnotationTree annotation)) {
            return Optional.empty();
        }
        for (ExpressionTree argument : annotation.getArguments()) {
            boolean assigned = argument instanceof AssignmentTree;
            if (assigned
                    && simpleNameOf(((AssignmentTree) argument).getVariable()).equals(name)) {
                return Optional.of(((AssignmentTree) argument).getExpression());
            }
            if (!assigned && name.equals("value")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    private TreePosition at(Tree part) {
        return new TreePosition(unit, part);
    }

    private static String simpleNameOf(Tree name) {
        if (name instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return name instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
    }
}
