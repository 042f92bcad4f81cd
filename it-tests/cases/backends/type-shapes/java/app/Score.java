package app;

import dev.convex4j.annotations.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was scored in each round. */
@Table("scores")
public record Score(
        List<Map<String, Integer>> rounds,
        Optional<Map<String, Map<String, String>>> notes,
        List<List<Map<String, Boolean>>> marks) {}
