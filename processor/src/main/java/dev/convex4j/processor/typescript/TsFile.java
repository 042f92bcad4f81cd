package dev.convex4j.processor.typescript;

import java.util.List;

/**
 * A whole file. Its imports are not listed: the printer collects them from the {@link TsExpression.Imported} and
 * {@link TsType.ImportedReference} nodes below.
 *
 * @param header lines of the comment at the top of the file, without comment signs
 * @param directives such as {@code "use node"}
 */
public record TsFile(List<String> header, List<String> directives, List<TsDeclaration> declarations) {}
