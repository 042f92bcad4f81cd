package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Yields;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables that are compared with something. TypeScript gives a {@code const} the type of its literal, and refuses to
 * compare it with another one; Java's type is wider, so there it must be written.
 */
public final class ComparedNames implements BodyVisitor {
    /** Our own functions that give what they are called with. */
    private static final Set<String> PASSING = Set.of("present", "orElse", "orElseThrow");

    private static final Set<String> GIVING_ON =
            Set.of("valueOf", "toString", "requireNonNull", "requireNonNullElse", "concat");

    private final Set<Integer> locals = new HashSet<>();
    private final Set<Integer> tested = new HashSet<>();
    private final Set<Integer> texts = new HashSet<>();
    private final Set<String> constants = new HashSet<>();
    private final Map<Integer, BodyExpression> values = new HashMap<>();
    private final WideValues wide = new WideValues(values);

    private ComparedNames() {}

    /** The names of a method, whose locals classes inside it may compare, too. */
    public static ComparedNames in(MethodBody body, Program program) {
        ComparedNames names = new ComparedNames();
        BodyWalker.walk(body, names);
        names.addClassesIn(body.key(), program);
        return names;
    }

    private void addClassesIn(MethodKey method, Program program) {
        for (ClassShape shape : program.classes().values()) {
            if (shape.local() && shape.enclosingMethod().filter(method::equals).isPresent()) {
                for (ClassShape.Initializer initializer : shape.initializers()) {
                    if (initializer instanceof ClassShape.Initializer.OfField field) {
                        BodyWalker.walk(field.value(), this);
                    } else if (initializer instanceof ClassShape.Initializer.OfBlock block) {
                        BodyWalker.walk(block.statements(), this);
                    }
                }
                for (MethodShape each : shape.methods()) {
                    MethodBody body = program.methods().get(each.key());
                    if (body != null) {
                        BodyWalker.walk(body, this);
                    }
                    addClassesIn(each.key(), program);
                }
            }
        }
    }

    public static ComparedNames in(Program program) {
        ComparedNames names = new ComparedNames();
        for (MethodBody body : program.methods().values()) {
            ComparedNames inside = in(body, program);
            names.locals.addAll(inside.locals);
            names.texts.addAll(inside.texts);
            names.constants.addAll(inside.constants);
        }
        program.constants().forEach((name, value) -> {
            if (names.constants.contains(name)) {
                names.note(value);
            }
        });
        return names;
    }

    public boolean containsLocal(int id) {
        return locals.contains(id);
    }

    /** Whether a text is compared that comes out of a list, or the like, which the local is put into there. */
    public boolean containsText(int id) {
        return texts.contains(id);
    }

    /** Whether the local is asked for its class. */
    public boolean containsTested(int id) {
        return tested.contains(id);
    }

