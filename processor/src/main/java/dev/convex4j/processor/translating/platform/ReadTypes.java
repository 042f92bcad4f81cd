package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Refuses to read a value as a type that Java's side reads otherwise than a validator does, or not at all. */
final class ReadTypes {
    private final TranslationContext context;
    private final Position position;
    private final Set<String> seen = new HashSet<>();

    private ReadTypes(TranslationContext context, Position position) {
        this.context = context;
        this.position = position;
    }

    /** Looks at all that a value of the type is made of. */
    static void require(ConvexType type, TranslationContext context, Position position) {
        new ReadTypes(context, position).type(type);
    }

    private void type(ConvexType type) {
        if (type instanceof ConvexType.RecordOf named) {
            record(named);
        } else if (type instanceof ConvexType.UnionOf union) {
            members(union);
        }
        type.parts().forEach(this::type);
    }

    private void record(ConvexType.RecordOf named) {
        String name = named.className();
        Backend backend = context.program().backend();
        Optional<RecordModel> model = Optional.ofNullable(backend.records().get(name));
        if (!seen.add(name)) {
            return;
        } else if (named.generic().isPresent()) {
            throw refusal("a generic record is part of it", "use a record without type parameters");
        } else if (context.hierarchy().shape(name).filter(this::isMadeByCode).isPresent()) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            throw refusal(
                    "the constructor of `" + simple + "` has code, which only Java would run",
                    "read a record without it, and make a `" + simple + "` of what was read");
        }
        model.map(RecordModel::fields)
                .orElseGet(() -> tableFields(name, backend))
                .forEach(this::field);
    }

    private static List<Field> tableFields(String className, Backend backend) {
        return backend.tables().stream()
                .filter(table -> table.className().equals(className))
                .flatMap(table -> table.fields().stream())
                .toList();
    }

    private void members(ConvexType.UnionOf union) {
        if (union.generic().isPresent()) {
            throw refusal("a generic interface is part of it", "use one without type parameters");
        }
        UnionModel model =
                Objects.requireNonNull(context.program().backend().unions().get(union.className()));
        model.members().forEach(member -> record(new ConvexType.RecordOf(member)));
    }

    private void field(Field field) {
        part(field.type(), field.javaName());
        type(field.type());
    }

    private void part(ConvexType type, String name) {
        if (type instanceof ConvexType.Flattened) {
            throw refusal("`" + name + "` is `@Flatten`", "write its fields out in the record that is read");
        } else if (type instanceof ConvexType.DocumentOf
                || type instanceof ConvexType.PageOf
                || type instanceof ConvexType.VectorHitOf
                || type == ConvexType.Simple.PAGINATION_OPTS) {
            throw refusal("`" + name + "` is what only Convex makes", "use a record with the fields that matter");
        } else if (type == ConvexType.Simple.BYTES) {
            throw refusal("`" + name + "` holds bytes", "use a text in Base64, or an argument of type `byte[]`");
        } else if (type == ConvexType.Simple.INSTANT || type == ConvexType.Simple.DURATION) {
            String made = type == ConvexType.Simple.INSTANT ? "Instant.ofEpochMilli(..)" : "Duration.ofMillis(..)";
            throw refusal(
                    "`" + name + "` is a time, which not every number is",
                    "read a `@SafeInteger long`, and make the time of it: `" + made + "`");
        }
        type.parts().forEach(each -> part(each, name));
    }

    /** Whether the constructor that sets the components is one that the user wrote. */
    private boolean isMadeByCode(ClassShape shape) {
        List<JavaType> components = shape.record().stream()
                .flatMap(record -> record.components().stream())
                .map(RecordShape.Component::type)
                .toList();
        return shape.constructors().stream()
                .filter(constructor -> context.hierarchy().isWritten(constructor.key()))
                .anyMatch(constructor -> constructor.compact()
                        || constructor.parameters().stream()
                                .map(MethodShape.Parameter::type)
                                .toList()
                                .equals(components));
    }

    private Untranslatable refusal(String why, String instead) {
        return Untranslatable.meaning("a value can't be read as this type", why, instead, position);
    }
}
