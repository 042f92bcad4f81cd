package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.flow.Sites;
import dev.convex4j.processor.translating.graph.CalledFunctions;
import dev.convex4j.processor.translating.graph.Yields;
import dev.convex4j.processor.translating.library.JdkLibrary;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the value of an expression may come from, as far as {@code null} is concerned. */
final class Sources {
    /** Methods of the JDK that answer {@code null} where there is nothing; an exception's message is a text in TypeScript. */
    private static final Map<String, Set<String>> ANSWER_NULL = Map.of(
            "java.util.regex.Matcher",
            Set.of("group(int)", "group(String)"),
            "java.util.regex.MatchResult",
            Set.of("group(int)"),
            "java.lang.Throwable",
            Set.of("getCause"),
            "java.net.URI",
            Set.of(
                    "getAuthority",
                    "getFragment",
                    "getHost",
                    "getPath",
                    "getQuery",
                    "getRawAuthority",
                    "getRawFragment",
                    "getRawPath",
                    "getRawQuery",
                    "getRawUserInfo",
                    "getScheme",
                    "getUserInfo"),
            "java.util.Map",
            Set.of("get", "put", "remove", "putIfAbsent", "replace", "computeIfPresent"),
            "java.util.NavigableMap",
            Set.of(
                    "ceilingEntry",
                    "ceilingKey",
                    "firstEntry",
                    "floorEntry",
                    "floorKey",
                    "higherEntry",
                    "higherKey",
                    "lastEntry",
                    "lowerEntry",
                    "lowerKey",
                    "pollFirstEntry",
                    "pollLastEntry"),
            "java.util.NavigableSet",
            Set.of("ceiling", "floor", "higher", "lower", "pollFirst", "pollLast"),
            "java.util.Queue",
            Set.of("peek", "poll"),
            "java.util.Deque",
            Set.of("peek", "peekFirst", "peekLast", "poll", "pollFirst", "pollLast"));

    /** Methods of the JDK whose result may be one of their arguments: the last one. */
    private static final Map<String, Set<String>> PASS_ON = Map.of(
            "java.util.Optional", Set.of("orElse(Object)"),
            "java.util.Objects", Set.of("toString(Object,String)"),
            "java.util.Map", Set.of("getOrDefault(Object,Object)"));

    private final Program program;
    private final StubNames stubs;
    private final Families families;
    private final Members members;
    private final Set<Position> guarded;
    private final Set<Position> entries;
    private final Sites sites;

    Sources(Program program, StubNames stubs, Families families, Members members, Sites sites) {
        this.sites = sites;
        this.program = program;
        this.stubs = stubs;
        this.families = families;
        this.members = members;
        this.guarded = GuardedPolls.in(program);
        this.entries = KnownEntries.in(program, stubs);
    }

    /** What reading a collection or an array may give. */
    Set<Slot> contents(BodyExpression collection, MethodKey member) {
        Set<Slot> found = contents(sites.of(collection, member));
        if (collection.type() instanceof JavaType.Array array && sites.isOpen(collection, member)) {
            // One that only the library has made holds nothing but what it was given later.
            boolean foreign = sites.isForeign(collection, member);
            found.add(foreign ? Slot.written(array.toString()) : Slot.read(array.toString()));
        }
        return found;
    }

    /** Where a value goes that is put into a collection or an array. */
    Set<Slot> places(BodyExpression collection, MethodKey member) {
        Set<Slot> found = contents(sites.of(collection, member));
        if (collection.type() instanceof JavaType.Array array && sites.isOpen(collection, member)) {
            found.add(Slot.written(array.toString()));
        }
        return found;
    }

    static Set<Slot> contents(Set<Object> sites) {
        Set<Slot> found = new LinkedHashSet<>();
        sites.forEach(site -> found.add(Slot.contents(site)));
        return found;
    }

    Sites sites() {
        return sites;
    }

    /** Whether a local holds a value here without a test that TypeScript sees. */
    boolean isAsserted(BodyExpression.Local occurrence, MethodKey member) {
        return members.isAsserted(occurrence, member);
    }

    Slot local(int id, MethodKey member) {
        return Slot.local(members.scope(member), id);
    }

    /** The slots that the value may have been in, {@link Slot#NULL} among them where it may be a {@code null} of its own. */
    Set<Slot> of(BodyExpression expression, MethodKey member) {
        Set<Slot> found = new LinkedHashSet<>();
        collect(expression, member, found);
        return found;
    }

