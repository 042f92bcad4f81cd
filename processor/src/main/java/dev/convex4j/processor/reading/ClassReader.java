package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.CronModel;
import dev.convex4j.processor.model.Entrance;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.NativeModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads one class after the other: its table, its functions, its routes, its module. */
final class ClassReader {
    private static final List<String> ANNOTATIONS = List.of("Query", "Mutation", "Action", "HttpRoute", "Cron");

    static final String USE_NODE = "UseNode";

    /** Ends the name of a module of single actions. */
    private static final String NODE = "Node";

    private static final List<String> INDEXES = List.of("Index", "SearchIndex", "VectorIndex");

    private final Round round;
    private final TableReader tableReader;
    private final FunctionReader functionReader;
    private final RouteReader routeReader;
    private final CronReader cronReader;

    private final List<TableModel> tables = new ArrayList<>();
    private final List<FunctionModel> functions = new ArrayList<>();
    private final List<RouteModel> routes = new ArrayList<>();
    private final List<CronModel> crons = new ArrayList<>();
    private final Map<String, String> modules = new TreeMap<>();
    private final Map<String, Position> modulePositions = new TreeMap<>();
    private final List<MethodKey> cronMethods = new ArrayList<>();
    private final NativeReader nativeReader;
    private final Set<String> nodeModules = new TreeSet<>();
    private final Set<String> unresolvedTables = new TreeSet<>();
    private final Set<String> unresolvedFunctions = new TreeSet<>();

    ClassReader(Round round) {
        this.round = round;
        TypeReader types = new TypeReader(round);
        this.tableReader = new TableReader(round, types);
        this.functionReader = new FunctionReader(round, types);
        this.routeReader = new RouteReader(round);
        this.cronReader = new CronReader(round);
        this.nativeReader = new NativeReader(round);
    }

    /** Whether the class has functions or routes, in either form. */
    static boolean hasFunctions(Elements elements, TypeElement type) {
        return Stream.concat(Stream.<Element>of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .anyMatch(element -> isFunction(elements, element));
    }

    void read(TypeElement type) {
        Optional<Annotation> table = round.annotation(type, "Table");
        table.ifPresent(annotation -> readTable(type, annotation));
        if (table.isEmpty()) {
            INDEXES.forEach(index -> refuseIndex(type, index));
        }
        if (isModule(round, type)) {
            String name = type.getQualifiedName().toString();
            modules.put(name, modulePath(type));
            modulePositions.put(name, round.position(type));
            if (runsInNode(type)) {
                nodeModules.add(modulePath(type));
            }
        }
        if (isFunction(round.elements(), type)) {
            handler(type).ifPresent(this::readFunction);
        }
        // In the order of the source, which is the order of the generated module.
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (cronReader.isDeclaration(method)) {
                cronMethods.add(MethodKeys.of(method));
            }
            nativeReader.read(type, method, modulePath(home(type)));
            if (isFunction(round.elements(), method)) {
                checkOverloads(type, method);
                readFunction(new Candidate(type, method, method));
            }
        }
    }

    /** Ordered by name. */
    List<TableModel> tables() {
        return tables.stream().sorted(Comparator.comparing(TableModel::name)).toList();
    }

    List<FunctionModel> functions() {
        return functions;
    }

    List<RouteModel> routes() {
        return routes;
    }

    List<CronModel> crons() {
        return crons;
    }

    Map<String, String> modules() {
        return modules;
    }

    List<MethodKey> cronMethods() {
        return cronMethods;
    }

    Map<MethodKey, NativeModel> natives() {
        return nativeReader.natives();
    }

    Set<String> nodeModules() {
        return nodeModules;
    }

    Map<MethodKey, List<Entrance>> entrances() {
        return functionReader.entrances();
    }

    Map<String, Position> modulePositions() {
        return modulePositions;
    }

    Set<String> unresolvedTables() {
        return Set.copyOf(unresolvedTables);
    }

    Set<String> unresolvedFunctions() {
        return Set.copyOf(unresolvedFunctions);
    }

    private void refuseIndex(TypeElement type, String annotation) {
        if (round.annotation(type, annotation).isPresent()) {
            round.report(Finding.error(
                    "CVX301",
                    round.position(type).annotation(annotation, 0),
                    "`" + type.getSimpleName() + "` has an index, but is no table",
                    "An index orders the documents of a table",
                    "Add `@Table(\"..\")`, or remove the index."));
        }
    }

    private void readTable(TypeElement type, Annotation annotation) {
        if (UnresolvedTypes.in(type.asType())) {
            unresolvedTables.add(type.getQualifiedName().toString());
        }
        tableReader.read(type, annotation).ifPresent(tables::add);
    }

