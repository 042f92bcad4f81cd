package dev.convex4j.processor.typescript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document: text with places where lines may break, after Wadler's "A prettier printer" and as Prettier extends it.
 *
 * <p>A group is printed on one line if it fits, else its own lines break. A hard line breaks every group around it, up
 * to the next {@link Choice}: there the alternatives say themselves what breaks.
 */
sealed interface Doc {
    record Text(String text) implements Doc {}

    record Concat(List<Doc> parts) implements Doc {}

    record Indent(Doc contents) implements Doc {}

    /** Indents by a number of columns. */
    record Align(int columns, Doc contents) implements Doc {}

    /** Breaks where {@code broken}, or where the contents don't fit. */
    record Group(Doc contents, boolean broken, @Nullable GroupId id) implements Doc {}

    /** The first of some states that fits, else the last; from the flattest to the most expanded. */
    record Choice(List<Doc> states) implements Doc {}

    record Line(LineKind kind) implements Doc {}

    /** Differs with the mode of the group {@code id}, or of the group around it. */
    record IfBreak(Doc broken, Doc flat, @Nullable GroupId id) implements Doc {}

    /** Indents where the group {@code id} is broken. */
    record IndentIfBreak(Doc contents, GroupId id) implements Doc {}

    /** Contents and separators in turn; puts as many contents on a line as fit. */
    record Fill(List<Doc> parts) implements Doc {}

    /** Breaks the groups around it, without a line of its own. */
    record BreakParent() implements Doc {}

    /** Marks what {@link MemberChain} laid out, because some parents treat such a chain specially. */
    record Chain(Doc contents) implements Doc {}

    /** Has no text; tells the {@link DocPrinter}'s caller whether the group around it broke. */
    record Watch(Position position) implements Doc {}

    /** What a line is in a group that isn't broken. */
    enum LineKind {
        SPACE,
        NOTHING,
        HARD
    }

    /** Names a group for the documents that depend on its mode; compared by identity. */
    final class GroupId {}

    /** Whether a document breaks the group that it is put into. */
    default boolean breaksParent() {
        if (this instanceof Group group) {
            return group.broken();
        }
        if (this instanceof Choice) {
            return false;
        }
        if (this instanceof Line line) {
            return line.kind() == LineKind.HARD;
        }
        return this instanceof BreakParent || children().stream().anyMatch(Doc::breaksParent);
    }

    /** Whether a document has a line break however wide the page is. */
    default boolean willBreak() {
        if ((this instanceof Group group && group.broken())
                || this instanceof BreakParent
                || (this instanceof Line line && line.kind() == LineKind.HARD)) {
            return true;
        }
        if (this instanceof Choice choice) {
            return choice.states().get(0).willBreak();
        }
        return children().stream().anyMatch(Doc::willBreak);
    }

    /** Whether a document can have a line break. */
    default boolean canBreak() {
        if (this instanceof Choice choice) {
            return choice.states().get(0).canBreak();
        }
        return this instanceof Line || children().stream().anyMatch(Doc::canBreak);
    }

    /** The document with every line but the hard ones as it is in a group that isn't broken. */
    default Doc withoutLines() {
        if (this instanceof Line line) {
            return switch (line.kind()) {
                case SPACE -> Docs.text(" ");
                case NOTHING -> Docs.EMPTY;
                case HARD -> this;
            };
        }
        if (this instanceof Watch) {
            return Docs.EMPTY;
        }
        if (this instanceof IfBreak choice) {
            return choice.flat().withoutLines();
        }
        if (this instanceof Concat concat) {
            return new Concat(withoutLines(concat.parts()));
        }
        if (this instanceof Fill fill) {
            return new Fill(withoutLines(fill.parts()));
        }
        if (this instanceof Choice choice) {
            return new Choice(withoutLines(choice.states()));
        }
        if (this instanceof Indent indent) {
            return new Indent(indent.contents().withoutLines());
        }
        if (this instanceof Align align) {
            return new Align(align.columns(), align.contents().withoutLines());
        }
        if (this instanceof Group group) {
            return Docs.group(group.contents().withoutLines(), group.broken(), group.id());
        }
        if (this instanceof IndentIfBreak indent) {
            return new IndentIfBreak(indent.contents().withoutLines(), indent.id());
        }
        return this instanceof Chain chain ? new Chain(chain.contents().withoutLines()) : this;
    }

    private static List<Doc> withoutLines(List<Doc> docs) {
        return docs.stream().map(Doc::withoutLines).toList();
    }

    private List<Doc> children() {
        if (this instanceof Concat concat) {
            return concat.parts();
        }
        if (this instanceof Fill fill) {
            return fill.parts();
        }
        if (this instanceof Indent indent) {
            return List.of(indent.contents());
        }
        if (this instanceof Align align) {
            return List.of(align.contents());
        }
        if (this instanceof Group group) {
            return List.of(group.contents());
        }
        if (this instanceof IfBreak choice) {
            return List.of(choice.broken(), choice.flat());
        }
        if (this instanceof IndentIfBreak indent) {
            return List.of(indent.contents());
        }
        return this instanceof Chain chain ? List.of(chain.contents()) : List.of();
    }
}
