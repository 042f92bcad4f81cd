package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.SeenExceptions;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of exceptions: who extends whom, and what is each in TypeScript. */
public final class ExceptionTypes {
    public static final String THROWABLE = "java.lang.Throwable";
    public static final String EXCEPTION = "java.lang.Exception";
    public static final String RUNTIME = "java.lang.RuntimeException";
    public static final String ERROR = "java.lang.Error";
    private static final String FORMAT = "java.util.IllegalFormatException";
    private static final String CONVEX_ERROR = "dev.convex4j.runtime.ConvexError";
    private static final String HTTP_ERROR = "dev.convex4j.runtime.HttpError";

    /** The superclasses of the exceptions that exist in TypeScript. */
    private static final Map<String, String> SUPERCLASSES = Map.ofEntries(
            Map.entry(EXCEPTION, THROWABLE),
            Map.entry(ERROR, THROWABLE),
            Map.entry(RUNTIME, EXCEPTION),
            Map.entry("java.io.IOException", EXCEPTION),
            Map.entry("java.lang.AssertionError", ERROR),
            Map.entry("java.lang.ArithmeticException", RUNTIME),
            Map.entry("java.lang.IllegalArgumentException", RUNTIME),
            Map.entry("java.lang.IllegalStateException", RUNTIME),
            Map.entry("java.lang.NumberFormatException", "java.lang.IllegalArgumentException"),
            Map.entry("java.lang.UnsupportedOperationException", RUNTIME),
            Map.entry("java.util.NoSuchElementException", RUNTIME),
            Map.entry(FORMAT, "java.lang.IllegalArgumentException"),
            Map.entry("java.util.DuplicateFormatFlagsException", FORMAT),
            Map.entry("java.util.FormatFlagsConversionMismatchException", FORMAT),
            Map.entry("java.util.IllegalFormatArgumentIndexException", FORMAT),
            Map.entry("java.util.IllegalFormatCodePointException", FORMAT),
            Map.entry("java.util.IllegalFormatConversionException", FORMAT),
            Map.entry("java.util.IllegalFormatFlagsException", FORMAT),
            Map.entry("java.util.IllegalFormatPrecisionException", FORMAT),
            Map.entry("java.util.IllegalFormatWidthException", FORMAT),
            Map.entry("java.util.MissingFormatArgumentException", FORMAT),
            Map.entry("java.util.MissingFormatWidthException", FORMAT),
            Map.entry("java.util.UnknownFormatConversionException", FORMAT),
            Map.entry("java.net.URISyntaxException", EXCEPTION),
            Map.entry("java.security.GeneralSecurityException", EXCEPTION),
            Map.entry("java.security.NoSuchAlgorithmException", "java.security.GeneralSecurityException"),
            Map.entry("java.security.InvalidKeyException", "java.security.GeneralSecurityException"),
            Map.entry("java.time.DateTimeException", RUNTIME),
            Map.entry("java.time.format.DateTimeParseException", "java.time.DateTimeException"),
            Map.entry("java.time.temporal.UnsupportedTemporalTypeException", "java.time.DateTimeException"),
            Map.entry(CONVEX_ERROR, RUNTIME),
            Map.entry(HTTP_ERROR, RUNTIME));

    /** What JavaScript throws as errors of other types, or of no type of its own. */
    private static final Map<String, String> UNSEEN = Map.of(
            "java.lang.NullPointerException", "test the value for `null` before you use it",
            "java.lang.IndexOutOfBoundsException", "compare the index with the size before you use it",
            "java.lang.ArrayIndexOutOfBoundsException", "compare the index with `length` before you use it",
            "java.lang.StringIndexOutOfBoundsException", "compare the index with `length()` before you use it",
            "java.lang.NegativeArraySizeException", "test the size before you create the array",
            "java.lang.ClassCastException", "ask with `instanceof` before you cast",
            "java.lang.StackOverflowError", "limit the depth with a parameter",
            "java.lang.OutOfMemoryError", "limit the amount of data",
            "java.lang.ArrayStoreException", "keep values of one type in an array");

    /** The ones of which JavaScript's own errors are instances too. */
    private static final Set<String> GENERAL = Set.of(THROWABLE, EXCEPTION, RUNTIME);

    private ExceptionTypes() {}

    public static boolean isThrowable(JavaType type, Program program) {
        return type instanceof JavaType.Union
                || (type instanceof JavaType.Declared declared && isThrowable(declared.name(), program));
    }

    public static boolean isThrowable(String className, Program program) {
        return className.equals(THROWABLE)
                || UNSEEN.containsKey(className)
                || superclass(className, program)
                        .filter(above -> isThrowable(above, program))
                        .isPresent();
    }

    private static Optional<String> superclass(String className, Program program) {
        ClassShape shape = program.classes().get(className);
        return shape == null
                ? Optional.ofNullable(SUPERCLASSES.get(className))
                : shape.superclass()
                        .filter(JavaType.Declared.class::isInstance)
                        .map(type -> ((JavaType.Declared) type).name());
    }

    /** Whether an exception class is another one or extends it. */
    public static boolean isSubclass(String className, String ancestor, Program program) {
        return className.equals(ancestor)
                || superclass(className, program)
                        .filter(above -> isSubclass(above, ancestor, program))
                        .isPresent();
    }

