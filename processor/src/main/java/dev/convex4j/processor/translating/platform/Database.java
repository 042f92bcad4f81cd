package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.Records;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ctx.db()}: the forms that name the table first. */
public final class Database {
    private Database() {}

    public static Value get(BodyExpression.Call call, Expressions translator) {
        TableModel table = table(call.arguments().get(0), translator.context());
        TsExpression code = Code.invoke(
                translator.receiver(call),
                "get",
                Code.text(table.name()),
                translator.code(call.arguments().get(1)));
        return new Value(Entries.document(table.name(), Code.await(code), translator), Absence.NULL);
    }

    /** {@code ctx.db.system.get("_storage", id)}. */
    public static Value systemGet(BodyExpression.Call call, Expressions translator) {
        BodyExpression id = call.arguments().get(0);
        TsExpression code = Code.invoke(
                translator.receiver(call), "get", Code.text(tableOf(id, translator.context())), translator.code(id));
        return new Value(Code.await(code), Absence.NULL);
    }

    /** {@code getAll(posts.map((post) => post.authorId), (id) => ctx.db.get("users", id))}. */
    public static Value getAll(BodyExpression.Call call, Expressions translator) {
        TableModel table = table(call.arguments().get(0), translator.context());
        TsExpression database = translator.receiver(call);
        if (!isPath(database)) {
            throw Untranslatable.meaning(
                    "the database to read from is computed here",
                    "in TypeScript it would be computed again for each id.",
                    "assign it to a local variable first",
                    call.receiver().orElse(call).position());
        }
        BodyExpression list = call.arguments().get(1);
        TsExpression ids = translator.into(list, call.invocation().targetType(1));
        if (call.arguments().size() > 2) {
            BodyExpression function = call.arguments().get(2);
            boolean waits = function instanceof BodyExpression.Lambda lambda
                    && Asynchrony.bodyReaches(lambda, translator.context());
            if (waits) {
                throw Untranslatable.place(
                        "this function reads the database itself",
                        "read what it needs before: `ctx.db().getAll(USERS, posts, PostDoc::authorId)`",
                        function.position());
            }
            ids = Code.invoke(ids, "map", Lambdas.callback(function, translator));
        }
        Scope.Frame frame = translator.scope().enter();
        String id = translator.scope().fresh("id");
        TsExpression read = Code.invoke(database, "get", Code.text(table.name()), Code.name(id));
        TsExpression checked = Entries.document(table.name(), Code.await(read), translator);
        translator.scope().leave(frame);
        TsExpression get = checked.equals(Code.await(read))
                ? Code.arrow(List.of(id), read)
                : new TsExpression.Arrow(
                        true,
                        List.of(TsParameter.named(id)),
                        Optional.empty(),
                        new TsExpression.ArrowBody.OfExpression(checked));
        return Value.of(Code.await(Code.call(Helpers.java("getAll", translator), ids, get)));
    }

    /** What can be written again, such as {@code ctx.db}. */
    private static boolean isPath(TsExpression code) {
        return code instanceof TsExpression.Identifier
                || (code instanceof TsExpression.Member member && isPath(member.target()));
    }

