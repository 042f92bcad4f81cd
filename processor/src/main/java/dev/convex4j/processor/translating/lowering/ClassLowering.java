package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.reading.TreePosition;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Lowers a whole top-level class inside its ANALYZE event, the only time when its trees are attributed and alive. */
public final class ClassLowering {
    /** Above the ids of the locals of any method. */
    private static final int FIRST_INITIALIZER_ID = 10_000_000;

    private static final int IDS_OF_INITIALIZER = 10_000;

    private final Javac javac;
    private final Shapes shapes;
    private final Function<Element, List<Suppression>> suppressions;

    /** @param suppressions those that hold for an element, from itself and from what encloses it */
    public ClassLowering(
            Trees trees, Types types, Elements elements, Function<Element, List<Suppression>> suppressions) {
        this.javac = Javac.of(trees, types, elements);
        this.shapes = new Shapes(javac);
        this.suppressions = suppressions;
    }

    /** Lowers the class whose tree {@code path} leads to. */
    public LoweredClass lower(TreePath path) {
        LoweredMembers result = new LoweredMembers();
        lowerClass(path, null, result);
        TypeElement element = (TypeElement) javac.trees().getElement(path);
        return new LoweredClass(
                element == null ? "" : element.getQualifiedName().toString(),
                result.erroneous,
                List.copyOf(result.classNames),
                List.copyOf(result.records),
                List.copyOf(result.classes),
                result.methods(),
                Map.copyOf(result.constants),
                result.erroneous ? new ErroneousScan(javac.trees()).scan(path) : List.of(),
                new TreePosition(path.getCompilationUnit(), path.getLeaf()));
    }