    private void collect(BodyExpression expression, MethodKey member, Set<Slot> found) {
        if (expression.type() instanceof JavaType.Primitive) {
            return;
        }
        if (expression instanceof BodyExpression.Literal literal) {
            if (literal.value().isEmpty()) {
                found.add(Slot.NULL);
            }
        } else if (isPart(expression)) {
            parts(expression, member, found);
        } else if (expression.type().isClass("java.util.Optional")) {
            // A null in its place is refused where it is put there.
            return;
        } else if (expression instanceof BodyExpression.Local local) {
            if (!members.isNarrowed(local, member)) {
                found.add(local(local.id(), member));
            }
        } else if (expression instanceof BodyExpression.StaticField field) {
            found.add(Slot.field(field.owner(), field.name()));
        } else if (expression instanceof BodyExpression.InstanceField field) {
            found.add(Slot.field(field.owner(), field.name()));
        } else if (expression instanceof BodyExpression.ArrayAccess access) {
            found.addAll(contents(access.array(), member));
        } else if (expression instanceof BodyExpression.Call call && !members.isNarrowed(call, member)) {
            call(call, member, found);
        }
    }

    private static boolean isPart(BodyExpression expression) {
        return expression instanceof BodyExpression.Conditional
                || expression instanceof BodyExpression.Cast
                || expression instanceof BodyExpression.Assign
                || expression instanceof BodyExpression.SwitchExpression;
    }

    private void parts(BodyExpression expression, MethodKey member, Set<Slot> found) {
        if (expression instanceof BodyExpression.Conditional node) {
            collect(node.whenTrue(), member, found);
            collect(node.whenFalse(), member, found);
        } else if (expression instanceof BodyExpression.Cast node) {
            collect(node.operand(), member, found);
        } else if (expression instanceof BodyExpression.Assign node
                && node.operator().isEmpty()) {
            collect(node.value(), member, found);
        } else if (expression instanceof BodyExpression.SwitchExpression node) {
            Yields.of(node).forEach(value -> collect(value, member, found));
        }
    }

    private void call(BodyExpression.Call call, MethodKey member, Set<Slot> found) {
        MethodKey method = call.method();
        if (program.isOwnClass(method.owner()) || program.classes().containsKey(method.owner())) {
            found.add(isComponent(call) ? Slot.field(method.owner(), method.name()) : Slot.result(families.of(method)));
        } else if (CollectionReads.isOne(call)) {
            found.addAll(contents(call.receiver().orElseThrow(), member));
            if (method.name().equals("getOrDefault")) {
                collect(call.arguments().get(1), member, found);
            }
        } else if (answersNull(method)) {
            if (entries.contains(call.position())) {
                found.addAll(contents(call.receiver().orElseThrow(), member));
            } else if (!guarded.contains(call.position())) {
                found.add(Slot.NULL);
            }
        } else if (PASS_ON.getOrDefault(method.owner(), Set.of()).contains(JdkLibrary.signature(method))) {
            collect(call.arguments().get(call.arguments().size() - 1), member, found);
        } else if (isNullableField(method) || isNullableResult(call)) {
            found.add(Slot.NULL);
        }
    }

    private static boolean answersNull(MethodKey method) {
        Set<String> methods = ANSWER_NULL.getOrDefault(method.owner(), Set.of());
        return methods.contains(method.name()) || methods.contains(JdkLibrary.signature(method));
    }

    /** Whether a call reads a component of a record that doesn't define the accessor itself. */
    private boolean isComponent(BodyExpression.Call call) {
        return call.arguments().isEmpty()
                && program.records().containsKey(call.method().owner())
                && !program.methods().containsKey(call.method())
                && program.records().get(call.method().owner()).components().stream()
                        .anyMatch(component ->
                                component.javaName().equals(call.method().name()));
    }

    /** Whether a method of the generated Java reads a field of a document that may be {@code null}. */
    private boolean isNullableField(MethodKey method) {
        Optional<StubMember> stub = stubs.method(method.owner(), method.name());
        return stub.orElse(null) instanceof StubMember.DocumentField read
                && read.field().type() instanceof ConvexType.Nullable nullable
                && !nullable.optional();
    }

    /** Whether a call runs a function whose result may be {@code null}. */
    private boolean isNullableResult(BodyExpression.Call call) {
        return CalledFunctions.of(call, stubs).map(FunctionModel::returns).orElse(null)
                        instanceof ConvexType.Nullable nullable
                && !nullable.optional();
    }
}
