package dev.convex4j.processor.typescript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Prints a file as Prettier with a line width of 100 leaves it: formatting the result again changes nothing.
 *
 * <p>The text depends on the tree alone. Parentheses, escapes, imports and their names come from the printer; a tree that
 * has no text, such as one with a name that is no identifier, is refused with an {@link IllegalArgumentException}.
 */
public final class TsPrinter {
    static final int WIDTH = 100;

    private final Imports imports;

    private TsPrinter(Imports imports) {
        this.imports = imports;
    }

    /** Prints a file. */
    public static String print(TsFile file) {
        return print(file, Set.of());
    }

    /** Prints a file in which no import is called by a name in {@code reserved}. */
    public static String print(TsFile file, Set<String> reserved) {
        return new TsPrinter(Imports.of(file, reserved)).text(file);
    }

    private String text(TsFile file) {
        List<String> sections = new ArrayList<>();
        sections.add(lay(StatementPrinter.comments(file.header())).stripTrailing());
        sections.add(String.join("\n", directives(file)));
        sections.add(
                String.join("\n", imports.print().stream().map(TsPrinter::lay).toList()));
        file.declarations().forEach(declaration -> sections.add(print(declaration)));
        sections.removeIf(String::isEmpty);
        return sections.isEmpty() ? "" : String.join("\n\n", sections) + "\n";
    }

    private static List<String> directives(TsFile file) {
        return file.directives().stream()
                .map(directive -> Escapes.string(directive) + ";")
                .toList();
    }

    private static String lay(Doc doc) {
        return DocPrinter.print(doc, WIDTH, broken -> {});
    }

    /**
     * Prettier keeps an object expanded that it finds expanded, which may change how the text around it breaks. So what
     * had to break is printed anew as expanded from the start, until nothing more breaks.
     */
    private String print(TsDeclaration declaration) {
        Position root = Position.root(declaration);
        Set<Position> expanded = new HashSet<>();
        while (true) {
            Set<Position> broken = new HashSet<>();
            TreePrinter printer = new TreePrinter(imports, Set.copyOf(expanded));
            String text =
                    DocPrinter.print(new DeclarationPrinter(printer).print(root, declaration), WIDTH, broken::add);
            if (!expanded.addAll(broken)) {
                return text;
            }
        }
    }
}
