package dev.convex4j.processor.reading;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a Javadoc comment into Markdown, as JSDoc shows it. Block tags ({@code @param}, ..) are left out. */
final class Documentation {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@[a-zA-Z]");
    private static final Pattern CODE_BLOCK =
            Pattern.compile("(?s)<pre>\\s*(?:\\{@code\\s?(.*?)\\}|(?:<code>)?(.*?)(?:</code>)?)\\s*</pre>");
    private static final Pattern INLINE_TAG =
            Pattern.compile("(?s)\\{@(code|literal|link|linkplain|value)\\s+((?:[^{}]|\\{[^{}]*\\})*)\\}");
    private static final Pattern ELEMENT = Pattern.compile("(?i)<(/?)(p|ul|ol|li|b|strong|i|em|code|tt|br)\\s*/?>");

    private static final Pattern CHARACTER = Pattern.compile("&#([0-9]{1,5});");

    private Documentation() {}

    static String markdown(String comment) {
        Matcher tag = BLOCK_TAG.matcher(comment);
        String text = tag.find() ? comment.substring(0, tag.start()) : comment;
        text = Arrays.stream(text.split("\n", -1))
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .collect(Collectors.joining("\n"));
        text = replace(CODE_BLOCK, text, Documentation::codeBlock);
        text = replace(INLINE_TAG, text, Documentation::inlineTag);
        text = replace(ELEMENT, text, Documentation::element);
        text = replace(CHARACTER, text, match -> Character.toString(Integer.parseInt(match.group(1))));
        text = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return text.replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String codeBlock(MatchResult match) {
        String code = match.group(1) == null ? match.group(2) : match.group(1);
        return "\n```\n" + code.strip() + "\n```\n";
    }

    private static String inlineTag(MatchResult match) {
        String tag = match.group(1);
        String content = match.group(2).strip();
        if (tag.equals("literal")) {
            return content;
        }
        if (tag.startsWith("link")) {
            // "Foo#bar(int, int) the label": the label wins, else the reference as Java writes it.
            Matcher label =
                    Pattern.compile("(?s)^[^\\s(]+(?:\\([^)]*\\))?\\s+(.+)$").matcher(content);
            return label.matches()
                    ? label.group(1)
                    : "`" + content.replaceFirst("^#", "").replace('#', '.') + "`";
        }
        return "`" + content + "`";
    }

    private static String element(MatchResult match) {
        boolean end = !match.group(1).isEmpty();
        return switch (match.group(2).toLowerCase(java.util.Locale.ROOT)) {
            case "p" -> end ? "" : "\n\n";
            case "li" -> end ? "" : "- ";
            case "b", "strong" -> "**";
            case "i", "em" -> "_";
            case "code", "tt" -> "`";
            default -> "";
        };
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    }
}
