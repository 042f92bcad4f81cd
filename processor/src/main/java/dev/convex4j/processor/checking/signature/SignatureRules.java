package dev.convex4j.processor.checking.signature;

import java.util.List;

/** All rules over signatures, in the order of their ids. */
public final class SignatureRules {
    /** Every rule. */
    public static final List<SignatureRule> ALL = List.of(
            new ModulePathRule(),
            new RoutePaths(),
            new CorsSettings(),
            new NodeModules(),
            new AuthProviders(),
            new CronJobs(),
            new FullHours(),
            new TableNames(),
            new IndexNames(),
            new IndexDefinitions(),
            new SearchIndexDefinitions(),
            new VectorIndexDefinitions(),
            new FieldNames(),
            new UnionTags(),
            new FunctionNames(),
            new StubNameClashes(),
            new PrefixIndexes());

    private SignatureRules() {}
}
