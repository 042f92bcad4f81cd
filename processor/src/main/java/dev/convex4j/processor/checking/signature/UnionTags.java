package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Rule CVX301 for sealed interfaces: one property, with another text in each record, tells their records apart. */
final class UnionTags implements SignatureRule {
    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        backend.unions().values().forEach(union -> checkUnion(union, backend, findings));
        backend.records().values().forEach(record -> record.tag().ifPresent(tag -> checkTag(record, tag, findings)));
        return findings;
    }

    private static void checkUnion(UnionModel union, Backend backend, List<Finding> findings) {
        Map<String, String> byLiteral = new HashMap<>();
        Optional<String> property = union.discriminator();
        for (String member : union.members()) {
            RecordModel record = Objects.requireNonNull(backend.records().get(member), member);
            Tag tag = record.tag().orElseThrow();
            if (property.isPresent() && !property.get().equals(tag.property())) {
                findings.add(Findings.name(
                        record.position(),
                        "`" + simpleName(member) + "` has the discriminator \"" + tag.property()
                                + "\", and other records of `" + simpleName(union.className()) + "` have \""
                                + property.get() + "\"",
                        "A value shows in one property which of the records it is",
                        "Write the same `@Discriminator` on the sealed interfaces that share records."));
                return;
            }
            property = Optional.of(tag.property());
            String other = byLiteral.putIfAbsent(tag.literal(), member);
            if (other != null) {
                findings.add(Findings.name(
                        record.position(),
                        "`" + other + "` and `" + member + "` are both written as \"" + tag.literal() + "\" in `"
                                + simpleName(union.className()) + "`",
                        "The text must lead back to one record",
                        "Give one of them another name: @Name(\"" + tag.literal() + "2\")"));
            }
        }
    }

    private static void checkTag(RecordModel record, Tag tag, List<Finding> findings) {
        String name = simpleName(record.className());
        ConvexNames.problem(tag.property())
                .ifPresent(problem -> findings.add(Findings.name(
                        record.position(),
                        "Invalid field name: \"" + tag.property() + "\", the discriminator of `" + name + "`: "
                                + problem,
                        "It becomes a field of every value of the record",
                        "@Discriminator(\"kind\")")));
        for (Field field : record.fields()) {
            if (field.wireName().equals(tag.property())) {
                findings.add(Findings.name(
                        field.position(),
                        "`" + name + "` has a component \"" + field.wireName()
                                + "\", which is the property that tells it from the other records of its sealed interface",
                        "An object has one value under each name",
                        "Choose another property with @Discriminator(\"kind\") on the interface, or another name for the"
                                + " component."));
            }
        }
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
