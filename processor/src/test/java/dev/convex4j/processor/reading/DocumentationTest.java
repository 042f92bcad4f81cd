package dev.convex4j.processor.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocumentationTest {
    @Test
    void becomesMarkdown() {
        assertEquals("""
                Posts by `List<Post>`, see `Posts.byAuthor` or the label.

                Second *paragraph*: a < b & "c".

                - one
                - **two**""", Documentation.markdown("""
                         Posts by {@code List<Post>}, see {@link Posts#byAuthor} or {@link Posts#byAuthor(int, int) the label}.

                         <p>Second *paragraph*: a &lt; b &amp; &#34;c&#34;.
                         <ul>
                         <li>one</li>
                         <li><b>two</b></li>
                         </ul>
                         @param x left out
                         @return left out
                        """));
    }

    @Test
    void keepsCodeBlocks() {
        assertEquals(
                "So:\n\n```\nfoo({ a });\n  bar();\n```",
                Documentation.markdown(" So:\n <pre>{@code\n foo({ a });\n   bar();\n }</pre>\n"));
    }
}
