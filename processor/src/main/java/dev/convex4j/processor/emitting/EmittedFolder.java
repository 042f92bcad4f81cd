package dev.convex4j.processor.emitting;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a {@code convex} folder, as a value.
 *
 * @param files the text of each file, by its path with slashes, relative to the folder
 * @param initial files that the user goes on with: written once
 */
public record EmittedFolder(SortedMap<String, String> files, SortedMap<String, String> initial) {
    public EmittedFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        initial = Collections.unmodifiableSortedMap(new TreeMap<>(initial));
    }
}
