package dev.convex4j.processor.model;

import java.util.List;
import java.util.Map;

/**
 * Everything the signatures say, before any body is read.
 *
 * @param stubPackage the package that the generated Java goes to
 * @param records the records that take part, by canonical class name
 * @param enums the enums that take part, by canonical class name
 * @param modules the module path of each user class that holds functions or helpers, by canonical class name
 */
public record Backend(
        String stubPackage,
        List<TableModel> tables,
        Map<String, RecordModel> records,
        Map<String, EnumModel> enums,
        List<FunctionModel> functions,
        List<RouteModel> routes,
        List<AuthProviderModel> authProviders,
        Map<String, String> modules) {}
