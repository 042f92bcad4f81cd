package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Kind;
import java.util.List;

/**
 * The values of an interface that several classes, records or enums implement. TypeScript tells records from each other by a
 * property that says which one it is, objects of classes by {@code instanceof}, and the constants of an enum by being texts.
 */
final class Alternatives {
    private Alternatives() {}

    /** @param members the records, classes and enums that implement the interface */
    static ClassForm form(ClassShape type, List<ClassShape> members, Backend backend) {
        if (members.stream().allMatch(member -> member.kind() == Kind.CLASS)) {
            return ClassForm.INTERFACE;
        } else if (!areRecordsTold(type, of(Kind.RECORD, members), backend) || !areEnumsTold(members)) {
            return ClassForm.MIXED;
        }
        boolean one = members.stream().map(ClassShape::kind).distinct().count() == 1;
        return one ? ClassForm.UNION : areNamed(members) ? ClassForm.CHOICE : ClassForm.MIXED;
    }

    private static List<ClassShape> of(Kind kind, List<ClassShape> members) {
        return members.stream().filter(member -> member.kind() == kind).toList();
    }

    private static boolean areRecordsTold(ClassShape type, List<ClassShape> records, Backend backend) {
        return records.size() < 2
                || type.sealed()
                || records.stream()
                                .flatMap(each -> backend.tag(each.name()).stream())
                                .distinct()
                                .count()
                        == records.size();
    }

    /** Two enums may have constants of one name; constants with bodies are told apart in a function of their own. */
    private static boolean areEnumsTold(List<ClassShape> members) {
        List<ClassShape> enums = of(Kind.ENUM, members);
        return enums.size() < 2
                && (members.size() == 1
                        || enums.stream()
                                .flatMap(each -> each.constants().stream())
                                .allMatch(constant -> constant.body().isEmpty()));
    }

    /** Code far from a class in a body, or without a name, can't ask for it. */
    private static boolean areNamed(List<ClassShape> members) {
        return members.stream().noneMatch(ClassShape::local)
                && members.stream().allMatch(member -> member.typeParameters().isEmpty());
    }
}