    private void readFunction(Candidate candidate) {
        List<FunctionKind> kinds = Candidate.kinds(round, candidate.annotated());
        if (kinds.size() > 1) {
            round.report(Finding.error(
                    "CVX105",
                    round.position(candidate.method()),
                    "`" + candidate.display() + "` is a " + kinds.get(0).word() + " and "
                            + kinds.get(1).word() + " at once",
                    "A function is registered under one kind, which decides what it may do",
                    "Keep one of the annotations."));
        }
        if (FunctionReader.isUnresolved(candidate.method())) {
            unresolvedFunctions.add(candidate.owner().getQualifiedName() + "."
                    + candidate.method().getSimpleName());
        } else if (kinds.isEmpty() && cronReader.isJob(candidate)) {
            cronReader.refuse(candidate);
        } else if (kinds.isEmpty()) {
            functionReader.checkShape(candidate, round.position(candidate.method()));
            routeReader.checkHandler(candidate);
            functionReader.readHandler(candidate);
        } else {
            boolean internal = round.annotation(candidate.annotated(), Candidate.annotationName(kinds.get(0)))
                    .orElseThrow()
                    .flag("internal");
            functionReader
                    .read(candidate, kinds.get(0), internal, functionModule(candidate))
                    .ifPresent(function -> {
                        functions.add(function);
                        crons.addAll(cronReader.read(candidate, function));
                    });
        }
        routes.addAll(routeReader.read(candidate, !kinds.isEmpty()));
    }

    private Optional<Candidate> handler(TypeElement type) {
        List<ExecutableElement> handlers = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(Candidate.HANDLER))
                .toList();
        if (handlers.size() == 1) {
            return Optional.of(new Candidate(type, handlers.get(0), type));
        }
        round.report(Finding.error(
                "CVX105",
                round.position(type),
                "`" + type.getSimpleName() + "` has " + (handlers.isEmpty() ? "no method" : "more than one method")
                        + " called `handler`",
                "The annotation on the class says that the class is one function, and `handler` is its code",
                "Write one `static` method `handler`, or annotate the methods instead of the class."));
        return Optional.empty();
    }

    private void checkOverloads(TypeElement type, ExecutableElement method) {
        boolean overloaded = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(other -> !other.equals(method))
                .anyMatch(other -> other.getSimpleName().equals(method.getSimpleName()));
        if (overloaded) {
            round.report(Finding.error(
                    "CVX301",
                    round.position(method),
                    "`" + type.getSimpleName() + "` has more than one method called `" + method.getSimpleName() + "`",
                    "A module exports a function under its name alone, without the types of its parameters",
                    "Give each of them its own name."));
        }
    }

    /** Whether {@code @UseNode} stands on the class or around it, or on each of its functions. */
    private boolean runsInNode(TypeElement type) {
        for (Element each = type; each != null; each = each.getEnclosingElement()) {
            if (round.annotation(each, USE_NODE).isPresent()) {
                return true;
            }
        }
        return allInNode(type);
    }

    /** An action that alone runs in Node.js is a module beside that of its class. */
    private String functionModule(Candidate candidate) {
        String module = modulePath(candidate.owner());
        boolean alone = round.annotation(candidate.method(), USE_NODE).isPresent() && !runsInNode(candidate.owner());
        if (!alone) {
            return module;
        }
        nodeModules.add(module + NODE);
        return module + NODE;
    }

    /** Whether each function of a class runs in Node.js. */
    private boolean allInNode(TypeElement type) {
        List<ExecutableElement> registered = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isFunction(round.elements(), method))
                .toList();
        return !registered.isEmpty()
                && registered.stream()
                        .allMatch(method -> round.annotation(method, USE_NODE).isPresent());
    }

    private String modulePath(TypeElement type) {
        return ModulePaths.of(
                type.getQualifiedName().toString(),
                round.annotation(type, "Module").map(module -> module.text("value")));
    }

    /** The class whose module holds the members of a class. */
    private TypeElement home(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement around
                        && !hasFunctions(round.elements(), type)
                        && round.annotation(type, "Module").isEmpty()
                ? home(around)
                : type;
    }

    static boolean isFunction(Elements elements, Element element) {
        return ANNOTATIONS.stream()
                .anyMatch(name -> Annotation.find(elements, element, name).isPresent());
    }

    /** Whether the class has a module of its own. */
    static boolean isModule(Round round, TypeElement type) {
        return hasFunctions(round.elements(), type)
                || round.annotation(type, "Module").isPresent()
                || isHelper(type);
    }

    /** A class whose methods others may call: it becomes a module if a function reaches it. */
    private static boolean isHelper(TypeElement type) {
        boolean plain = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE;
        return plain
                && type.getNestingKind() == NestingKind.TOP_LEVEL
                && !ElementFilter.methodsIn(type.getEnclosedElements()).isEmpty();
    }
}
