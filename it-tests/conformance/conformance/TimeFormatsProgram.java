package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** {@code DateTimeFormatter}. */
public final class TimeFormatsProgram {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy 'at' h:mm a 'o''clock'", Locale.ENGLISH);

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    private TimeFormatsProgram() {}

    private static List<LocalDateTime> times() {
        return List.of(
                LocalDateTime.of(2024, 2, 29, 23, 59),
                LocalDateTime.of(2026, 11, 1, 0, 5, 9, 7_000_000),
                LocalDateTime.of(1969, 12, 31, 12, 0),
                LocalDateTime.of(0, 1, 2, 11, 59, 59, 120_000_000),
                LocalDateTime.of(-12, 1, 2, 1, 1),
                LocalDateTime.of(12345, 1, 2, 1, 1));
    }

    private static String attempt(Supplier<String> text) {
        try {
            return text.get();
        } catch (DateTimeException wrong) {
            return wrong.toString();
        }
    }

    @Query
    static List<String> written(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (LocalDateTime time : times()) {
            out.add(time.format(DAY) + "|" + time.format(WORDS) + "|" + time.format(COMPACT) + "|" + DAY.format(time));
            out.add(time.format(
                    DateTimeFormatter.ofPattern("y|yy|yyy|yyyy|u|uu|uuu|uuuu|M|MM|d|dd|H|HH|h|hh|m|mm|s|ss")));
            out.add(time.format(DateTimeFormatter.ofPattern("S|SS|SSS|SSSS|SSSSSSSSS|''HH''|\"'x'$&")));
            out.add(time.format(DateTimeFormatter.ofPattern("E EE EEEE MMM MMMM", Locale.US)));
            out.add(time.toLocalDate().format(DAY)
                    + time.toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE)
                    + time.toLocalDate().format(DateTimeFormatter.ISO_DATE)
                    + DAY.format(time.toLocalDate()));
            out.add(time.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm:ss")));
            out.add(attempt(() -> time.toLocalDate().format(COMPACT)));
            out.add(attempt(() -> time.toLocalTime().format(DAY)));
            ZonedDateTime zoned = time.atZone(ZoneOffset.UTC);
            out.add(zoned.format(COMPACT) + COMPACT.format(zoned));
        }
        return out;
    }

    @Query
    static List<String> read(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(
                "29/02/2024",
                "30/02/2023",
                "31/04/2024",
                "1/2/2024",
                "32/01/2024",
                "00/01/2024",
                "01/13/2024",
                "01/02/24",
                "01/02/+12024",
                "01/02/2024x",
                "01-02-2024",
                "",
                "01/02/-2024")) {
            out.add(attempt(() -> "" + LocalDate.parse(text, DAY)));
            out.add(attempt(() -> "" + LocalDate.parse(text, DateTimeFormatter.ofPattern("d/M/uuuu"))));
        }
        for (String text :
                List.of("20240229235958123", "20240230000000000", "2024022923595812", "+120240229235958123")) {
            out.add(attempt(() -> "" + LocalDateTime.parse(text, COMPACT)));
        }
        for (String text : List.of("9:05", "09:05", "24:00", "24:01", "9:5", "25:00", "9.05", "12:60")) {
            out.add(attempt(() -> "" + LocalTime.parse(text, DateTimeFormatter.ofPattern("H:mm"))));
            out.add(attempt(() ->
                    "" + LocalDateTime.parse("2024-12-31T" + text, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"))));
        }
        return out;
    }
}