    /** @param around the member whose body a class stands in, if it does: the class sees its locals */
    private void lowerClass(TreePath path, @Nullable LoweringContext around, LoweredMembers result) {
        if (!(javac.trees().getElement(path) instanceof TypeElement type)) {
            result.erroneous = true;
            return;
        }
        if (around == null) {
            result.classNames.add(type.getQualifiedName().toString());
        }
        Optional<RecordShape> record = type.getKind() == ElementKind.RECORD
                ? Optional.of(RecordShapes.of(type, path, javac))
                : Optional.empty();
        record.filter(shape -> around == null).ifPresent(result.records::add);
        Code code = new Code(type, around, result);
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            lowerMember(member, new TreePath(path, member), code);
        }
        code.addInitializers(path);
        result.classes.add(shape(type, path, code, record));
    }

    private void lowerMember(Tree member, TreePath path, Code code) {
        if (member instanceof ClassTree) {
            lowerClass(path, code.around, code.result);
        } else if (member instanceof MethodTree method) {
            code.lowerMethod(method, path);
        } else if (member instanceof VariableTree field) {
            code.lowerField(field, path);
        } else if (member instanceof BlockTree block) {
            code.lowerBlock(block, path);
        }
    }

    private ClassShape shape(TypeElement type, TreePath path, Code code, Optional<RecordShape> record) {
        TypeMirror superclass = type.getSuperclass();
        TypeElement outer = javac.enclosingClass(path);
        return new ClassShape(
                javac.types().name(type),
                type.getSimpleName().toString(),
                Nested.kind(type),
                Nested.nesting(type),
                code.around != null,
                Shapes.access(type),
                Shapes.has(type, Modifier.ABSTRACT),
                Shapes.has(type, Modifier.FINAL),
                Shapes.has(type, Modifier.SEALED),
                Nested.isInner(type, path, javac.trees()),
                javac.types().parametersOf(type),
                superclass instanceof DeclaredType
                        ? Optional.of(javac.types().of(superclass))
                                .filter(declared -> !declared.isClass(Object.class.getName()))
                        : Optional.empty(),
                javac.types().all(type.getInterfaces()),
                type.getPermittedSubclasses().stream()
                        .map(permitted -> javac.types().name((TypeElement) ((DeclaredType) permitted).asElement()))
                        .toList(),
                shapes.fields(path),
                List.copyOf(code.initializers),
                List.copyOf(code.constants),
                shapes.methods(type, path),
                shapes.inherited(type),
                record,
                Optional.ofNullable(outer).map(javac.types()::name),
                Optional.ofNullable(Nested.enclosingMethod(path, javac.trees())).map(javac.types()::key),
                code.around == null ? List.of() : Captures.of(path, code.around),
                shapes.documentation(type),
                new TreePosition(path.getCompilationUnit(), path.getLeaf()));
    }

    /** The code of one class. */
    private final class Code {
        private final TypeElement type;
        private final @Nullable LoweringContext around;
        private final LoweredMembers result;
        private final List<Initializer> initializers = new ArrayList<>();
        private final List<ClassShape.Constant> constants = new ArrayList<>();

        Code(TypeElement type, @Nullable LoweringContext around, LoweredMembers result) {
            this.type = type;
            this.around = around;
            this.result = result;
        }

        private LoweringContext context(TreePath member, int firstId) {
            return around == null
                    ? new LoweringContext(javac, member, firstId, (path, context) -> lowerClass(path, context, result))
                    : around;
        }

        /** Initialisers run in one body, that of a constructor: no two of them have locals of the same id, constants too. */
        private LoweringContext initializerContext(TreePath member) {
            int before = initializers.size() + constants.size();
            return context(member, FIRST_INITIALIZER_ID + before * IDS_OF_INITIALIZER);
        }

        void lowerMethod(MethodTree tree, TreePath path) {
            if (!(javac.trees().getElement(path) instanceof ExecutableElement method)) {
                result.erroneous = true;
                return;
            }
            result.erroneous |= SignatureErrors.in(method);
            boolean written = method.getModifiers().containsAll(List.of(Modifier.STATIC, Modifier.NATIVE));
            if ((tree.getBody() == null && !written)
                    || javac.isEmptyCompact(path, tree)
                    || javac.trees().getSourcePositions().getStartPosition(path.getCompilationUnit(), tree) < 0) {
                return;
            }
            LoweringContext context = context(path, 0);
            List<BodyExpression.Parameter> parameters = new ArrayList<>();
            for (VariableElement parameter : method.getParameters()) {
                parameters.add(new BodyExpression.Parameter(
                        parameter.getSimpleName().toString(),
                        context.idOf(parameter),
                        javac.types().of(parameter.asType())));
            }
            List<BodyStatement> statements = written
                    ? NativeLowering.body(method, parameters, javac.types(), context.position(path))
                    : new StatementLowering(context).lowerBlock(new TreePath(path, tree.getBody()), tree.getBody());
            result.add(new MethodBody(
                    javac.types().key(method),
                    method.getModifiers().contains(Modifier.STATIC),
                    method.getTypeParameters().stream()
                            .map(parameter -> parameter.getSimpleName().toString())
                            .toList(),
                    List.copyOf(parameters),
                    javac.types().of(method.getReturnType()),
                    statements,
                    suppressions.apply(method),
                    shapes.documentation(method),
                    context.position(path)));
            result.erroneous |= context.isErroneous();
        }

        void lowerBlock(BlockTree tree, TreePath path) {
            LoweringContext context = initializerContext(path);
            Initializer.OfBlock block = new Initializer.OfBlock(
                    tree.isStatic(), new StatementLowering(context).lowerBlock(path, tree), context.position(path));
            initializers.add(block);
            if (block.isStatic()) {
                result.add(
                        initializer(MethodBody.STATIC_INITIALIZER, true, block.statements(), context.position(path)));
            }
            result.erroneous |= context.isErroneous();
        }

        void lowerField(VariableTree tree, TreePath path) {
            if (!(javac.trees().getElement(path) instanceof VariableElement field)) {
                result.erroneous = true;
                return;
            }
            if (tree.getInitializer() == null) {
                return;
            }
            LoweringContext context = initializerContext(path);
            StatementLowering statements = new StatementLowering(context);
            if (field.getKind() == ElementKind.ENUM_CONSTANT
                    && tree.getInitializer() instanceof NewClassTree creation) {
                BodyExpression value = statements.expressions().lower(path, creation);
                constants.add(ConstantsOfEnums.of(field, value, shapes.documentation(field), context.position(path)));
            } else {
                addField(field, statements.expressions().lower(path, tree.getInitializer()), context.position(path));
            }
            result.erroneous |= context.isErroneous();
        }

        private void addField(VariableElement field, BodyExpression value, Position position) {
            String name = field.getSimpleName().toString();
            boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
            initializers.add(
                    new Initializer.OfField(name, javac.types().of(field.asType()), isStatic, value, position));
            if (isStatic && field.getModifiers().contains(Modifier.FINAL)) {
                result.constants.put(javac.types().name(type) + "." + name, value);
            }
        }

        /** What every constructor runs, as one body, so that whatever looks at bodies sees it. */
        void addInitializers(TreePath path) {
            List<BodyStatement> statements = new ArrayList<>();
            JavaType self = javac.types().of(type.asType());
            String owner = javac.types().name(type);
            for (Initializer initializer : initializers) {
                if (!initializer.isStatic() && initializer instanceof Initializer.OfField field) {
                    BodyExpression target = new BodyExpression.InstanceField(
                            new BodyExpression.This(self, field.position()),
                            owner,
                            field.field(),
                            field.type(),
                            field.position());
                    statements.add(new BodyStatement.ExpressionStatement(
                            new BodyExpression.Assign(
                                    Optional.empty(), target, field.value(), target.type(), field.position()),
                            field.position()));
                } else if (!initializer.isStatic() && initializer instanceof Initializer.OfBlock block) {
                    statements.add(new BodyStatement.Block(block.statements(), block.position()));
                }
            }
            if (!statements.isEmpty()) {
                result.add(initializer(
                        MethodBody.INSTANCE_INITIALIZER,
                        false,
                        List.copyOf(statements),
                        new TreePosition(path.getCompilationUnit(), path.getLeaf())));
            }
        }

        private MethodBody initializer(
                String name, boolean isStatic, List<BodyStatement> statements, Position position) {
            return new MethodBody(
                    new MethodKey(javac.types().name(type), name, List.of()),
                    isStatic,
                    List.of(),
                    List.of(),
                    JavaType.Primitive.VOID,
                    statements,
                    suppressions.apply(type),
                    "",
                    position);
        }
    }
}
