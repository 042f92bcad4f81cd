package dev.convex4j.processor;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds the compiler's own environment behind the wrappers of build tools: Gradle keeps it in a field, IntelliJ behind a
 * dynamic proxy. {@code com.sun.source} refuses the wrappers.
 */
final class Environments {
    private Environments() {}

    /** The innermost environment that can be reached, which is {@code environment} itself where nothing is wrapped. */
    static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<ProcessingEnvironment> waiting = new ArrayDeque<>();
        waiting.add(environment);
        ProcessingEnvironment innermost = environment;
        while (!waiting.isEmpty()) {
            ProcessingEnvironment next = waiting.remove();
            if (seen.add(next)) {
                innermost = next;
                collect(next, waiting);
            }
        }
        return innermost;
    }

    private static void collect(ProcessingEnvironment wrapper, Deque<ProcessingEnvironment> to) {
        Object holder = wrapper;
        if (Proxy.isProxyClass(wrapper.getClass())) {
            InvocationHandler handler = Proxy.getInvocationHandler(wrapper);
            holder = handler;
        }
        if (holder.getClass().getModule().equals(com.sun.source.util.Trees.class.getModule())) {
            return;
        }
        for (Class<?> type = holder.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(field, holder, to);
            }
        }
    }

    private static void add(Field field, Object holder, Deque<ProcessingEnvironment> to) {
        try {
            if (field.trySetAccessible() && field.get(holder) instanceof ProcessingEnvironment inner) {
                to.add(inner);
            }
        } catch (IllegalAccessException | LinkageError e) {
            // Not readable: then it isn't the way to the compiler.
        }
    }
}