    /** Whether JavaScript's own errors are of a type too. */
    public static boolean isGeneral(JavaType type) {
        return type instanceof JavaType.Declared declared && GENERAL.contains(declared.name());
    }

    /** Whether all values of a type are of the helpers' classes, or of the user's own that extend them. */
    public static boolean isTwin(JavaType type, Program program) {
        return type instanceof JavaType.Union union
                ? union.alternatives().stream().allMatch(alternative -> isTwin(alternative, program))
                : type instanceof JavaType.Declared declared
                        && !isGeneral(type)
                        && (isMirrored(declared.name()) || program.classes().containsKey(declared.name()));
    }

    /** Whether the class has a twin among the helpers. */
    public static boolean isMirrored(String className) {
        return (SUPERCLASSES.containsKey(className) || className.equals(THROWABLE))
                && !className.equals(CONVEX_ERROR)
                && !className.equals(HTTP_ERROR);
    }

    /** Whether {@code catch} of a type has to know a stack overflow, which JavaScript throws as an error of its own. */
    public static boolean maySeeOverflow(JavaType type) {
        return isGeneral(type) || type.isClass(ERROR);
    }

    /** Whether all values of a type say their class's name in Java. */
    public static boolean sayTheirNames(JavaType type, Program program) {
        return type instanceof JavaType.Union union
                ? union.alternatives().stream().allMatch(alternative -> sayTheirNames(alternative, program))
                : type.isClass(CONVEX_ERROR) || (isTwin(type, program) && !maySeeOverflow(type));
    }

    /**
     * The condition under which an error is of a type; empty where every error that the program can throw is.
     *
     * @param deep whether the stack may overflow
     */
    public static Optional<TsExpression> test(
            TsExpression error, JavaType type, boolean deep, Position position, Expressions expressions) {
        JavaType.Declared declared = (JavaType.Declared) type;
        requireSeen(declared, position, expressions.context().program());
        SeenExceptions seen = expressions.context().exceptions();
        return switch (declared.name()) {
            case THROWABLE -> Optional.empty();
            case EXCEPTION ->
                deep || seen.errors() ? Optional.of(helperTest("isException", error, expressions)) : Optional.empty();
            case RUNTIME ->
                deep || seen.errors() || seen.checked()
                        ? Optional.of(helperTest("isRuntimeException", error, expressions))
                        : Optional.empty();
            case ERROR ->
                Optional.of(
                        deep
                                ? helperTest("isError", error, expressions)
                                : instanceOf(error, declared.name(), expressions));
            default -> Optional.of(instanceOf(error, declared.name(), expressions));
        };
    }

    private static TsExpression helperTest(String helper, TsExpression error, Expressions expressions) {
        return Code.call(Helpers.java(helper, expressions), error);
    }

    private static void requireSeen(JavaType.Declared type, Position position, Program program) {
        boolean known = SUPERCLASSES.containsKey(type.name())
                || type.name().equals(THROWABLE)
                || UNSEEN.containsKey(type.name())
                || program.classes().containsKey(type.name());
        if (!known) {
            throw Untranslatable.library(
                    Types.display(type), "catch `RuntimeException`, or an exception of your own", position);
        }
        String instead = UNSEEN.get(type.name());
        if (instead != null) {
            throw Untranslatable.meaning(
                    "a `" + Types.display(type) + "` can't be told from other exceptions",
                    "JavaScript ends the same mistake with an error of its own, or goes on without one.",
                    instead,
                    position);
        }
    }

    private static TsExpression instanceOf(TsExpression error, String className, Expressions expressions) {
        return Code.binary("instanceof", error, reference(className, expressions));
    }

    /** The class as a value. */
    public static TsExpression reference(String className, Expressions expressions) {
        if (className.equals(CONVEX_ERROR)) {
            return Code.imported(TsImport.value("convex/values", "ConvexError"));
        } else if (className.equals(HTTP_ERROR)) {
            return Code.imported(TsImport.value(expressions.specifier("lib/http"), "HttpError"));
        } else if (isMirrored(className)) {
            return Helpers.java(name(className), expressions);
        }
        expressions.context().usage().type(className);
        return expressions
                .context()
                .layout()
                .reference(expressions.module(), expressions.context().layout().classPlace(className));
    }

    /** The type of the values of an exception class that isn't the user's; {@code Error} where JavaScript's own errors are. */
    static Optional<TsType> type(JavaType.Declared type, String module) {
        if (isGeneral(type)) {
            return Optional.of(new TsType.Reference("Error"));
        }
        if (type.isClass(CONVEX_ERROR)) {
            TsType data = new TsType.ImportedReference(TsImport.type("convex/values", "Value"), List.of());
            return Optional.of(
                    new TsType.ImportedReference(TsImport.type("convex/values", "ConvexError"), List.of(data)));
        } else if (type.isClass(HTTP_ERROR)) {
            return Optional.of(new TsType.ImportedReference(
                    TsImport.type(ModuleLayout.specifier(module, "lib/http"), "HttpError"), List.of()));
        }
        return isMirrored(type.name())
                ? Optional.of(new TsType.ImportedReference(
                        TsImport.type(ModuleLayout.specifier(module, "lib/java"), name(type.name())), List.of()))
                : Optional.empty();
    }

    /** The name of a class among the helpers; TypeScript has an {@code Error} of its own. */
    public static String name(String className) {
        return className.equals(ERROR) ? "JavaError" : className.substring(className.lastIndexOf('.') + 1);
    }
}
