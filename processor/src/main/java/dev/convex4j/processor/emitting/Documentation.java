package dev.convex4j.processor.emitting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Javadoc as JSDoc: inline tags become Markdown, block tags keep their names where JSDoc has them. */
final class Documentation {
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal|value)\\s+([^{}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^{}\\s]+)(?:\\s+([^{}]*))?}");
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p>\\s*");
    private static final Pattern CODE_ELEMENT = Pattern.compile("</?(?:code|tt)>");
    private static final Pattern EMPHASIS = Pattern.compile("</?(?:em|i|b|strong)>");

    private static final Pattern BLOCK_TAGS = Pattern.compile("([^\n])\n@");

    private Documentation() {}

    /** The text of a JSDoc comment, without comment signs; empty where there is nothing to say. */
    static Optional<String> of(String javadoc) {
        String text = CODE.matcher(javadoc).replaceAll(match -> Matcher.quoteReplacement("`" + match.group(1) + "`"));
        text = LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(link(match.group(1), match.group(2))));
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = CODE_ELEMENT.matcher(text).replaceAll("`");
        text = EMPHASIS.matcher(text).replaceAll("*");
        text = text.replace("@return ", "@returns ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        text = text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
        text = BLOCK_TAGS.matcher(text).replaceFirst("$1\n\n@");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String link(String target, @Nullable String label) {
        if (label != null && !label.isBlank()) {
            return label.strip();
        }
        String name = target.startsWith("#") ? target.substring(1) : target.replace('#', '.');
        return "`" + name + "`";
    }
}
