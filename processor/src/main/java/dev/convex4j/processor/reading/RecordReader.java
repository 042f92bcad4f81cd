package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the records and enums that signatures mention, and keeps them in the round. */
final class RecordReader {
    private final Round round;
    private final TypeReader types;
    private final FlattenReader flattens;
    private final Instances instances;
    private final Set<String> open = new LinkedHashSet<>();

    RecordReader(Round round, TypeReader types) {
        this.round = round;
        this.types = types;
        this.flattens = new FlattenReader(round);
        this.instances = new Instances(round);
    }

    Instances instances() {
        return instances;
    }

    ConvexType recordType(TypeElement element, TypeUse use) {
        String name = element.getQualifiedName().toString();
        return recordType(element, name, Optional.empty(), use).orElseGet(() -> new ConvexType.RecordOf(name));
    }

    /** A generic record or sealed interface with its type arguments. */
    ConvexType instance(TypeElement element, List<ConvexType> arguments, TypeUse use) {
        ConvexType.Generic generic =
                new ConvexType.Generic(element.getQualifiedName().toString(), arguments);
        String name = instances.name(generic);
        if (SealedTypes.isSealed(element)) {
            return unionType(element, name, Optional.of(generic), use);
        }
        instances.bind(element, arguments);
        return recordType(element, name, Optional.of(generic), use)
                .orElseGet(() -> new ConvexType.RecordOf(name, Optional.of(generic)));
    }

    /** Reads a record that is new here; gives something only where it can't be. */
    private Optional<ConvexType> recordType(
            TypeElement element, String name, Optional<ConvexType.Generic> generic, TypeUse use) {
        if (open.contains(element.getQualifiedName().toString())) {
            round.report(TypeRefusals.because(
                    "The record `" + element.getSimpleName() + "` contains itself, through " + use.subject(),
                    "A Convex validator has an end; it can't refer to itself",
                    "Hold an `Id` of the inner value's document, or a list of flat records.",
                    use));
            return Optional.of(new ConvexType.Refused(element.getQualifiedName().toString()));
        }
        if (!round.records().containsKey(name)) {
            Visibility.check(round, element, use.position());
            read(element, name, generic, use.position());
        }
        return Optional.empty();
    }

    ConvexType enumType(TypeElement element, TypeUse use) {
        String name = element.getQualifiedName().toString();
        if (!round.enums().containsKey(name)) {
            Visibility.check(round, element, use.position());
            List<EnumModel.Constant> constants = element.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(member ->
                            new EnumModel.Constant(member.getSimpleName().toString(), EnumLiterals.of(member, round)))
                    .toList();
            Position position = round.position(element, use.position());
            round.enums().put(name, new EnumModel(name, constants, round.documentation(element), position));
        }
        return new ConvexType.EnumOf(name);
    }

    /** A sealed interface whose values are records. */
    ConvexType unionType(TypeElement element, TypeUse use) {
        return unionType(element, element.getQualifiedName().toString(), Optional.empty(), use);
    }

    private ConvexType unionType(TypeElement element, String name, Optional<ConvexType.Generic> generic, TypeUse use) {
        if (round.unions().containsKey(name)) {
            return new ConvexType.UnionOf(name, generic);
        }
        List<ConvexType> arguments = generic.map(ConvexType.Generic::arguments).orElse(List.of());
        List<TypeElement> members = SealedTypes.members(element);
        Optional<TypeElement> other = members.stream()
                .filter(member -> member.getKind() != ElementKind.RECORD
                        || Instances.ofMember(member, element, arguments).isEmpty())
                .findFirst();
        if (other.isPresent()) {
            round.report(TypeRefusals.because(
                    "The sealed interface `" + element.getSimpleName() + "` permits `"
                            + other.get().getSimpleName()
                            + "`, which is no record without type parameters of its own: it"
                            + " is the type of " + use.subject(),
                    "A value must show which of the classes it is, and only records have a form in Convex",
                    "Let the interface permit records, and sealed interfaces of records.",
                    use));
            return new ConvexType.Refused(element.getQualifiedName().toString());
        }
        Visibility.check(round, element, use.position());
        List<ConvexType> read = members.stream()
                .map(member -> member(
                        member, Instances.ofMember(member, element, arguments).orElseThrow(), use))
                .toList();
        if (read.stream().anyMatch(ConvexType.Refused.class::isInstance)) {
            return new ConvexType.Refused(element.getQualifiedName().toString());
        }
        UnionModel union = new UnionModel(
                name,
                SealedTypes.discriminator(element, round),
                read.stream()
                        .map(member -> ((ConvexType.RecordOf) member).className())
                        .toList(),
                round.documentation(element),
                round.position(element, use.position()));
        round.unions().put(name, union);
        return new ConvexType.UnionOf(name, generic);
    }

    private ConvexType member(TypeElement record, List<ConvexType> arguments, TypeUse use) {
        return arguments.isEmpty() ? recordType(record, use) : instance(record, arguments, use);
    }

    /** Reads a record's components; those of an unresolved type are left out. */
    RecordModel read(TypeElement element, Position use) {
        return read(element, element.getQualifiedName().toString(), Optional.empty(), use);
    }

    private RecordModel read(TypeElement element, String name, Optional<ConvexType.Generic> generic, Position use) {
        open.add(element.getQualifiedName().toString());
        List<Field> fields = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            // The component's own element has no tree; its field does.
            Position position = round.position(fieldOf(component), use);
            String subject = "component `" + component.getSimpleName() + "` of `" + element.getSimpleName() + "`";
            TypeUse componentUse = new TypeUse(subject, position);
            field(component, componentUse)
                    .map(field -> flattens.read(component, field, fields, componentUse))
                    .ifPresent(fields::add);
        }
        open.remove(element.getQualifiedName().toString());
        RecordModel record = new RecordModel(
                name,
                generic,
                SealedTypes.tag(element, round),
                List.copyOf(fields),
                round.documentation(element),
                round.position(element, use));
        round.records().put(name, record);
        return record;
    }

    /** A component or a parameter as a field; nothing where its type is unresolved. */
    Optional<Field> field(Element declaration, TypeUse use) {
        TypeMirror type = declaration.asType();
        if (UnresolvedTypes.in(type)) {
            return Optional.empty();
        }
        Optional<TypeMirror> value = TypeReader.optionalValue(type);
        Marks marks = Marks.of(declaration);
        ConvexType read = value.isPresent()
                ? types.readOptional(type, value.get(), marks, use)
                : types.readNullable(type, marks, use);
        String javaName = declaration.getSimpleName().toString();
        return Optional.of(new Field(javaName, round.wireName(declaration), read, value.isPresent(), use.position()));
    }

    private static Element fieldOf(RecordComponentElement component) {
        for (VariableElement field :
                ElementFilter.fieldsIn(MethodKeys.enclosingType(component).getEnclosedElements())) {
            if (field.getSimpleName().equals(component.getSimpleName())) {
                return field;
            }
        }
        return component;
    }
}
