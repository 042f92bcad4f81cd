package dev.convex4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.runtime.spi.Forbidden;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** Every member of the API says what becomes of it. Read from the class files, as the processor does in a user's build. */
class TranslationsTest {
    private static final Elements ELEMENTS = Javac.ofClassFiles().getElements();
    private static final Pattern ARGUMENT = Pattern.compile("\\$(\\d+)");
    private static final Pattern IMPORT = Pattern.compile("\\w+ from [\\w./-]+");

    @Test
    void everyMemberIsTranslatedForbiddenOrForTheJvm() {
        Set<String> undecided = members()
                .filter(member -> Stream.of(TypeScript.class, Forbidden.class, JvmOnly.class)
                                .filter(annotation -> has(member, annotation))
                                .count()
                        != 1)
                .map(TranslationsTest::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), undecided);
    }

    @Test
    void theMembersAreFound() {
        Set<String> names = members().map(TranslationsTest::nameOf).collect(Collectors.toSet());

        assertTrue(names.containsAll(Set.of(
                "Ctx.now()",
                "DatabaseReader.get(dev.convex4j.runtime.TableRef<T,D>,dev.convex4j.runtime.Id<T>)",
                "OptionalNumberIndexStage.eqAbsent()",
                "ConvexError.<init>(java.lang.Record)",
                "Id.equals(java.lang.Object)")));
    }

    @Test
    void aTranslationIsEitherATemplateOrAKnownIntrinsic() {
        Set<String> intrinsics = intrinsics();

        for (ExecutableElement member : translated().toList()) {
            TypeScript translation = member.getAnnotation(TypeScript.class);
            String intrinsic = translation.intrinsic();
            assertTrue(translation.value().isEmpty() != intrinsic.isEmpty(), () -> nameOf(member));
            assertTrue(intrinsic.isEmpty() || intrinsics.contains(intrinsic), () -> nameOf(member));
        }
    }

    @Test
    void everyIntrinsicIsUsed() {
        assertEquals(
                intrinsics(),
                translated()
                        .map(member -> member.getAnnotation(TypeScript.class).intrinsic())
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aTemplateUsesEachArgumentAndNoOther() {
        for (ExecutableElement member : translated().toList()) {
            String template = member.getAnnotation(TypeScript.class).value();
            if (!template.isEmpty()) {
                Set<Integer> used = ARGUMENT.matcher(template)
                        .results()
                        .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                        .collect(Collectors.toSet());
                Set<Integer> declared = Stream.iterate(1, i -> i + 1)
                        .limit(member.getParameters().size())
                        .collect(Collectors.toSet());
                assertEquals(declared, used, () -> nameOf(member));
            }
        }
    }

    @Test
    void importsNameWhatTheTemplateUses() {
        for (ExecutableElement member : translated().toList()) {
            TypeScript translation = member.getAnnotation(TypeScript.class);
            for (String imported : translation.imports()) {
                assertTrue(IMPORT.matcher(imported).matches(), () -> nameOf(member));
                assertTrue(translation.value().contains(imported.substring(0, imported.indexOf(' '))));
            }
        }
    }

    @Test
    void nullIsOnlySaidOfAnOptional() {
        for (ExecutableElement member : translated().toList()) {
            if (member.getAnnotation(TypeScript.class).result() == TypeScript.Absence.NULL) {
                assertTrue(member.getReturnType().toString().startsWith("java.util.Optional<"), () -> nameOf(member));
            }
        }
    }

    @Test
    void whatIsForbiddenIsDeprecatedAndNothingElseIs() {
        for (ExecutableElement member : members().toList()) {
            assertEquals(has(member, Forbidden.class), ELEMENTS.isDeprecated(member), () -> nameOf(member));
            if (has(member, Forbidden.class)) {
                assertTrue(member.isDefault(), () -> nameOf(member));
            }
        }
    }

    @Test
    void theRulesKeepQueriesMutationsAndActionsApart() {
        Set<String> forbidden = members()
                .filter(member -> has(member, Forbidden.class))
                .map(member -> member.getAnnotation(Forbidden.class).rule() + " "
                        + member.getEnclosingElement().getSimpleName() + "." + member.getSimpleName())
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "CVX101 MutationCtx.runAction",
                        "CVX102 QueryCtx.scheduler",
                        "CVX102 QueryCtx.runMutation",
                        "CVX102 QueryCtx.runAction",
                        "CVX102 StorageReader.generateUploadUrl",
                        "CVX102 StorageReader.get",
                        "CVX102 StorageReader.store",
                        "CVX102 StorageReader.delete",
                        "CVX102 DatabaseReader.insert",
                        "CVX102 DatabaseReader.patch",
                        "CVX102 DatabaseReader.replace",
                        "CVX102 DatabaseReader.delete",
                        "CVX103 ActionCtx.db"),
                forbidden);
    }

    private static Stream<ExecutableElement> translated() {
        return members().filter(member -> has(member, TypeScript.class));
    }

    /** The public methods and constructors of the public types that users can call and that aren't javac's own. */
    private static Stream<ExecutableElement> members() {
        return types().filter(type -> !isForTheJvm(type))
                .flatMap(type -> type.getEnclosedElements().stream()
                        .filter(member -> member instanceof ExecutableElement
                                && member.getModifiers().contains(Modifier.PUBLIC)
                                && !(type.getKind() == ElementKind.ENUM))
                        .map(ExecutableElement.class::cast)
                        .filter(member -> isDecided(member) || !overridesObject(member)));
    }

    private static boolean isForTheJvm(Element type) {
        return type != null && (has(type, JvmOnly.class) || isForTheJvm(type.getEnclosingElement()));
    }

    private static boolean isDecided(ExecutableElement member) {
        return has(member, TypeScript.class) || has(member, Forbidden.class) || has(member, JvmOnly.class);
    }

    /** Without a translation of their own, these are refused like those of {@code Object}. */
    private static boolean overridesObject(ExecutableElement member) {
        return switch (member.getSimpleName().toString()) {
            case "toString", "hashCode" -> member.getParameters().isEmpty();
            case "equals" -> member.getReturnType().getKind() == TypeKind.BOOLEAN;
            default -> false;
        };
    }

    /** All public types of the package, from the main class files and not those of these tests. */
    private static Stream<TypeElement> types() {
        Path folder = Path.of(Javac.locationOf(Id.class)).resolve("dev/convex4j/runtime");
        return ElementFilter.typesIn(
                        ELEMENTS.getPackageElement("dev.convex4j.runtime").getEnclosedElements())
                .stream()
                .filter(type -> Files.exists(folder.resolve(type.getSimpleName() + ".class")))
                .flatMap(TranslationsTest::withNested)
                .filter(type -> type.getModifiers().contains(Modifier.PUBLIC));
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(TranslationsTest::withNested));
    }

    private static Set<String> intrinsics() {
        List<VariableElement> constants = ElementFilter.fieldsIn(
                ELEMENTS.getTypeElement(Intrinsics.class.getName()).getEnclosedElements());
        return constants.stream()
                .map(constant -> String.valueOf(constant.getConstantValue()))
                .collect(Collectors.toSet());
    }

    private static boolean has(Element element, Class<?> annotation) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .anyMatch(type ->
                        ((TypeElement) type.asElement()).getQualifiedName().contentEquals(annotation.getName()));
    }

    private static String nameOf(ExecutableElement member) {
        return member.getEnclosingElement().getSimpleName() + "." + member.getSimpleName()
                + member.getParameters().stream()
                        .map(parameter -> parameter.asType().toString())
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
