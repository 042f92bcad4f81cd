package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsClass.Member;
import dev.convex4j.processor.typescript.TsDeclaration.Signature;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The methods of a TypeScript class or interface. */
final class ClassMethods {
    private static final Set<String> NEVER_WAITING =
            Set.of("toString", "equals", "hashCode", "compareTo", "compare", "iterator", "hasNext", "next");

    private final ClassShape shape;
    private final Expressions around;
    private final TranslationContext context;
    private final Supplier<Scope> scopes;

    ClassMethods(ClassShape shape, Expressions around, Supplier<Scope> scopes) {
        this.shape = shape;
        this.around = around;
        this.context = around.context();
        this.scopes = scopes;
    }

    List<Member> all() {
        List<Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MethodShape method : shape.methods()) {
            if (method.isStatic() || !context.reached().contains(method.key()) || isConstructor(method)) {
                continue;
            }
            try {
                Optional<MethodBody> body = OwnCalls.body(method.key(), context);
                if (body.isPresent()) {
                    members.add(method(method, body.get()));
                } else if (method.isAbstract()) {
                    members.add(abstractMethod(method));
                }
                names.add(context.members().method(method.key()));
            } catch (Untranslatable refused) {
                around.bodies().refuse(refused.findings());
            }
        }
        for (MethodShape declared : declaredAbove()) {
            if (names.add(context.members().method(declared.key()))) {
                inherited(declared).ifPresent(members::add);
            }
        }
        return members;
    }

    private static boolean isConstructor(MethodShape method) {
        return method.key().name().equals("<init>");
    }

    private Member method(MethodShape method, MethodBody body) {
        Expressions expressions = around.bodies().in(around.module(), scopes.get(), body);
        List<TsParameter> parameters = around.bodies().parameters(body, expressions);
        boolean async = context.asyncMethods().contains(body.key());
        requireNoWaiting(method, async);
        TsType result = around.bodies().result(body, expressions);
        return new Member.Method(
                documentation(body),
                method.access() == Access.PRIVATE && context.privateMembers().isMethod(method.key()),
                false,
                async,
                context.members().method(method.key()),
                TypeParameters.of(method.typeParameters(), around.module(), context, method.position()),
                parameters,
                Optional.of(async ? TypeNames.promise(result) : result),
                Optional.of(expressions.statements().block(body.statements())));
    }

    private static Optional<String> documentation(MethodBody body) {
        return body.documentation().isBlank()
                ? Optional.empty()
                : Optional.of(body.documentation().strip());
    }

    private static void requireNoWaiting(MethodShape method, boolean async) {
        if (async && method.key().name().startsWith("<")) {
            throw Constructors.waiting(method.position());
        }
        if (async
                && NEVER_WAITING.contains(method.key().name())
                && !method.overridden().isEmpty()) {
            throw Untranslatable.construct(
                    "`" + method.key().name() + "` that waits for the database or another function",
                    "read first, and keep what was read in the object",
                    method.position());
        }
    }

    private Member abstractMethod(MethodShape method) {
        Signature.Method signature = signature(method);
        return new Member.Method(
                Optional.empty(),
                false,
                false,
                false,
                signature.name(),
                signature.typeParameters(),
                signature.parameters(),
                Optional.of(signature.result()),
                Optional.empty());
    }

    /** A method as an interface declares it. */
    Signature.Method signature(MethodShape method) {
        Scope scope = around.scope().nested();
        List<TsParameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            MethodShape.Parameter parameter = method.parameters().get(i);
            TsType type = TypeNames.of(parameter.type(), around.module(), context, method.position());
            parameters.add(TsParameter.typed(
                    scope.fresh(dev.convex4j.processor.translating.layout.Identifiers.local(parameter.name())),
                    Nulls.type(type, context.nullness().parameter(method.key(), i))));
        }
        TsType result = result(method);
        return new Signature.Method(
                Optional.empty(),
                context.members().method(method.key()),
                TypeParameters.of(method.typeParameters(), around.module(), context, method.position()),
                List.copyOf(parameters),
                context.asyncMethods().contains(method.key()) ? TypeNames.promise(result) : result);
    }

    private TsType result(MethodShape method) {
        JavaType type = method.resultType();
        if (Types.isOptional(type)) {
            return TypeNames.optional(
                    TypeNames.of(Types.argument(type), around.module(), context, method.position()),
                    context.absences().getOrDefault(method.key(), Absence.UNDEFINED));
        }
        TsType result = TypeNames.of(type, around.module(), context, method.position());
        return Nulls.type(result, context.nullness().result(method.key()));
    }

    /** What the interfaces above declare, where no class above is bound to it already. */
    private List<MethodShape> declaredAbove() {
        Hierarchy hierarchy = context.hierarchy();
        Set<String> known = hierarchy
                .superclass(shape)
                .map(above -> hierarchy.ancestors(above.name()))
                .orElse(Set.of());
        return hierarchy.ancestors(shape.name()).stream()
                .filter(name -> !known.contains(name))
                .flatMap(name -> hierarchy.shape(name).stream())
                .filter(above -> above.kind() == ClassShape.Kind.INTERFACE)
                .flatMap(above -> above.methods().stream())
                .filter(method -> isMember(method) && context.reached().contains(method.key()))
                .toList();
    }

    /** Whether a method of an interface is one of its TypeScript interface. */
    boolean isMember(MethodShape method) {
        return !method.isStatic()
                && (method.isAbstract() || (method.isDefault() && !OwnCalls.isFunction(method.key(), context)));
    }

    /** TypeScript wants an abstract class to repeat what it leaves open, and a class to have each default method. */
    private Optional<Member> inherited(MethodShape declared) {
        Optional<MethodShape> found = context.hierarchy().resolve(shape.name(), declared.key());
        if (found.isEmpty()) {
            return shape.isAbstract() ? Optional.of(abstractMethod(declared)) : Optional.empty();
        }
        return found.get().isDefault() ? Optional.of(delegation(found.get())) : Optional.empty();
    }

    private Member.Method delegation(MethodShape method) {
        Signature.Method signature = signature(method);
        List<TsExpression> arguments = new ArrayList<>(List.of(Code.name("this")));
        signature
                .parameters()
                .forEach(
                        parameter -> arguments.add(Code.name(((TsParameter.Binding.Name) parameter.binding()).name())));
        boolean async = context.asyncMethods().contains(method.key());
        MethodKey body = Dispatch.isNeeded(method.key(), context) ? Dispatch.body(method.key()) : method.key();
        TsExpression call = Code.call(OwnCalls.reference(body, method.position(), around), arguments);
        TsExpression value = async ? Code.await(call) : call;
        boolean none = method.resultType() == JavaType.Primitive.VOID;
        TsStatement statement =
                none ? new TsStatement.ExpressionStatement(value) : new TsStatement.Return(Optional.of(value));
        return new Member.Method(
                Optional.empty(),
                false,
                false,
                async,
                signature.name(),
                signature.typeParameters(),
                signature.parameters(),
                Optional.of(signature.result()),
                Optional.of(List.of(statement)));
    }

    /** The default methods that an object of the interface has to have as members, since some class replaces them. */
    static List<Member.Method> defaults(ClassShape shape, Expressions around) {
        ClassMethods methods =
                new ClassMethods(shape, around, () -> around.scope().nested());
        Hierarchy hierarchy = around.context().hierarchy();
        List<Member.Method> defaults = new ArrayList<>();
        for (String above : hierarchy.ancestors(shape.name())) {
            for (MethodShape method :
                    hierarchy.shape(above).map(ClassShape::methods).orElse(List.of())) {
                boolean member =
                        methods.isMember(method) && around.context().reached().contains(method.key());
                hierarchy
                        .resolve(shape.name(), method.key())
                        .filter(found -> member && found.equals(method))
                        .ifPresent(found -> defaults.add(methods.delegation(found)));
            }
        }
        return List.copyOf(defaults);
    }

    /** The members of the TypeScript interface of a Java one. */
    static List<Signature> ofInterface(ClassShape shape, Expressions around) {
        ClassMethods methods =
                new ClassMethods(shape, around, () -> around.scope().nested());
        List<Signature> members = new ArrayList<>();
        for (MethodShape method : shape.methods()) {
            if (methods.isMember(method) && around.context().reached().contains(method.key())) {
                members.add(methods.signature(method));
            }
        }
        return List.copyOf(members);
    }
}
