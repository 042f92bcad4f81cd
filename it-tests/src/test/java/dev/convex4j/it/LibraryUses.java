package dev.convex4j.it;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Collects which methods and fields sources use, each as {@code java.lang.String.startsWith(String)}. */
final class LibraryUses extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final Types types;
    private final Set<String> found = new TreeSet<>();

    private LibraryUses(JavacTask task) {
        this.trees = Trees.instance(task);
        this.types = task.getTypes();
    }

    /** @param generated the classes that sources use beside each other and the class path */
    static Set<String> in(List<Path> sources, Path generated) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    files,
                    null,
                    List.of(
                            "-proc:none",
                            "-classpath",
                            generated + File.pathSeparator + System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            LibraryUses uses = new LibraryUses(task);
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            uses.scan(units, null);
            return uses.found;
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        note();
        return super.visitMethodInvocation(tree, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void nothing) {
        note();
        return super.visitNewClass(tree, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
        note();
        return super.visitMemberReference(tree, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
        note();
        return super.visitMemberSelect(tree, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
        note();
        return super.visitIdentifier(tree, nothing);
    }

    private void note() {
        Element element = trees.getElement(getCurrentPath());
        if (element != null && element.getEnclosingElement() instanceof TypeElement owner) {
            if (element instanceof ExecutableElement method) {
                // What a hidden class of the JDK declares is listed with its one public subclass.
                String name = owner.getQualifiedName().toString().replace("AbstractStringBuilder", "StringBuilder");
                found.add(name + "." + method.getSimpleName() + parameters(method));
            } else if (element instanceof VariableElement field) {
                found.add(owner.getQualifiedName() + "." + field.getSimpleName());
            }
        }
    }

    private String parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .map(type -> type.matches("java\\.lang\\.\\w+(\\[])*") ? type.substring("java.lang.".length()) : type)
                .collect(Collectors.joining(",", "(", ")"));
    }
}
