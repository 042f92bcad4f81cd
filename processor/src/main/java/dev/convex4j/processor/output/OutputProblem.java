package dev.convex4j.processor.output;

/**
 * Why the convex folder can't be written, or isn't what the build made. Data, so that the entry prints it like every other
 * diagnostic.
 *
 * @param what what is wrong, naming the file: one sentence without a full stop
 * @param why the reason: one or more sentences
 * @param fix what to do
 */
public record OutputProblem(String what, String why, String fix) {
    @Override
    public String toString() {
        return what + ".\n  Why: " + why + "\n  Fix: " + fix;
    }
}
