package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.classes.DataFunctions;
import dev.convex4j.processor.translating.classes.Generated;
import dev.convex4j.processor.translating.classes.RecordConstructors;
import dev.convex4j.processor.translating.classes.TypeDeclarations;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.typescript.TsDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Translates what the user's records, enums, interfaces and classes are made of, as far as anything names it. */
final class DataTranslator {
    private final TranslationContext context;
    private final Bodies bodies;
    private final List<Finding> findings;
    private final DataFunctions functions;
    private final RecordConstructors constructors;
    private final Generated generated;
    private final List<TranslatedBackend.Declaration> declarations = new ArrayList<>();
    private final SortedMap<String, TranslatedBackend.Declaration> tables = new TreeMap<>();
    private final Set<Object> done = new HashSet<>();

    DataTranslator(TranslationContext context, Bodies bodies, Homes homes, List<Finding> findings) {
        this.context = context;
        this.bodies = bodies;
        this.findings = findings;
        this.functions = new DataFunctions(context, bodies, homes);
        this.constructors = new RecordConstructors(context, bodies, homes);
        this.generated = new Generated(context, bodies);
    }

    /** The key of the body of a method whose calls ask first which one to run. */
    static MethodKey body(MethodKey method) {
        return DataFunctions.bodyKey(method);
    }

    /** An instance method of plain data, or a constructor of a record. */
    Optional<TranslatedMethod.Plain> method(MethodBody body) {
        MethodKey key = body.key();
        ClassForm form = context.hierarchy().form(key.owner());
        if (key.name().equals("<init>")) {
            return form == ClassForm.RECORD ? Optional.of(constructors.function(body)) : Optional.empty();
        } else if (key.name().equals(MethodBody.INSTANCE_INITIALIZER)) {
            return Optional.empty();
        }
        return Optional.of(functions.function(body, functions.isDispatched(key) ? body(key) : key));
    }

    /** Translates what is named by now; whether there was anything new. */
    boolean continueWith(List<TranslatedMethod.Plain> helpers) {
        boolean any = false;
        for (MethodKey key : context.usage().dispatched()) {
            any |= once(key, () -> helpers.add(functions.dispatch(key)));
        }
        for (String key : context.usage().generated()) {
            any |= once("generated " + key, () -> tables.put(key, generated.of(key)));
        }
        for (String name : context.usage().types()) {
            any |= once("type " + name, () -> declare(name));
        }
        return any;
    }

    private boolean once(Object key, Runnable translation) {
        if (!done.add(key)) {
            return false;
        }
        try {
            translation.run();
        } catch (Untranslatable refused) {
            findings.addAll(refused.findings());
        }
        return true;
    }

    private void declare(String name) {
        ClassShape shape = context.hierarchy().shape(name).orElseThrow();
        if (shape.local() && context.hierarchy().form(name) == ClassForm.CLASS) {
            return;
        }
        Place place = context.layout().classPlace(name);
        Scope scope = new Scope(context.layout().names(place.module()));
        MethodKey member = new MethodKey(name, MethodBody.INSTANCE_INITIALIZER, List.of());
        declarations.add(new TranslatedBackend.Declaration(
                place.module(), TypeDeclarations.of(shape, place.name(), bodies.in(place.module(), scope, member))));
    }

    List<TranslatedBackend.Declaration> declarations() {
        List<TranslatedBackend.Declaration> all = new ArrayList<>(declarations);
        tables.forEach((key, table) -> all.add(new TranslatedBackend.Declaration(
                table.module(), exported(table.value(), context.usage().isUsedOutside(key, table.module())))));
        return List.copyOf(all);
    }

    /** Only in the end it is known who uses a declaration. */
    private static TsDeclaration exported(TsDeclaration declaration, boolean exported) {
        if (declaration instanceof TsDeclaration.Constant table) {
            return new TsDeclaration.Constant(
                    table.documentation(), exported, table.name(), table.type(), table.value());
        }
        TsDeclaration.Function function = (TsDeclaration.Function) declaration;
        return new TsDeclaration.Function(
                function.documentation(),
                exported,
                function.async(),
                function.name(),
                function.typeParameters(),
                function.parameters(),
                function.result(),
                function.body());
    }
}
