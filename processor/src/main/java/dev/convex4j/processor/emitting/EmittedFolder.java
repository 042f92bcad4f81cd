package dev.convex4j.processor.emitting;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a {@code convex} folder, as a value.
 *
 * @param files the text of each file, by its path with slashes, relative to the folder
 */
public record EmittedFolder(SortedMap<String, String> files) {
    public EmittedFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
