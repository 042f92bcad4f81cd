package dev.convex4j.processor.translating;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One entry of {@code tree-kinds.txt}.
 *
 * @param kind the name of a {@link Tree.Kind}, perhaps of a newer JDK
 * @param verdict its first word
 * @param since the first JDK whose language has the source
 * @param members the class's members, empty where there is no source
 */
record KindCase(String kind, String verdict, int since, String className, String members) {
    private static final Pattern HEADER = Pattern.compile("(\\w+) (accepted|refused|within|beside|never)[^\\n]*");
    private static final Pattern SINCE = Pattern.compile("since (\\d+)");

    static List<KindCase> all() {
        List<KindCase> cases = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        String text = Samples.read(Samples.folder("tree-kinds.txt"));
        String[] sections = text.split("(?m)^=== ", -1);
        for (String section : List.of(sections).subList(1, sections.length)) {
            Matcher header = HEADER.matcher(section);
            if (!header.lookingAt()) {
                throw new IllegalStateException("no kind and verdict: " + section);
            }
            Matcher since = SINCE.matcher(header.group());
            String base = Samples.camelCase(header.group(1).split("_", -1)) + "Kind";
            int number = numbers.merge(base, 1, Integer::sum);
            cases.add(new KindCase(
                    header.group(1),
                    header.group(2),
                    since.find() ? Integer.parseInt(since.group(1)) : 0,
                    number == 1 ? base : base + number,
                    section.substring(header.end()).strip()));
        }
        return List.copyOf(cases);
    }

    boolean isAccepted() {
        return verdict.equals("accepted");
    }

    boolean hasSource() {
        return !members.isEmpty();
    }

    boolean isRunnable() {
        return Runtime.version().feature() >= since;
    }

    boolean isKnown() {
        return Arrays.stream(Tree.Kind.values()).anyMatch(known -> known.name().equals(kind));
    }

    String module() {
        return Character.toLowerCase(className.charAt(0)) + className.substring(1);
    }

    String source() {
        return Samples.source(className, members + "\n");
    }

    boolean hasItsKind() {
        return has(kind);
    }

    boolean has(String wanted) {
        return trees().containsKey(wanted);
    }

    /** Whether a tree of the kind begins at an offset of the source. */
    boolean startsItsKind(long offset) {
        return trees().getOrDefault(kind, Set.of()).contains(offset);
    }

    /** Where the source's trees of each kind begin. */
    private Map<String, Set<Long>> trees() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) javac.getTask(null, null, null, List.of(), null, List.of(file()));
        Map<String, Set<Long>> found = new HashMap<>();
        try {
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void scan(Tree tree, Void unused) {
                        if (tree != null) {
                            found.computeIfAbsent(tree.getKind().name(), key -> new HashSet<>())
                                    .add(positions.getStartPosition(unit, tree));
                        }
                        return super.scan(tree, unused);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private JavaFileObject file() {
        return new SimpleJavaFileObject(URI.create("string:///" + className + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source();
            }
        };
    }
}
