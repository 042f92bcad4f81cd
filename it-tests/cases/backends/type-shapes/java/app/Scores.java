package app;

import static app.Tables.SCORES;

import app.Tables.ScoreDoc;
import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Maps within lists and within other maps. */
public final class Scores {
    private Scores() {}

    @Mutation
    static Id<Score> add(
            MutationCtx ctx, List<Map<String, Integer>> rounds, Optional<Map<String, Map<String, String>>> notes) {
        return ctx.db().insert(SCORES, new Score(rounds, notes, List.of(List.of(Map.of("first", true)))));
    }

    @Mutation
    static int play(MutationCtx ctx, Id<Score> id, String player, int points) {
        ScoreDoc score = ctx.db().get(SCORES, id).orElseThrow();
        List<Map<String, Integer>> rounds = new ArrayList<>();
        int best = points;
        for (Map<String, Integer> round : score.rounds()) {
            Map<String, Integer> copy = new TreeMap<>(round);
            best = Math.max(best, copy.getOrDefault(player, points));
            copy.merge(player, points, Integer::sum);
            rounds.add(copy);
        }
        rounds.add(Map.of(player, points));
        Map<String, Map<String, String>> notes = new HashMap<>(score.notes().orElse(Map.of()));
        notes.put(player, Map.of("best", "" + best));
        ctx.db().patch(id, SCORES.patch().rounds(rounds).notes(notes));
        return rounds.size();
    }

    @Query
    static Map<String, List<Map<String, Integer>>> byPlayer(QueryCtx ctx, Id<Score> id) {
        Map<String, List<Map<String, Integer>>> byPlayer = new TreeMap<>();
        for (Map<String, Integer> round : ctx.db().get(SCORES, id).orElseThrow().rounds()) {
            for (String player : round.keySet()) {
                byPlayer.computeIfAbsent(player, key -> new ArrayList<>()).add(round);
            }
        }
        return byPlayer;
    }

    @Query
    static Optional<Map<String, Map<String, String>>> notes(QueryCtx ctx, Id<Score> id) {
        return ctx.db().get(SCORES, id).orElseThrow().notes();
    }

    @Action
    static int most(ActionCtx ctx, Id<Score> id) {
        int most = ctx.runQuery(Api.scores.notes(id)).map(Map::size).orElse(0);
        for (List<Map<String, Integer>> rounds :
                ctx.runQuery(Api.scores.byPlayer(id)).values()) {
            most = Math.max(most, rounds.size());
        }
        return most;
    }
}
