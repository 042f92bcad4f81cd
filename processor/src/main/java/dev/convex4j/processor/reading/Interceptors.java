package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the methods behind the user's annotations that are marked with {@code @Interceptor}. */
final class Interceptors {
    private static final String INTERCEPTOR = "Interceptor";

    private final Round round;

    Interceptors(Round round) {
        this.round = round;
    }

    /** A use of an interceptor, and its method; none where the annotation leads to no method, which is reported. */
    record Use(String annotation, Optional<ExecutableElement> method) {}

    /** The interceptors on a class, a method or a parameter, as written. */
    List<Use> on(Element element) {
        List<Use> uses = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            round.annotation(annotation, INTERCEPTOR)
                    .ifPresent(interceptor -> uses.add(
                            new Use(annotation.getSimpleName().toString(), method(annotation, interceptor, element))));
        }
        return List.copyOf(uses);
    }

    private Optional<ExecutableElement> method(TypeElement annotation, Annotation interceptor, Element use) {
        Optional<TypeElement> holder = holder(annotation, interceptor);
        String name = annotation.getSimpleName().toString();
        if (holder.isEmpty()) {
            report(
                    use,
                    "The interceptor `@" + name + "` names no class",
                    "A static method of that class is what runs before the function",
                    "@Interceptor(Access.class) @interface " + name + " {}");
            return Optional.empty();
        }
        List<ExecutableElement> methods = staticMethods(holder.get());
        List<ExecutableElement> marked = methods.stream()
                .filter(method -> isAnnotated(method, annotation) && !isFunction(method))
                .toList();
        List<ExecutableElement> found = marked.isEmpty() && methods.size() == 1 ? methods : marked;
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        report(
                use,
                (found.isEmpty() ? "No static method of `" : "More than one method of `")
                        + holder.get().getSimpleName() + "` is annotated with `@" + name + "`",
                "The annotation marks the one method that runs before the functions it is written on",
                "@" + name + "\nstatic .. " + decapitalized(name) + "(QueryCtx ctx, ..)");
        return Optional.empty();
    }

    boolean isInterceptor(AnnotationMirror mirror) {
        return round.annotation(mirror.getAnnotationType().asElement(), INTERCEPTOR)
                .isPresent();
    }

    /** The class with the method of an annotation. */
    Optional<TypeElement> holder(TypeElement annotation) {
        return round.annotation(annotation, INTERCEPTOR).flatMap(interceptor -> holder(annotation, interceptor));
    }

    private static Optional<TypeElement> holder(TypeElement annotation, Annotation interceptor) {
        Optional<TypeElement> named = interceptor.type("value");
        return named.isEmpty() && annotation.getEnclosingElement() instanceof TypeElement around
                ? Optional.of(around)
                : named;
    }

    static List<ExecutableElement> staticMethods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    /** Whether an annotation says of a method that it is the interceptor's, rather than that it needs it. */
    boolean marks(AnnotationMirror mirror, Element element) {
        return element instanceof ExecutableElement method
                && method.getModifiers().contains(Modifier.STATIC)
                && !isFunction(method)
                && holder((TypeElement) mirror.getAnnotationType().asElement())
                        .filter(holder -> holder.equals(method.getEnclosingElement()))
                        .isPresent();
    }

    private boolean isFunction(ExecutableElement method) {
        return ClassReader.isFunction(round.elements(), method);
    }

    private static boolean isAnnotated(Element element, TypeElement annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().asElement().equals(annotation));
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void report(Element use, String what, String why, String fix) {
        round.report(Finding.error("CVX912", round.position(use), what, why, fix));
    }
}
