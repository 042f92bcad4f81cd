package dev.convex4j.processor.reading;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.convex4j.processor.model.Position;

/** A tree of a source file; it stays a valid position after javac has emptied the trees around it. */
public record TreePosition(CompilationUnitTree unit, Tree tree) implements Position {}
