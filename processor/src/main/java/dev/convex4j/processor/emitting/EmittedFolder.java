package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Finding;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a {@code convex} folder, as a value.
 *
 * @param files the text of each file, by its path with slashes, relative to the folder
 * @param initial files that the user goes on with: written once
 * @param findings why Convex would refuse the folder, so that it isn't to be written
 */
public record EmittedFolder(
        SortedMap<String, String> files, SortedMap<String, String> initial, List<Finding> findings) {
    public EmittedFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        initial = Collections.unmodifiableSortedMap(new TreeMap<>(initial));
        findings = List.copyOf(findings);
    }
}
