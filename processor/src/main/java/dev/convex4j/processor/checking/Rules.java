package dev.convex4j.processor.checking;

import dev.convex4j.processor.checking.database.ReadWithoutIndex;
import dev.convex4j.processor.checking.database.UnusedIndex;
import dev.convex4j.processor.checking.jobs.DeclaredJobs;
import dev.convex4j.processor.checking.rule.ErroneousRule;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.Rule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.security.BypassableRoute;
import dev.convex4j.processor.checking.security.IdentityWithoutProvider;
import dev.convex4j.processor.checking.security.SecretInCode;
import dev.convex4j.processor.checking.separation.ActionReachesData;
import dev.convex4j.processor.checking.separation.FunctionCalledAsJava;
import dev.convex4j.processor.checking.separation.MutationReachesAction;
import dev.convex4j.processor.checking.separation.NodeCodeElsewhere;
import dev.convex4j.processor.checking.separation.QueryHasEffect;
import dev.convex4j.processor.checking.separation.WrongContext;
import dev.convex4j.processor.checking.urls.CloudEndpoint;
import dev.convex4j.processor.checking.urls.HandMadeStorageUrl;
import dev.convex4j.processor.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of the rules over bodies, and their run. */
public final class Rules {
    /** Every rule, by id. */
    public static final List<Rule> ALL = List.of(
            new MutationReachesAction(),
            new QueryHasEffect(),
            new ActionReachesData(),
            new FunctionCalledAsJava(),
            new NodeCodeElsewhere(),
            new WrongContext(),
            new HandMadeStorageUrl(),
            new CloudEndpoint(),
            new BypassableRoute(),
            new UnusedIndex(),
            new ReadWithoutIndex(),
            new SecretInCode(),
            new IdentityWithoutProvider(),
            new DeclaredJobs());

    private Rules() {}

    /**
     * What the rules find, rule by rule.
     *
     * @param complete whether the body of every class is known, because javac refused none; without it, the rules that look
     *     for something missing stay silent
     */
    public static List<Finding> check(ProgramFacts program, boolean complete) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : ALL) {
            if (rule instanceof ErroneousRule erroneous) {
                findings.addAll(erroneous.explain(program));
            }
            if (rule instanceof ProgramRule whole && (complete || !whole.needsEveryBody())) {
                findings.addAll(whole.check(program));
            }
        }
        return List.copyOf(findings);
    }

    /** The entry of a rule over bodies; empty for the rules over signatures and for the limits of the translation. */
    public static Optional<RuleInfo> info(String id) {
        return ALL.stream().map(Rule::info).filter(info -> info.id().equals(id)).findFirst();
    }
}
