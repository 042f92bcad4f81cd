package dev.convex4j.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the signatures say, before any body is read.
 *
 * @param stubPackage the package that the generated Java goes to
 * @param records all records of the build and those of libraries that signatures mention, by canonical class name; what
 *     only bodies use may have components of a {@link ConvexType.Refused refused} type
 * @param enums the enums likewise
 * @param unions the sealed interfaces of records likewise
 * @param modules the module path of each user class that holds functions or helpers, by canonical class name
 * @param modulePositions where those classes stand, by canonical class name
 * @param cronMethods the methods with {@code @Crons}
 * @param nodeModules the paths of the modules that run in Node.js
 * @param natives the methods that users write in TypeScript
 * @param entrances what happens before the bodies of functions and of the handlers of routes
 */
public record Backend(
        String stubPackage,
        List<TableModel> tables,
        Map<String, RecordModel> records,
        Map<String, EnumModel> enums,
        Map<String, UnionModel> unions,
        List<FunctionModel> functions,
        List<RouteModel> routes,
        List<CronModel> crons,
        List<AuthProviderModel> authProviders,
        Map<String, String> modules,
        Map<String, Position> modulePositions,
        List<MethodKey> cronMethods,
        Set<String> nodeModules,
        Map<MethodKey, List<Entrance>> entrances,
        Map<MethodKey, NativeModel> natives) {
    /** A backend without sealed interfaces and jobs, whose modules have no known position. */
    public Backend(
            String stubPackage,
            List<TableModel> tables,
            Map<String, RecordModel> records,
            Map<String, EnumModel> enums,
            List<FunctionModel> functions,
            List<RouteModel> routes,
            List<AuthProviderModel> authProviders,
            Map<String, String> modules) {
        this(
                stubPackage,
                tables,
                records,
                enums,
                Map.of(),
                functions,
                routes,
                List.of(),
                authProviders,
                modules,
                Map.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Map.of());
    }

    /** Whether what a class becomes runs in Node.js. */
    public boolean runsInNode(String className) {
        String module = modules.get(className);
        return module != null && nodeModules.contains(module);
    }

    /** What a call runs of what the user wrote in TypeScript. */
    public Optional<NativeModel> nativeOf(MethodKey called) {
        return Optional.ofNullable(natives.get(NativeModel.method(called)));
    }

    /** The same backend with other native methods. */
    public Backend withNatives(Map<MethodKey, NativeModel> others) {
        return new Backend(
                stubPackage,
                tables,
                records,
                enums,
                unions,
                functions,
                routes,
                crons,
                authProviders,
                modules,
                modulePositions,
                cronMethods,
                nodeModules,
                entrances,
                others);
    }

    /** The tag of a record, whether a table stores it or not. */
    public Optional<Tag> tag(String className) {
        return Optional.ofNullable(records.get(className)).flatMap(RecordModel::tag);
    }
}
