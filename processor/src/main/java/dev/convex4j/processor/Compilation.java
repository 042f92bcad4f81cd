package dev.convex4j.processor;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.output.CompiledClass;
import dev.convex4j.processor.output.OutputException;
import dev.convex4j.processor.reading.FindingPrinter;
import dev.convex4j.processor.reading.Reading;
import dev.convex4j.processor.reading.SuppressionReader;
import dev.convex4j.processor.reading.TreePosition;
import dev.convex4j.processor.reading.UnresolvedNames;
import dev.convex4j.processor.reading.UnresolvedTypes;
import dev.convex4j.processor.translating.lowering.ClassLowering;
import dev.convex4j.processor.translating.lowering.LoweredClass;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Follows javac through one compilation. Each class of the build is lowered in its own ANALYZE event, since its trees are
 * emptied afterwards; in the last one everything is checked, translated and staged, since a diagnostic that comes later
 * would fail only the first of two identical Maven builds; the folder changes when javac has generated every class.
 */
final class Compilation implements TaskListener {
    private final ProcessingEnvironment environment;
    private final Trees trees;
    private final FindingPrinter printer;
    private final Consumer<String> beforeEachClass;
    private final Set<String> roots = new HashSet<>();
    private final SortedSet<String> written = new TreeSet<>();
    private final Set<String> waiting = new HashSet<>();
    private final Set<String> generated = new HashSet<>();
    private final SortedMap<String, LoweredClass> lowered = new TreeMap<>();
    private @Nullable Reading reading;
    private boolean failedBefore;
    private boolean ours;
    private Optional<Staging> staging = Optional.empty();

    /** @param beforeEachClass told each class whose body is about to be read */
    Compilation(
            ProcessingEnvironment environment, Trees trees, FindingPrinter printer, Consumer<String> beforeEachClass) {
        this.environment = environment;
        this.trees = trees;
        this.printer = printer;
        this.beforeEachClass = beforeEachClass;
    }

    /** Notes the classes of a round; those that javac only finds on the source path are none of ours. */
    void addRoots(RoundEnvironment round) {
        boolean first = roots.isEmpty();
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            roots.add(type.getQualifiedName().toString());
        }
        if (first) {
            written.addAll(roots);
        }
    }

    /** The last round is over; bodies follow. */
    void signaturesRead(Reading last, boolean errorRaised) {
        reading = last;
        failedBefore = errorRaised;
        // A backend of the last build that is gone must leave an empty folder behind.
        ours = hasBackend(last)
                || ClassOutput.of(environment).map(ClassOutput::hasModel).orElse(false);
        waiting.addAll(roots);
    }

    @Override
    public void finished(TaskEvent event) {
        try {
            switch (event.getKind()) {
                case ANALYZE -> analyzed(event);
                case GENERATE -> generated(event);
                case COMPILATION -> ended();
                default -> {}
            }
        } catch (RuntimeException | StackOverflowError e) {
            printer.print(InternalErrors.bug("compiling", e, new ConvexProcessor.NoPosition()));
        }
    }

    private void analyzed(TaskEvent event) {
        Reading signatures = reading;
        TypeElement type = event.getTypeElement();
        if (signatures == null || type == null || !ours) {
            return;
        }
        String name = type.getQualifiedName().toString();
        if (!waiting.remove(name)) {
            return;
        }
        TreePath path = trees.getPath(type);
        if (path != null && !isGenerated(name, signatures)) {
            lower(name, path);
        }
        if (waiting.isEmpty()) {
            analyzedAll(signatures);
        }
    }

    private void lower(String name, TreePath path) {
        Position position = new TreePosition(path.getCompilationUnit(), path.getLeaf());
        try {
            beforeEachClass.accept(name);
            ClassLowering lowering = new ClassLowering(
                    trees, environment.getTypeUtils(), environment.getElementUtils(), this::suppressions);
            lowered.put(name, lowering.lower(path));
        } catch (RuntimeException | StackOverflowError e) {
            printer.print(InternalErrors.bug("reading the class `" + name + "`", e, position));
        }
    }

    private List<Suppression> suppressions(Element element) {
        return SuppressionReader.of(environment.getElementUtils(), element);
    }

    private void analyzedAll(Reading signatures) {
        WholeBuild build = new WholeBuild(environment, printer, signatures, lowered);
        staging = build.checkAndStage();
    }

    private void generated(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (type != null) {
            generated.add(type.getQualifiedName().toString());
        }
    }

    private void ended() {
        Reading signatures = reading;
        if (signatures == null || !ours) {
            return;
        }
        boolean nothingAnalyzed = waiting.size() == roots.size();
        if (nothingAnalyzed && !failedBefore && !missesNames()) {
            printer.print(bodiesUnreadable("this compilation only processes annotations (`-proc:only`)"));
        }
        boolean clean = generated.containsAll(roots) && printer.errors() == 0;
        staging.ifPresent(staged -> {
            if (clean) {
                staged.commit();
            } else {
                staged.discard();
            }
        });
        if (printer.errors() > 0) {
            failNextBuildToo();
        }
    }

    /** Whether javac has said what doesn't exist, and read no bodies for that. */
    private boolean missesNames() {
        return roots.stream()
                .map(environment.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .anyMatch(type -> UnresolvedTypes.inDeclarations(type) || missesNames(type));
    }

    private boolean missesNames(TypeElement type) {
        TreePath path = trees.getPath(type);
        return path != null && UnresolvedNames.in(path.getCompilationUnit(), trees, environment.getElementUtils());
    }

    /**
     * javac may have generated every class that the user wrote before the last one was analyzed, and a build tool that
     * looks at these alone would find nothing to do next time, and succeed.
     */
    private void failNextBuildToo() {
        Optional<ClassOutput> output = ClassOutput.of(environment);
        if (output.isEmpty()) {
            return;
        }
        try {
            for (String name : written) {
                CompiledClass.delete(output.get().directory(), name);
            }
        } catch (OutputException e) {
            printer.printAll(InternalErrors.output(e));
        }
    }

    private static boolean isGenerated(String name, Reading signatures) {
        return StubNames.topLevelClasses(signatures.backend().stubPackage()).contains(name);
    }

    /** Whether there is anything for Convex in the build. */
    static boolean hasBackend(Reading reading) {
        return !reading.backend().tables().isEmpty()
                || !reading.backend().functions().isEmpty()
                || !reading.backend().routes().isEmpty()
                || !reading.unresolvedFunctions().isEmpty()
                || !reading.findings().isEmpty();
    }

    /** Said once where signatures can be read and bodies can't. */
    static Finding bodiesUnreadable(String reason) {
        return Finding.warning(
                "CVX990",
                new ConvexProcessor.NoPosition(),
                "The bodies of your functions can't be read: " + reason,
                "convex4j translates bodies with the trees that only a full run of javac has. The convex folder is left as"
                        + " it is.",
                "Build with Maven, Gradle or javac to update the convex folder");
    }
}
