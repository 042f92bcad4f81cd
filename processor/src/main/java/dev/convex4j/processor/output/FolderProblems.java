package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import dev.convex4j.processor.output.FolderView.Standing;
import java.nio.file.Path;

/** The messages about what stands in a convex folder. */
final class FolderProblems {
    private FolderProblems() {}

    static OutputProblem edited(Path folder, String path) {
        return new OutputProblem(
                folder.resolve(path) + " was changed by hand",
                "It is generated from Java, and the next build would lose the change.",
                "Make the change in the Java class and delete the file (or restore it from version control); the build writes"
                        + " it again.");
    }

    static OutputProblem editedAndNotGenerated(Path folder, String path) {
        return new OutputProblem(
                folder.resolve(path) + " is no longer generated, but was changed by hand",
                "Deleting it would lose the change; leaving it would keep functions that are no longer in Java.",
                "Delete the file, or move what is needed to a file of another name.");
    }

    static OutputProblem handWritten(Path folder, String path) {
        return new OutputProblem(
                folder.resolve(path) + " is hand-written and in the way of a generated file",
                "Only files that " + Manifest.FILE_NAME + " lists are replaced.",
                "Delete or rename the file, or give the Java class another path: @Module(\"other/path\").");
    }

    static OutputProblem inTheWay(Path folder, String path, Standing standing) {
        boolean above = !standing.path().equals(path);
        String what = switch (standing.kind()) {
            case SYMBOLIC_LINK -> "a symbolic link";
            case DIRECTORY -> "a directory";
            case FILE -> "a file";
            default -> "a special file";
        };
        return new OutputProblem(
                folder.resolve(standing.path()) + " is " + what + " and in the way of "
                        + (above ? folder.resolve(path) : "a generated file"),
                standing.kind() == Kind.SYMBOLIC_LINK
                        ? "Links are not followed, because they may lead out of the folder."
                        : above ? "A directory is needed there." : "A file is needed there.",
                "Remove or rename it.");
    }

    static OutputProblem caseVariant(Path folder, String path, String variant) {
        return new OutputProblem(
                folder.resolve(variant) + " and the generated " + path + " differ only in case",
                "On Windows and macOS they are the same.",
                "Delete or rename " + variant + ", or give the Java class another path: @Module(\"other/path\").");
    }

    static OutputProblem readOnly(Path directory) {
        return new OutputProblem(
                "The directory " + directory + " is read-only",
                "Generated files in it have to change.",
                "Make it writable for whoever runs the build.");
    }

    static OutputProblem unreadableManifest(Path folder, IllegalArgumentException why) {
        return new OutputProblem(
                folder.resolve(Manifest.FILE_NAME) + " can't be read",
                why.getMessage() + " Without it, generated files can't be told from hand-written ones.",
                "Restore it from version control. Or delete it together with all generated files; the build writes them"
                        + " again.");
    }

    static OutputProblem notAFolder(Path folder, Kind kind) {
        boolean link = kind == Kind.SYMBOLIC_LINK;
        return new OutputProblem(
                folder + " is " + (link ? "a symbolic link" : "no directory"),
                "The convex folder is to be written there" + (link ? ", and links are not followed." : "."),
                link
                        ? "Name the directory it leads to: -Aconvex4j.out=DIR."
                        : "Remove or rename it, or choose another folder: -Aconvex4j.out=DIR.");
    }

    static OutputProblem noParent(Path folder) {
        return new OutputProblem(
                "The directory " + folder.getParent() + " does not exist",
                "The convex folder is to be created in it.",
                "Create it, or choose another folder: -Aconvex4j.out=DIR.");
    }

    static OutputProblem otherFileSystem(Path folder) {
        return new OutputProblem(
                folder + " is on another file system than the directory that holds it",
                "New files are prepared beside the folder and renamed into it, which works on one file system only.",
                "Choose a folder inside the mounted one: -Aconvex4j.out=DIR.");
    }

    static OutputProblem stagingInTheWay(Path staging) {
        return new OutputProblem(
                staging + " is no directory", "New files are prepared in a directory of that name.", "Remove it.");
    }

    static OutputProblem unreadableJournal(Path journal) {
        return new OutputProblem(
                journal + " can't be read",
                "A killed build left it there to be completed by this one.",
                "Delete the directory " + journal.getParent() + " and build again.");
    }
}
