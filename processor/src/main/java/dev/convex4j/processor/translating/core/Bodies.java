package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;

/** The translation of whole bodies, for the parts that declare functions and classes. */
public interface Bodies {
    /** The expressions of a body in a scope of its own. */
    Expressions in(String module, Scope scope, MethodBody body);

    /** The expressions of code that is no method's; {@code member} is the initializer that it is a part of. */
    Expressions in(String module, Scope scope, MethodKey member);

    /** Declares the parameters of a method and gives them their types. */
    List<TsParameter> parameters(MethodBody body, Expressions expressions);

    /** The type of what a method returns, without the promise. */
    TsType result(MethodBody body, Expressions expressions);

    /** Notes what a declaration was refused for. */
    void refuse(List<Finding> findings);
}
