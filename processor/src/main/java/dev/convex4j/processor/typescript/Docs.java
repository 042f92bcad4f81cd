package dev.convex4j.processor.typescript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes documents. */
final class Docs {
    static final Doc EMPTY = new Doc.Text("");
    /** A space, or a line break in a broken group. */
    static final Doc LINE = new Doc.Line(Doc.LineKind.SPACE);
    /** Nothing, or a line break in a broken group. */
    static final Doc SOFT_LINE = new Doc.Line(Doc.LineKind.NOTHING);

    static final Doc HARD_LINE = new Doc.Line(Doc.LineKind.HARD);
    static final Doc BREAK_PARENT = new Doc.BreakParent();

    private Docs() {}

    static Doc text(String text) {
        return new Doc.Text(text);
    }

    /** Concatenates documents; strings stand for their text. */
    static Doc concat(Object... parts) {
        return new Doc.Concat(docs(parts));
    }

    static Doc concat(List<Doc> parts) {
        return new Doc.Concat(List.copyOf(parts));
    }

    static Doc indent(Object... parts) {
        return new Doc.Indent(concat(parts));
    }

    static Doc align(int columns, Doc contents) {
        return new Doc.Align(columns, contents);
    }

    static Doc group(Object... parts) {
        return group(concat(parts), false, null);
    }

    static Doc group(Doc contents, boolean broken, Doc.@Nullable GroupId id) {
        return new Doc.Group(contents, broken || contents.breaksParent(), id);
    }

    static Doc brokenGroup(Doc contents) {
        return group(contents, true, null);
    }

    static Doc choice(Doc... states) {
        return new Doc.Choice(List.of(states));
    }

    static Doc ifBreak(String broken) {
        return ifBreak(text(broken), EMPTY);
    }

    static Doc ifBreak(Doc broken, Doc flat) {
        return new Doc.IfBreak(broken, flat, null);
    }

    static Doc join(Doc separator, List<Doc> docs) {
        List<Doc> parts = new ArrayList<>();
        for (Doc doc : docs) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(doc);
        }
        return concat(parts);
    }

    private static List<Doc> docs(Object... parts) {
        List<Doc> docs = new ArrayList<>(parts.length);
        for (Object part : parts) {
            docs.add(part instanceof String text ? text(text) : (Doc) part);
        }
        return docs;
    }
}
