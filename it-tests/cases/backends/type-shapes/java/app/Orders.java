package app;

import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.Page;
import dev.convex4j.runtime.PaginationOpts;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records whose constructors check and clean what they get. */
public final class Orders {
    private Orders() {}

    /** What is ordered. */
    record Line(String text, int amount) {
        Line {
            if (amount <= 0) {
                throw new ConvexError("no amount of " + text);
            }
            text = text.strip();
        }
    }

    /** Holds them in every way, and has no constructor itself. */
    record Order(
            String name,
            List<Line> lines,
            Optional<Line> gift,
            @Nullable Line extra) {}

    /** How it is paid. */
    sealed interface Payment permits Card, Cash {}

    /** With its number. */
    record Card(String number) implements Payment {
        Card {
            number = number.replace(" ", "");
        }
    }

    /** Without a number. */
    record Cash(String currency) implements Payment {}

    /** An accessor of its own reads what the constructor made. */
    record Code(String text) {
        Code(String text) {
            this.text = text.toUpperCase();
        }

        public String text() {
            return "<" + text + ">";
        }
    }

    @HttpRoute(method = HttpMethod.POST, path = "/line")
    @Query
    static Line line(QueryCtx ctx, Line line) {
        return line;
    }

    @Query
    static String texts(QueryCtx ctx, List<Line> lines, Optional<Line> other, @Nullable Line last) {
        StringBuilder all = new StringBuilder();
        for (Line line : lines) {
            all.append(line.text()).append('|');
        }
        return all + other.map(Line::text).orElse("-") + "|" + (last == null ? "null" : last.text());
    }

    @Query
    static List<String> named(QueryCtx ctx, Map<String, Line> lines) {
        return lines.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().text())
                .toList();
    }

    @Query
    static Order order(QueryCtx ctx, Order order) {
        return order;
    }

    @Query
    static Payment payment(QueryCtx ctx, Payment payment) {
        return payment;
    }

    @Query
    static String code(QueryCtx ctx, Code code) {
        return code.text();
    }

    /** What it doesn't read is made all the same. */
    @Query
    static String unread(QueryCtx ctx, Line line, List<Line> lines) {
        return "fine";
    }

    @Query
    static Optional<Line> perhaps(QueryCtx ctx) {
        return Optional.of(new Line("found", 1));
    }

    @Query
    static @Nullable Line missing(QueryCtx ctx) {
        return null;
    }

    @Query
    static List<Line> all(QueryCtx ctx) {
        return List.of(new Line("one", 1), new Line("two", 2));
    }

    @Action
    static String called(ActionCtx ctx) {
        Line line = ctx.runQuery(Api.orders.line(new Line("called", 1)));
        Line none = ctx.runQuery(Api.orders.missing());
        return line.text()
                + ctx.runQuery(Api.orders.perhaps()).map(Line::text).orElse("-")
                + ctx.runQuery(Api.orders.all()).size()
                + (none == null)
                + Optional.ofNullable(ctx.runQuery(Api.orders.missing()))
                        .map(Line::text)
                        .orElse("none");
    }

    @HttpRoute(method = HttpMethod.POST, path = "/order")
    static HttpResponse post(HttpCtx ctx, HttpRequest request) {
        Order order = request.json(Order.class);
        return HttpResponse.text(order.lines().get(0).text());
    }

    /** A record that holds anything. */
    record Box<T>(T value, List<T> more, Optional<T> last) {}

    /** One with code of its own. */
    record Few<T>(List<T> items) {
        Few {
            if (items.size() > 2) {
                throw new ConvexError("too many");
            }
        }
    }

    /** What is found, or why not. */
    sealed interface Found<T> permits One, None {}

    /** It. */
    record One<T>(T value) implements Found<T> {}

    /** Why not. */
    record None<T>(String why) implements Found<T> {
        None {
            why = why.strip();
        }
    }

    /** Maps of them. */
    record Shelf(Map<String, Line> lines, List<Map<String, Line>> more, Optional<Map<String, List<Line>>> others) {}

    @Query
    static Box<Line> box(QueryCtx ctx, Box<Line> box, Box<String> other) {
        return box;
    }

    @Query
    static Few<Few<Line>> few(QueryCtx ctx, Few<Few<Line>> few) {
        return few;
    }

    @Query
    static List<Found<Line>> found(QueryCtx ctx, List<Found<Line>> all, Found<String> other) {
        return all;
    }

    @Query
    static Shelf shelf(QueryCtx ctx, Shelf shelf) {
        return shelf;
    }

    @Query
    static Page<Line> page(QueryCtx ctx, PaginationOpts paginationOpts) {
        return ctx.db()
                .query(Tables.VIDEOS)
                .fullTableScan()
                .paginate(paginationOpts)
                .map(video -> new Line(video.title(), 1));
    }

    @Action
    static List<String> ofPage(ActionCtx ctx, PaginationOpts paginationOpts) {
        return ctx.runQuery(Api.orders.page(paginationOpts)).page().stream()
                .map(Line::text)
                .toList();
    }
}
