package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reports interceptors where nothing would run them; whoever wrote one there relies on it. */
final class MisplacedInterceptors {
    private final Round round;
    private final Interceptors interceptors;

    /** The classes that annotations of the build name. */
    private final Set<TypeElement> holders;

    /** Where one was reported: parts of a record are several elements. */
    private final Set<String> reported = new HashSet<>();

    MisplacedInterceptors(Round round, List<TypeElement> types) {
        this.round = round;
        this.interceptors = new Interceptors(round);
        this.holders = types.stream()
                .filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE)
                .flatMap(type -> interceptors.holder(type).stream())
                .collect(Collectors.toSet());
    }

    void check(TypeElement type) {
        if (!holdsFunctions(type)) {
            report(type, type, "`" + type.getSimpleName() + "`, which has no functions");
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method) {
                check(type, method);
            } else if (!(member instanceof TypeElement)) {
                report(type, member, "`" + type.getSimpleName() + "." + member.getSimpleName() + "`");
            }
        }
    }

    private void check(TypeElement type, ExecutableElement method) {
        boolean function = isFunction(type, method);
        boolean run = function || maySupply(type, method);
        if (!function) {
            report(type, method, "`" + type.getSimpleName() + "." + method.getSimpleName() + "`, which is no function");
        }
        for (VariableElement parameter : method.getParameters()) {
            if (!run) {
                report(
                        type,
                        parameter,
                        "a parameter of `" + type.getSimpleName() + "." + method.getSimpleName()
                                + "`, which is no function");
            } else if (Contexts.of(parameter.asType()).isPresent()) {
                report(type, parameter, "the context of `" + type.getSimpleName() + "." + method.getSimpleName() + "`");
            }
        }
    }

    private boolean isFunction(TypeElement type, ExecutableElement method) {
        return ClassReader.isFunction(round.elements(), method)
                || (ClassReader.isFunction(round.elements(), type)
                        && method.getSimpleName().contentEquals(Candidate.HANDLER));
    }

    /** Whether an interceptor may lead to the method. */
    private boolean maySupply(TypeElement type, ExecutableElement method) {
        return method.getAnnotationMirrors().stream().anyMatch(mirror -> interceptors.marks(mirror, method))
                || (holders.contains(type) && Interceptors.staticMethods(type).equals(List.of(method)));
    }

    private boolean holdsFunctions(TypeElement type) {
        return ClassReader.hasFunctions(round.elements(), type)
                || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(this::holdsFunctions);
    }

    private void report(TypeElement type, Element element, String place) {
        element.getAnnotationMirrors().stream()
                .filter(interceptors::isInterceptor)
                .filter(mirror -> !interceptors.marks(mirror, element))
                .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName())
                .filter(name -> reported.add(type.getQualifiedName() + " " + element.getSimpleName() + " " + name))
                .forEach(name -> round.report(Finding.error(
                        "CVX912",
                        round.position(element, round.position(type)),
                        "The interceptor `@" + name + "` stands on " + place + ", and would never run",
                        "Convex calls functions and the handlers of routes; Java code calls the rest, with whatever it has",
                        "Write it on a function, on one of its other parameters, or on a class around functions.")));
    }
}
