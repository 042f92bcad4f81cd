package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Kind;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The user's classes and interfaces, who extends whom, and which method a call ends in. The backend is closed: there are no others. */
public final class Hierarchy {
    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private final Program program;
    private final Map<String, List<ClassShape>> children = new HashMap<>();
    private final Map<MethodKey, MethodShape> methods = new HashMap<>();
    private final Map<String, ClassForm> forms = new HashMap<>();
    private @Nullable Set<String> functions;

    public Hierarchy(Program program) {
        this.program = program;
        for (ClassShape shape : program.classes().values()) {
            supertypes(shape)
                    .forEach(supertype -> children.computeIfAbsent(supertype, key -> new ArrayList<>())
                            .add(shape));
            shape.methods().forEach(method -> methods.put(method.key(), method));
        }
    }

    public Optional<ClassShape> shape(String className) {
        return Optional.ofNullable(program.classes().get(className));
    }

    public Optional<MethodShape> method(MethodKey key) {
        return Optional.ofNullable(methods.get(key));
    }

    /** Whether the user wrote a body for the method, and not javac. */
    public boolean isWritten(MethodKey key) {
        return program.methods().containsKey(key)
                && method(key).filter(MethodShape::implicit).isEmpty();
    }

    /** The names of the direct superclass and interfaces. */
    public static List<String> supertypes(ClassShape shape) {
        return Stream.concat(shape.superclass().stream(), shape.interfaces().stream())
                .flatMap(type ->
                        type instanceof JavaType.Declared declared ? Stream.of(declared.name()) : Stream.empty())
                .toList();
    }

    /** The class, or the nearest one above it, that doesn't stand in a body, so that all code may name it. */
    public Optional<ClassShape> visible(ClassShape shape) {
        return shape.local() ? superclass(shape).flatMap(this::visible) : Optional.of(shape);
    }

    /** The superclass, where it is one of the user's. */
    public Optional<ClassShape> superclass(ClassShape shape) {
        return shape.superclass()
                .filter(JavaType.Declared.class::isInstance)
                .flatMap(type -> shape(((JavaType.Declared) type).name()));
    }

    /** The constructor of the superclass that a class without a constructor calls. */
    public Optional<MethodKey> implicitSuperConstructor(ClassShape shape) {
        boolean written = shape.constructors().stream().anyMatch(constructor -> !constructor.implicit());
        if (written || shape.nesting() == ClassShape.Nesting.ANONYMOUS) {
            return Optional.empty();
        }
        return superclass(shape).stream()
                .flatMap(above -> above.constructors().stream())
                .filter(constructor -> constructor.parameters().isEmpty()
                        || (constructor.varargs() && constructor.parameters().size() == 1))
                .min(Comparator.comparing(
                        constructor -> constructor.parameters().size()))
                .map(MethodShape::key);
    }

    /** The classes and interfaces below, the near ones first. */
    public List<ClassShape> subtypes(String className) {
        Set<ClassShape> found = new LinkedHashSet<>(children.getOrDefault(className, List.of()));
        for (ClassShape child : children.getOrDefault(className, List.of())) {
            found.addAll(subtypes(child.name()));
        }
        return List.copyOf(found);
    }

    /** The classes that a value of the type may be exactly an instance of. */
    public List<ClassShape> leaves(String className) {
        return Stream.concat(shape(className).stream(), subtypes(className).stream())
                .filter(shape -> shape.kind() != Kind.INTERFACE && !isConstantBody(shape))
                .filter(shape -> isEnum(shape) || !shape.isAbstract())
                .toList();
    }

    private static boolean isEnum(ClassShape shape) {
        return shape.kind() == Kind.ENUM;
    }

    /** The names of the type and everything above it. */
    public Set<String> ancestors(String className) {
        Set<String> found = new LinkedHashSet<>(Set.of(className));
        shape(className).ifPresent(shape -> supertypes(shape).forEach(name -> found.addAll(ancestors(name))));
        return found;
    }

    /** What the values of a class of the user's are. */
    public ClassForm form(String className) {
        ClassForm known = forms.get(className);
        if (known == null) {
            known = formOf(className);
            forms.put(className, known);
        }
        return known;
    }

    private ClassForm formOf(String className) {
        ClassShape shape = shape(className).orElse(null);
        if (shape == null) {
            return ClassForm.CLASS;
        }
        return switch (shape.kind()) {
            case RECORD -> ClassForm.RECORD;
            case ENUM -> ClassForm.ENUM;
            case CLASS -> isConstantBody(shape) ? ClassForm.ENUM : ClassForm.CLASS;
            case INTERFACE, ANNOTATION -> interfaceForm(shape);
        };
    }

    /** The property that tells the objects of a record from those of others of its interface. */
    public Optional<Tag> tag(String className) {
        return RecordTags.of(className, program.backend(), this);
    }

    /** Whether a class is the body of an enum's constant. */
    public boolean isConstantBody(ClassShape shape) {
        return superclass(shape).filter(Hierarchy::isEnum).isPresent();
    }

