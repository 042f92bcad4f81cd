package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.graph.AnonymousCreations;
import dev.convex4j.processor.typescript.TsClass;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain classes as TypeScript classes: of a module, of a method, or without a name. */
public final class ClassDeclarations {
    private ClassDeclarations() {}

    /** A class of a module. */
    public static TsClass named(ClassShape shape, String name, Expressions around) {
        return new ClassTranslation(shape, Optional.of(name), around).translate();
    }

    /** The declaration of a class inside a method; records, enums and interfaces there are declared beside the method. */
    public static void local(BodyStatement.LocalClass declaration, Expressions around, List<TsStatement> to) {
        ClassShape shape =
                around.context().hierarchy().shape(declaration.className()).orElseThrow();
        if (declaration.kind() != ClassShape.Kind.CLASS) {
            return;
        }
        List<ClassShape> declared = new ArrayList<>();
        withMembers(shape, declared, around);
        for (ClassShape each : declared) {
            around.scope().bindInstance(Creations.localKey(each.name()), Code.name(name(each, around)));
        }
        for (ClassShape each : declared) {
            to.add(new TsStatement.LocalClass(declaration(each, name(each, around), around)));
        }
    }

    private static TsClass declaration(ClassShape shape, String name, Expressions around) {
        return shape.nesting() == ClassShape.Nesting.ANONYMOUS
                ? new ClassTranslation(shape, Optional.of(name), around)
                        .anonymous(AnonymousCreations.find(
                                        shape.name(), around.context().program())
                                .orElseThrow())
                : named(shape, name, around);
    }

    private static String name(ClassShape shape, Expressions around) {
        return around.context().layout().classPlace(shape.name()).name();
    }

    /** The class, and after it those that it declares as members, each after its superclass. */
    private static void withMembers(ClassShape shape, List<ClassShape> to, Expressions around) {
        if (to.contains(shape)) {
            return;
        }
        around.context()
                .hierarchy()
                .superclass(shape)
                .filter(above -> isMember(above, to))
                .ifPresent(above -> withMembers(above, to, around));
        to.add(shape);
        for (ClassShape member : around.context().program().classes().values()) {
            if (isMember(member, List.of(shape))) {
                withMembers(member, to, around);
            }
        }
    }

    private static boolean isMember(ClassShape shape, List<ClassShape> of) {
        return shape.kind() == ClassShape.Kind.CLASS
                && shape.nesting() == ClassShape.Nesting.MEMBER
                && of.stream()
                        .anyMatch(outer -> shape.enclosingClass()
                                .filter(outer.name()::equals)
                                .isPresent());
    }

    static TsClass anonymous(ClassShape shape, BodyExpression.NewAnonymous creation, Expressions around) {
        return new ClassTranslation(shape, Optional.empty(), around).anonymous(creation);
    }

    /** A type of the user's by its name alone, for where it is declared. */
    static JavaType declared(String name) {
        return new JavaType.Declared(name);
    }
}
