package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsImports;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what is computed while its module loads from another module that loads this one in turn: which of the two comes
 * first depends on who is asked for, and the other one's values don't exist yet.
 */
final class LoadCycles {
    private final TranslationContext context;
    private final List<Finding> findings = new ArrayList<>();

    private LoadCycles(TranslationContext context) {
        this.context = context;
    }

    static List<Finding> of(
            List<TranslatedBackend.Constant> constants,
            List<TranslatedBackend.Declaration> declarations,
            TranslationContext context) {
        LoadCycles cycles = new LoadCycles(context);
        for (TranslatedBackend.Constant constant : constants) {
            String module = context.layout()
                    .constant(constant.owner() + "." + constant.name())
                    .module();
            cycles.check(
                    new TsDeclaration.Constant(
                            Optional.empty(), false, constant.name(), Optional.empty(), constant.value()),
                    module,
                    constant.name(),
                    position(constant, context));
        }
        for (TranslatedBackend.Declaration declaration : declarations) {
            if (declaration.value() instanceof TsDeclaration.ClassDeclaration type
                    && type.value().superclass().isPresent()) {
                String name = type.value().name().orElse("");
                cycles.check(
                        new TsDeclaration.Constant(
                                Optional.empty(),
                                false,
                                "superclass",
                                Optional.empty(),
                                type.value().superclass().get().value()),
                        declaration.module(),
                        name,
                        position(name, context));
            }
        }
        return List.copyOf(cycles.findings);
    }

    private void check(TsDeclaration loaded, String module, String name, Optional<Position> position) {
        TsFile file = new TsFile(List.of(), List.of(), List.of(loaded));
        for (TsImport used : TsImports.of(file)) {
            String other = used.typeOnly() || !used.module().startsWith(".")
                    ? ""
                    : URI.create(module).resolve(used.module()).toString();
            if (position.isPresent() && context.usage().loads(other, module)) {
                findings.addAll(Untranslatable.meaning(
                                "`" + name + "` is computed from another module that also uses this one",
                                "which of the two modules is loaded first is not fixed, and then the other's values are missing.",
                                "move what both need into a class of its own",
                                position.get())
                        .findings());
            }
        }
    }

    private static Optional<Position> position(TranslatedBackend.Constant constant, TranslationContext context) {
        return Optional.ofNullable(context.program().classes().get(constant.owner())).stream()
                .flatMap(shape -> shape.fields().stream())
                .filter(field -> field.name().equals(constant.name()))
                .map(field -> field.position())
                .findFirst();
    }

    private static Optional<Position> position(String name, TranslationContext context) {
        return context.program().classes().values().stream()
                .filter(shape -> shape.simpleName().equals(name))
                .map(shape -> shape.position())
                .findFirst();
    }
}
