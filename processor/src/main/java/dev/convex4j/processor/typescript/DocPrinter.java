package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Doc.GroupId;
import dev.convex4j.processor.typescript.Doc.LineKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lays a {@link Doc} out on a page of some width. */
final class DocPrinter {
    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int INDENT = 2;

    private final int width;
    private final Consumer<Position> whenBroken;
    private final StringBuilder out = new StringBuilder();
    private final List<Command> commands = new ArrayList<>();
    private final Map<GroupId, Boolean> flatGroups = new HashMap<>();
    private int column;
    /** Set after a hard line in a flat group: what was measured before doesn't hold for what follows. */
    private boolean remeasure;

    private DocPrinter(int width, Consumer<Position> whenBroken) {
        this.width = width;
        this.whenBroken = whenBroken;
    }

    /** A document still to be printed, with the indentation of its lines and whether they are flat. */
    private record Command(int indent, boolean flat, Doc doc) {
        Command of(Doc part) {
            return new Command(indent, flat, part);
        }

        Command flat(Doc part) {
            return new Command(indent, true, part);
        }

        Command broken(Doc part) {
            return new Command(indent, false, part);
        }
    }

    /** Prints a document; {@code whenBroken} gets the position of every {@link Doc.Watch} in a broken group. */
    static String print(Doc doc, int width, Consumer<Position> whenBroken) {
        DocPrinter printer = new DocPrinter(width, whenBroken);
        printer.run(doc);
        return printer.out.toString();
    }

    private void run(Doc doc) {
        commands.add(new Command(0, false, doc));
        while (!commands.isEmpty()) {
            print(commands.remove(commands.size() - 1));
        }
    }

    private void print(Command command) {
        Doc doc = command.doc();
        if (doc instanceof Doc.Text text) {
            out.append(text.text());
            column += TextWidth.of(text.text());
        } else if (doc instanceof Doc.Concat concat) {
            pushAll(command, concat.parts());
        } else if (doc instanceof Doc.Line line) {
            printLine(command, line.kind());
        } else if (doc instanceof Doc.Group group) {
            printGroup(command, group);
        } else if (doc instanceof Doc.Choice choice) {
            printChoice(command, choice);
        } else if (doc instanceof Doc.Fill fill) {
            printFill(command, fill);
        } else if (doc instanceof Doc.Indent indent) {
            commands.add(new Command(command.indent() + INDENT, command.flat(), indent.contents()));
        } else if (doc instanceof Doc.Align align) {
            commands.add(new Command(command.indent() + align.columns(), command.flat(), align.contents()));
        } else if (doc instanceof Doc.IfBreak choice) {
            commands.add(command.of(isFlat(choice.id(), command.flat()) ? choice.flat() : choice.broken()));
        } else if (doc instanceof Doc.IndentIfBreak indent) {
            int added = isFlat(indent.id(), true) ? 0 : INDENT;
            commands.add(new Command(command.indent() + added, command.flat(), indent.contents()));
        } else if (doc instanceof Doc.Chain chain) {
            commands.add(command.of(chain.contents()));
        } else if (doc instanceof Doc.Watch watch && !command.flat()) {
            whenBroken.accept(watch.position());
        }
    }

