package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;

/** How code names a registered function: {@code internal.users.create}. */
public final class FunctionReferences {
    private FunctionReferences() {}

    /** The reference as the given module writes it. */
    public static TsExpression of(String fromModule, FunctionModel function) {
        String specifier = ModuleLayout.specifier(fromModule, "_generated/api");
        TsExpression reference =
                new TsExpression.Imported(TsImport.value(specifier, function.internal() ? "internal" : "api"));
        for (String part : function.module().split("/", -1)) {
            reference = new TsExpression.Member(reference, part);
        }
        return new TsExpression.Member(reference, function.name());
    }
}
