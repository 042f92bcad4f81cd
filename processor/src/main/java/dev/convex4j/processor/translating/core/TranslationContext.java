package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.translating.flow.ListFlow;
import dev.convex4j.processor.translating.flow.PartlyRead;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.PrivateMembers;
import dev.convex4j.processor.translating.graph.SeenExceptions;
import dev.convex4j.processor.translating.layout.MemberNames;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.library.Library;
import dev.convex4j.processor.translating.nullness.Nullness;
import java.util.Map;
import java.util.Set;

/**
 * What all methods of a backend are translated with.
 *
 * @param asyncMethods the user's methods whose TypeScript is a promise
 * @param hierarchy the user's classes, and what their values are
 * @param members the names of the members of TypeScript's classes
 * @param usage what the translated code needs beside itself, noted while it is translated
 * @param privateMembers what TypeScript's classes can keep private
 * @param reached the methods that are called, also abstract ones
 * @param absences for each of the user's helpers that returns an {@code Optional}: what its TypeScript returns for empty
 * @param exceptions what the user's code can see of exceptions
 * @param nullness where the user's code may hold {@code null}
 * @param lists which lists may be changed
 * @param functions the interfaces whose values are functions
 * @param construction how constructors become TypeScript's
 * @param documents the stored documents that do for their records
 * @param kinds which kinds of values there may be where a static type doesn't say it
 */
public record TranslationContext(
        Program program,
        StubNames stubs,
        Library library,
        ModuleLayout layout,
        Set<MethodKey> asyncMethods,
        Map<MethodKey, Absence> absences,
        Nullness nullness,
        SeenExceptions exceptions,
        Hierarchy hierarchy,
        MemberNames members,
        Usage usage,
        PrivateMembers privateMembers,
        Set<MethodKey> reached,
        ListFlow lists,
        FunctionTypes functions,
        Construction construction,
        PartlyRead documents,
        Kinds kinds) {}