    private void pushAll(Command command, List<Doc> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            commands.add(command.of(parts.get(i)));
        }
    }

    private boolean isFlat(@Nullable GroupId id, boolean otherwise) {
        return id == null ? otherwise : flatGroups.getOrDefault(id, true);
    }

    private void printLine(Command command, LineKind kind) {
        if (command.flat() && kind != LineKind.HARD) {
            if (kind == LineKind.SPACE) {
                out.append(' ');
                column++;
            }
            return;
        }
        remeasure |= command.flat();
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
            end--;
        }
        out.setLength(end);
        out.append('\n').append(" ".repeat(command.indent()));
        column = command.indent();
    }

    private void printGroup(Command command, Doc.Group group) {
        boolean flat;
        if (command.flat() && !remeasure) {
            flat = !group.broken();
        } else {
            remeasure = false;
            flat = !group.broken() && fits(command.flat(group.contents()), commands, width - column, false);
        }
        commands.add(new Command(command.indent(), flat, group.contents()));
        if (group.id() != null) {
            flatGroups.put(group.id(), flat);
        }
    }

    private void printChoice(Command command, Doc.Choice choice) {
        List<Doc> states = choice.states();
        if (command.flat() && !remeasure) {
            commands.add(command.of(states.get(0)));
            return;
        }
        remeasure = false;
        for (Doc state : states) {
            Command flat = command.flat(state);
            if (fits(flat, commands, width - column, false)) {
                commands.add(flat);
                return;
            }
        }
        commands.add(command.broken(states.get(states.size() - 1)));
    }

    private void printFill(Command command, Doc.Fill fill) {
        List<Doc> parts = fill.parts();
        if (parts.isEmpty()) {
            return;
        }
        int rest = width - column;
        Doc content = parts.get(0);
        boolean contentFits = fits(command.flat(content), List.of(), rest, true);
        Command printed = contentFits ? command.flat(content) : command.broken(content);
        if (parts.size() == 1) {
            commands.add(printed);
            return;
        }
        Doc separator = parts.get(1);
        boolean separatorFlat = contentFits;
        if (parts.size() > 2) {
            Doc pair = Docs.concat(content, separator, parts.get(2));
            separatorFlat = fits(command.flat(pair), List.of(), rest, true);
            commands.add(command.of(new Doc.Fill(parts.subList(2, parts.size()))));
        }
        commands.add(separatorFlat ? command.flat(separator) : command.broken(separator));
        commands.add(printed);
    }

    /** Whether {@code next}, and of {@code following} what comes before its first line break, fits into a width. */
    private boolean fits(Command next, List<Command> following, int available, boolean mustBeFlat) {
        if (width == UNLIMITED) {
            return true;
        }
        int rest = available;
        int left = following.size();
        List<Command> open = new ArrayList<>();
        open.add(next);
        while (rest >= 0) {
            if (open.isEmpty()) {
                if (left == 0) {
                    return true;
                }
                open.add(following.get(--left));
                continue;
            }
            Command command = open.remove(open.size() - 1);
            Doc doc = command.doc();
            if (doc instanceof Doc.Text text) {
                rest -= TextWidth.of(text.text());
            } else if (doc instanceof Doc.Line line) {
                if (!command.flat() || line.kind() == LineKind.HARD) {
                    return true;
                }
                rest -= line.kind() == LineKind.SPACE ? 1 : 0;
            } else if (doc instanceof Doc.Group group) {
                if (mustBeFlat && group.broken()) {
                    return false;
                }
                open.add(new Command(0, command.flat() && !group.broken(), group.contents()));
            } else {
                open(command, open);
            }
        }
        return false;
    }

    private void open(Command command, List<Command> open) {
        Doc doc = command.doc();
        if (doc instanceof Doc.Concat concat) {
            openAll(command, concat.parts(), open);
        } else if (doc instanceof Doc.Fill fill) {
            openAll(command, fill.parts(), open);
        } else if (doc instanceof Doc.Choice choice) {
            // The most expanded state takes the least space on the current line.
            List<Doc> states = choice.states();
            open.add(command.of(states.get(command.flat() ? 0 : states.size() - 1)));
        } else if (doc instanceof Doc.Indent indent) {
            open.add(command.of(indent.contents()));
        } else if (doc instanceof Doc.Align align) {
            open.add(command.of(align.contents()));
        } else if (doc instanceof Doc.IfBreak choice) {
            open.add(command.of(isFlat(choice.id(), command.flat()) ? choice.flat() : choice.broken()));
        } else if (doc instanceof Doc.IndentIfBreak indent) {
            open.add(command.of(indent.contents()));
        } else if (doc instanceof Doc.Chain chain) {
            open.add(command.of(chain.contents()));
        }
    }

    private static void openAll(Command command, List<Doc> parts, List<Command> open) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            open.add(command.of(parts.get(i)));
        }
    }
}
