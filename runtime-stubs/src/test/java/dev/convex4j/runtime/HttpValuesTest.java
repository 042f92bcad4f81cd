package dev.convex4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.spi.Body;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Fetch}, {@link HttpResponse} and {@link HttpError} as data. */
class HttpValuesTest {
    private static final String URL = "https://example.com/a";

    private record Mail(String to) {}

    @Test
    void aRequestIsItsParts() {
        Fetch request = Fetch.post(URL).header("Authorization", "Bearer x").json(new Mail("a"));

        assertEquals("POST", request.method());
        assertEquals(URL, request.url());
        assertEquals(Map.of("authorization", "Bearer x", "content-type", "application/json"), request.headers());
        assertEquals(new Body.Json(new Mail("a")), request.body());
        assertEquals(Fetch.post(URL).header("authorization", "Bearer x").json(new Mail("a")), request);
        assertNotEquals(Fetch.put(URL), Fetch.post(URL));
    }

    @Test
    void everyFactoryHasItsMethod() {
        assertEquals("GET", Fetch.get(URL).method());
        assertEquals("PUT", Fetch.put(URL).method());
        assertEquals("PATCH", Fetch.patch(URL).method());
        assertEquals("DELETE", Fetch.delete(URL).method());
        assertEquals(new Body.Empty(), Fetch.delete(URL).body());
    }

    @Test
    void anOwnContentTypeWinsBeforeAndAfterTheBody() {
        Map<String, String> xml = Map.of("content-type", "text/xml");

        assertEquals(
                xml,
                Fetch.put(URL).header("Content-Type", "text/xml").text("<a/>").headers());
        assertEquals(
                xml,
                Fetch.put(URL).text("<a/>").header("CONTENT-TYPE", "text/xml").headers());
    }

    @Test
    void aVerbLeavesTheRequestAsItWas() {
        Fetch request = Fetch.post(URL);
        Fetch other = request.text("x");

        assertEquals(new Body.Empty(), request.body());
        assertEquals(new Body.Text("x"), other.body());
        assertThrows(UnsupportedOperationException.class, () -> other.headers().clear());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.b                | https://a.b?q=x%20y",
                "https://a.b/?a=1           | https://a.b/?a=1&q=x%20y",
                "https://a.b?               | https://a.b?q=x%20y",
                "https://a.b?a=1&           | https://a.b?a=1&q=x%20y"
            })
    void aQueryParameterIsAddedToTheAddress(String url, String expected) {
        assertEquals(expected, Fetch.get(url).query("q", "x y").url());
    }

    @Test
    void queryParametersAreEncodedAsJavaScriptDoes() {
        assertEquals(
                URL + "?a%26b=%22%25%2B%2F%3D%C3%A9%F0%9F%98%80-_.!~*'()&c=",
                Fetch.get(URL).query("a&b", "\"%+/=é😀-_.!~*'()").query("c", "").url());
        assertThrows(IllegalArgumentException.class, () -> Fetch.get(URL).query("q", "\uD83D"));
        assertThrows(
                IllegalArgumentException.class, () -> Fetch.get(URL + "#top").query("q", "x"));
    }

    @Test
    void aBlobOfATextIsWhatTheWebPlatformMakesOfIt() {
        Blob blob = Blob.of("é\uD83D", "Text/CSV");

        assertEquals("text/csv", blob.contentType());
        assertEquals("é\uFFFD", blob.text());
        assertEquals(5, blob.size());
        assertEquals("", Blob.of("", "é").contentType());
    }

    @Test
    void aBlobIsAnsweredWithItsType() {
        Blob csv = Blob.of("a", "text/csv");

        assertEquals(Map.of("content-type", "text/csv"), HttpResponse.blob(csv).headers());
        assertEquals(Map.of(), HttpResponse.blob(404, Blob.of("a", "")).headers());
        assertEquals(new Body.Bytes(csv), HttpResponse.blob(csv).body());
        assertThrows(IllegalArgumentException.class, () -> HttpResponse.blob(204, csv));
    }

    @Test
    void aGetHasNoBody() {
        assertThrows(IllegalStateException.class, () -> Fetch.get(URL).json(new Mail("a")));
        assertThrows(IllegalStateException.class, () -> Fetch.get(URL).text("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "ä"})
    void badHeaderNamesAreRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> Fetch.get(URL).header(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\0b", "\u20ac"})
    void badHeaderValuesAreRefused(String value) {
        assertThrows(IllegalArgumentException.class, () -> Fetch.get(URL).header("x", value));
    }

    @Test
    void spaceAroundAHeaderValueIsDropped() {
        assertEquals(Map.of("x", "a b"), Fetch.get(URL).header("x", " a b\n").headers());
    }

    @Test
    void aRequestKeepsItsSecretsOutOfLogs() {
        assertEquals(
                "GET " + URL,
                Fetch.get(URL).header("Authorization", "Bearer secret").toString());
    }

    @Test
    void aResponseIsItsParts() {
        HttpResponse response = HttpResponse.json(201, new Mail("a")).withHeader("X-Id", "1");

        assertEquals(201, response.status());
        assertEquals(Map.of("content-type", "application/json", "x-id", "1"), response.headers());
        assertEquals(new Body.Json(new Mail("a")), response.body());
        assertEquals(HttpResponse.json(201, new Mail("a")).withHeader("x-id", "1"), response);
        assertNotEquals(HttpResponse.json(new Mail("a")), HttpResponse.json(201, new Mail("a")));
    }

    @Test
    void everyFactoryOfAResponseIsItsOwn() {
        assertEquals(200, HttpResponse.json(1.0).status());
        assertEquals(HttpResponse.text(200, "x"), HttpResponse.text("x"));
        assertEquals(
                Map.of("content-type", "text/plain;charset=UTF-8"),
                HttpResponse.text("x").headers());
        assertEquals(new Body.Empty(), HttpResponse.empty(204).body());
        assertEquals(Map.of(), HttpResponse.empty(204).headers());
        assertEquals(302, HttpResponse.redirect("/b").status());
        assertEquals(Map.of("location", "/b"), HttpResponse.redirect("/b").headers());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, 199, 600})
    void statusesThatNoResponseCanHaveAreRefused(int status) {
        assertThrows(IllegalArgumentException.class, () -> HttpResponse.empty(status));
        assertThrows(IllegalArgumentException.class, () -> HttpResponse.text(status, "x"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205, 304})
    void statusesWithoutABodyRefuseOne(int status) {
        assertThrows(IllegalArgumentException.class, () -> HttpResponse.json(status, "x"));
    }

    @Test
    void anHttpErrorIsAnError() {
        assertEquals(404, new HttpError(404, "no such post").status());
        assertEquals("no such post", new HttpError(404, "no such post").getMessage());
        assertThrows(IllegalArgumentException.class, () -> new HttpError(302, "elsewhere"));
        assertThrows(IllegalArgumentException.class, () -> new HttpError(600, "too much"));
    }

    @Test
    void aConvexErrorHoldsItsData() {
        assertEquals("full", new ConvexError("full").data());
        assertEquals("full", new ConvexError("full").getMessage());
        assertEquals(new Mail("a"), new ConvexError(new Mail("a")).data());
    }
}
