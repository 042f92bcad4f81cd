package dev.convex4j.processor.emitting;

import dev.convex4j.processor.translating.layout.Validators;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsFile;
import java.util.List;
import java.util.Optional;

/** {@code convex.config.ts}: the environment variables that the backend reads, with their types. */
final class ConvexConfigFile {
    private ConvexConfigFile() {}

    static TsFile file(List<EnvVariable> env) {
        TsExpression variables = TsTrees.expanded(env.stream()
                .<Property>map(variable -> TsTrees.property(variable.name(), validator(variable)))
                .toList());
        TsExpression app = TsTrees.callImported(
                "convex/server", "defineApp", TsTrees.expanded(List.of(TsTrees.property("env", variables))));
        return new TsFile(
                List.of(),
                List.of(),
                List.of(
                        new TsDeclaration.Constant(Optional.empty(), false, "app", Optional.empty(), app),
                        new TsDeclaration.ExportDefault(new TsExpression.Identifier("app"))));
    }

    private static TsExpression validator(EnvVariable variable) {
        TsExpression text = Validators.v("string");
        return variable.required() ? text : Validators.v("optional", text);
    }
}
