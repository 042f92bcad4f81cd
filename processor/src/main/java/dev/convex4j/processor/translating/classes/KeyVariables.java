package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.ProgramFlow;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keys whose type is a type variable: a helper tells them apart by what they look like, whatever they are, as long as the
 * variable nowhere stands for values of several classes that look alike, such as {@code 1} and {@code 1.0}.
 */
public final class KeyVariables {
    /** What values of different classes are, or numbers of which a map takes different ones for one. */
    private static final Set<String> WIDE = Set.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.Comparable",
            "java.lang.CharSequence",
            "java.lang.Double",
            "java.lang.Float",
            "java.io.Serializable");

    private final JavaType key;
    private final Position position;
    private final TranslationContext context;
    private final Set<Variable> seen = new HashSet<>();

    /** A type parameter of a class, or of one of its methods. */
    private record Variable(String owner, Optional<MethodShape> method, int index, String name) {
        boolean isOf(MethodKey called) {
            return method.filter(shape -> shape.key().equals(called)
                            || shape.overridden().contains(called))
                    .isPresent();
        }
    }

    private KeyVariables(JavaType key, Position position, TranslationContext context) {
        this.key = key;
        this.position = position;
        this.context = context;
    }

    /** Whether a variable is in a type. */
    public static boolean isIn(JavaType type) {
        return type instanceof JavaType.Variable
                || (type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(KeyVariables::isIn));
    }

    /** Refuses a key in the code of {@code member} whose variables stand for something wide anywhere in the program. */
    public static void requireTold(JavaType key, MethodKey member, Position position, TranslationContext context) {
        new KeyVariables(key, position, context).require(key, member);
    }

    private void require(JavaType argument, MethodKey member) {
        boolean told = !(argument instanceof JavaType.Array
                || argument instanceof JavaType.Intersection
                || argument instanceof JavaType.Union
                || (argument instanceof JavaType.Declared declared
                        && (WIDE.contains(declared.name()) || hasOwnEquals(declared.name()))));
        if (!told) {
            throw refusal(argument);
        }
        if (argument instanceof JavaType.Declared declared) {
            declared.arguments().forEach(part -> require(part, member));
        } else if (argument instanceof JavaType.Variable variable) {
            Variable found = resolved(variable.name(), member).orElseThrow(() -> refusal(variable));
            if (seen.add(found)) {
                search(found);
            }
        }
    }

    private Untranslatable refusal(JavaType argument) {
        return Untranslatable.meaning(
                "keys of type `" + Types.display(key) + "` may be of type `" + Types.display(argument) + "`",
                "values of different classes look alike in TypeScript, such as `1` and `1.0`, and `0.0` and `-0.0`.",
                "use a text, a whole number, a record, or a class of your own as the type argument",
                position);
    }

    /** Whether a record is compared in a way of its own, which a plain object doesn't show. */
    private boolean hasOwnEquals(String name) {
        return context.program().isOwnClass(name)
                && context.hierarchy().leaves(name).stream()
                        .anyMatch(leaf -> leaf.record().isPresent()
                                && Equals.written(leaf, "equals", context).isPresent());
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

    private void ofClass(Variable variable, JavaType type, MethodKey member) {
        if (variable.method().isEmpty()
                && type instanceof JavaType.Declared declared
                && declared.name().equals(variable.owner())
                && variable.index() < declared.arguments().size()) {
            require(declared.arguments().get(variable.index()), member);
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
                require(seen, member);
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
