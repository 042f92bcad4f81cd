package dev.convex4j.processor;

import dev.convex4j.processor.emitting.EmittedFolder;
import dev.convex4j.processor.emitting.TsconfigFile;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.output.ConvexFolder;
import dev.convex4j.processor.output.ConvexLocation;
import dev.convex4j.processor.output.GeneratedFiles;
import dev.convex4j.processor.output.OutputException;
import dev.convex4j.processor.output.StagedFiles;
import dev.convex4j.processor.reading.FindingPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** A new convex folder that waits for javac to finish the build, and the model that goes to the class output with it. */
final class Staging {
    private final ProcessingEnvironment environment;
    private final FindingPrinter printer;
    private final ClassOutput classOutput;
    private final StagedFiles staged;
    private final SortedMap<String, String> resources;

    private Staging(
            ProcessingEnvironment environment,
            FindingPrinter printer,
            ClassOutput classOutput,
            StagedFiles staged,
            SortedMap<String, String> resources) {
        this.environment = environment;
        this.printer = printer;
        this.classOutput = classOutput;
        this.staged = staged;
        this.resources = resources;
    }

    /** The files in the convex folder that the user wrote; none where there is no folder to write to. */
    static Map<String, String> handWritten(ProcessingEnvironment environment) throws OutputException {
        Optional<ClassOutput> output = ClassOutput.of(environment);
        return output.isPresent() ? folder(environment, output.get()).handWritten() : Map.of();
    }

    private static ConvexFolder folder(ProcessingEnvironment environment, ClassOutput output) throws OutputException {
        return ConvexFolder.at(ConvexLocation.resolve(
                output.directory(), environment.getOptions().get(ConvexLocation.OPTION)));
    }

    /**
     * Writes the new files beside the folder.
     *
     * @param compiled the canonical names of all classes of this compilation
     * @param emission the folder's files, given those that the user wrote
     * @param model the files for the class output
     * @return nothing where this compilation may not change the folder; the reason has been printed
     * @throws OutputException if the folder can't be written
     */
    static Optional<Staging> prepare(
            ProcessingEnvironment environment,
            FindingPrinter printer,
            Set<String> compiled,
            Function<Map<String, String>, EmittedFolder> emission,
            SortedMap<String, String> model)
            throws OutputException {
        Optional<ClassOutput> found = ClassOutput.of(environment);
        if (found.isEmpty()) {
            printer.print(noClassOutput());
            return Optional.empty();
        }
        ClassOutput classOutput = found.get();
        Set<String> missing = classOutput.modelled(environment.getElementUtils());
        missing.removeAll(compiled);
        if (!missing.isEmpty()) {
            printer.print(partial(missing));
            return Optional.empty();
        }
        ConvexFolder folder = folder(environment, classOutput);
        EmittedFolder emitted = emission.apply(folder.handWritten());
        if (!emitted.findings().isEmpty()) {
            printer.printAll(emitted.findings());
            return Optional.empty();
        }
        SortedMap<String, String> initial = new TreeMap<>(emitted.initial());
        initial.put(TsconfigFile.PATH, TsconfigFile.text());
        GeneratedFiles files = new GeneratedFiles(emitted.files(), initial);
        SortedMap<String, String> resources = new TreeMap<>(model);
        resources.put(ClassOutput.FOLDER + "manifest.json", files.manifest());
        return Optional.of(new Staging(environment, printer, classOutput, folder.stage(files), resources));
    }

    /** Every class of the build is generated: the folder changes now. */
    void commit() {
        try {
            classOutput.deleteStale(resources.keySet());
            writeResources();
            staged.commit();
        } catch (OutputException e) {
            printer.printAll(InternalErrors.output(e));
        } catch (IOException e) {
            printer.print(Finding.error(
                    InternalErrors.OUTPUT,
                    new ConvexProcessor.NoPosition(),
                    "The class output can't be written: " + e.getMessage(),
                    "The model of the backend belongs beside its classes. The convex folder is left as it is.",
                    "Make " + classOutput.directory() + " writable"));
            staged.discard();
        }
    }

    void discard() {
        staged.discard();
    }

    private void writeResources() throws IOException {
        for (Map.Entry<String, String> resource : resources.entrySet()) {
            try (Writer writer = environment
                    .getFiler()
                    .createResource(StandardLocation.CLASS_OUTPUT, "", resource.getKey())
                    .openWriter()) {
                writer.write(resource.getValue());
            }
        }
    }

    private static Finding noClassOutput() {
        return Finding.warning(
                "CVX990",
                new ConvexProcessor.NoPosition(),
                "The convex folder is not written: this compilation has no class output on disk",
                "The folder's place is found from the directory of the class files.",
                "Compile with `-d DIRECTORY`");
    }

    private static Finding partial(Set<String> missing) {
        return Finding.warning(
                "CVX990",
                new ConvexProcessor.NoPosition(),
                "Only a part of the backend was compiled: " + String.join(", ", missing) + " was left out",
                "The convex folder is made from all classes together. It is left as it is.",
                "Compile everything: mvn clean compile");
    }
}
