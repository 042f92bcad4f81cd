package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.reading.TreePosition;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Lowers a whole top-level class inside its ANALYZE event, the only time when its trees are attributed and alive. */
public final class ClassLowering {
    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final Function<Element, List<Suppression>> suppressions;

    /** @param suppressions those that hold for an element, from itself and from what encloses it */
    public ClassLowering(
            Trees trees, Types types, Elements elements, Function<Element, List<Suppression>> suppressions) {
        this.trees = trees;
        this.types = types;
        this.elements = elements;
        this.suppressions = suppressions;
    }

    /** Lowers the class whose tree {@code path} leads to. */
    public LoweredClass lower(TreePath path) {
        Result result = new Result();
        lowerClass(path, result);
        TypeElement element = (TypeElement) trees.getElement(path);
        return new LoweredClass(
                element == null ? "" : element.getQualifiedName().toString(),
                result.erroneous,
                List.copyOf(result.classNames),
                List.copyOf(result.records),
                List.copyOf(result.methods),
                Map.copyOf(result.constants),
                result.erroneous ? new ErroneousScan(trees).scan(path) : List.of(),
                new TreePosition(path.getCompilationUnit(), path.getLeaf()));
    }

    private void lowerClass(TreePath path, Result result) {
        if (trees.getElement(path) instanceof TypeElement type) {
            result.classNames.add(type.getQualifiedName().toString());
            if (type.getKind() == ElementKind.RECORD) {
                result.records.add(RecordShapes.of(type, (ClassTree) path.getLeaf(), path, trees));
            }
        }
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            TreePath memberPath = new TreePath(path, member);
            if (member instanceof ClassTree) {
                lowerClass(memberPath, result);
            } else if (member instanceof MethodTree method) {
                lowerMethod(method, memberPath, result);
            } else if (member instanceof VariableTree field) {
                lowerField(field, memberPath, result);
            } else if (member instanceof BlockTree block && block.isStatic()) {
                lowerStaticInitializer(block, memberPath, result);
            }
        }
    }

    private void lowerMethod(MethodTree tree, TreePath path, Result result) {
        if (!(trees.getElement(path) instanceof ExecutableElement method)) {
            result.erroneous = true;
            return;
        }
        result.erroneous |= SignatureErrors.in(method);
        if (tree.getBody() == null
                || trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree) < 0) {
            return;
        }
        LoweringContext context = new LoweringContext(trees, types, ReassignedLocals.of(trees, path));
        StatementLowering statements = new StatementLowering(context);
        List<BodyExpression.Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(new BodyExpression.Parameter(
                    parameter.getSimpleName().toString(), context.idOf(parameter), JavaTypes.of(parameter.asType())));
        }
        String documentation = elements.getDocComment(method);
        result.methods.add(new MethodBody(
                MethodKeys.of(method),
                method.getModifiers().contains(Modifier.STATIC),
                method.getTypeParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList(),
                List.copyOf(parameters),
                JavaTypes.of(method.getReturnType()),
                statements.lowerBlock(new TreePath(path, tree.getBody()), tree.getBody()),
                suppressions.apply(method),
                documentation == null ? "" : documentation,
                context.position(path)));
        result.erroneous |= context.isErroneous();
    }

    private void lowerStaticInitializer(BlockTree tree, TreePath path, Result result) {
        if (!(trees.getElement(path.getParentPath()) instanceof TypeElement owner)) {
            return;
        }
        LoweringContext context = new LoweringContext(trees, types, ReassignedLocals.of(trees, path));
        result.methods.add(new MethodBody(
                new MethodKey(owner.getQualifiedName().toString(), MethodBody.STATIC_INITIALIZER, List.of()),
                true,
                List.of(),
                List.of(),
                JavaType.Primitive.VOID,
                new StatementLowering(context).lowerBlock(path, tree),
                suppressions.apply(owner),
                "",
                context.position(path)));
        result.erroneous |= context.isErroneous();
    }

    private void lowerField(VariableTree tree, TreePath path, Result result) {
        if (!(trees.getElement(path) instanceof VariableElement field)) {
            result.erroneous = true;
            return;
        }
        if (tree.getInitializer() == null) {
            return;
        }
        LoweringContext context = new LoweringContext(trees, types, ReassignedLocals.of(trees, path));
        BodyExpression value = new StatementLowering(context).expressions().lower(path, tree.getInitializer());
        result.erroneous |= context.isErroneous();
        boolean constant = field.getModifiers().contains(Modifier.STATIC)
                && field.getModifiers().contains(Modifier.FINAL);
        if (constant && field.getEnclosingElement() instanceof TypeElement owner) {
            result.constants.put(owner.getQualifiedName() + "." + field.getSimpleName(), value);
        }
    }

    /** What one class has given so far. */
    private static final class Result {
        final List<String> classNames = new ArrayList<>();
        final List<RecordShape> records = new ArrayList<>();
        final List<MethodBody> methods = new ArrayList<>();
        final Map<String, BodyExpression> constants = new LinkedHashMap<>();
        boolean erroneous;
    }
}
