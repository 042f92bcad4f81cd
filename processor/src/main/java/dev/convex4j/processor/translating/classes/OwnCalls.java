package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.NativeModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of the user's own methods: functions of modules for static ones and those of plain data, methods for the rest. */
public final class OwnCalls {
    private OwnCalls() {}

    public static Value translate(BodyExpression.Call call, Expressions expressions) {
        if (call.receiver().isEmpty()) {
            return staticCall(call, expressions);
        }
        TranslationContext context = expressions.context();
        MethodKey method = call.method();
        BodyExpression receiver = call.receiver().get();
        ClassForm form = context.hierarchy().form(method.owner());
        if (form == ClassForm.MIXED) {
            throw Mixtures.declared(method.owner(), context);
        } else if (receiver instanceof BodyExpression.Super) {
            return superCall(call, expressions);
        }
        Optional<Value> generated = generated(call, receiver, expressions);
        if (generated.isPresent()) {
            return generated.get();
        } else if (form.isData() || isFunction(method, context)) {
            return dataCall(call, receiver, expressions);
        }
        TsExpression target = expressions.receiver(call);
        return value(
                Code.call(Code.member(target, context.members().method(method)), arguments(call, expressions)),
                method,
                context);
    }

    /** A default method that no class replaces is a function beside the interface. */
    static boolean isFunction(MethodKey method, TranslationContext context) {
        return context.hierarchy().method(method).filter(MethodShape::isDefault).isPresent()
                && !context.hierarchy().isOverridden(method);
    }

    private static Value staticCall(BodyExpression.Call call, Expressions expressions) {
        TranslationContext context = expressions.context();
        MethodKey method = call.method();
        Optional<ClassShape> owner = context.hierarchy().shape(method.owner());
        if (owner.filter(shape -> shape.kind() == ClassShape.Kind.ENUM).isPresent()
                && !context.program().methods().containsKey(method)) {
            return method.name().equals("values")
                    ? EnumTables.values(method.owner(), expressions)
                    : EnumTables.valueOf(
                            method.owner(), Nulls.unboxed(call.arguments().get(0), expressions), expressions);
        }
        if (context.program().backend().nativeOf(method).isPresent()) {
            return value(
                    Arguments.call(reference(method, call.position(), expressions), call, expressions),
                    method,
                    context);
        }
        if (body(method, context).isEmpty()) {
            throw Untranslatable.construct(
                    "the method `" + method.display() + "`, which has no body,",
                    "write a static method with a body",
                    call.position());
        }
        return value(
                Arguments.call(reference(method, call.position(), expressions), call, expressions), method, context);
    }

    private static List<TsExpression> arguments(BodyExpression.Call call, Expressions expressions) {
        return Arguments.of(call.arguments(), call.invocation(), expressions);
    }

    /** What every record and enum has without the user's writing it. */
    private static Optional<Value> generated(BodyExpression.Call call, BodyExpression object, Expressions expressions) {
        TranslationContext context = expressions.context();
        MethodShape shape = context.hierarchy().method(call.method()).orElse(null);
        boolean written =
                shape == null || !shape.implicit() || context.hierarchy().isWritten(call.method());
        if (written || !context.hierarchy().form(call.method().owner()).isData()) {
            return Optional.empty();
        }
        BodyExpression receiver = Nulls.required(object, expressions);
        return switch (call.method().name()) {
            case "toString" -> Optional.of(Value.of(Texts.of(receiver, expressions)));
            case "equals" ->
                Optional.of(Equals.compare(receiver, call.arguments().get(0), call.position(), expressions));
            case "hashCode" -> Optional.of(HashCodes.of(receiver, expressions));
            default -> Optional.empty();
        };
    }

