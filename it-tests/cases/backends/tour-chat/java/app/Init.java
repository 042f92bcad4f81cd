package app;

import static app.Tables.MESSAGES;

import dev.convex4j.annotations.Mutation;
import dev.convex4j.runtime.MutationCtx;
import java.time.Duration;
import java.util.List;

/** Lets a first conversation take place, once. */
@Mutation(internal = true)
public final class Init {
    private record Line(String author, String body, int delay) {}

    private static final List<Line> SEED = List.of(
            new Line("Omar", "Hey there!", 0),
            new Line("Arya", "What's up? Have a good weekend?", 1000),
            new Line("Omar", "Yeah! I spent most of it reading about AI :)", 1500),
            new Line("Arya", "Oh cool, I need to learn more about that!", 1700),
            new Line("Omar", "It would be great if we could chat here with an AI assistant", 3000),
            new Line("Evelyn", "Hey folks! Ooh I like that idea", 2000),
            new Line("Arya", "Hi :) Yeah me too!", 1000),
            new Line(
                    "Evelyn",
                    "I was playing with ChatGPT this weekend and I think we could hook it up to this app!",
                    600),
            new Line("Omar", "Sounds like a plan", 5000));

    private Init() {}

    static void handler(MutationCtx ctx) {
        if (ctx.db().query(MESSAGES).first().isPresent()) {
            return;
        }
        int total = 0;
        for (Line line : SEED) {
            total += line.delay();
            ctx.scheduler().runAfter(Duration.ofMillis(total), Api.messages.send(line.body(), line.author()));
        }
    }
}
