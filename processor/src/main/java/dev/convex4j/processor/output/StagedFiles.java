package dev.convex4j.processor.output;

/**
 * New content for a convex folder, prepared beside it. Holds no lock and no open file: forgetting it does no harm, the next
 * build cleans up.
 */
public final class StagedFiles {
    private final ConvexFolder folder;
    private final GeneratedFiles wanted;
    private final FolderChanges changes;

    StagedFiles(ConvexFolder folder, GeneratedFiles wanted, FolderChanges changes) {
        this.folder = folder;
        this.wanted = wanted;
        this.changes = changes;
    }

    /** What {@link #commit} will change, as far as is known now. */
    public FolderChanges changes() {
        return changes;
    }

    /**
     * Replaces all files together.
     *
     * @return what was changed; more or less than {@link #changes} if another build came between
     * @throws OutputException if that wasn't possible, or the folder was edited since {@link ConvexFolder#stage}; the folder
     *     is then as it was, unless the message says otherwise
     */
    public FolderChanges commit() throws OutputException {
        return folder.commit(wanted);
    }

    /** Removes what was prepared; the folder stays as it is. */
    public void discard() {
        folder.discard();
    }
}
