package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Lowers patterns, by the names of their kinds: most are newer than Java 17. */
final class PatternLowering {
    private final LoweringContext context;
    private final StatementLowering statements;

    PatternLowering(LoweringContext context, StatementLowering statements) {
        this.context = context;
        this.statements = statements;
    }

    /** What {@code instanceof} asks. */
    BodyPattern tested(InstanceOfTree tree, TreePath path) {
        if (tree.getPattern() != null) {
            return lower(tree.getPattern(), path);
        }
        TreePath type = new TreePath(path, tree.getType());
        return new BodyPattern.OfType(context.type(type), Optional.empty(), context.position(type));
    }

    BodyPattern lower(Tree tree, TreePath parent) {
        TreePath path = new TreePath(parent, tree);
        if (tree instanceof BindingPatternTree binding) {
            BodyStatement.LocalVariable variable =
                    statements.variable(binding.getVariable(), new TreePath(path, binding.getVariable()));
            return new BodyPattern.OfType(variable.type(), Optional.of(variable), context.position(path));
        }
        return switch (tree.getKind().name()) {
            case "DECONSTRUCTION_PATTERN" -> ofRecord(tree, path);
            case "ANY_PATTERN" -> new BodyPattern.Any(context.position(path));
            default -> new BodyPattern.Unsupported(UnsupportedConstructs.name(tree), context.position(path));
        };
    }

    private BodyPattern ofRecord(Tree tree, TreePath path) {
        TypeMirror type = context.mirror(path);
        if (type == null) {
            type = NewerTrees.part(tree, "getDeconstructor")
                    .map(named -> context.mirror(new TreePath(path, named)))
                    .orElse(null);
        }
        List<BodyPattern> nested = new ArrayList<>();
        for (Tree pattern : NewerTrees.parts(tree, "getNestedPatterns").orElse(List.of())) {
            nested.add(lower(pattern, path));
        }
        if (!(type instanceof DeclaredType declared)) {
            context.markErroneous();
            return new BodyPattern.Unsupported(UnsupportedConstructs.name(tree), context.position(path));
        }
        return new BodyPattern.OfRecord(
                context.type(declared), componentTypes(declared), List.copyOf(nested), context.position(path));
    }

    private List<JavaType> componentTypes(DeclaredType type) {
        List<JavaType> types = new ArrayList<>();
        for (RecordComponentElement component : ((TypeElement) type.asElement()).getRecordComponents()) {
            TypeMirror accessor = context.javac().utilities().asMemberOf(type, component.getAccessor());
            types.add(context.type(((ExecutableType) accessor).getReturnType()));
        }
        return List.copyOf(types);
    }
}
