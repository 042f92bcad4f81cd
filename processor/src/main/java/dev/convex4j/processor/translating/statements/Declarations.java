package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.EmptyStarts;
import dev.convex4j.processor.translating.analysis.LoopValues;
import dev.convex4j.processor.translating.analysis.Marked;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.classes.EnumTexts;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Declares locals. */
final class Declarations {
    private final Expressions expressions;
    private final ComparedNames compared;
    private @Nullable LoopValues loops;
    private @Nullable EmptyStarts empties;

    Declarations(Expressions expressions, ComparedNames compared) {
        this.expressions = expressions;
        this.compared = compared;
    }

    /** Declares a local whose value later statements assign. */
    Scope.Binding declareEmpty(BodyStatement.LocalVariable variable, List<TsStatement> to) {
        Scope.Binding binding =
                expressions.scope().declare(variable.id(), variable.name(), Absence.UNDEFINED, !variable.reassigned());
        to.add(empty(binding.name(), type(variable)));
        return binding;
    }

    /** {@code let name: type;}. */
    static TsStatement empty(String name, TsType type) {
        return new TsStatement.Variable(false, TsParameter.typed(name, type), Optional.empty());
    }

    private TsType type(BodyStatement.LocalVariable variable) {
        return Nulls.type(
                TypeNames.of(variable.type(), expressions.module(), expressions.context(), variable.position()),
                expressions.context().nullness().local(variable.id(), expressions.member()));
    }

    private boolean mayBeNull(BodyStatement.LocalVariable variable) {
        return expressions.context().nullness().localMayBeNull(variable.id(), expressions.member());
    }

    void declare(BodyStatement.LocalVariable variable, Absence absence, TsExpression value, List<TsStatement> to) {
        Scope.Binding binding =
                expressions.scope().declare(variable.id(), variable.name(), absence, !variable.reassigned());
        if (variable.type().isClass("java.util.Iterator") && !variable.reassigned()) {
            // Its method keeps it for itself: no other place says what it is.
            to.add(new TsStatement.Variable(true, TsParameter.named(binding.name()), Optional.of(value)));
            return;
        }
        // Asked for even where it isn't written: only values of known types keep their meaning in a variable.
        TsType named = type(variable);
        boolean nullable = mayBeNull(variable) && (variable.reassigned() || value instanceof TsExpression.NullLiteral);
        // A reassigned variable has the wide type, but TypeScript tells the members of a union apart all the same.
        boolean narrowed = (!variable.reassigned() || isUnion(variable.type()))
                && (ComparedNames.isNarrow(value) || isComputed(variable, value) || isEnumText(variable))
                && (compared.containsLocal(variable.id())
                        || (isEnumText(variable) && compared.containsText(variable.id()))
                        // `a || true` is `true` for TypeScript, not a boolean.
                        || (variable.reassigned() && value instanceof TsExpression.Binary));
        narrowed |= isUnionOfArrayInPlace(variable, value)
                || isOptionalUnionInPlace(variable, value)
                || (ComparedNames.isAbsent(value) && empties().areAsked(variable.id()));
        Optional<TsType> written =
                !narrowed && (nullable || needsType(variable, value)) ? Optional.of(named) : Optional.empty();
        to.add(new TsStatement.Variable(
                !variable.reassigned(),
                new TsParameter(new TsParameter.Binding.Name(binding.name()), false, written),
                Optional.of(narrowed ? ComparedNames.widened(value, named) : value)));
    }

    /** {@code get([new Circle()], i)}, {@code get([flag], i)}: TypeScript sees which members of the union the array can hold. */
    private boolean isUnionOfArrayInPlace(BodyStatement.LocalVariable variable, TsExpression value) {
        return value instanceof TsExpression.Call call
                && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof TsExpression.ArrayLiteral array
                && (isUnionOfRecords(variable.type())
                        || (variable.reassigned()
                                && Types.isBoolean(variable.type())
                                && array.elements().stream().anyMatch(TsExpression.Identifier.class::isInstance)));
    }

    /** {@code Optional.of(new Circle())}: that it is a circle is what TypeScript would know behind the {@code Optional}. */
    private boolean isOptionalUnionInPlace(BodyStatement.LocalVariable variable, TsExpression value) {
        return Types.isOptional(variable.type())
                && value != Code.UNDEFINED
                && isUnionOfRecords(Types.argument(variable.type()))
                && LiteralTypes.saysLess(variable.type(), value, expressions.context());
    }

