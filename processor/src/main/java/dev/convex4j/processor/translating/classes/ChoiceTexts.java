package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.RecordMarks;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code toString} of a value that may be one of several records, enums and classes: it is asked what it is. */
final class ChoiceTexts {
    private final ClassShape shape;
    private final TsExpression value;
    private final Expressions expressions;
    private final TranslationContext context;

    private ChoiceTexts(ClassShape shape, TsExpression value, Expressions expressions) {
        this.shape = shape;
        this.value = value;
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Whether all values of an interface have a text that is the same each time. */
    static boolean areKnown(String interfaceName, TranslationContext context) {
        Hierarchy hierarchy = context.hierarchy();
        ClassForm form = hierarchy.form(interfaceName);
        return (form == ClassForm.UNION || form == ClassForm.CHOICE)
                && hierarchy.functions(interfaceName).isEmpty()
                && hierarchy.leaves(interfaceName).stream()
                        .allMatch(leaf -> leaf.kind() != ClassShape.Kind.CLASS
                                || Equals.written(leaf, "toString", context).isPresent());
    }

    /** What the function of the interface does. */
    static List<TsStatement> statements(ClassShape shape, TsExpression value, Expressions expressions) {
        return new ChoiceTexts(shape, value, expressions).statements();
    }

    private List<TsStatement> statements() {
        List<Choices.Alternative> found = new ArrayList<>();
        for (ClassShape constants : leaves(ClassShape.Kind.ENUM)) {
            found.add(new Choices.Alternative(
                    Choices.isConstant(value, constants, shape.name(), context), given(text(constants))));
        }
        Choices.isObject(value, shape.name(), shape.position(), expressions)
                .ifPresent(test -> found.add(new Choices.Alternative(test, given(Code.invoke(value, "toString")))));
        List<ClassShape> records = leaves(ClassShape.Kind.RECORD);
        Optional<String> property = RecordMarks.tag(records, context.hierarchy());
        if (property.isPresent() && records.size() > 1) {
            found.add(new Choices.Alternative(Code.UNDEFINED, tagged(records, property.get())));
        } else {
            found.addAll(RecordTests.each(value, records, leaf -> given(text(leaf)), context));
        }
        return Choices.statements(found, false);
    }

    private List<ClassShape> leaves(ClassShape.Kind kind) {
        return context.hierarchy().leaves(shape.name()).stream()
                .filter(leaf -> leaf.kind() == kind)
                .toList();
    }

    private List<TsStatement> tagged(List<ClassShape> records, String property) {
        DispatchCases cases = new DispatchCases();
        for (ClassShape leaf : records) {
            cases.add(
                    Code.text(context.hierarchy().tag(leaf.name()).orElseThrow().literal()), text(leaf));
        }
        return List.of(new TsStatement.Switch(Code.member(value, property), cases.cases(false)));
    }

    private TsExpression text(ClassShape leaf) {
        JavaType type = leaf.record().isPresent() ? UnionMembers.of(leaf, shape, context) : Selves.type(leaf);
        return Texts.part(type, value, leaf.position(), expressions);
    }

    private static List<TsStatement> given(TsExpression text) {
        return List.of(new TsStatement.Return(Optional.of(text)));
    }
}