    private static Value dataCall(BodyExpression.Call call, BodyExpression receiver, Expressions expressions) {
        TranslationContext context = expressions.context();
        MethodKey method = call.method();
        Optional<String> component = Dispatch.component(method, receiver.type(), context);
        if (component.isPresent()) {
            return Value.of(Code.member(expressions.receiver(call), component.get()));
        }
        List<TsExpression> arguments = new ArrayList<>();
        TsExpression self = Nulls.checked(receiver, expressions.code(receiver), expressions);
        if (context.hierarchy().form(method.owner()) == ClassForm.FUNCTION
                && context.hierarchy()
                        .method(method)
                        .filter(MethodShape::isAbstract)
                        .isPresent()) {
            return value(Code.call(self, arguments(call, expressions)), method, context);
        }
        arguments.add(self);
        arguments.addAll(arguments(call, expressions));
        MethodKey target = Dispatch.target(method, receiver.type(), context);
        if (Dispatch.isNeeded(target, context)) {
            context.usage().dispatch(target, expressions.module());
        }
        return value(Code.call(reference(target, call.position(), expressions), arguments), method, context);
    }

    /** {@code super.method()} and {@code Interface.super.method()}. */
    private static Value superCall(BodyExpression.Call call, Expressions expressions) {
        TranslationContext context = expressions.context();
        MethodKey method = call.method();
        boolean isDefault = context.hierarchy()
                .method(method)
                .filter(MethodShape::isDefault)
                .isPresent();
        if (!isDefault && !context.hierarchy().form(method.owner()).isData()) {
            TsExpression target =
                    Code.member(Code.name("super"), context.members().method(method));
            return value(Code.call(target, arguments(call, expressions)), method, context);
        }
        BodyExpression.Super qualifier = (BodyExpression.Super) call.receiver().orElseThrow();
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(innermost(qualifier, expressions));
        arguments.addAll(arguments(call, expressions));
        MethodKey body = Dispatch.isNeeded(method, context) ? Dispatch.body(method) : method;
        return value(Code.call(reference(body, call.position(), expressions), arguments), method, context);
    }

    private static TsExpression innermost(BodyExpression.Super self, Expressions expressions) {
        return expressions
                .scope()
                .instance("")
                .orElseThrow(() -> Untranslatable.construct(
                        "`super` in this place", "call a static helper instead", self.position()));
    }

    private static Value value(TsExpression call, MethodKey method, TranslationContext context) {
        boolean async = context.asyncMethods().contains(method);
        return new Value(async ? Code.await(call) : call, context.absences().getOrDefault(method, Absence.UNDEFINED));
    }

    static TsExpression reference(MethodKey method, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        Optional<NativeModel> written = context.program().backend().nativeOf(method);
        if (written.isPresent()) {
            NativeModel function = written.get();
            // A registered function has taken the name already.
            String local = context.layout().findMethod(function.key()).isEmpty()
                    ? function.name()
                    : "native" + Names.capitalized(function.name());
            String file = ModuleLayout.specifier(expressions.module(), function.module());
            return new TsExpression.Imported(new TsImport(file, function.name(), local, false));
        }
        context.usage().helper(method, expressions.module());
        return reference(context.layout().method(method), position, expressions);
    }

    /** The name of a declaration, which a fixed name of a parameter must not hide. */
    public static TsExpression reference(Place place, Position position, Expressions expressions) {
        if (place.module().equals(expressions.module()) && expressions.scope().hides(place.name())) {
            throw Untranslatable.meaning(
                    "a parameter called `" + place.name() + "` hides the declaration that is used here",
                    "in TypeScript both would be one name of this module.",
                    "give the parameter another name",
                    position);
        }
        expressions.context().usage().imported(expressions.module(), place.module());
        return expressions.context().layout().reference(expressions.module(), place);
    }

    /** Whether the user wrote a body for a method. */
    static Optional<MethodBody> body(MethodKey key, TranslationContext context) {
        return Optional.ofNullable(context.program().methods().get(key))
                .filter(body -> context.hierarchy().isWritten(key));
    }
}
