package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.convex4j.annotations.Flatten;
import dev.convex4j.annotations.Name;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads the components of a record, and whether it is more than its components. */
final class RecordShapes {
    private RecordShapes() {}

    static RecordShape of(TypeElement type, TreePath path, Javac javac) {
        List<RecordShape.Component> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String javaName = component.getSimpleName().toString();
            Name name = component.getAnnotation(Name.class);
            components.add(new RecordShape.Component(
                    javaName,
                    name == null ? javaName : name.value(),
                    javac.types().of(component.asType()),
                    Shapes.isNullable(component, component.asType()),
                    component.getAnnotation(Flatten.class) != null));
        }
        return new RecordShape(
                javac.types().name(type),
                List.copyOf(components),
                isPlain((ClassTree) path.getLeaf(), components, path, javac));
    }

    /** A method that the user wrote has a position in the source; those that javac adds to a record have none. */
    private static boolean isPlain(ClassTree tree, List<RecordShape.Component> components, TreePath path, Javac javac) {
        Set<String> accessors =
                components.stream().map(RecordShape.Component::javaName).collect(Collectors.toSet());
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method
                    && javac.isWritten(path, method)
                    && (method.getName().contentEquals("<init>")
                            || (method.getParameters().isEmpty()
                                    && accessors.contains(method.getName().toString())))) {
                return false;
            }
        }
        return true;
    }
}
