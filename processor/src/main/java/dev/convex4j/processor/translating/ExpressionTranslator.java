package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.LateNulls;
import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.analysis.Presence;
import dev.convex4j.processor.translating.analysis.RecordAccess;
import dev.convex4j.processor.translating.arrays.ArrayCreation;
import dev.convex4j.processor.translating.arrays.ArrayElements;
import dev.convex4j.processor.translating.arrays.ArrayTypes;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.classes.Creations;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.classes.Fields;
import dev.convex4j.processor.translating.classes.FlattenedRecords;
import dev.convex4j.processor.translating.classes.FunctionObjects;
import dev.convex4j.processor.translating.classes.KindValues;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.classes.ObjectMethods;
import dev.convex4j.processor.translating.classes.OwnCalls;
import dev.convex4j.processor.translating.classes.Records;
import dev.convex4j.processor.translating.classes.Selves;
import dev.convex4j.processor.translating.classes.Sequences;
import dev.convex4j.processor.translating.core.Asserted;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Literals;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Statements;
import dev.convex4j.processor.translating.core.StaticState;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeHints;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Untranslated;
import dev.convex4j.processor.translating.core.Usage;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.FunctionValues;
import dev.convex4j.processor.translating.functions.ObjectFunctions;
import dev.convex4j.processor.translating.jdk.Collections;
import dev.convex4j.processor.translating.jdk.Iteration;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.translating.jdk.OnlyValues;
import dev.convex4j.processor.translating.jdk.OptionalCalls;
import dev.convex4j.processor.translating.jdk.TextCalls;
import dev.convex4j.processor.translating.jdk.TimeCalls;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.library.LibraryRow;
import dev.convex4j.processor.translating.nullness.NullArguments;
import dev.convex4j.processor.translating.operators.Assignments;
import dev.convex4j.processor.translating.operators.Casts;
import dev.convex4j.processor.translating.operators.Conversions;
import dev.convex4j.processor.translating.operators.Equality;
import dev.convex4j.processor.translating.operators.Operations;
import dev.convex4j.processor.translating.patterns.Patterns;
import dev.convex4j.processor.translating.patterns.ReferenceCasts;
import dev.convex4j.processor.translating.platform.Queries;
import dev.convex4j.processor.translating.platform.StubCalls;
import dev.convex4j.processor.translating.streams.Streams;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Translates the expressions of one method. */
final class ExpressionTranslator implements Expressions {
    private final TranslationContext context;
    private final MethodKey member;
    private final String module;
    private final Scope scope;
    private final Bodies bodies;
    private final Statements statements;

    /** The receivers of calls underway that are asserted not to be {@code null}. */
    private final IdentityHashMap<BodyExpression.Call, TsExpression.NonNull> asserted = new IdentityHashMap<>();

    /** @param statements makes the translation of the method's statements */
    ExpressionTranslator(
            TranslationContext context,
            MethodKey member,
            String module,
            Scope scope,
            Bodies bodies,
            Function<Expressions, Statements> statements) {
        this.context = context;
        this.member = member;
        this.module = module;
        this.scope = scope;
        this.bodies = bodies;
        this.statements = statements.apply(this);
    }

    @Override
    public Statements statements() {
        return statements;
    }

    @Override
    public Bodies bodies() {
        return bodies;
    }

