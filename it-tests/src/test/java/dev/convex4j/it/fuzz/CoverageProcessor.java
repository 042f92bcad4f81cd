package dev.convex4j.it.fuzz;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Counts the attributed trees that javac makes of the programs, by kind and type: what is there, not what was meant. */
@SupportedAnnotationTypes("*")
final class CoverageProcessor extends AbstractProcessor implements TaskListener {
    private static final Set<Tree.Kind> OTHERS = Set.of(
            Tree.Kind.CASE,
            Tree.Kind.CATCH,
            Tree.Kind.BINDING_PATTERN,
            Tree.Kind.METHOD,
            Tree.Kind.CLASS,
            Tree.Kind.INTERFACE,
            Tree.Kind.ENUM,
            Tree.Kind.RECORD);

    private final Map<String, Integer> counted = new TreeMap<>();
    private final Set<CompilationUnitTree> seen = new HashSet<>();
    private Trees trees;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        trees = Trees.instance(environment);
        JavacTask.instance(environment).addTaskListener(this);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }

    @Override
    public void finished(TaskEvent event) {
        CompilationUnitTree unit = event.getCompilationUnit();
        boolean program = event.getKind() == TaskEvent.Kind.ANALYZE
                && unit != null
                && "fuzz".equals(String.valueOf(unit.getPackageName()));
        if (program && seen.add(unit)) {
            for (Tree type : unit.getTypeDecls()) {
                new Scanner().scan(new TreePath(new TreePath(unit), type), null);
            }
        }
    }

    /** How many trees there are of each kind and type. */
    Map<String, Integer> counted() {
        return counted;
    }

    /** Counts the trees of a class. */
    private final class Scanner extends TreePathScanner<Void, Void> {
        private final TypeColumns columns = new TypeColumns(processingEnv.getTypeUtils());

        @Override
        public Void scan(Tree tree, Void nothing) {
            if (tree != null) {
                TreePath path = getCurrentPath() == null ? null : new TreePath(getCurrentPath(), tree);
                note(tree, path);
            }
            return super.scan(tree, nothing);
        }

        private void note(Tree tree, TreePath path) {
            if (path == null) {
                return;
            }
            if (tree instanceof ExpressionTree) {
                noteExpression(tree, path);
            } else if (tree instanceof com.sun.source.tree.StatementTree || OTHERS.contains(tree.getKind())) {
                count(tree.getKind(), column(tree, path));
            }
        }

        private void noteExpression(Tree tree, TreePath path) {
            Element element = trees.getElement(path);
            boolean name = tree.getKind() == Tree.Kind.IDENTIFIER || tree.getKind() == Tree.Kind.MEMBER_SELECT;
            if (name && (element == null || !element.getKind().isField() && !isLocal(element))) {
                return;
            }
            TypeMirror type = trees.getTypeMirror(path);
            if (type != null) {
                count(tree.getKind(), columns.of(type));
            }
        }

        private boolean isLocal(Element element) {
            return switch (element.getKind()) {
                case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE -> true;
                default -> false;
            };
        }

        /** The type that a statement is about. */
        private String column(Tree tree, TreePath path) {
            if (tree instanceof VariableTree || tree instanceof MethodTree) {
                Tree type = tree instanceof VariableTree variable
                        ? variable.getType()
                        : ((MethodTree) tree).getReturnType();
                TypeMirror declared = type == null ? null : trees.getTypeMirror(new TreePath(path, type));
                return declared == null ? "-" : columns.of(declared);
            }
            Tree about = null;
            if (tree instanceof ReturnTree returned) {
                about = returned.getExpression();
            } else if (tree instanceof YieldTree yielded) {
                about = yielded.getValue();
            } else if (tree instanceof ThrowTree thrown) {
                about = thrown.getExpression();
            } else if (tree instanceof SwitchTree chosen) {
                about = chosen.getExpression();
            } else if (tree instanceof EnhancedForLoopTree loop) {
                about = loop.getExpression();
            }
            TypeMirror type = about == null ? null : trees.getTypeMirror(new TreePath(path, about));
            return type == null ? "-" : columns.of(type);
        }

        private void count(Tree.Kind kind, String column) {
            counted.merge(kind + " " + column, 1, Integer::sum);
        }
    }
}
