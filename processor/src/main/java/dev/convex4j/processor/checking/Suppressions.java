package dev.convex4j.processor.checking;

import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user wants to hear: the options {@code -Aconvex4j.rule.CVX402=off|warn|error}, and the annotations around a
 * finding. Errors of the separation rules, of types and of the translation stay: they have no meaning on Convex.
 */
public final class Suppressions {
    /** What the options that set a rule's level begin with; the rule's id follows. */
    public static final String OPTION = "convex4j.rule.";

    /** What an option makes of a rule. */
    private enum Level {
        OFF,
        WARN,
        ERROR
    }

    private final Map<String, Level> levels;
    private final List<String> problems;

    private Suppressions(Map<String, Level> levels, List<String> problems) {
        this.levels = Map.copyOf(levels);
        this.problems = List.copyOf(problems);
    }

    /** Reads the processor's options; others than {@link #OPTION}'s are left alone. */
    public static Suppressions of(Map<String, String> options) {
        Map<String, Level> levels = new HashMap<>();
        List<String> problems = new ArrayList<>();
        new TreeMap<>(options).forEach((name, value) -> {
            if (name.startsWith(OPTION)) {
                String rule = name.substring(OPTION.length());
                Optional<Level> level = level(value);
                level.ifPresent(known -> levels.put(rule, known));
                if (level.isEmpty()) {
                    problems.add("-A" + name + "=" + value + ": write off, warn or error");
                } else if (level.get() != Level.ERROR && isFixed(rule)) {
                    problems.add("-A" + name + "=" + value + ": " + rule + " can't be turned off");
                }
            }
        });
        return new Suppressions(levels, problems);
    }

    /** What is wrong with the options, a sentence each. */
    public List<String> problems() {
        return problems;
    }

    /** {@code findings} without the suppressed ones, each with the severity that the options ask for. */
    public List<Finding> apply(List<Finding> findings, Program program) {
        if (findings.isEmpty()) {
            return findings;
        }
        Map<Position, List<Suppression>> annotations = annotations(program);
        return findings.stream()
                .filter(finding -> !isSuppressible(finding)
                        || !names(annotations.getOrDefault(finding.position(), List.of()), finding.rule()))
                .flatMap(finding -> withLevel(finding).stream())
                .toList();
    }

    private Optional<Finding> withLevel(Finding finding) {
        Level level = levels.get(finding.rule());
        if (level == null || (level != Level.ERROR && !isSuppressible(finding))) {
            return Optional.of(finding);
        }
        return switch (level) {
            case OFF -> Optional.empty();
            case WARN -> Optional.of(withSeverity(finding, Finding.Severity.WARNING));
            case ERROR -> Optional.of(withSeverity(finding, Finding.Severity.ERROR));
        };
    }

    private static Finding withSeverity(Finding finding, Finding.Severity severity) {
        return new Finding(finding.rule(), severity, finding.position(), finding.what(), finding.why(), finding.fix());
    }

    private static Optional<Level> level(String value) {
        return switch (value) {
            case "off" -> Optional.of(Level.OFF);
            case "warn" -> Optional.of(Level.WARN);
            case "error" -> Optional.of(Level.ERROR);
            default -> Optional.empty();
        };
    }

    private static boolean isSuppressible(Finding finding) {
        return finding.severity() == Finding.Severity.WARNING
                || Rules.info(finding.rule()).map(RuleInfo::suppressible).orElse(false);
    }

    private static boolean isFixed(String rule) {
        return rule.startsWith("CVX9")
                || Rules.info(rule).map(info -> !info.suppressible()).orElse(false);
    }

    private static boolean names(List<Suppression> suppressions, String rule) {
        return suppressions.stream().anyMatch(suppression -> suppression.rule().equals(rule));
    }

    /** Which suppressions hold at which place. Built only when there is something to suppress. */
    private static Map<Position, List<Suppression>> annotations(Program program) {
        Map<Position, List<Suppression>> annotations = new HashMap<>();
        Backend backend = program.backend();
        backend.functions().forEach(function -> annotations.put(function.position(), function.suppressions()));
        backend.routes().forEach(route -> annotations.put(route.position(), route.suppressions()));
        backend.tables().forEach(table -> {
            annotations.put(table.position(), table.suppressions());
            table.indexes().forEach(index -> {
                List<Suppression> both = new ArrayList<>(table.suppressions());
                both.addAll(index.suppressions());
                annotations.put(index.position(), List.copyOf(both));
            });
            table.searchIndexes().forEach(index -> annotations.put(index.position(), index.suppressions()));
            table.vectorIndexes().forEach(index -> annotations.put(index.position(), index.suppressions()));
        });
        program.methods().values().stream()
                .filter(body -> !body.suppressions().isEmpty())
                .forEach(body -> collect(body, annotations));
        return annotations;
    }

    private static void collect(MethodBody body, Map<Position, List<Suppression>> annotations) {
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void leave(BodyExpression expression) {
                annotations.put(expression.position(), body.suppressions());
            }

            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                annotations.put(statement.position(), body.suppressions());
            }
        });
    }
}
