package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.checking.rule.JavaText;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.LocalValues;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a Java condition on a document: which of its comparisons could an index serve? Equality, order, flags and absence
 * can; {@code contains}, {@code startsWith} and inequality can't, and two fields of one document are no value to look for.
 */
final class DocumentComparisons {
    private static final int DEEPEST_HELPER = 3;

    private static final Map<String, String> OPERATORS =
            Map.of("==", "eq", "<", "lt", "<=", "lte", ">", "gt", ">=", "gte");

    private static final Map<String, String> FLIPPED =
            Map.of("eq", "eq", "lt", "gt", "lte", "gte", "gt", "lt", "gte", "lte");

    private static final Map<String, String> NEGATED = Map.of("lt", "gte", "lte", "gt", "gt", "lte", "gte", "lt");

    private static final Map<String, String> TESTS =
            Map.of("equals", "eq", "contentEquals", "eq", "isEqual", "eq", "isBefore", "lt", "isAfter", "gt");

    private final Program program;
    private final DocumentFields fields;
    private final int depth;

    DocumentComparisons(Program program, DocumentFields fields) {
        this(program, fields, 0);
    }

    private DocumentComparisons(Program program, DocumentFields fields, int depth) {
        this.program = program;
        this.fields = fields;
        this.depth = depth;
    }

    /** The comparisons that must hold where {@code condition} is {@code holds}; of alternatives, all must be comparisons. */
    List<Comparison> of(BodyExpression condition, boolean holds) {
        if (condition instanceof BodyExpression.Unary unary && unary.operator().equals("!")) {
            return of(unary.operand(), !holds);
        } else if (condition instanceof BodyExpression.Binary binary) {
            return binary(binary, holds);
        } else if (condition instanceof BodyExpression.Call call) {
            return call(call, holds);
        }
        return fields.field(condition).map(field -> flag(field, holds)).orElseGet(List::of);
    }

    private static List<Comparison> flag(String field, boolean holds) {
        return List.of(new Comparison(field, "eq", Boolean.toString(holds)));
    }

    private List<Comparison> binary(BodyExpression.Binary binary, boolean holds) {
        String operator = binary.operator();
        if (operator.equals("&&") || operator.equals("||")) {
            List<Comparison> left = of(binary.left(), holds);
            List<Comparison> right = of(binary.right(), holds);
            boolean alternatives = operator.equals("&&") != holds;
            return alternatives && (left.isEmpty() || right.isEmpty())
                    ? List.of()
                    : Stream.concat(left.stream(), right.stream()).distinct().toList();
        }
        if (operator.equals("!=")) {
            return holds ? List.of() : compared(binary.left(), binary.right(), "eq");
        }
        String verb = OPERATORS.get(operator);
        if (verb == null) {
            return List.of();
        }
        Optional<String> wanted = Optional.ofNullable(holds ? verb : NEGATED.get(verb));
        return wanted.map(asked -> ordered(binary, asked)).orElseGet(List::of);
    }

    /** {@code a < b}, or {@code a.compareTo(b) < 0}. */
    private List<Comparison> ordered(BodyExpression.Binary binary, String verb) {
        if (binary.left() instanceof BodyExpression.Call call
                && call.method().name().equals("compareTo")
                && call.receiver().isPresent()) {
            return compared(call.receiver().get(), call.arguments().get(0), verb);
        }
        return compared(binary.left(), binary.right(), verb);
    }

    private List<Comparison> compared(BodyExpression left, BodyExpression right, String verb) {
        Optional<String> field = fields.field(left);
        if (field.isPresent()) {
            return fields.mentioned(right) ? List.of() : List.of(new Comparison(field.get(), verb, JavaText.of(right)));
        }
        return fields.field(right)
                .filter(name -> !fields.mentioned(left))
                .map(name -> List.of(new Comparison(name, FLIPPED.getOrDefault(verb, verb), JavaText.of(left))))
                .orElseGet(List::of);
    }

    private List<Comparison> call(BodyExpression.Call call, boolean holds) {
        MethodBody helper = program.methods().get(call.method());
        if (helper != null && depth < DEEPEST_HELPER && fields.field(call).isEmpty()) {
            return helper(helper, call, holds);
        }
        String name = call.method().name();
        String verb = TESTS.get(name);
        if (verb != null) {
            Optional<String> wanted = Optional.ofNullable(holds ? verb : NEGATED.get(verb));
            return wanted.map(asked -> tested(call, asked)).orElseGet(List::of);
        }
        boolean onOptional = call.method().owner().equals("java.util.Optional")
                && call.receiver().isPresent();
        if (onOptional && (name.equals("isEmpty") || name.equals("isPresent"))) {
            return name.equals("isEmpty") == holds
                    ? fields.field(call.receiver().get())
                            .map(field -> List.of(new Comparison(field, "eqAbsent", "")))
                            .orElseGet(List::of)
                    : List.of();
        }
        return fields.field(call)
                .filter(field -> isBoolean(call.type()))
                .map(field -> flag(field, holds))
                .orElseGet(List::of);
    }

    private static boolean isBoolean(JavaType type) {
        return type == JavaType.Primitive.BOOLEAN || type.isClass("java.lang.Boolean");
    }

    private List<Comparison> tested(BodyExpression.Call call, String verb) {
        if (call.receiver().isPresent() && call.arguments().size() == 1) {
            return compared(call.receiver().get(), call.arguments().get(0), verb);
        }
        // Objects.equals(a, b)
        return call.arguments().size() == 2
                ? compared(call.arguments().get(0), call.arguments().get(1), verb)
                : List.of();
    }

    /** A condition in a helper that takes the document: {@code posts.stream().filter(p -> isBy(p, author))}. */
    private List<Comparison> helper(MethodBody helper, BodyExpression.Call call, boolean holds) {
        int count = Math.min(call.arguments().size(), helper.parameters().size());
        for (int i = 0; i < count; i++) {
            if (fields.isDocument(call.arguments().get(i))) {
                return inHelper(helper, i, holds);
            }
        }
        return List.of();
    }

    List<Comparison> inHelper(MethodBody helper, int parameter, boolean holds) {
        DocumentFields inside = fields.in(helper.parameters().get(parameter).id(), LocalValues.of(helper));
        DocumentComparisons comparisons = new DocumentComparisons(program, inside, depth + 1);
        List<BodyExpression> returned = Returns.of(helper.statements());
        return returned.size() == 1 ? comparisons.of(returned.get(0), holds) : List.of();
    }
}
