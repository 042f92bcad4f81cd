package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.MethodKey;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The public members that a class of the running JDK declares itself: those that a call can name it as the owner of. */
final class JdkMembers {
    private JdkMembers() {}

    static Class<?> type(String name) {
        int dot = name.lastIndexOf('.');
        boolean nested = Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1));
        try {
            return Class.forName(nested ? name.substring(0, dot) + "$" + name.substring(dot + 1) : name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static List<Executable> executables(String className) {
        Class<?> type = type(className);
        Stream<Executable> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Arrays.stream(type.getDeclaredConstructors());
        return Stream.concat(constructors, Arrays.stream(type.getDeclaredMethods()))
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .filter(member -> !member.isSynthetic() || isOfHiddenClass(member))
                .toList();
    }

    /** Whether a member stands for one that a class declares which no code can name. */
    private static boolean isOfHiddenClass(Executable member) {
        Class<?> above = member.getDeclaringClass().getSuperclass();
        return above != null
                && !Modifier.isPublic(above.getModifiers())
                && Arrays.stream(above.getDeclaredMethods())
                        .anyMatch(method -> !method.isSynthetic()
                                && method.getName().equals(member.getName())
                                && Arrays.equals(method.getParameterTypes(), member.getParameterTypes())
                                && Arrays.stream(member.getDeclaringClass().getDeclaredMethods())
                                        .noneMatch(own -> !own.isSynthetic()
                                                && own.getName().equals(member.getName())
                                                && Arrays.equals(own.getParameterTypes(), member.getParameterTypes())));
    }

    static List<Field> constants(String className) {
        return Arrays.stream(type(className).getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    static MethodKey key(Executable member) {
        return new MethodKey(
                member.getDeclaringClass().getCanonicalName(),
                member instanceof Constructor ? "<init>" : member.getName(),
                Arrays.stream(member.getParameterTypes())
                        .map(Class::getCanonicalName)
                        .toList());
    }

    static boolean needsReceiver(Executable member) {
        return member instanceof Method && !Modifier.isStatic(member.getModifiers());
    }
}
