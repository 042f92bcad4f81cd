package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.reading.TreePosition;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.MethodShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a class and its members are declared as. */
final class Shapes {
    private final Javac javac;

    Shapes(Javac javac) {
        this.javac = javac;
    }

    static boolean has(Element element, Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    static Access access(Element element) {
        if (has(element, Modifier.PUBLIC)) {
            return Access.PUBLIC;
        } else if (has(element, Modifier.PROTECTED)) {
            return Access.PROTECTED;
        }
        return has(element, Modifier.PRIVATE) ? Access.PRIVATE : Access.PACKAGE;
    }

    /** Whether a declaration is {@code @Nullable}, by an annotation of its own or of its type. */
    static boolean isNullable(Element element, TypeMirror type) {
        return hasNullable(element) || hasNullable(type);
    }

    private static boolean hasNullable(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    String documentation(Element element) {
        String text = javac.elements().getDocComment(element);
        return text == null ? "" : text;
    }

    List<FieldShape> fields(TreePath path) {
        List<FieldShape> fields = new ArrayList<>();
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            if (member instanceof VariableTree
                    && javac.trees().getElement(new TreePath(path, member)) instanceof VariableElement field
                    && field.getKind() == ElementKind.FIELD) {
                fields.add(new FieldShape(
                        field.getSimpleName().toString(),
                        javac.types().of(field.asType()),
                        has(field, Modifier.STATIC),
                        has(field, Modifier.FINAL),
                        access(field),
                        isNullable(field, field.asType()),
                        Optional.ofNullable(field.getConstantValue()),
                        ClassShape.Start.GIVEN,
                        documentation(field),
                        new TreePosition(path.getCompilationUnit(), member)));
            }
        }
        return List.copyOf(fields);
    }

    /** Methods and constructors, in textual order; those that javac has added stand where the class does. */
    List<MethodShape> methods(TypeElement type, TreePath path) {
        Map<Element, TreePath> trees = new HashMap<>();
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            TreePath memberPath = new TreePath(path, member);
            Element element = javac.trees().getElement(memberPath);
            if (member instanceof MethodTree && element != null && javac.isWritten(memberPath)) {
                trees.put(element, memberPath);
            }
        }
        List<MethodShape> shapes = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && (method.getKind() == ElementKind.METHOD || method.getKind() == ElementKind.CONSTRUCTOR)) {
                shapes.add(method(method, type, Optional.ofNullable(trees.get(method)), path));
            }
        }
        return List.copyOf(shapes);
    }

    private static boolean isPrivateOfInterface(ExecutableElement method, TypeElement type) {
        return type.getKind().isInterface() && has(method, Modifier.PRIVATE) && !has(method, Modifier.STATIC);
    }

    private MethodShape method(ExecutableElement method, TypeElement type, Optional<TreePath> written, TreePath path) {
        Position position =
                new TreePosition(path.getCompilationUnit(), written.orElse(path).getLeaf());
        return new MethodShape(
                javac.types().key(method),
                access(method),
                has(method, Modifier.STATIC),
                has(method, Modifier.ABSTRACT),
                method.isDefault() || isPrivateOfInterface(method, type),
                has(method, Modifier.FINAL),
                javac.types().parameters(method.getTypeParameters()),
                method.getParameters().stream()
                        .map(parameter -> new MethodShape.Parameter(
                                parameter.getSimpleName().toString(),
                                javac.types().of(parameter.asType()),
                                isNullable(parameter, parameter.asType())))
                        .toList(),
                javac.types().of(method.getReturnType()),
                isNullable(method, method.getReturnType()),
                method.isVarArgs(),
                javac.types().all(method.getThrownTypes()),
                overridden(method, type),
                written.isEmpty(),
                written.filter(tree -> javac.isCompact(tree, tree.getLeaf())).isPresent(),
                position);
    }

    private List<MethodKey> overridden(ExecutableElement method, TypeElement type) {
        if (has(method, Modifier.STATIC) || method.getKind() == ElementKind.CONSTRUCTOR) {
            return List.of();
        }
        List<MethodKey> found = new ArrayList<>();
        for (TypeElement supertype : supertypes(type)) {
            for (ExecutableElement declared : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
                if (javac.elements().overrides(method, declared, type)) {
                    found.add(javac.types().key(declared));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The superclasses and interfaces, near ones first. */
    private Set<TypeElement> supertypes(TypeElement type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        List<TypeMirror> open = new ArrayList<>(javac.utilities().directSupertypes(type.asType()));
        while (!open.isEmpty()) {
            TypeMirror next = open.remove(0);
            if (next instanceof DeclaredType declared && found.add((TypeElement) declared.asElement())) {
                open.addAll(javac.utilities().directSupertypes(declared));
            }
        }
        return found;
    }

    /** The methods of superclasses that implement what only this class's interfaces declare. */
    List<ClassShape.Inherited> inherited(TypeElement type) {
        if (type.getKind().isInterface()) {
            return List.of();
        }
        List<ClassShape.Inherited> found = new ArrayList<>();
        List<ExecutableElement> members =
                ElementFilter.methodsIn(javac.elements().getAllMembers(type));
        for (TypeElement supertype : supertypes(type)) {
            if (supertype.getKind().isInterface()) {
                for (ExecutableElement declared : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
                    members.stream()
                            .filter(member -> implementsUnknown(member, declared, type))
                            .map(member -> new ClassShape.Inherited(
                                    javac.types().key(member), javac.types().key(declared)))
                            .forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean implementsUnknown(ExecutableElement member, ExecutableElement declared, TypeElement type) {
        return member.getEnclosingElement() instanceof TypeElement owner
                && !owner.equals(type)
                && !owner.getKind().isInterface()
                && !owner.getQualifiedName().contentEquals(Object.class.getName())
                && javac.elements().overrides(member, declared, type)
                && !javac.elements().overrides(member, declared, owner);
    }
}
