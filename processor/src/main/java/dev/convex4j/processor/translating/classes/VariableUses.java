package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.flow.ProgramFlow;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the type variables of a type stand for, anywhere in the program. */
final class VariableUses {
    private final TranslationContext context;
    private final Set<Variable> seen = new HashSet<>();
    private final Set<JavaType> found = new LinkedHashSet<>();

    /** A type parameter of a class, or of one of its methods. */
    private record Variable(String owner, Optional<MethodShape> method, int index, String name) {
        boolean isOf(MethodKey called) {
            return method.filter(shape ->
                            shape.key().equals(called) || shape.overridden().contains(called))
                    .isPresent();
        }
    }

    private VariableUses(TranslationContext context) {
        this.context = context;
    }

    /**
     * The types that a type in the code of {@code member} may be, and those within; a variable among them is one of which
     * nothing is known.
     */
    static Set<JavaType> of(JavaType type, MethodKey member, TranslationContext context) {
        VariableUses uses = new VariableUses(context);
        uses.add(type, member);
        return uses.found;
    }

    private void add(JavaType type, MethodKey member) {
        if (type instanceof JavaType.Variable variable) {
            Optional<Variable> parameter = resolved(variable.name(), member);
            if (parameter.isEmpty()) {
                found.add(variable);
            } else if (seen.add(parameter.get())) {
                search(parameter.get());
            }
        } else {
            found.add(type);
        }
        if (type instanceof JavaType.Declared declared) {
            declared.arguments().forEach(part -> add(part, member));
        }
    }

    /** The parameter that a name means in the code of a member. */
    private Optional<Variable> resolved(String name, MethodKey member) {
        Optional<ClassShape> shape = context.hierarchy().shape(member.owner());
        Optional<MethodShape> method = shape.stream()
                .flatMap(type -> type.methods().stream())
                .filter(each -> each.key().equals(member))
                .findFirst();
        int own = method.map(each -> index(each.typeParameters(), name)).orElse(-1);
        int ofClass = shape.map(type -> index(type.typeParameters(), name)).orElse(-1);
        if (own >= 0) {
            return Optional.of(new Variable(member.owner(), method, own, name));
        } else if (ofClass >= 0) {
            return Optional.of(new Variable(member.owner(), Optional.empty(), ofClass, name));
        }
        return shape.flatMap(type -> type.enclosingMethod()
                        .or(() -> type.enclosingClass().map(around -> new MethodKey(around, "", List.of()))))
                .flatMap(around -> resolved(name, around));
    }

    private static int index(List<TypeParameter> parameters, String name) {
        return parameters.stream().map(TypeParameter::name).toList().indexOf(name);
    }

    /** Looks at everything that a variable stands for. */
    private void search(Variable variable) {
        Program program = context.program();
        program.methods().values().forEach(body -> BodyWalker.walk(body, new Uses(variable, body.key())));
        program.constants()
                .forEach((name, value) -> BodyWalker.walk(value, new Uses(variable, ProgramFlow.member(name))));
        program.records()
                .values()
                .forEach(record -> record.components()
                        .forEach(component ->
                                within(variable, component.type(), new MethodKey(record.className(), "", List.of()))));
        entries()
                .forEach(
                        body -> body.parameters().forEach(parameter -> within(variable, parameter.type(), body.key())));
        for (ClassShape type : program.classes().values()) {
            MethodKey member = ProgramFlow.member(type);
            type.superclass().ifPresent(above -> ofClass(variable, above, member));
            type.interfaces().forEach(above -> ofClass(variable, above, member));
            for (ClassShape.Initializer initializer : type.initializers()) {
                if (initializer instanceof ClassShape.Initializer.OfField field) {
                    BodyWalker.walk(field.value(), new Uses(variable, member));
                }
            }
        }
    }

    /** The methods whose arguments come from outside, where nothing creates them. */
    private List<MethodBody> entries() {
        return Stream.concat(
                        context.program().backend().functions().stream().map(FunctionModel::key),
                        context.program().backend().routes().stream().map(RouteModel::target))
                .flatMap(key -> Optional.ofNullable(context.program().methods().get(key)).stream())
                .toList();
    }

    /** What a type says of the variable, in itself or in its parts. */
    private void within(Variable variable, JavaType type, MethodKey member) {
        ofClass(variable, type, member);
        if (type instanceof JavaType.Declared declared) {
            declared.arguments().forEach(part -> within(variable, part, member));
        }
    }

    private void ofClass(Variable variable, JavaType type, MethodKey member) {
        if (variable.method().isEmpty()
                && type instanceof JavaType.Declared declared
                && declared.name().equals(variable.owner())
                && variable.index() < declared.arguments().size()) {
            add(declared.arguments().get(variable.index()), member);
        }
    }

    private final class Uses implements BodyVisitor {
        private final Variable variable;
        private final MethodKey member;

        Uses(Variable variable, MethodKey member) {
            this.variable = variable;
            this.member = member;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.New creation) {
                ofClass(variable, creation.type(), member);
            } else if (expression instanceof BodyExpression.Call call
                    && call.method().owner().startsWith("dev.convex4j.runtime.")) {
                within(variable, call.type(), member);
            } else if (expression instanceof BodyExpression.Call call && variable.isOf(call.method())) {
                ofMethod(call.invocation(), call.type());
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                ofClass(variable, reference.function().resultType(), member);
                if (variable.isOf(reference.method())) {
                    ofMethod(reference.invocation(), reference.function().resultType());
                }
            }
        }

        private void ofMethod(Invocation invocation, JavaType result) {
            for (int i = 0; i < invocation.declaredParameterTypes().size(); i++) {
                match(
                        invocation.declaredParameterTypes().get(i),
                        invocation.parameterTypes().get(i));
            }
            match(invocation.declaredResultType(), result);
        }

        /** Matches a type as declared with the same one as seen at a call. */
        private void match(JavaType declared, JavaType seen) {
            if (declared instanceof JavaType.Variable found && found.name().equals(variable.name())) {
                add(seen, member);
            } else if (declared instanceof JavaType.Array array && seen instanceof JavaType.Array other) {
                match(array.element(), other.element());
            } else if (declared instanceof JavaType.Declared type && seen instanceof JavaType.Declared other) {
                int size = Math.min(type.arguments().size(), other.arguments().size());
                for (int i = 0; i < size; i++) {
                    match(type.arguments().get(i), other.arguments().get(i));
                }
            }
        }
    }
}
