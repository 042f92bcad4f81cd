package dev.convex4j.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** HTTP headers, checked as the web platform does it. Names are kept in lower case, since case has no meaning. Immutable. */
record Headers(Map<String, String> values) {
    static final Headers NONE = new Headers(Map.of());

    private static final String CONTENT_TYPE = "content-type";
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\x01-\\x09\\x0B\\x0C\\x0E-\\xFF]*");
    private static final Pattern SURROUNDING_SPACE = Pattern.compile("^[\\t\\n\\r ]+|[\\t\\n\\r ]+$");

    /** These headers, and this one instead of any of the same name. */
    Headers with(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a header name: " + name);
        }
        String trimmed = SURROUNDING_SPACE.matcher(value).replaceAll("");
        if (!VALUE.matcher(trimmed).matches()) {
            throw new IllegalArgumentException("The value of the header " + name
                    + " has a line break or a character that HTTP headers can't hold");
        }
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name.toLowerCase(Locale.ROOT), trimmed);
        return new Headers(Collections.unmodifiableMap(more));
    }

    Headers withDefaultContentType(String value) {
        return values.containsKey(CONTENT_TYPE) ? this : with(CONTENT_TYPE, value);
    }
}
