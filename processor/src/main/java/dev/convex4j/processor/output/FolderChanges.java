package dev.convex4j.processor.output;

import java.util.List;

/**
 * What a build changes in the convex folder; paths are relative to it and sorted. The manifest isn't counted.
 *
 * @param written files that are new or get new content
 * @param deleted files that are no longer generated
 * @param unchanged how many generated files stay untouched
 */
public record FolderChanges(List<String> written, List<String> deleted, int unchanged) {
    public FolderChanges {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
    }
}
