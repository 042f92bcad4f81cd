package dev.convex4j.annotations;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsTest {
    private static final Set<ElementType> SUPPRESSIBLE =
            Set.of(TYPE, METHOD, PARAMETER, RECORD_COMPONENT, FIELD, PACKAGE);

    private static final Map<Class<?>, Set<ElementType>> TARGETS = Map.ofEntries(
            Map.entry(Table.class, Set.of(TYPE)),
            Map.entry(Index.class, Set.of(TYPE)),
            Map.entry(Indexes.class, Set.of(TYPE)),
            Map.entry(SearchIndex.class, Set.of(TYPE)),
            Map.entry(SearchIndexes.class, Set.of(TYPE)),
            Map.entry(Query.class, Set.of(METHOD, TYPE)),
            Map.entry(Mutation.class, Set.of(METHOD, TYPE)),
            Map.entry(Action.class, Set.of(METHOD, TYPE)),
            Map.entry(HttpRoute.class, Set.of(METHOD, TYPE)),
            Map.entry(HttpRoutes.class, Set.of(METHOD, TYPE)),
            Map.entry(Name.class, Set.of(RECORD_COMPONENT, PARAMETER, FIELD, METHOD, TYPE)),
            Map.entry(Module.class, Set.of(TYPE)),
            Map.entry(ConvexBackend.class, Set.of(PACKAGE)),
            Map.entry(AuthProvider.Clerk.class, Set.of(PACKAGE, TYPE)),
            Map.entry(AuthProvider.Oidc.class, Set.of(PACKAGE, TYPE)),
            Map.entry(AuthProvider.CustomJwt.class, Set.of(PACKAGE, TYPE)),
            Map.entry(Discriminator.class, Set.of(TYPE)),
            Map.entry(Flatten.class, Set.of(RECORD_COMPONENT, PARAMETER)),
            Map.entry(Literal.class, Set.of(FIELD)),
            Map.entry(Literals.class, Set.of(TYPE, PACKAGE)),
            Map.entry(Cors.class, Set.of(METHOD, TYPE, PACKAGE)),
            Map.entry(Crons.class, Set.of(METHOD, TYPE)),
            Map.entry(UseNode.class, Set.of(TYPE, METHOD)),
            Map.entry(Interceptor.class, Set.of(ANNOTATION_TYPE)),
            Map.entry(Suppress.class, SUPPRESSIBLE),
            Map.entry(Suppressions.class, SUPPRESSIBLE));

    /** What says how values are written, which {@code Value.as} asks for when it runs. */
    private static final Set<Class<?>> ASKED_FOR =
            Set.of(Name.class, Discriminator.class, Int64.class, SafeInteger.class, Literal.class, Literals.class);

    static Stream<Class<?>> annotations() {
        return TARGETS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void standsWhereItHasAMeaning(Class<?> annotation) {
        assertEquals(
                TARGETS.get(annotation),
                Set.of(annotation.getAnnotation(Target.class).value()));
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void staysInTheClassFileAndInTheDocumentation(Class<?> annotation) {
        assertEquals(
                ASKED_FOR.contains(annotation) ? RetentionPolicy.RUNTIME : RetentionPolicy.CLASS,
                annotation.getAnnotation(Retention.class).value());
        assertTrue(annotation.isAnnotationPresent(Documented.class));
    }

    @Test
    void severalOfOneElementAreHeldTogether() {
        assertEquals(Indexes.class, Index.class.getAnnotation(Repeatable.class).value());
        assertEquals(
                SearchIndexes.class,
                SearchIndex.class.getAnnotation(Repeatable.class).value());
        assertEquals(
                HttpRoutes.class,
                HttpRoute.class.getAnnotation(Repeatable.class).value());
        assertEquals(
                Suppressions.class,
                Suppress.class.getAnnotation(Repeatable.class).value());
    }

    @Test
    void aRouteIsOpenToBrowsersAndKeepsErrorsToItselfUnlessToldOtherwise() throws NoSuchMethodException {
        assertEquals(HttpAuth.NONE, HttpRoute.class.getMethod("auth").getDefaultValue());
        assertEquals(CorsMode.ON, HttpRoute.class.getMethod("cors").getDefaultValue());
        assertEquals(true, HttpRoute.class.getMethod("envelope").getDefaultValue());
        assertEquals(false, HttpRoute.class.getMethod("exposeErrors").getDefaultValue());
    }

    @Test
    void theMethodsAreThoseConvexCanRoute() {
        assertArrayEquals(
                new String[] {"GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"},
                Stream.of(HttpMethod.values()).map(Enum::name).toArray());
    }
}
