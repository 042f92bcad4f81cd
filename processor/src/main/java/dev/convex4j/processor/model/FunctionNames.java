package dev.convex4j.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the calls of all functions. */
final class FunctionNames {
    private final Backend backend;
    private final StubScope members;
    /** The nested classes of a module path that were named already, by canonical name. */
    private final Map<String, String> paths = new HashMap<>();

    FunctionNames(Backend backend, StubScope members) {
        this.backend = backend;
        this.members = members;
    }

    List<FunctionStub> claimAll() {
        // Modules first: the classes of calls nest beside the classes of deeper modules, and give way to them.
        Map<FunctionModel, List<String>> classes = new HashMap<>();
        backend.functions().forEach(function -> classes.computeIfAbsent(function, this::classes));
        List<FunctionStub> stubs = new ArrayList<>();
        for (FunctionModel function : backend.functions()) {
            List<String> path = classes.getOrDefault(function, List.of());
            String owner = StubNames.qualified(backend.stubPackage(), String.join(".", path));
            String method = methodName(function);
            if (members.method(owner, method, new StubMember.FunctionCall(function))) {
                stubs.add(new FunctionStub(function, path, method, callClass(function, path, owner)));
            } else if (!sameName(stubs, function)) {
                members.clash(
                        "The function `" + function.path() + "` and another one would both be called by `"
                                + String.join(".", path) + "." + method + "`",
                        "Give one of them another name, with `@Name` or in Java.",
                        function.position());
            }
        }
        return stubs;
    }

    /** A default export has no name that Java could write; it is called as its method is. */
    private static String methodName(FunctionModel function) {
        return JavaIdentifiers.identifier(
                function.name().equals("default") ? function.key().name() : function.name());
    }

    private static boolean sameName(List<FunctionStub> stubs, FunctionModel function) {
        return stubs.stream().anyMatch(stub -> stub.function().path().equals(function.path()));
    }

    private List<String> classes(FunctionModel function) {
        List<String> classes = new ArrayList<>();
        classes.add(function.internal() ? StubNames.INTERNAL : StubNames.API);
        String path = classes.get(0);
        for (String segment : function.module().split("/", -1)) {
            String owner = String.join(".", classes);
            path += "/" + segment;
            String name = paths.get(path);
            if (name == null) {
                name = moduleClass(segment, owner, classes, function);
                paths.put(path, name);
            }
            classes.add(name);
        }
        return List.copyOf(classes);
    }

    private String moduleClass(String segment, String owner, List<String> enclosing, FunctionModel function) {
        String name = JavaIdentifiers.className(segment);
        if (enclosing.contains(name)) {
            members.clash(
                    "The module `" + function.module() + "` would be the class `" + name
                            + "` inside a class of that name",
                    "Give the module another path: @Module(\"..\")",
                    modulePosition(function));
        }
        while (enclosing.contains(name) || !members.type(owner, name)) {
            name += "_";
        }
        return name;
    }

    private String callClass(FunctionModel function, List<String> path, String owner) {
        if (function.parameters().stream().noneMatch(Field::optional)) {
            return "";
        }
        String name = JavaIdentifiers.capitalized(methodName(function)) + "Call";
        String unused = name;
        while (path.contains(unused) || !members.type(String.join(".", path), unused)) {
            unused += "_";
        }
        if (!unused.equals(name)) {
            members.clash(
                    "The call of `" + function.path() + "` would be a class `" + name + "`, and so would another one",
                    "Give the function another name, with `@Name` or in Java.",
                    function.position());
        }
        for (Field parameter : function.parameters()) {
            if (parameter.optional()) {
                members.method(
                        owner + "." + unused, parameter.javaName(), new StubMember.CallOption(function, parameter));
            }
        }
        return unused;
    }

    private Position modulePosition(FunctionModel function) {
        Position position = backend.modulePositions().get(function.key().owner());
        return position == null
                ? function.position()
                : position.annotation("Module", 0).value("value");
    }
}
