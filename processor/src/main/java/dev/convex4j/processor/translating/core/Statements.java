package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;

/** The translation of one method's statements, for expressions that hold statements or need one before them. */
public interface Statements {
    /** The statements of a block; what they declare and make known ends with it. */
    List<TsStatement> block(List<BodyStatement> statements);

    /** The statements of a function inside the method, whose results have the type {@code result}. */
    List<TsStatement> body(List<BodyStatement> statements, JavaType result);

    /** A {@code switch} that has a value. */
    Value switchExpression(BodyExpression.SwitchExpression expression);

    /**
     * Declares a variable before the statement that is being translated, for {@code test} in it to assign.
     *
     * @throws Untranslatable if {@code test} stands in a function of its own, which may run more than once at a time
     */
    Scope.Binding declareBefore(int id, String name, BodyExpression.InstanceOf test);
}