    private boolean isUnionOfRecords(JavaType type) {
        return type instanceof JavaType.Declared declared
                && expressions.context().hierarchy().shape(declared.name()).isPresent()
                && expressions.context().hierarchy().form(declared.name()) == ClassForm.UNION;
    }

    /** Whether TypeScript computes the text that a variable starts with. */
    private static boolean isComputed(BodyStatement.LocalVariable variable, TsExpression value) {
        return (value instanceof TsExpression.TemplateLiteral || value instanceof TsExpression.Conditional)
                && variable.value().filter(Marked::is).isPresent();
    }

    /**
     * Whether a value is that of a variable of which TypeScript follows which record it is: a variable that starts with it and
     * is assigned to it in a loop would have a type that depends on itself.
     */
    private boolean isNarrowedUnion(BodyExpression value) {
        return value instanceof BodyExpression.Local local
                && !expressions.scope().binding(local.id()).constant()
                && isUnionOfRecords(value.type());
    }

    private LoopValues loops() {
        if (loops == null) {
            MethodBody body = expressions.context().program().methods().get(expressions.member());
            loops = body == null ? LoopValues.NONE : LoopValues.in(body);
        }
        return loops;
    }

    private EmptyStarts empties() {
        if (empties == null) {
            MethodBody body = expressions.context().program().methods().get(expressions.member());
            empties = body == null ? EmptyStarts.NONE : EmptyStarts.in(body);
        }
        return empties;
    }

    /** Whether TypeScript follows which of several values the variable has. */
    private boolean isNarrowed(BodyExpression.Local variable) {
        return isUnion(variable.type())
                || isUnionOfRecords(variable.type())
                || Types.isOptional(variable.type())
                || expressions.context().nullness().localMayBeNull(variable.id(), expressions.member());
    }

    private boolean isEnumText(BodyStatement.LocalVariable variable) {
        return variable.value()
                .filter(value -> EnumTexts.isOne(value, expressions.context()))
                .isPresent();
    }

    /** Whether the type has few values, which TypeScript tells apart. */
    private boolean isUnion(JavaType type) {
        if (Types.isOptional(type)) {
            return isUnion(Types.argument(type));
        }
        return Types.isBoolean(type)
                || (type instanceof JavaType.Declared declared && Enums.isEnum(declared.name(), expressions.context()));
    }

    /** What is written in place may say less than Java's declaration. */
    private boolean needsType(BodyStatement.LocalVariable variable, TsExpression value) {
        boolean emptyOptional = Types.isOptional(variable.type()) && value == Code.UNDEFINED;
        boolean widens = variable.reassigned()
                && !(variable.type() instanceof JavaType.Primitive)
                && !Types.isString(variable.type());
        // Where a test before says which one it is, `let again = found` is `true` for TypeScript, as is `a || true`.
        boolean knownTruth = variable.reassigned() && Types.isBoolean(variable.type()) && mayBeKnown(value);
        boolean known =
                variable.reassigned() && variable.value().filter(Marked::is).isPresent();
        return InPlace.isEmpty(value)
                || known
                || (variable.reassigned() && value instanceof TsExpression.Call && ComparedNames.isLiteral(value))
                || (variable.reassigned() && isEnumText(variable))
                || variable.value().filter(this::isNarrowedUnion).isPresent()
                || loops().origins(variable.id()).stream().anyMatch(this::isNarrowed)
                || variable.value()
                        .filter(made -> EnumTexts.holds(made, expressions.context()))
                        .isPresent()
                || emptyOptional
                || widens
                || knownTruth
                || variable.value().filter(Declarations::isOfOtherElements).isPresent()
                || variable.value()
                        .filter(made -> holdsOtherClasses(made, element(variable.type())))
                        .isPresent()
                || (compared.containsTested(variable.id())
                        && variable.value()
                                .filter(made -> isOfOtherClass(made, variable.type()))
                                .isPresent())
                || isObject(value)
                || LiteralTypes.saysLess(variable.type(), value, expressions.context());
    }

