package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import java.util.List;
import java.util.Set;

/**
 * What the signatures say in one round. Later rounds read everything again, so only the last reading counts.
 *
 * @param backend what could be read; a field of an unresolved type is left out of its table, a function with one is
 *     left out altogether
 * @param findings what can't be read
 * @param unresolvedTables the canonical names of table records with a type that doesn't exist yet
 * @param unresolvedFunctions the functions, as {@code Class.method}, with a type that doesn't exist yet
 */
public record Reading(
        Backend backend, List<Finding> findings, Set<String> unresolvedTables, Set<String> unresolvedFunctions) {}
