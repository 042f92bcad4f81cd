package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.FunctionStub;
import dev.convex4j.processor.model.StubNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes {@code Api} or {@code Internal}: a nested class a module, a method a function. */
final class CallsStub {
    private final StubNames names;
    private final StubTypes types;

    CallsStub(StubNames names, StubTypes types) {
        this.names = names;
        this.types = types;
    }

    JavaFile file(String root, String documentation) {
        List<FunctionStub> functions = names.functions().stream()
                .filter(stub -> stub.classes().get(0).equals(root))
                .toList();
        TypeSpec.Builder type = module(List.of(root), functions).addJavadoc(documentation);
        return StubFile.of(names.stubPackage(), type);
    }

    private TypeSpec.Builder module(List<String> path, List<FunctionStub> functions) {
        TypeSpec.Builder type = StubFile.holder(path.get(path.size() - 1));
        Set<String> nested = new LinkedHashSet<>();
        for (FunctionStub stub : functions) {
            if (stub.classes().equals(path)) {
                addFunction(type, stub);
            } else if (stub.classes().size() > path.size()
                    && stub.classes().subList(0, path.size()).equals(path)) {
                nested.add(stub.classes().get(path.size()));
            }
        }
        for (String name : nested) {
            List<String> inner = new ArrayList<>(path);
            inner.add(name);
            type.addType(module(inner, functions)
                    .addModifiers(Modifier.STATIC)
                    .addJavadoc(StubDocs.javadoc("", "Functions of the module `" + modulePath(inner, functions) + "`."))
                    .build());
        }
        return type;
    }

    /** The Convex path of a nested class, from any function in it. */
    private static String modulePath(List<String> classes, List<FunctionStub> functions) {
        return functions.stream()
                .filter(stub -> stub.classes().size() >= classes.size()
                        && stub.classes().subList(0, classes.size()).equals(classes))
                .findFirst()
                .map(stub -> List.of(stub.function().module().split("/", -1)))
                .map(segments -> String.join("/", segments.subList(0, classes.size() - 1)))
                .orElse("");
    }

    private void addFunction(TypeSpec.Builder module, FunctionStub stub) {
        FunctionModel function = stub.function();
        List<Field> required = function.parameters().stream()
                .filter(field -> !field.optional())
                .toList();
        TypeName call = stub.callClass().isEmpty() ? callType(function) : callClass(stub);
        MethodSpec.Builder method = MethodSpec.methodBuilder(stub.method())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(StubDocs.javadoc(
                        function.documentation(),
                        "Calls the " + function.kind().word() + " `" + function.path() + "`."))
                .returns(call);
        required.forEach(field -> method.addParameter(types.of(field.type()), field.javaName()));
        CodeBlock arguments = arguments(required);
        module.addMethod(
                stub.callClass().isEmpty()
                        ? method.addStatement("return new $T<>($S, $L)", callName(function), function.path(), arguments)
                                .build()
                        : method.addStatement("return new $T($L)", call, arguments)
                                .build());
        if (!stub.callClass().isEmpty()) {
            module.addType(callClassType(stub));
        }
    }

    private static CodeBlock arguments(List<Field> required) {
        ClassName type = StubTypes.spi("Arguments");
        if (required.isEmpty()) {
            return CodeBlock.of("$T.none()", type);
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int index = 0; index < required.size(); index++) {
            Field field = required.get(index);
            arguments.add(index == 0 ? CodeBlock.of("$T.of(", type) : CodeBlock.of(".and("));
            arguments.add("$S, $L)", field.wireName(), StubCode.data(field));
        }
        return arguments.build();
    }

    private TypeSpec callClassType(FunctionStub stub) {
        FunctionModel function = stub.function();
        TypeSpec.Builder type = TypeSpec.classBuilder(stub.callClass())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(StubDocs.javadoc("", "A call of `" + function.path() + "`, with its optional arguments."))
                .superclass(callType(function))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(StubTypes.spi("Arguments"), "arguments")
                        .addStatement("super($S, arguments)", function.path())
                        .build());
        for (Field field : function.parameters()) {
            if (field.optional()) {
                TypeName value = types.of(field.type());
                String same = "The same call with the argument `" + field.wireName() + "`";
                type.addMethod(option(stub, field, value, same + "."));
                if (StubTypes.hasOptionalOverload(field.type())) {
                    type.addMethod(option(stub, field, StubTypes.optional(value), same + ", if there is a value."));
                }
            }
        }
        return type.build();
    }

    private MethodSpec option(FunctionStub stub, Field field, TypeName type, String documentation) {
        ClassName call = callClass(stub);
        return MethodSpec.methodBuilder(field.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(StubDocs.javadoc("", documentation))
                .addParameter(type, field.javaName())
                .returns(call)
                .addStatement("return new $T(with($S, $N))", call, field.wireName(), field.javaName())
                .build();
    }

    private ClassName callClass(FunctionStub stub) {
        ClassName owner = ClassName.get(names.stubPackage(), stub.classes().get(0));
        for (String name : stub.classes().subList(1, stub.classes().size())) {
            owner = owner.nestedClass(name);
        }
        return owner.nestedClass(stub.callClass());
    }

    private TypeName callType(FunctionModel function) {
        return ParameterizedTypeName.get(callName(function), types.boxed(function.returns()));
    }

    private static ClassName callName(FunctionModel function) {
        return StubTypes.runtime(
                switch (function.kind()) {
                    case QUERY -> "QueryCall";
                    case MUTATION -> "MutationCall";
                    case ACTION -> "ActionCall";
                });
    }
}