    /** Whether TypeScript may know which truth value it is. */
    private static boolean mayBeKnown(TsExpression value) {
        if (value instanceof TsExpression.Conditional choice) {
            return (mayBeKnown(choice.whenTrue()) || ComparedNames.isLiteral(choice.whenTrue()))
                    && (mayBeKnown(choice.whenFalse()) || ComparedNames.isLiteral(choice.whenFalse()));
        }
        return value instanceof TsExpression.Identifier
                || value instanceof TsExpression.Member
                || value instanceof TsExpression.Index
                || (value instanceof TsExpression.Unary not && not.operator().equals("!") && mayBeKnown(not.operand()))
                || (value instanceof TsExpression.Binary junction
                        && (ComparedNames.isLiteral(value)
                                || isContradictory(value)
                                || (ComparedNames.isJunction(junction)
                                        && mayBeKnown(junction.left())
                                        && mayBeKnown(junction.right()))));
    }

    /** Whether a condition asks the same twice: {@code a && !a} is {@code false} for TypeScript. */
    private static boolean isContradictory(TsExpression condition) {
        List<TsExpression> asked = new ArrayList<>();
        addAsked(condition, asked);
        return asked.size() > Set.copyOf(asked).size();
    }

    private static void addAsked(TsExpression condition, List<TsExpression> asked) {
        if (condition instanceof TsExpression.Binary junction && ComparedNames.isJunction(junction)) {
            addAsked(junction.left(), asked);
            addAsked(junction.right(), asked);
        } else if (condition instanceof TsExpression.Unary not && not.operator().equals("!")) {
            addAsked(not.operand(), asked);
        } else {
            asked.add(condition);
        }
    }

    /** TypeScript would know which class the variable's object is of, and that no test for another one comes out. */
    private boolean isOfOtherClass(BodyExpression value, JavaType type) {
        if (value instanceof BodyExpression.Cast cast) {
            return isOfOtherClass(cast.operand(), type);
        } else if (value instanceof BodyExpression.Conditional choice) {
            return isOfOtherClass(choice.whenTrue(), type) || isOfOtherClass(choice.whenFalse(), type);
        } else if (value instanceof BodyExpression.ArrayAccess access) {
            return holdsOtherClasses(access.array(), type);
        } else if (value instanceof BodyExpression.Call call
                && isOfJdk(call.method())
                && call.receiver().filter(from -> holdsOtherClasses(from, type)).isPresent()) {
            return true;
        }
        return type instanceof JavaType.Declared declared
                && value.type() instanceof JavaType.Declared made
                && !made.name().equals(declared.name())
                && expressions.context().hierarchy().shape(made.name()).isPresent()
                && expressions.context().hierarchy().shape(declared.name()).isPresent();
    }

    private static JavaType element(JavaType type) {
        return type instanceof JavaType.Array array ? array.element() : Types.argument(type);
    }

    /** Whether a list or an array is made of objects in place, which are of other classes than its type says. */
    private boolean holdsOtherClasses(BodyExpression value, JavaType element) {
        List<BodyExpression> parts = List.of();
        if (value instanceof BodyExpression.NewArray array) {
            parts = array.elements();
        } else if (value instanceof BodyExpression.New copy && isOfJdk(copy.constructor())) {
            return copy.arguments().size() == 1
                    && holdsOtherClasses(copy.arguments().get(0), element);
        } else if (value instanceof BodyExpression.Call call
                && isOfJdk(call.method())
                && call.receiver().isEmpty()) {
            parts = call.arguments();
        }
        return parts.stream().anyMatch(part -> isOfOtherClass(part, element));
    }

    private static boolean isOfJdk(MethodKey method) {
        return method.owner().startsWith("java.util.");
    }

    /** A copy of a list has the type of that one's elements for TypeScript: {@code new ArrayList<Shape>(circles)}. */
    private static boolean isOfOtherElements(BodyExpression value) {
        if (value instanceof BodyExpression.Call collected
                && collected.method().name().equals("collect")
                && collected.receiver().isPresent()
                && Types.isStream(collected.receiver().get().type())
                && collected.type() instanceof JavaType.Declared made
                && made.arguments().size() == 1) {
            return !made.arguments()
                    .get(0)
                    .equals(Types.streamed(collected.receiver().get().type()));
        }
        return value instanceof BodyExpression.New creation
                && creation.arguments().size() == 1
                && creation.type() instanceof JavaType.Declared made
                && creation.arguments().get(0).type() instanceof JavaType.Declared copied
                && !copied.arguments().isEmpty()
                && made.name().startsWith("java.util.")
                && !made.arguments().equals(copied.arguments());
    }

    private static boolean isObject(TsExpression value) {
        return value instanceof TsExpression.ObjectLiteral
                || (value instanceof TsExpression.ArrayLiteral array
                        && array.elements().stream().anyMatch(TsExpression.ObjectLiteral.class::isInstance));
    }
}
