package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Finding;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reports {@code @UseNode} where it would take nothing to Node.js. */
final class MisplacedNodes {
    private final Round round;

    MisplacedNodes(Round round) {
        this.round = round;
    }

    void check(TypeElement type) {
        if (isMarked(type) && !holdsModule(type)) {
            report(
                    type,
                    "`" + type.getSimpleName() + "` has `@UseNode`, but becomes no module of its own",
                    "Put it on the class that has the actions.");
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean registered = !Candidate.kinds(round, method).isEmpty()
                    || (!Candidate.kinds(round, type).isEmpty()
                            && method.getSimpleName().contentEquals(Candidate.HANDLER));
            if (isMarked(method) && !registered && !isAround(type)) {
                report(
                        method,
                        "`" + type.getSimpleName() + "." + method.getSimpleName()
                                + "` has `@UseNode`, but is no action",
                        "Put it on the action that calls the method, or on a class of its own for both.");
            }
        }
    }

    private void report(Element element, String what, String fix) {
        round.report(Finding.error(
                "CVX114",
                round.position(element).annotation(ClassReader.USE_NODE, 0),
                what,
                "Convex takes modules to Node.js, and in them it runs actions",
                fix));
    }

    private boolean isMarked(Element element) {
        return round.annotation(element, ClassReader.USE_NODE).isPresent();
    }

    private boolean isAround(TypeElement type) {
        return isMarked(type) || (type.getEnclosingElement() instanceof TypeElement outer && isAround(outer));
    }

    private boolean holdsModule(TypeElement type) {
        return ClassReader.isModule(round, type)
                || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(this::holdsModule);
    }
}
