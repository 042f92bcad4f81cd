package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.EnumFields;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Enums whose constructors do more than to compute and assign fields: the fields and constructors become a class of their
 * own, of which each constant has an object.
 */
final class EnumData extends ProgramRewriter {
    /** The only field that such an enum is left with. */
    static final String FIELD = "data";

    private final Map<String, EnumDataClass> enums;

    private EnumData(Map<String, EnumDataClass> enums) {
        this.enums = enums;
    }

    static Program rewrite(Program program, FreshIds ids) {
        Map<String, EnumDataClass> enums = new LinkedHashMap<>();
        for (ClassShape shape : program.classes().values()) {
            if (shape.kind() == ClassShape.Kind.ENUM && !isAssigning(shape, program)) {
                EnumDataClass.of(shape, program, ids).ifPresent(data -> enums.put(shape.name(), data));
            }
        }
        return enums.isEmpty() ? program : new EnumData(enums).moved(program);
    }

    /** Whether the fields of each constant can be written out. */
    private static boolean isAssigning(ClassShape shape, Program program) {
        try {
            shape.constants().forEach(constant -> EnumFields.of(constant, shape, program));
            return true;
        } catch (Untranslatable more) {
            return false;
        }
    }

    private Program moved(Program program) {
        Map<String, ClassShape> classes = new LinkedHashMap<>();
        Set<String> own = new HashSet<>(program.ownClasses());
        Program without = program;
        for (EnumDataClass data : enums.values()) {
            without = data.without(without);
        }
        Program read = rewritten(without);
        for (ClassShape shape : read.classes().values()) {
            classes.put(shape.name(), shape);
            Optional.ofNullable(enums.get(shape.name())).ifPresent(data -> {
                classes.put(data.name(), code(data.shape()));
                own.add(data.name());
            });
        }
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>(read.methods());
        enums.values()
                .forEach(data -> data.methods()
                        .forEach(body ->
                                methods.put(body.key(), Simplification.with(body, statements(body.statements())))));
        return new Program(read.backend(), methods, read.constants(), read.erroneous(), read.records(), classes, own);
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.InstanceField field && enums.containsKey(field.owner())) {
            EnumDataClass data = enums.get(field.owner());
            if (!field.name().equals(FIELD) || !field.type().equals(data.type())) {
                return new BodyExpression.InstanceField(
                        new BodyExpression.InstanceField(
                                field.target(), field.owner(), FIELD, data.type(), field.position()),
                        data.name(),
                        field.name(),
                        field.type(),
                        field.position());
            }
        }
        return rewritten;
    }
}
