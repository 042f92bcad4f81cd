package app;

import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Env;
import dev.convex4j.runtime.Fetch;
import dev.convex4j.runtime.FetchResponse;
import dev.convex4j.runtime.Value;
import java.util.List;

/** The embedding service. */
final class Embeddings {
    private Embeddings() {}

    private record Request(String input, String model) {}

    /** The vector of a text. */
    static List<Double> embed(ActionCtx ctx, String text) {
        String key = Env.optional("OPENAI_KEY").orElse("");
        if (key.isEmpty()) {
            throw new IllegalStateException("OPENAI_KEY environment variable not set!");
        }
        FetchResponse response = ctx.fetch(Fetch.post("https://api.openai.com/v1/embeddings")
                .header("Authorization", "Bearer " + key)
                .json(new Request(text, "text-embedding-ada-002")));
        if (!response.ok()) {
            throw new IllegalStateException("OpenAI API error: " + response.text());
        }
        Value first = response.json().get("data").at(0);
        return first.get("embedding").asList().stream().map(Value::asDouble).toList();
    }
}
