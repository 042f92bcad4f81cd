package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The locals of one method: how each is called in TypeScript, how an empty {@code Optional} looks in it, and which
 * {@code Optional}s are known to hold a value at the statement being translated.
 */
public final class Scope {
    /**
     * One local.
     *
     * @param constant whether it is never assigned again, so that what is known of it stays true
     * @param path the properties below {@code name} that lead to it: a pattern's variable is a part of what is matched
     */
    public record Binding(String name, Absence absence, boolean constant, List<String> path) {
        public Binding(String name, Absence absence, boolean constant) {
            this(name, absence, constant, List.of());
        }

        /** How the local is read. */
        public TsExpression code() {
            TsExpression code = Code.name(name);
            for (String property : path) {
                code = Code.member(code, property);
            }
            return code;
        }
    }

    /** What every module calls Convex's validators. */
    private static final String VALIDATORS = "v";

    /** Room for the ids of locals that Java doesn't have. */
    private static final int NESTED_IDS = 1000;

    private final Map<Integer, Binding> bindings = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> outside = new HashSet<>();
    private final Set<Integer> refused = new HashSet<>();
    private Set<String> names = new HashSet<>();
    private Set<Integer> present = new HashSet<>();
    private final Map<String, TsExpression> instances = new HashMap<>();
    private final Map<String, TsExpression> texts = new HashMap<>();
    private final Evaluated evaluated = new Evaluated();
    private int synthetic;

    /** A scope without locals; {@code reserved} are the module's own declarations, which no local may hide. */
    public Scope(Set<String> reserved) {
        names.add(VALIDATORS);
        names.addAll(reserved);
    }

    /** The scope of a method of a class that stands in this one: it sees what is declared here. */
    public Scope nested() {
        Scope inner = new Scope(names);
        inner.bindings.putAll(bindings);
        inner.hidden.addAll(hidden);
        inner.refused.addAll(refused);
        inner.present.addAll(present);
        inner.instances.putAll(instances);
        inner.synthetic = synthetic - NESTED_IDS;
        return inner;
    }

    /** Says what the instance of a class around is called here, {@code this} or the name of a parameter. */
    public void bindInstance(String className, TsExpression code) {
        instances.put(className, code);
    }

    /** The instance of the class, or of one around it. */
    public Optional<TsExpression> instance(String className) {
        return Optional.ofNullable(instances.get(className));
    }

    /** Says which function makes the text of values of a type variable here. */
    public void bindText(String variable, TsExpression function) {
        texts.put(variable, function);
    }

    /** The function that makes the text of values of a type variable. */
    public Optional<TsExpression> text(String variable) {
        return Optional.ofNullable(texts.get(variable));
    }

    /** Declares a parameter of a registered function, whose name its signature fixes. */
    public void declareFixed(int id, String javaName, boolean constant) {
        String name = Identifiers.local(javaName);
        hidden.addAll(names.contains(name) ? Set.of(name) : Set.of());
        names.add(name);
        bindings.put(id, new Binding(name, Absence.UNDEFINED, constant));
    }

    /** Declares a local before the statement that is being translated, whatever blocks of it have been entered since. */
    public Binding declareBefore(int id, String javaName) {
        Binding binding = declare(id, javaName, Absence.UNDEFINED, true);
        outside.add(binding.name());
        return binding;
    }

    /** What statements before have evaluated. */
    public Evaluated evaluated() {
        return evaluated;
    }

    /** Whether a parameter hides a declaration of the module. */
    public boolean hides(String name) {
        return hidden.contains(name);
    }

    /** The id of a local that Java doesn't have. */
    public int syntheticId() {
        synthetic--;
        return synthetic;
    }

    /** Declares a local under its own name, or under a free one next to it. */
    public Binding declare(int id, String javaName, Absence absence, boolean constant) {
        Binding binding = new Binding(fresh(Identifiers.local(javaName)), absence, constant);
        bindings.put(id, binding);
        return binding;
    }

    /** Makes a local stand for one that exists already, such as a lambda's parameter for the value it is called with. */
    public void alias(int id, Binding binding) {
        bindings.put(id, binding);
    }

    /** Notes that the declaration of a local has no translation. */
    public void refuse(int id) {
        refused.add(id);
    }

    /**
     * The binding of a local.
     *
     * @throws Untranslatable as a consequence, if the local's declaration was refused
     */
    public Binding binding(int id) {
        if (refused.contains(id)) {
            throw Untranslatable.consequence();
        }
        Binding binding = bindings.get(id);
        if (binding == null) {
            throw new IllegalStateException("no such local: " + id);
        }
        return binding;
    }

    /** A name that no local of the method has. */
    public String fresh(String wanted) {
        String name = wanted;
        for (int number = 2; !names.add(name); number++) {
            name = wanted + number;
        }
        return name;
    }

    public boolean isPresent(int id) {
        return present.contains(id);
    }

    /** Adds what is known from here to the end of the block. */
    public void assumePresent(Set<Integer> ids) {
        for (int id : ids) {
            Binding binding = bindings.get(id);
            if (binding != null && binding.constant()) {
                present.add(id);
            }
        }
    }

    /** What holds now, to come back to it at the end of a block. */
    public Frame enter() {
        return new Frame(Set.copyOf(names), Set.copyOf(present));
    }

    /** Leaves the block that began with {@code frame}: its names are free again, and what it made known is forgotten. */
    public void leave(Frame frame) {
        names = new HashSet<>(frame.names());
        names.addAll(outside);
        present = new HashSet<>(frame.present());
    }

    /** What held at the beginning of a block. */
    public record Frame(Set<String> names, Set<Integer> present) {}
}
