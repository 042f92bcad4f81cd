package dev.convex4j.processor.model;

import java.util.List;
import java.util.Map;

/**
 * Everything the signatures say, before any body is read.
 *
 * @param stubPackage the package that the generated Java goes to
 * @param records all records of the build and those of libraries that signatures mention, by canonical class name; what
 *     only bodies use may have components of a {@link ConvexType.Refused refused} type
 * @param enums the enums likewise
 * @param modules the module path of each user class that holds functions or helpers, by canonical class name
 * @param modulePositions where those classes stand, by canonical class name
 */
public record Backend(
        String stubPackage,
        List<TableModel> tables,
        Map<String, RecordModel> records,
        Map<String, EnumModel> enums,
        List<FunctionModel> functions,
        List<RouteModel> routes,
        List<AuthProviderModel> authProviders,
        Map<String, String> modules,
        Map<String, Position> modulePositions) {
    /** A backend whose modules have no known position. */
    public Backend(
            String stubPackage,
            List<TableModel> tables,
            Map<String, RecordModel> records,
            Map<String, EnumModel> enums,
            List<FunctionModel> functions,
            List<RouteModel> routes,
            List<AuthProviderModel> authProviders,
            Map<String, String> modules) {
        this(stubPackage, tables, records, enums, functions, routes, authProviders, modules, Map.of());
    }
}
