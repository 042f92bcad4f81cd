package dev.convex4j.it;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Gets in the way of the convex folder at the one moment no build can be told to: when everything is checked and staged, and
 * nothing is swapped in yet. Runs beside our processor in real builds.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({Saboteur.FILE, Saboteur.READ_ONLY})
public final class Saboteur extends AbstractProcessor implements TaskListener {
    /** A file that is to be replaced: a directory that isn't empty takes its place. */
    static final String FILE = "saboteur.file";

    /** A folder that becomes read-only. */
    static final String READ_ONLY = "saboteur.readOnly";

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
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
    public void started(TaskEvent event) {
        if (event.getKind() != TaskEvent.Kind.GENERATE) {
            return;
        }
        String file = processingEnv.getOptions().get(FILE);
        if (file != null && !Files.isDirectory(Path.of(file))) {
            Checkout.delete(Path.of(file));
            Checkout.write(Path.of(file).resolve("occupied.txt"), "occupied");
        }
        String folder = processingEnv.getOptions().get(READ_ONLY);
        if (folder != null && !ReadOnlyFolder.lock(Path.of(folder))) {
            throw new IllegalStateException(folder + " can't be made read-only");
        }
    }
}
