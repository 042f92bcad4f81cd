package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the records of an interface that isn't sealed a tag, as those of a sealed one have, where it is the type of a value.
 * Records that cross a boundary look as their validator says, and get none.
 */
public final class ToldRecords {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<String> crossing = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    private ToldRecords(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
    }

    public static Program of(Program program) {
        ToldRecords told = new ToldRecords(program);
        told.collect();
        Map<String, RecordModel> records = new TreeMap<>(program.backend().records());
        for (String name : told.asked) {
            List<ClassShape> leaves = told.records(name);
            if (leaves.size() > 1 && told.needTags(leaves)) {
                leaves.stream()
                        .filter(told::mayBeTold)
                        .forEach(leaf -> records.computeIfPresent(leaf.name(), (key, model) -> tagged(model, leaf)));
            }
        }
        return records.equals(program.backend().records()) ? program : with(program, records);
    }

    private List<ClassShape> records(String interfaceName) {
        return hierarchy.leaves(interfaceName).stream()
                .filter(leaf -> leaf.record().isPresent())
                .toList();
    }

    /** Either all get one, or those that may where their own properties don't tell. */
    private boolean needTags(List<ClassShape> leaves) {
        return leaves.stream().map(ClassShape::simpleName).distinct().count() == leaves.size()
                && (leaves.stream().allMatch(this::mayBeTold) || !RecordMarks.areTold(leaves, hierarchy));
    }

    private boolean mayBeTold(ClassShape leaf) {
        @Nullable RecordModel model = program.backend().records().get(leaf.name());
        if (leaf.local()) {
            return hierarchy.tag(leaf.name()).isPresent();
        }
        return model != null
                && !crossing.contains(leaf.name())
                && model.fields().stream().noneMatch(field -> field.wireName().equals(RecordTags.PROPERTY))
                && model.tag()
                        .filter(tag -> !tag.equals(RecordTags.named(leaf)))
                        .isEmpty();
    }

    private static RecordModel tagged(RecordModel model, ClassShape leaf) {
        return new RecordModel(
                model.className(),
                model.generic(),
                Optional.of(RecordTags.named(leaf)),
                model.fields(),
                model.documentation(),
                model.position());
    }

    private void collect() {
        Set<Object> functions = new HashSet<>();
        program.backend().functions().stream().map(FunctionModel::key).forEach(functions::add);
        program.backend().tables().stream()
                .map(TableModel::className)
                .forEach(table -> cross(new JavaType.Declared(table)));
        for (MethodBody body : program.methods().values()) {
            if (functions.contains(body.key())) {
                body.parameters().forEach(parameter -> cross(parameter.type()));
                cross(body.returnType());
            }
            body.parameters().forEach(parameter -> ask(parameter.type()));
            ask(body.returnType());
            BodyWalker.walk(body, new Reader());
        }
        program.classes().values().stream()
                .flatMap(shape -> shape.fields().stream())
                .forEach(field -> ask(field.type()));
        program.constants().values().forEach(value -> BodyWalker.walk(value, new Reader()));
    }

    /** Notes all records that values of a type may hold. */
    private void cross(JavaType type) {
        if (type instanceof JavaType.Array array) {
            cross(array.element());
        } else if (type instanceof JavaType.Declared declared && crossing.add(declared.toString())) {
            declared.arguments().forEach(this::cross);
            Stream.concat(
                            Stream.of(declared.name()),
                            hierarchy.subtypes(declared.name()).stream().map(ClassShape::name))
                    .forEach(this::crossRecord);
        }
    }

    private void crossRecord(String name) {
        @Nullable RecordShape shape = program.records().get(name);
        if (shape != null && crossing.add(name)) {
            shape.components().forEach(component -> cross(component.type()));
        }
    }

    /** Notes that a type is that of some value. */
    private void ask(JavaType type) {
        if (type instanceof JavaType.Array array) {
            ask(array.element());
        } else if (type instanceof JavaType.Declared declared) {
            declared.arguments().forEach(this::ask);
            hierarchy
                    .shape(declared.name())
                    .filter(shape -> shape.kind() == ClassShape.Kind.INTERFACE && !shape.sealed())
                    .ifPresent(shape -> asked.add(shape.name()));
        }
    }

    /** Finds what goes to the platform or comes from it, and which interfaces are types of values. */
    private final class Reader implements BodyVisitor {
        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            ask(expression.type());
            if (expression instanceof BodyExpression.Call call
                    && call.method().owner().startsWith("dev.convex4j.")) {
                cross(call.type());
                call.arguments().forEach(argument -> cross(argument.type()));
            } else if (expression instanceof BodyExpression.ClassLiteral literal) {
                cross(literal.named());
            }
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable) {
                ask(variable.type());
            }
        }
    }

    private static Program with(Program program, Map<String, RecordModel> records) {
        Backend backend = program.backend();
        Backend told = new Backend(
                backend.stubPackage(),
                backend.tables(),
                records,
                backend.enums(),
                backend.unions(),
                backend.functions(),
                backend.routes(),
                backend.crons(),
                backend.authProviders(),
                backend.modules(),
                backend.modulePositions(),
                backend.cronMethods(),
                backend.nodeModules(),
                backend.entrances(),
                backend.natives());
        return new Program(
                told,
                program.methods(),
                program.constants(),
                program.erroneous(),
                program.records(),
                program.classes(),
                program.ownClasses());
    }
}
