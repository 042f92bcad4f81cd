package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the user's documentation, which the model keeps as Markdown, as Javadoc. */
final class StubDocs {
    private static final Pattern CODE = Pattern.compile("(?s)```\\w*\n(.*?)\n?```|`([^`\n]+)`");

    private StubDocs() {}

    /** The documentation, or {@code otherwise} where there is none; both are Markdown. */
    static CodeBlock javadoc(String documentation, String otherwise) {
        return CodeBlock.of("$L\n", html(documentation.isBlank() ? otherwise : documentation));
    }

    private static String html(String markdown) {
        StringBuilder html = new StringBuilder();
        Matcher code = CODE.matcher(markdown);
        int end = 0;
        while (code.find()) {
            html.append(paragraphs(markdown.substring(end, code.start())));
            html.append(
                    code.group(2) == null
                            ? "<pre>\n" + escaped(code.group(1)) + "\n</pre>"
                            : "<code>" + escaped(code.group(2)) + "</code>");
            end = code.end();
        }
        return html.append(paragraphs(markdown.substring(end))).toString();
    }

    private static String paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n{2,}", -1)) {
            paragraphs.add(escaped(paragraph));
        }
        return String.join("\n\n<p>", paragraphs);
    }

    /** Nothing in the text may end the comment, start a tag, or be a Unicode escape, which javac reads everywhere. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }
}