    /** Whether any comparison has the static final field {@code name}, given as {@code Owner.name}. */
    public boolean containsConstant(String name) {
        return constants.contains(name);
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Binary binary
                && (binary.operator().equals("==")
                        || binary.operator().equals("!=")
                        || isDifference(binary.operator(), binary.type()))) {
            compare(binary.left(), binary.right());
        } else if (expression instanceof BodyExpression.Assign assign
                && assign.operator()
                        .filter(operator -> isDifference(operator, assign.type()))
                        .isPresent()) {
            compare(assign.target(), assign.value());
        } else if (expression instanceof BodyExpression.Call call
                && call.method().name().equals("equals")) {
            List<BodyExpression> operands = BodyWalker.operands(call);
            if (operands.size() == 2) {
                compare(operands.get(0), operands.get(1));
            } else {
                operands.forEach(this::note);
            }
        } else if (expression instanceof BodyExpression.SwitchExpression selection) {
            note(selection.selector());
        } else if (expression instanceof BodyExpression.InstanceOf test
                && test.value() instanceof BodyExpression.Local local) {
            tested.add(local.id());
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable && !variable.reassigned()) {
            variable.value().ifPresent(value -> values.put(variable.id(), value));
        }
        if (statement instanceof BodyStatement.Switch selection) {
            note(selection.selector());
        }
    }

    /** A constant that is compared with what TypeScript knows nothing of but its type can keep its narrow one. */
    private void compare(BodyExpression left, BodyExpression right) {
        if (!WideValues.isConstant(left) || !wide.contains(right)) {
            note(left);
        }
        if (!WideValues.isConstant(right) || !wide.contains(left)) {
            note(right);
        }
    }

    /** {@code a ^ b} of truth values is {@code a !== b}. */
    private static boolean isDifference(String operator, JavaType type) {
        return operator.equals("^") && Types.isBoolean(type);
    }

    /**
     * Whether a method of the JDK gives what it is called on or with, which is all that is left of it, or a generic method of
     * the user has the type of what it is called with.
     */
    static boolean givesOn(BodyExpression.Call call) {
        String name = call.method().name();
        boolean generic = call.invocation().declaredResultType() instanceof JavaType.Variable;
        return call.method().owner().startsWith("java.") ? GIVING_ON.contains(name) || name.endsWith("Value") : generic;
    }

    /** What gives its value on unchanged passes its narrow type on, too. */
    private void note(BodyExpression operand) {
        if (operand instanceof BodyExpression.Cast cast) {
            note(cast.operand());
        } else if (operand instanceof BodyExpression.Unary sign
                && sign.operator().equals("+")) {
            note(sign.operand());
        } else if (operand instanceof BodyExpression.Assign assign) {
            note(assign.value());
        } else if (operand instanceof BodyExpression.Conditional choice) {
            note(choice.whenTrue());
            note(choice.whenFalse());
        } else if (operand instanceof BodyExpression.SwitchExpression choice) {
            Yields.own(choice).forEach(this::note);
        } else if (operand instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.OPTIONAL)) {
            call.receiver().ifPresent(this::note);
            call.arguments().forEach(this::note);
        } else if (operand instanceof BodyExpression.Call call) {
            if (givesOn(call)) {
                BodyWalker.operands(call).forEach(this::note);
            } else if (Types.isString(call.type())) {
                BodyWalker.operands(call).forEach(this::noteTexts);
            }
        } else if (operand instanceof BodyExpression.ArrayAccess access) {
            noteTexts(access.array());
        } else if (operand instanceof BodyExpression.Local local) {
            noteLocal(local.id());
        } else if (operand instanceof BodyExpression.StaticField field) {
            constants.add(field.owner() + "." + field.name());
        }
    }

    /** The texts of a list or the like have the type of the variables that it is made of. */
    private void noteTexts(BodyExpression operand) {
        if (operand instanceof BodyExpression.Local local && Types.isString(local.type())) {
            texts.add(local.id());
        } else if (operand instanceof BodyExpression.Call
                || operand instanceof BodyExpression.New
                || operand instanceof BodyExpression.ArrayAccess
                || operand instanceof BodyExpression.Conditional
                || operand instanceof BodyExpression.Cast
                || operand instanceof BodyExpression.NewArray) {
            BodyWalker.operands(operand).forEach(this::noteTexts);
        }
    }

    /** A variable that is given a constant of a narrow type has that type, too. */
    private void noteLocal(int id) {
        BodyExpression value = values.get(id);
        if (locals.add(id) && value != null) {
            note(value);
        }
    }

    /** Whether TypeScript gives a value a narrower type than Java does. */
    public static boolean isLiteral(TsExpression value) {
        if (value instanceof TsExpression.Conditional conditional) {
            return isLiteral(conditional.whenTrue()) && isLiteral(conditional.whenFalse());
        } else if (value instanceof TsExpression.Binary binary) {
            return isJunction(binary)
                    ? isLiteral(binary.left()) || isLiteral(binary.right())
                    : binary.operator().equals("??") && isLiteralOrAbsent(binary.left()) && isLiteral(binary.right());
        } else if (value instanceof TsExpression.Call call) {
            return isLiteralOfHelper(call);
        } else if (value instanceof TsExpression.Assign assign) {
            return assign.operator().equals("=") && isLiteral(assign.value());
        }
        return (value instanceof TsExpression.Unary sign && sign.operator().equals("-") && isLiteral(sign.operand()))
                || value instanceof TsExpression.StringLiteral
                || value instanceof TsExpression.NumberLiteral
                || value instanceof TsExpression.BigIntLiteral
                || value instanceof TsExpression.BooleanLiteral;
    }

    /** Whether a text is one that TypeScript may compute: made of names and literals alone. */
    public static boolean isComputed(TsExpression value) {
        if (value instanceof TsExpression.TemplateLiteral template) {
            return template.values().stream().allMatch(ComparedNames::isComputed);
        } else if (value instanceof TsExpression.Binary sum) {
            return isComputed(sum.left()) && isComputed(sum.right());
        }
        return value instanceof TsExpression.Identifier || value instanceof TsExpression.Imported || isLiteral(value);
    }

    /** {@code present(b ? "a" : undefined)} is {@code "a"} for TypeScript. */
    private static boolean isLiteralOfHelper(TsExpression.Call call) {
        return passesOn(call)
                && call.arguments().stream().allMatch(ComparedNames::isLiteralOrAbsent)
                && call.arguments().stream().anyMatch(ComparedNames::hasLiteral);
    }

    /** Whether it is a call of one of our own functions that give what they are called with. */
    public static boolean passesOn(TsExpression.Call call) {
        return call.callee() instanceof TsExpression.Imported helper
                && PASSING.contains(helper.source().name());
    }

    /** Whether TypeScript gives a value a narrower type than Java does, be it that it may be absent. */
    public static boolean isNarrow(TsExpression value) {
        return isLiteral(value) || (isLiteralOrAbsent(value) && hasLiteral(value));
    }

    private static boolean isLiteralOrAbsent(TsExpression value) {
        return value instanceof TsExpression.Conditional choice
                ? isLiteralOrAbsent(choice.whenTrue()) && isLiteralOrAbsent(choice.whenFalse())
                : isAbsent(value) || isLiteral(value);
    }

    private static boolean hasLiteral(TsExpression value) {
        return value instanceof TsExpression.Conditional choice
                ? hasLiteral(choice.whenTrue()) || hasLiteral(choice.whenFalse())
                : isLiteral(value);
    }

    /** {@code null} or {@code undefined}. */
    public static boolean isAbsent(TsExpression value) {
        return value.equals(Code.UNDEFINED) || value instanceof TsExpression.NullLiteral;
    }

    /** {@code a && b} or {@code a || b}. */
    public static boolean isJunction(TsExpression.Binary binary) {
        return binary.operator().equals("&&") || binary.operator().equals("||");
    }

    /** A condition whose outcome Java's compiler doesn't look at: what it chooses isn't out of reach. */
    public static TsExpression open(TsExpression condition) {
        return condition instanceof TsExpression.BooleanLiteral
                ? widened(condition, new TsType.Keyword("boolean"))
                : condition;
    }

    /** The value with its wider type; an annotation wouldn't do, since TypeScript narrows a union at once. */
    public static TsExpression widened(TsExpression value, TsType type) {
        return new TsExpression.As(value, type);
    }
}