    private ClassForm interfaceForm(ClassShape shape) {
        List<ClassShape> members = subtypes(shape.name()).stream()
                .filter(subtype -> subtype.kind() != Kind.INTERFACE && !isConstantBody(subtype))
                .toList();
        if (members.isEmpty()) {
            return functionOf(shape.name()).isPresent() && !isImplementedAbove(shape)
                    ? ClassForm.FUNCTION
                    : ClassForm.INTERFACE;
        }
        return Alternatives.form(shape, members, !functions(shape.name()).isEmpty(), this, program.backend());
    }

    /** The interfaces, this one or ones below, that lambdas and method references implement. */
    public List<String> functions(String interfaceName) {
        Set<String> all = functions;
        if (all == null) {
            all = WrittenFunctions.in(program);
            functions = all;
        }
        return Stream.concat(
                        Stream.of(interfaceName),
                        subtypes(interfaceName).stream().map(ClassShape::name))
                .filter(all::contains)
                .toList();
    }

    /** Whether an interface above has values that are no functions, so that all its values are objects. */
    private boolean isImplementedAbove(ClassShape shape) {
        return ancestors(shape.name()).stream()
                .filter(above -> shape(above).isPresent())
                .flatMap(above -> subtypes(above).stream())
                .anyMatch(other -> other.kind() != Kind.INTERFACE);
    }

    /** The one abstract method of a functional interface. */
    public Optional<MethodKey> functionOf(String className) {
        ClassShape shape = shape(className).orElse(null);
        if (shape == null || shape.kind() != Kind.INTERFACE || shape.sealed()) {
            return Optional.empty();
        }
        List<MethodShape> declared = ancestors(className).stream()
                .flatMap(name -> shape(name).stream())
                .flatMap(each -> each.methods().stream())
                .toList();
        Set<MethodKey> overridden = declared.stream()
                .flatMap(method -> method.overridden().stream())
                .collect(Collectors.toSet());
        List<MethodKey> open = declared.stream()
                .filter(method ->
                        method.isAbstract() && !OF_OBJECT.contains(method.key().name()))
                .map(MethodShape::key)
                .filter(key -> !overridden.contains(key))
                .distinct()
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** Every method that overrides or implements {@code declared}, abstract ones too. */
    public Set<MethodKey> overriding(MethodKey declared) {
        Set<MethodKey> found = new LinkedHashSet<>();
        for (ClassShape shape : subtypes(declared.owner())) {
            shape.methods().stream()
                    .filter(method -> method.overridden().contains(declared))
                    .forEach(method -> found.add(method.key()));
            shape.inherited().stream()
                    .filter(inherited -> inherited.declared().equals(declared))
                    .forEach(inherited -> found.add(inherited.implementation()));
        }
        return found;
    }

    /**
     * The method that a call of {@code declared} on an instance of exactly the class {@code className} runs: of the class
     * itself, of a superclass, or a default one.
     */
    public Optional<MethodShape> resolve(String className, MethodKey declared) {
        ClassShape shape = shape(className).orElse(null);
        List<MethodShape> defaults = new ArrayList<>();
        for (ClassShape at = shape; at != null; at = superclass(at).orElse(null)) {
            Optional<MethodShape> own = declaredIn(at, declared).filter(method -> !method.isAbstract());
            if (own.isPresent()) {
                return own;
            }
            Optional<MethodShape> inherited = at.inherited().stream()
                    .filter(candidate -> candidate.declared().equals(declared))
                    .findFirst()
                    .flatMap(candidate -> method(candidate.implementation()));
            if (inherited.isPresent() && !inherited.get().isAbstract()) {
                return inherited;
            }
        }
        for (String ancestor : ancestors(className)) {
            shape(ancestor)
                    .filter(candidate -> candidate.kind() == Kind.INTERFACE)
                    .flatMap(candidate -> declaredIn(candidate, declared))
                    .filter(MethodShape::isDefault)
                    .ifPresent(defaults::add);
        }
        return defaults.stream()
                .filter(method ->
                        defaults.stream().noneMatch(other -> other.overridden().contains(method.key())))
                .findFirst();
    }

    private static Optional<MethodShape> declaredIn(ClassShape shape, MethodKey declared) {
        return shape.methods().stream()
                .filter(method ->
                        method.key().equals(declared) || method.overridden().contains(declared))
                .findFirst();
    }

    /** The user's methods that implement one of an interface of the JDK, also those of classes that don't know it. */
    public List<MethodKey> implementing(String interfaceName, String name) {
        return program.classes().values().stream()
                .flatMap(shape -> Stream.concat(
                        shape.methods().stream()
                                .filter(method -> method.overridden().stream()
                                        .anyMatch(above -> isMethod(above, interfaceName, name)))
                                .map(MethodShape::key),
                        shape.inherited().stream()
                                .filter(pair -> isMethod(pair.declared(), interfaceName, name))
                                .map(ClassShape.Inherited::implementation)))
                .distinct()
                .toList();
    }

    private static boolean isMethod(MethodKey method, String owner, String name) {
        return method.owner().equals(owner) && method.name().equals(name);
    }

    /** Whether a call of the method may end in another one. */
    public boolean isOverridden(MethodKey method) {
        return !overriding(method).isEmpty();
    }
}