    public static Value query(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.invoke(translator.receiver(call), "query", tableArgument(call, translator)));
    }

    public static Value normalizeId(BodyExpression.Call call, Expressions translator) {
        TsExpression code = Code.invoke(
                translator.receiver(call),
                "normalizeId",
                tableArgument(call, translator),
                translator.code(call.arguments().get(1)));
        return new Value(code, Absence.NULL);
    }

    public static Value insert(BodyExpression.Call call, Expressions translator) {
        TsExpression code = Code.invoke(
                translator.receiver(call),
                "insert",
                tableArgument(call, translator),
                translator.code(call.arguments().get(1)));
        return Value.of(Code.await(code));
    }

    /** {@code patch}, {@code replace} and {@code delete}: the table comes from the type of the id or document. */
    public static Value write(BodyExpression.Call call, Expressions translator) {
        BodyExpression target = call.arguments().get(0);
        TsExpression receiver = translator.receiver(call);
        TsExpression code = translator.code(target);
        boolean isId = target.type().isClass(Types.ID);
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(Code.text(tableOf(target, translator.context())));
        arguments.add(isId ? code : Code.member(code, "_id"));
        arguments.addAll(
                translator.codes(call.arguments().subList(1, call.arguments().size())));
        return Value.of(Code.await(Code.call(Code.member(receiver, call.method().name()), List.copyOf(arguments))));
    }

    /** {@code post.value()}: the fields of the document without those that the platform adds. */
    public static Value documentValue(BodyExpression.Call call, Expressions translator) {
        BodyExpression document = call.receiver().orElseThrow();
        Optional<String> name = TypeNames.tableOfDocument(document.type(), translator.context());
        if (translator.context().documents().contains(call.position()) && !isTagged(name, translator)) {
            return Value.of(translator.receiver(call));
        } else if (name.isEmpty() || !(document instanceof BodyExpression.Local)) {
            throw Untranslatable.construct(
                    "`value()` of a document that was just computed",
                    "assign the document to a local variable first",
                    call.position());
        }
        TsExpression code = translator.code(document);
        List<Property> properties = new ArrayList<>();
        for (TableModel table : translator.context().program().backend().tables()) {
            if (table.name().equals(name.get())) {
                properties.addAll(Records.tag(table.className(), translator));
                table.fields()
                        .forEach(field -> properties.add(
                                new Property.KeyValue(field.wireName(), Code.member(code, field.wireName()))));
            }
        }
        return Value.of(new TsExpression.ObjectLiteral(List.copyOf(properties)));
    }

    /** Whether the records of a table say what they are, which its documents don't. */
    private static boolean isTagged(Optional<String> name, Expressions translator) {
        return translator.context().program().backend().tables().stream()
                .filter(table -> name.filter(table.name()::equals).isPresent())
                .anyMatch(table -> !Records.tag(table.className(), translator).isEmpty());
    }

    /** {@code Id.trusted(POSTS, text)}, or {@code StoredFile.trustedId(text)}. */
    public static Value trustedId(BodyExpression.Call call, Expressions translator) {
        int last = call.arguments().size() - 1;
        String table = last == 0
                ? "_storage"
                : table(call.arguments().get(0), translator.context()).name();
        return Value.of(new TsExpression.As(
                translator.code(call.arguments().get(last)), TypeNames.id(table, translator.module())));
    }

    private static TsExpression tableArgument(BodyExpression.Call call, Expressions translator) {
        return Code.text(table(call.arguments().get(0), translator.context()).name());
    }

    /** The table that a constant of {@code Tables} stands for. */
    public static TableModel table(BodyExpression expression, TranslationContext context) {
        if (expression instanceof BodyExpression.StaticField field) {
            Optional<StubMember> member = context.stubs().field(field.owner(), field.name());
            if (member.orElse(null) instanceof StubMember.TableConstant constant) {
                return constant.table();
            }
        }
        throw Untranslatable.place(
                "this table is no constant of `Tables`",
                "name the table in place, such as `ctx.db().query(POSTS)`",
                expression.position());
    }

    /** The table of an {@code Id<Post>} or of a document. */
    private static String tableOf(BodyExpression target, TranslationContext context) {
        JavaType type = target.type();
        Optional<String> table = type.isClass(Types.ID)
                ? TypeNames.tableOfRecord(Types.argument(type), context)
                : TypeNames.tableOfDocument(type, context);
        return table.orElseThrow(() -> Untranslatable.construct(
                "a write to a table that the type `" + Types.display(type) + "` doesn't name",
                "use an id or a document of one table, such as `Id<Post>`",
                target.position()));
    }
}
