package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of an interface that several classes, records or enums implement, and lambdas. TypeScript tells records from each
 * other by a property that says which one it is, objects of classes by {@code instanceof}, functions and the constants of an
 * enum by {@code typeof}.
 */
final class Alternatives {
    private Alternatives() {}

    /**
     * @param members the records, classes and enums that implement the interface
     * @param functions whether lambdas do too
     */
    static ClassForm form(
            ClassShape type, List<ClassShape> members, boolean functions, Hierarchy hierarchy, Backend backend) {
        if (members.stream().allMatch(member -> member.kind() == Kind.CLASS)) {
            return ClassForm.INTERFACE;
        } else if (!areRecordsTold(type, of(Kind.RECORD, members), hierarchy)
                || !areEnumsTold(of(Kind.ENUM, members), backend)) {
            return ClassForm.MIXED;
        }
        boolean one =
                !functions && members.stream().map(ClassShape::kind).distinct().count() == 1;
        return one ? ClassForm.UNION : areNamed(type, members, hierarchy) ? ClassForm.CHOICE : ClassForm.MIXED;
    }

    private static List<ClassShape> of(Kind kind, List<ClassShape> members) {
        return members.stream().filter(member -> member.kind() == kind).toList();
    }

    private static boolean areRecordsTold(ClassShape type, List<ClassShape> records, Hierarchy hierarchy) {
        return records.size() < 2
                || (type.sealed() && records.stream().noneMatch(ClassShape::local))
                || RecordMarks.areTold(records, hierarchy);
    }

    /** Two enums may have constants of one name. */
    private static boolean areEnumsTold(List<ClassShape> enums, Backend backend) {
        List<Object> literals =
                enums.stream().flatMap(each -> literals(each, backend)).toList();
        return enums.size() < 2 || literals.stream().distinct().count() == literals.size();
    }

    private static Stream<Object> literals(ClassShape type, Backend backend) {
        @Nullable EnumModel model = backend.enums().get(type.name());
        return model == null
                ? type.constants().stream().<Object>map(ClassShape.Constant::name)
                : model.constants().stream().map(EnumModel.Constant::literal);
    }

    /** Code far from a class in a body, or without a name, can only ask for a superclass. */
    private static boolean areNamed(ClassShape type, List<ClassShape> members, Hierarchy hierarchy) {
        return of(Kind.CLASS, members).stream()
                .allMatch(member -> hierarchy
                        .visible(member)
                        .filter(visible -> hierarchy.ancestors(visible.name()).contains(type.name()))
                        .isPresent());
    }
}