    @Override
    public TranslationContext context() {
        return context;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Usage usage() {
        return context.usage();
    }

    @Override
    public MethodKey member() {
        return member;
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public TsExpression code(BodyExpression expression) {
        return translate(expression).code();
    }

    @Override
    public List<TsExpression> codes(List<BodyExpression> expressions) {
        List<TsExpression> codes = new ArrayList<>();
        for (BodyExpression expression : expressions) {
            codes.add(translate(expression).as(Absence.UNDEFINED));
        }
        return codes;
    }

    @Override
    public TsExpression into(BodyExpression operand, JavaType target) {
        Optional<BodyExpression.Local> evaluated = scope.evaluated().read(operand);
        BodyExpression expression = evaluated.isPresent() ? evaluated.get() : operand;
        ArrayTypes.requireSame(expression, target);
        Queries.requireQuery(expression, target);
        ObjectFunctions.requireSame(expression, target, this);
        Sequences.requireText(expression, target, this);
        return ObjectFunctions.of(expression, target, this).orElseGet(() -> Conversions.into(expression, target, this));
    }

    @Override
    public List<TsExpression> arguments(Invocation invocation, List<BodyExpression> arguments) {
        List<TsExpression> codes = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            codes.add(into(arguments.get(i), invocation.targetType(i)));
        }
        return codes;
    }

    @Override
    public Value translate(BodyExpression expression) {
        Sequences.requireRead(expression, this);
        return Streams.isWritten(expression) && !scope.evaluated().contains(expression)
                ? Streams.value(expression, this)
                : translateAny(expression);
    }

    private Value translateAny(BodyExpression operand) {
        Optional<BodyExpression.Local> evaluated = scope.evaluated().read(operand);
        BodyExpression expression = evaluated.isPresent() ? evaluated.get() : operand;
        if (expression instanceof BodyExpression.Literal literal) {
            return Value.of(Literals.of(literal.value(), literal.type(), literal.position()));
        } else if (expression instanceof BodyExpression.Local local) {
            Scope.Binding binding = scope.binding(local.id());
            boolean asserted = context.nullness().isAsserted(local, member);
            return new Value(asserted ? new TsExpression.NonNull(binding.code()) : binding.code(), binding.absence());
        } else if (expression instanceof BodyExpression.StaticField field) {
            return staticField(field);
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return Fields.read(field, this);
        } else if (expression instanceof BodyExpression.This self) {
            return Value.of(Selves.of(self, this));
        } else if (expression instanceof BodyExpression.OuterThis outer) {
            return Value.of(Selves.outer(outer, this));
        } else if (expression instanceof BodyExpression.NewAnonymous creation) {
            return Creations.anonymous(creation, this);
        } else if (expression instanceof BodyExpression.EnumConstant constant) {
            return Value.of(Enums.literal(constant, context));
        } else if (expression instanceof BodyExpression.ArrayAccess access) {
            return Value.of(ArrayElements.read(access, this));
        } else if (expression instanceof BodyExpression.ArrayLength length) {
            return Value.of(ArrayElements.length(length.array(), this));
        } else if (expression instanceof BodyExpression.NewArray creation) {
            return Value.of(ArrayCreation.translate(creation, this));
        } else if (expression instanceof BodyExpression.Call call) {
            return call(call);
        } else if (expression instanceof BodyExpression.New creation) {
            return creation(creation);
        } else if (expression instanceof BodyExpression.Unary unary) {
            return Value.of(Operations.unary(unary, this));
        } else if (expression instanceof BodyExpression.Binary binary) {
            return Value.of(Operations.binary(binary, this));
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return conditional(conditional);
        } else if (isFunction(expression)) {
            return Value.of(function(expression));
        } else if (expression instanceof BodyExpression.Cast cast) {
            return Value.of(KindValues.cast(cast, this)
                    .orElseGet(() ->
                            ReferenceCasts.isOne(cast) ? ReferenceCasts.cast(cast, this) : Casts.cast(cast, this)));
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            return Value.of(Patterns.instanceOf(test, this));
        } else if (expression instanceof BodyExpression.SwitchExpression selection) {
            return statements().switchExpression(selection);
        } else if (expression instanceof BodyExpression.Assign assign) {
            return Value.of(Assignments.assign(assign, this));
        } else if (expression instanceof BodyExpression.Update update) {
            return Value.of(Assignments.updated(update, this));
        } else {
            throw refusal(expression);
        }
    }

    /** Whether an expression is a function in place, perhaps with its type before it. */
    private static boolean isFunction(BodyExpression expression) {
        return expression instanceof BodyExpression.Lambda
                || expression instanceof BodyExpression.MethodReference
                || expression instanceof BodyExpression.ArrayConstructorReference
                || (expression instanceof BodyExpression.Cast cast && isFunction(cast.operand()));
    }

    private TsExpression function(BodyExpression expression) {
        if (expression instanceof BodyExpression.Lambda lambda) {
            return FunctionObjects.of(lambda, FunctionValues.lambda(lambda, this), this);
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            return FunctionObjects.of(reference, FunctionValues.reference(reference, this), this);
        } else if (expression instanceof BodyExpression.ArrayConstructorReference reference) {
            return FunctionObjects.of(reference, FunctionValues.arrayConstructor(reference, this), this);
        }
        return function(((BodyExpression.Cast) expression).operand());
    }

    private static Untranslatable refusal(BodyExpression expression) {
        if (expression instanceof BodyExpression.Unsupported unsupported) {
            return Untranslatable.construct(unsupported.construct(), unsupported.instead(), unsupported.position());
        } else {
            return Untranslated.of(expression)
                    .orElseGet(() -> Untranslatable.construct(
                            "`this`", "make the method static and pass what it needs", expression.position()));
        }
    }

    private Value staticField(BodyExpression.StaticField field) {
        if (context.hierarchy().shape(field.owner()).isPresent()) {
            String name = field.owner() + "." + field.name();
            context.usage().constant(name, module);
            return Value.of(OwnCalls.reference(context.layout().constant(name), field.position(), this));
        }
        Optional<LibraryRow> row = context.library().constant(field.owner(), field.name());
        if (row.isPresent() && row.get().template().isPresent()) {
            return Value.of(row.get().template().get().fill(Code.UNDEFINED, List.of()));
        }
        Optional<StubMember> stub = context.stubs().field(field.owner(), field.name());
        if (stub.isPresent()) {
            throw Untranslatable.place(
                    "`" + field.name() + "` stands alone", "use it inside a call of `ctx.db()`", field.position());
        }
        throw Untranslatable.library(
                simpleName(field.owner()) + "." + field.name(), "write the value itself", field.position());
    }

    private Value conditional(BodyExpression.Conditional conditional) {
        boolean converted = Numbers.kind(conditional.type()).isPresent()
                || context.functions().isFunction(conditional.type())
                || conditional.type().isClass(Iterable.class.getName());
        Branches<Value> branches = branches(
                conditional, branch -> converted ? Value.of(into(branch, conditional.type())) : translate(branch));
        Value whenTrue = branches.whenTrue();
        Value whenFalse = branches.whenFalse();
        Absence absence = whenTrue.absence() == whenFalse.absence() ? whenTrue.absence() : Absence.UNDEFINED;
        return new Value(
                new TsExpression.Conditional(branches.condition(), whenTrue.as(absence), whenFalse.as(absence)),
                absence);
    }

    @Override
    public TsExpression optionalAs(BodyExpression optional, Absence wanted) {
        if (OptionalLiterals.isEmptyLiteral(optional)) {
            return Code.absent(wanted);
        } else if (OptionalLiterals.isOf(optional)) {
            return code(optional);
        } else if (optional instanceof BodyExpression.Conditional conditional) {
            return chosen(conditional, branch -> optionalAs(branch, wanted));
        }
        Value value = translate(optional);
        return value.absence() == wanted ? value.code() : OptionalCalls.or(optional, value, Code.absent(wanted), this);
    }

    @Override
    public TsExpression chosen(
            BodyExpression.Conditional conditional, Function<BodyExpression, TsExpression> translation) {
        Branches<TsExpression> branches = branches(conditional, translation);
        return new TsExpression.Conditional(branches.condition(), branches.whenTrue(), branches.whenFalse());
    }

    /** A conditional whose branches are translated, each knowing how the condition came out. */
    private record Branches<T>(TsExpression condition, T whenTrue, T whenFalse) {}

    private <T> Branches<T> branches(BodyExpression.Conditional conditional, Function<BodyExpression, T> translation) {
        TsExpression condition = ComparedNames.open(Nulls.unboxed(conditional.condition(), this));
        Scope.Frame frame = scope.enter();
        scope.assumePresent(Presence.when(conditional.condition(), true));
        T whenTrue = translation.apply(conditional.whenTrue());
        scope.leave(frame);
        scope.assumePresent(Presence.when(conditional.condition(), false));
        T whenFalse = translation.apply(conditional.whenFalse());
        scope.leave(frame);
        return new Branches<>(condition, whenTrue, whenFalse);
    }

    private Value creation(BodyExpression.New creation) {
        String owner = creation.constructor().owner();
        Optional<RecordShape> record = Records.shape(owner, this);
        if (record.isPresent()) {
            return Records.create(creation, record.get(), this);
        } else if (Creations.isClass(owner, this)) {
            return Creations.create(creation, this);
        }
        LibraryRow row = context.library()
                .method(creation.constructor())
                .orElseThrow(() -> Untranslatable.library(
                        "new " + Types.display(creation.type()) + "(..)",
                        TypeHints.instead(owner).orElse("use a record, or a class listed in docs/JDK.md"),
                        creation.position()));
        if (row.template().isEmpty()) {
            BodyExpression.Call call = new BodyExpression.Call(
                    creation.constructor(),
                    Optional.empty(),
                    creation.arguments(),
                    false,
                    creation.type(),
                    creation.position());
            return Intrinsics.named(row.intrinsic()).translate(call, this);
        }
        return Value.of(
                row.template().get().fill(Code.UNDEFINED, arguments(creation.invocation(), creation.arguments())));
    }

    /** A call, for whose receiver there is a test where JavaScript would go on with {@code null}. */
    private Value call(BodyExpression.Call call) {
        LateNulls.refuse(call, this);
        Value value = anyCall(call);
        LateNulls.requireRead(call, this);
        TsExpression.@Nullable NonNull receiver = asserted.remove(call);
        return receiver == null ? value : new Value(Asserted.in(value.code(), receiver, this), value.absence());
    }

    private Value anyCall(BodyExpression.Call call) {
        MethodKey method = call.method();
        Queries.requireOwnMethod(call);
        Optional<RecordShape.Component> component = RecordAccess.component(call, context);
        if (component.isPresent()) {
            FlattenedRecords.requireReadable(component.get(), call.position());
            TsExpression read = Code.member(receiver(call), component.get().wireName());
            return Value.of(Crossings.component(
                            method.owner(),
                            component.get().javaName(),
                            context.program().backend())
                    .map(field -> Crossings.read(field, read, module))
                    .orElse(read));
        }
        if (method.name().equals("clone")
                && call.receiver()
                        .filter(array -> array.type() instanceof JavaType.Array)
                        .isPresent()) {
            return Value.of(Code.invoke(receiver(call), "slice"));
        }
        if (context.functions().isCall(method)
                && call.receiver()
                        .filter(receiver -> context.functions().isFunction(receiver.type()))
                        .isPresent()) {
            return FunctionValues.call(call, this);
        }
        Optional<Value> ofObject = ObjectMethods.translate(call, this);
        if (ofObject.isPresent()) {
            return ofObject.get();
        }
        Optional<LibraryRow> known = context.library().method(method);
        if (known.isEmpty() && isOwn(call)) {
            return OwnCalls.translate(call, this);
        }
        Optional<StubMember> stub = context.stubs().method(method.owner(), method.name());
        if (stub.isPresent()) {
            return StubCalls.translate(stub.get(), call, this);
        }
        Lists.requireUnchanged(call.position(), this);
        StaticState.requireOwn(call.position(), this);
        LibraryRow row = known.orElseThrow(() -> noRow(call));
        return Lists.marked(libraryCall(row, call), call, this);
    }

    /** Of the JDK's enums, only what every enum has is known without a row. */
    private boolean isOwn(BodyExpression.Call call) {
        String owner = call.method().owner();
        return context.hierarchy().shape(owner).isPresent()
                && (!owner.startsWith("java.")
                        || call.method().name().equals("values")
                        || call.method().name().equals("valueOf"));
    }

    private Untranslatable noRow(BodyExpression.Call call) {
        // A local that was refused has had its message.
        call.receiver().filter(BodyExpression.Local.class::isInstance).ifPresent(this::translate);
        String instead = context.library()
                .instead(call.method())
                .or(() -> TypeHints.instead(call.method().owner()))
                .orElse("write it with the methods listed in docs/JDK.md, or as a static helper");
        return Untranslatable.library(call.method().display() + "(..)", instead, call.position());
    }

    private Value libraryCall(LibraryRow row, BodyExpression.Call call) {
        if (row.template().isEmpty()) {
            return Intrinsics.named(row.intrinsic()).translate(call, this);
        }
        if (Equality.isEquals(call.method())) {
            return Equality.equalsMethod(call, this);
        }
        call.receiver().filter(each -> OnlyValues.isOne(each.type())).ifPresent(each -> OnlyValues.check(each, this));
        TsExpression receiver = call.receiver().isPresent() ? receiver(call) : Code.UNDEFINED;
        List<TsExpression> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add(argument(call, i));
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!NullArguments.areAccepted(call.method())) {
                arguments.set(i, Nulls.checked(call.arguments().get(i), arguments.get(i), this));
            }
        }
        TsExpression filled = row.template().get().fill(receiver, arguments);
        return new Value(row.async() ? Code.await(filled) : filled, row.absence());
    }

    private TsExpression argument(BodyExpression.Call call, int index) {
        BodyExpression argument = call.arguments().get(index);
        if (Collections.isListed(call, index)) {
            return Iteration.array(argument, this);
        }
        JavaType target = call.invocation().targetType(index);
        TextCalls.requireText(argument, target);
        if (OnlyValues.isOne(target)) {
            OnlyValues.check(argument, this);
            return Code.UNDEFINED;
        }
        return TimeCalls.takesNumber(call.method(), target) ? TimeCalls.number(argument, this) : into(argument, target);
    }

    @Override
    public TsExpression receiver(BodyExpression.Call call) {
        BodyExpression receiver = call.receiver().orElseThrow();
        if (Types.isPipeline(receiver.type())) {
            return LiteralTypes.typed(receiver, translateAny(receiver).code(), this);
        }
        Optional<TsExpression> function = ObjectFunctions.ofReceiver(call, this);
        if (function.isPresent()) {
            return function.get();
        }
        TsExpression code = Nulls.dereferenced(receiver, this);
        if (code instanceof TsExpression.NonNull nonNull) {
            asserted.put(call, nonNull);
        }
        return Lists.tested(InPlace.receiver(LiteralTypes.typed(receiver, code, this), receiver, this), call, this);
    }

    @Override
    public String specifier(String toModule) {
        return ModuleLayout.specifier(module, toModule);
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
