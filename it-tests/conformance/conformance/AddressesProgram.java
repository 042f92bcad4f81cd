package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** The parts of addresses, and which texts are none. */
public final class AddressesProgram {
    private static final List<String> HOSTS = List.of(
            "",
            "example.com",
            "a",
            "1",
            "a-b.c-d.e1",
            "a-.b",
            "-a.b",
            "a..b",
            "a.b.",
            ".a",
            "a.1b",
            "1a",
            "1.2",
            "a_b.c",
            "127.0.0.1",
            "127.0.0.1.",
            "256.0.0.1",
            "001.02.3.0000255",
            "1.2.3",
            "1.2.3.4.5",
            "[::1]",
            "[::]",
            "[1:2:3:4:5:6:7:8]",
            "[2001:db8::ff00:42:8329]",
            "[::ffff:192.0.2.1]",
            "[fe80::1%eth0]",
            "ex%41mple.com",
            "münchen.de",
            "日本.jp",
            "a b",
            "a\"b",
            "a%zb",
            "a%4",
            "[::1",
            "[1:2]",
            "[g::1]",
            "[::1]x",
            "a[b]");

    private static final List<String> USERS = List.of("", "me@", "me:secret@", "a@b@", "m%C3%BC@");

    private static final List<String> PORTS = List.of("", ":", ":80", ":8a", ":99999999999", ":-1", ":2147483647");

    private static final List<String> OTHERS = List.of(
            "",
            "/",
            "a",
            "a/b?c#d",
            "/a/../b/./c",
            "//",
            "///",
            "////a",
            "//?q",
            "//#f",
            "file:///etc/hosts",
            "file:/etc/hosts",
            "mailto:me@example.com?subject=hi#top",
            "urn:isbn:0-395-36341-1",
            "tel:+1-816-555-1212",
            "a:",
            "a:#b",
            ":a",
            "1a:b",
            "a^b:c",
            "a+b-c.d:/e",
            "é:a",
            "?q",
            "#f",
            "?a#b#c",
            "?a?b",
            "https://a/b c",
            "https://a/b|c",
            "https://a/b[c]",
            "https://a/b?c=[d]&e={f}",
            "https://a/b?c=[d]&e=/?:@",
            "https://a/b?c=[%41]&e=%41#[%42]",
            "https://a/%",
            "https://a/%4",
            "https://a/%4g",
            "https://a/%41%42?%43=%44#%45",
            "https://a/%e4%bd%a0%e5%a5%bd",
            "https://a/%ff%fe?%c3",
            "https://a/b;c=1,2/d:e@f&g=h+i$j!k'l(m)n*o~p_q",
            "https://a/\u00a0",
            "https://a/\u0080",
            "https://a/\u2028",
            "https://a/\ud83d\ude00",
            "https://a/\ud83d",
            "https://a/\t",
            "https://a/b\n",
            "https://a/b#c d",
            "https://a/b#c\\d",
            "HTTPS://Example.COM/A",
            "a//b:c",
            "a?b:c",
            "a#b:c",
            "javascript:alert('x')",
            "javascript:alert(\"x\")",
            "http://a.b/?next=http://c.d/%20e");

    private AddressesProgram() {}

    private static String parts(URI uri) {
        return String.join(
                " | ",
                uri.toString(),
                String.valueOf(uri.getScheme()),
                String.valueOf(uri.getAuthority()),
                String.valueOf(uri.getRawAuthority()),
                String.valueOf(uri.getUserInfo()),
                String.valueOf(uri.getRawUserInfo()),
                String.valueOf(uri.getHost()),
                String.valueOf(uri.getPort()),
                String.valueOf(uri.getPath()),
                String.valueOf(uri.getRawPath()),
                String.valueOf(uri.getQuery()),
                String.valueOf(uri.getRawQuery()),
                String.valueOf(uri.getFragment()),
                String.valueOf(uri.getRawFragment()),
                uri.isAbsolute() ? "absolute" : "relative",
                uri.isOpaque() ? "opaque" : "hierarchical");
    }

    /** Where a wrong authority begins, and what is wrong with one in brackets, depends on the JDK. */
    private static String withoutDetails(String message) {
        return message.contains("authority")
                        || message.contains("IPv6")
                        || message.contains("host")
                        || message.contains("port")
                        || message.contains("bracket")
                ? "wrong authority"
                : message;
    }

    private static String created(String text) {
        try {
            return parts(URI.create(text));
        } catch (IllegalArgumentException e) {
            return "refused: " + withoutDetails(e.getMessage());
        }
    }

    private static String constructed(String text) {
        try {
            return new URI(text).toString();
        } catch (URISyntaxException e) {
            return "refused: " + withoutDetails(e.getMessage());
        }
    }

    @Query
    static List<String> servers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String user : USERS) {
            for (String host : HOSTS) {
                for (String port : PORTS) {
                    out.add(created("https://" + user + host + port + "/x?y=z"));
                }
            }
        }
        return out;
    }

    @Query
    static List<String> addresses(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : OTHERS) {
            out.add(created(text));
            out.add(constructed(text));
        }
        return out;
    }

    private static boolean isOwn(String address) {
        String host = URI.create(address).getHost();
        return host != null && (host.equals("example.com") || host.endsWith(".example.com"));
    }

    @Query
    static List<Boolean> hosts(QueryCtx ctx) {
        return List.of(
                isOwn("https://example.com/a"),
                isOwn("https://www.example.com:8443"),
                isOwn("https://example.com@evil.org"),
                isOwn("mailto:example.com"),
                isOwn("/a"));
    }

    @Query
    static String missing(QueryCtx ctx) {
        try {
            return URI.create("mailto:a@b").getPath().substring(1);
        } catch (RuntimeException e) {
            return "no path";
        }
    }

    @Query
    static int uncaught(QueryCtx ctx) {
        return URI.create("https://a/b c").getPort();
    }
}
