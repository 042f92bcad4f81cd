package dev.convex4j.processor.reading;

import com.sun.source.util.Trees;
import dev.convex4j.processor.model.AuthProviderModel;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.StubNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the signatures of the build, anew in every round of annotation processing. One reader serves one compilation: call
 * {@link #read} once in each round, the last one included, and use the last answer. It never looks into a body.
 *
 * <p>Elements don't survive a round, so the reader keeps the names of the classes it was given and looks them up again. A
 * signature with a type that doesn't exist yet, such as a generated {@code PostDoc}, waits for a later round; in the last
 * one, javac reports what is still missing.
 */
public final class SignatureReader {
    private final Elements elements;
    private final Positions positions;
    private final SourceNames sources = new SourceNames();

    /**
     * Starts a compilation.
     *
     * @param trees absent under another compiler than javac
     */
    public SignatureReader(Elements elements, Optional<Trees> trees) {
        this.elements = elements;
        this.positions = new Positions(trees);
    }

    /** Reads all classes of this round and the rounds before it. */
    public Reading read(RoundEnvironment roundEnvironment) {
        sources.add(roundEnvironment);
        List<TypeElement> types = sources.types(elements);
        StubPackage stubPackage = StubPackage.of(
                elements,
                positions,
                sources.packages(elements),
                types.stream().filter(this::isAnnotated).toList());
        Map<String, String> documents = documents(types, stubPackage.name());
        Round bodies = new Round(elements, positions, stubPackage.name(), documents, true);
        readUnmentioned(types, bodies);
        Round round = new Round(elements, positions, stubPackage.name(), documents, false);
        stubPackage.findings().forEach(round::report);
        ClassReader classes = new ClassReader(round);
        MisplacedInterceptors interceptors = new MisplacedInterceptors(round, types);
        MisplacedNodes nodes = new MisplacedNodes(round);
        Set<String> stubs = StubNames.topLevelClasses(stubPackage.name());
        for (TypeElement type : types) {
            boolean stub = stubs.contains(type.getQualifiedName().toString());
            if (stub && sources.isWritten(type)) {
                round.report(nameTaken(type));
            } else if (!stub) {
                classes.read(type);
                interceptors.check(type);
                nodes.check(type);
            }
        }
        Backend backend = new Backend(
                stubPackage.name(),
                List.copyOf(classes.tables()),
                merged(bodies.records(), round.records()),
                merged(bodies.enums(), round.enums()),
                merged(bodies.unions(), round.unions()),
                List.copyOf(classes.functions()),
                List.copyOf(classes.routes()),
                List.copyOf(classes.crons()),
                authProviders(types),
                Collections.unmodifiableMap(classes.modules()),
                Collections.unmodifiableMap(classes.modulePositions()),
                List.copyOf(classes.cronMethods()),
                Set.copyOf(classes.nodeModules()),
                Map.copyOf(classes.entrances()),
                Collections.unmodifiableMap(classes.natives()));
        return new Reading(
                backend, List.copyOf(round.findings()), classes.unresolvedTables(), classes.unresolvedFunctions());
    }

    /**
     * Reads every record, enum and sealed interface, since a body may use one that no signature mentions; there, no type is
     * refused.
     */
    private static void readUnmentioned(List<TypeElement> types, Round bodies) {
        RecordReader records = new TypeReader(bodies).records();
        for (TypeElement type : types) {
            if (type.getKind() == ElementKind.RECORD) {
                records.read(type, bodies.position(type));
            } else if (type.getKind() == ElementKind.ENUM) {
                records.enumType(type, new TypeUse("", bodies.position(type)));
            } else if (SealedTypes.isSealed(type)) {
                records.unionType(type, new TypeUse("", bodies.position(type)));
            }
        }
    }

    private static <T> Map<String, T> merged(Map<String, T> all, Map<String, T> mentioned) {
        Map<String, T> merged = new TreeMap<>(all);
        merged.putAll(mentioned);
        return Collections.unmodifiableMap(merged);
    }

    private Finding nameTaken(TypeElement type) {
        return Finding.error(
                "CVX301",
                positions.of(type),
                "The class `" + type.getQualifiedName() + "` has the name of a generated class",
                "`Tables`, `Api`, `Internal` and `Routes` are generated into this package",
                "Give it another name, or let the generated classes go to another package with `@ConvexBackend`.");
    }

    private boolean isAnnotated(TypeElement type) {
        return Annotation.find(elements, type, "Table").isPresent() || ClassReader.hasFunctions(elements, type);
    }

    private Map<String, String> documents(List<TypeElement> types, String stubPackage) {
        Map<String, String> documents = new HashMap<>();
        for (TypeElement type : types) {
            Annotation.find(elements, type, "Table")
                    .ifPresent(table -> documents.put(
                            StubNames.documentClassName(
                                    stubPackage, type.getSimpleName().toString()),
                            table.text("value")));
        }
        return documents;
    }

    private List<AuthProviderModel> authProviders(List<TypeElement> types) {
        List<Element> scopes = new ArrayList<>(sources.packages(elements));
        scopes.addAll(types);
        List<AuthProviderModel> providers = new ArrayList<>();
        for (Element scope : scopes) {
            Position position = positions.of(scope);
            Annotation.find(elements, scope, "AuthProvider.Clerk")
                    .ifPresent(clerk -> providers.add(new AuthProviderModel.Clerk(position.annotation("Clerk", 0))));
            for (Annotation oidc : Annotation.all(elements, scope, "AuthProvider.Oidc")) {
                providers.add(new AuthProviderModel.Oidc(
                        oidc.text("domain"), oidc.text("applicationId"), position.annotation("Oidc", oidc.ordinal())));
            }
            for (Annotation jwt : Annotation.all(elements, scope, "AuthProvider.CustomJwt")) {
                providers.add(new AuthProviderModel.CustomJwt(
                        jwt.text("issuer"),
                        jwt.text("jwks"),
                        jwt.text("algorithm"),
                        jwt.text("applicationId"),
                        position.annotation("CustomJwt", jwt.ordinal())));
            }
        }
        return List.copyOf(providers);
    }
}
