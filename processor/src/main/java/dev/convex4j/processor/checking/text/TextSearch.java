package dev.convex4j.processor.checking.text;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds where an unwanted text comes about: the smallest expression that makes it. What merely passes it on (a larger
 * expression, a read of a local, a second use of a constant) is not reported again. Where a helper makes it of a caller's
 * argument, the place is the call.
 */
public final class TextSearch {
    /**
     * A place with an unwanted text.
     *
     * @param method the method it stands in; absent for the value of a static constant
     * @param place the name of that method or constant, for messages
     */
    public record Hit(Optional<MethodBody> method, String place, BodyExpression expression, String text) {}

    private final TextFlow flow;
    private final Predicate<String> unwanted;
    private final Set<String> reportedConstants = new HashSet<>();
    private final List<Hit> hits = new ArrayList<>();

    private TextSearch(TextFlow flow, Predicate<String> unwanted) {
        this.flow = flow;
        this.unwanted = unwanted;
    }

    /** The places of the program where {@code unwanted} accepts a text: methods in source order, then constants. */
    public static List<Hit> find(TextFlow flow, Predicate<String> unwanted) {
        TextSearch search = new TextSearch(flow, unwanted);
        flow.program()
                .methods()
                .values()
                .forEach(body -> BodyWalker.walk(
                        body, search.new Visitor(Optional.of(body), body.key().display(), flow.scope(body))));
        flow.program()
                .constants()
                .forEach((name, value) ->
                        BodyWalker.walk(value, search.new Visitor(Optional.empty(), shortName(name), Scope.EMPTY)));
        return List.copyOf(search.hits);
    }

    /** Walks one body bottom up; an expression with a hit inside is not looked at again. */
    private final class Visitor implements BodyVisitor {
        private final Optional<MethodBody> method;
        private final String place;
        private final Scope scope;
        /** For each expression around the current place: those of its operands that have a hit in them. */
        private final Deque<List<BodyExpression>> found = new ArrayDeque<>();

        Visitor(Optional<MethodBody> method, String place, Scope scope) {
            this.method = method;
            this.place = place;
            this.scope = scope;
            found.push(new ArrayList<>());
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            found.push(new ArrayList<>());
        }

        @Override
        public void leave(BodyExpression expression) {
            // A local that is added to is read as it was before, not as it is at the end.
            Optional<BodyExpression> target = addedTo(expression);
            boolean inside = found.pop().stream()
                    .anyMatch(
                            operand -> target.filter(local -> local == operand).isEmpty());
            boolean here = inside || look(expression);
            // An expression of another type ends the text: what stands around it is a text of its own.
            if (here && (TextTypes.isText(expression.type()) || expression instanceof BodyExpression.Lambda)) {
                found.element().add(expression);
            }
        }

        private Optional<BodyExpression> addedTo(BodyExpression expression) {
            if (expression instanceof BodyExpression.Assign assign) {
                return Optional.of(assign.target());
            }
            return expression instanceof BodyExpression.Call call && Scope.isAppend(call)
                    ? call.receiver().filter(receiver -> receiver instanceof BodyExpression.Local)
                    : Optional.empty();
        }

        private boolean look(BodyExpression expression) {
            Optional<String> text = madeBy(expression, scope);
            if (text.isPresent() && isOrigin(expression)) {
                hits.add(new Hit(method, place, expression, text.get()));
            }
            return text.isPresent();
        }

        private boolean isOrigin(BodyExpression expression) {
            if (expression instanceof BodyExpression.Local || before(expression)) {
                return false;
            } else if (expression instanceof BodyExpression.StaticField field) {
                String name = field.owner() + "." + field.name();
                return !flow.program().constants().containsKey(name) && reportedConstants.add(name);
            } else if (expression instanceof BodyExpression.Call call) {
                MethodBody callee = flow.program().methods().get(call.method());
                return callee == null
                        || unwantedIn(flow.result(callee, List.of(), Scope.EMPTY))
                                .isEmpty();
            }
            return true;
        }

        /** Whether the text was there before this assignment or {@code append} added to it. */
        private boolean before(BodyExpression expression) {
            Optional<BodyExpression.Local> target = Optional.empty();
            if (expression instanceof BodyExpression.Assign assign
                    && assign.target() instanceof BodyExpression.Local local) {
                target = Optional.of(local).filter(unused -> assign.operator().isPresent());
            } else if (expression instanceof BodyExpression.Call call && Scope.isAppend(call)) {
                target = Scope.builder(call);
            }
            return target.map(local -> flow.local(local.id(), scope.before(expression)))
                    .flatMap(TextSearch.this::unwantedIn)
                    .isPresent();
        }
    }

    /** The unwanted text that {@code expression} evaluates to, or that a helper makes of its arguments. */
    private Optional<String> madeBy(BodyExpression expression, Scope scope) {
        boolean isText = TextTypes.isText(expression.type());
        Optional<String> own = isText ? unwantedIn(flow.ask(expression, scope)) : Optional.empty();
        if (own.isPresent() || !(expression instanceof BodyExpression.Call call)) {
            return own;
        }
        MethodBody callee = flow.program().methods().get(call.method());
        if (callee == null) {
            return Optional.empty();
        }
        List<Texts> arguments = flow.arguments(call, scope);
        return arguments.stream().allMatch(Texts::isUnknown)
                ? Optional.empty()
                : flow.inside(callee, arguments, scope).flatMap(inner -> madeInside(callee, inner));
    }

    /** The unwanted text that a helper makes with those arguments, and does not make without. */
    private Optional<String> madeInside(MethodBody callee, Scope bound) {
        Map<BodyExpression, String> made = new HashMap<>();
        Scope free = flow.scope(callee);
        BodyWalker.walk(callee, new BodyVisitor() {
            @Override
            public void leave(BodyExpression expression) {
                boolean combines = expression instanceof BodyExpression.Binary
                        || expression instanceof BodyExpression.Assign
                        || expression instanceof BodyExpression.Call;
                if (made.isEmpty() && combines) {
                    madeBy(expression, bound)
                            .filter(text -> madeBy(expression, free).isEmpty())
                            .ifPresent(text -> made.put(expression, text));
                }
            }
        });
        return made.values().stream().findFirst();
    }

    private Optional<String> unwantedIn(Texts texts) {
        return texts.values().stream().filter(unwanted).findFirst();
    }

    /** {@code Keys.MAIL} for {@code blog.Keys.MAIL}. */
    private static String shortName(String constant) {
        int owner = constant.lastIndexOf('.', constant.lastIndexOf('.') - 1);
        return constant.substring(owner + 1);
    }
}
