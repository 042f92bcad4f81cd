package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.layout.EntryChecks;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.translating.layout.TypeScriptTypes;
import dev.convex4j.processor.translating.layout.Validators;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A module of the user's: its types, constants, registered functions and helpers. */
final class ModuleFile {
    private static final String DEFAULT_EXPORT = "default";

    private final ModuleLayout layout;
    private final String module;
    private final TypeDeclarations typeDeclarations;
    private final Validators validators;
    private final TypeScriptTypes types;
    private final CheckFunctions checkFunctions;
    private final EntryChecks checks;
    private final Map<MethodKey, FunctionModel> functions;
    private final boolean node;

    ModuleFile(Backend backend, ModuleLayout layout, String module) {
        this.layout = layout;
        this.module = module;
        this.node = backend.nodeModules().contains(module);
        this.typeDeclarations = new TypeDeclarations(backend, layout, module);
        this.validators = new Validators(backend, layout, module);
        this.types = new TypeScriptTypes(backend, layout, module);
        this.checkFunctions = new CheckFunctions(backend, layout, module);
        this.checks = new EntryChecks(backend, layout, module);
        this.functions =
                backend.functions().stream().collect(Collectors.toMap(FunctionModel::key, Function.identity()));
    }

    /** The module's file; of all that was translated it takes what the layout puts here. */
    TsFile file(TranslatedBackend translated) {
        List<TsDeclaration> declarations = new ArrayList<>(typeDeclarations.of(module));
        List<TsDeclaration> others = translated.declarations().stream()
                .filter(declaration -> declaration.module().equals(module))
                .map(TranslatedBackend.Declaration::value)
                .toList();
        others.stream().filter(declaration -> !isFunction(declaration)).forEach(declarations::add);
        // By class, and as written within one: the order in which javac reads files must not show.
        translated.constants().stream()
                .filter(constant -> place(constant).module().equals(module))
                .sorted(Comparator.comparing(TranslatedBackend.Constant::owner))
                .forEach(constant -> declarations.add(constant(constant)));
        translated.methods().stream()
                .filter(method -> layout.method(method.key()).module().equals(module))
                .sorted(Comparator.comparing(method -> method.key().owner()))
                .forEach(method -> addMethod(method, declarations));
        others.stream().filter(ModuleFile::isFunction).forEach(declarations::add);
        declarations.addAll(checkFunctions.of(module));
        DeclarationOrder.sort(declarations);
        return new TsFile(List.of(), node ? List.of("use node") : List.of(), declarations);
    }

    private static boolean isFunction(TsDeclaration declaration) {
        return declaration instanceof TsDeclaration.Function;
    }

    private Place place(TranslatedBackend.Constant constant) {
        return layout.constant(constant.owner() + "." + constant.name());
    }

    private TsDeclaration constant(TranslatedBackend.Constant constant) {
        return new TsDeclaration.Constant(
                Documentation.of(constant.documentation()),
                constant.exported(),
                place(constant).name(),
                constant.type(),
                constant.value());
    }

    private void addMethod(TranslatedMethod method, List<TsDeclaration> declarations) {
        if (method instanceof TranslatedMethod.Plain plain) {
            declarations.add(plain(plain));
        } else if (method instanceof TranslatedMethod.Registered registered) {
            FunctionModel model =
                    Objects.requireNonNull(functions.get(method.key()), () -> "No model of " + method.key());
            addRegistered(model, registered, declarations);
        }
    }

    private TsDeclaration plain(TranslatedMethod.Plain method) {
        return new TsDeclaration.Function(
                Documentation.of(method.documentation()),
                method.exported(),
                method.async(),
                layout.method(method.key()).name(),
                method.typeParameters(),
                method.parameters(),
                method.async() ? TsTrees.promise(method.result()) : method.result(),
                method.statements());
    }

    private void addRegistered(
            FunctionModel model, TranslatedMethod.Registered method, List<TsDeclaration> declarations) {
        Place place = layout.method(model.key());
        Optional<String> documentation = Documentation.of(model.documentation());
        TsExpression value = registration(model, method);
        if (place.exportedName().equals(DEFAULT_EXPORT)) {
            declarations.add(new TsDeclaration.ExportDefault(documentation, value));
            return;
        }
        boolean exported = place.name().equals(place.exportedName());
        declarations.add(new TsDeclaration.Constant(documentation, exported, place.name(), Optional.empty(), value));
        if (!exported) {
            declarations.add(new TsDeclaration.ExportAs(place.name(), place.exportedName()));
        }
    }

    /** {@code query({ args, returns, handler })}. */
    private TsExpression registration(FunctionModel model, TranslatedMethod.Registered method) {
        String builder = model.kind().builder(model.internal());
        String server = ModuleLayout.specifier(module, "_generated/server");
        TsExpression definition = TsTrees.expanded(List.of(
                TsTrees.property("args", validators.fields(model.parameters())),
                TsTrees.property("returns", validators.of(model.returns())),
                TsTrees.property("handler", handler(model, method))));
        return new TsExpression.Call(new TsExpression.Imported(TsImport.value(server, builder)), List.of(definition));
    }

    private TsExpression handler(FunctionModel model, TranslatedMethod.Registered method) {
        List<TsStatement> body = new ArrayList<>(checks.arguments(model.parameters(), method::binding));
        body.addAll(method.statements());
        Optional<WholeArguments.Handler> whole =
                WholeArguments.handler(model.parameters(), method::binding, List.copyOf(body));
        List<TsParameter> parameters = new ArrayList<>();
        parameters.add(TsParameter.named(Identifiers.local(model.contextName())));
        if (!model.parameters().isEmpty()) {
            parameters.add(whole.map(WholeArguments.Handler::parameter)
                    .orElseGet(() -> TsTrees.arguments(model.parameters(), method::binding)));
        }
        // Always written: left to inference, functions that call each other would have the type any.
        TsType result = TsTrees.promise(types.result(model.returns()));
        return new TsExpression.Arrow(
                true,
                parameters,
                Optional.of(result),
                new ArrowBody.OfBlock(whole.map(WholeArguments.Handler::body).orElse(body)));
    }
}
