package dev.convex4j.processor.model;

import java.util.List;

/**
 * A job that runs again and again.
 *
 * @param name what Convex calls it
 * @param target the function that runs
 */
public record CronModel(
        String name, Schedule schedule, MethodKey target, List<Suppression> suppressions, Position position) {
    /** Whether Convex takes a name: printable ASCII. */
    public static boolean isName(String name) {
        return name.chars().allMatch(unit -> unit >= ' ' && unit <= '~');
    }

    /** When a job runs; times are in UTC. */
    public sealed interface Schedule {
        /** Whenever so much time has passed; {@code unit} is {@code seconds}, {@code minutes} or {@code hours}. */
        record Interval(String unit, int count) implements Schedule {}

        record Hourly(int minute) implements Schedule {}

        record Daily(int hour, int minute) implements Schedule {}

        /** {@code day} is a name in small letters, such as {@code monday}. */
        record Weekly(String day, int hour, int minute) implements Schedule {}

        /** {@code day} is 1 to 31. */
        record Monthly(int day, int hour, int minute) implements Schedule {}

        /** Five fields, as the program cron reads them. */
        record Expression(String text) implements Schedule {}

        /** The method that registers the job with Convex. */
        default String method() {
            if (this instanceof Interval) {
                return "interval";
            } else if (this instanceof Hourly) {
                return "hourly";
            } else if (this instanceof Daily) {
                return "daily";
            } else if (this instanceof Weekly) {
                return "weekly";
            }
            return this instanceof Monthly ? "monthly" : "cron";
        }

        /** What that method is told, texts and whole numbers under Convex's names; nothing for an expression. */
        default List<Part> parts() {
            if (this instanceof Interval interval) {
                return List.of(new Part(interval.unit(), interval.count()));
            } else if (this instanceof Hourly hourly) {
                return List.of(new Part("minuteUTC", hourly.minute()));
            } else if (this instanceof Daily daily) {
                return time(daily.hour(), daily.minute());
            } else if (this instanceof Weekly weekly) {
                return Part.before("dayOfWeek", weekly.day(), time(weekly.hour(), weekly.minute()));
            } else if (this instanceof Monthly monthly) {
                return Part.before("day", monthly.day(), time(monthly.hour(), monthly.minute()));
            }
            return List.of();
        }

        private static List<Part> time(int hour, int minute) {
            return List.of(new Part("hourUTC", hour), new Part("minuteUTC", minute));
        }

        /** Whether the minute is told, and is that of the full hour. */
        default boolean isFullHour() {
            return parts().contains(new Part("minuteUTC", 0));
        }
    }

    /** One thing that a schedule says; {@code value} is a text or an {@code Integer}. */
    public record Part(String name, Object value) {
        private static List<Part> before(String name, Object value, List<Part> time) {
            return List.of(new Part(name, value), time.get(0), time.get(1));
        }
    }
}
