package dev.convex4j.processor.output;

import java.util.List;

/**
 * What has to change in the folder to get from what it holds to what a build wants.
 *
 * @param changes deletions first (on a file system that ignores case, deleting {@code Posts.ts} after {@code posts.ts} is
 *     written would delete the new file), the manifest last (should a killed build's journal get lost, each file is still
 *     as the old manifest says or as the next build wants it, and none looks edited)
 * @param createdDirectories directories to create, parents first; {@code ""} is the folder itself
 * @param emptiedDirectories directories that may be empty afterwards, children first
 */
record Plan(
        List<Change> changes, List<String> createdDirectories, List<String> emptiedDirectories, FolderChanges summary) {

    /**
     * One file to write or delete.
     *
     * @param before its state now, see {@link FolderView.Standing#state}
     * @param after its state then; {@link FolderView#ABSENT} deletes it
     * @param bytes its new content; empty if deleted
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of this package
    record Change(String path, String before, String after, byte[] bytes) {
        static Change write(String path, String before, Content content) {
            return new Change(path, before, content.hash(), content.bytes());
        }

        static Change delete(String path, String before) {
            return new Change(path, before, FolderView.ABSENT, new byte[0]);
        }

        Journal.Step step() {
            return new Journal.Step(path, before, after);
        }
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    Journal journal() {
        return new Journal(changes.stream().map(Change::step).toList(), createdDirectories, emptiedDirectories);
    }
}
