package dev.convex4j.processor.checking.natives;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a TypeScript file, as far as it has to be known: what it exports, and what it registers. */
final class ScriptText {
    private static final String STRING = "\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+'";

    /** Strings are kept, for the specifiers of imports; whatever looks like code in them is harmless on one line. */
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile(STRING + "|`(?:\\\\.|[^`\\\\])*+`|//[^\n]*+|/\\*(?s:.*?)\\*/");

    private static final String BUILDERS =
            "query|mutation|action|internalQuery|internalMutation|internalAction|httpAction|queryGeneric|mutationGeneric"
                    + "|actionGeneric|internalQueryGeneric|internalMutationGeneric|internalActionGeneric|httpActionGeneric";

    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s*\\{([^}]*)}\\s*from\\s*[\"']([^\"']*)[\"']");
    private static final Pattern NAMESPACE =
            Pattern.compile("\\bimport\\s*\\*\\s*as\\s+([\\w$]+)\\s+from\\s*[\"']([^\"']*)[\"']");
    private static final Pattern SERVER = Pattern.compile("^convex/server$|_generated/server(?:\\.[jt]s)?$");
    private static final Pattern RESULT = Pattern.compile("\\s*:\\s*([^{;=]*)");
    private static final String PROMISE = "(?:Promise|PromiseLike)\\b";
    private static final Pattern ALIAS = Pattern.compile("\\b(" + BUILDERS + ")\\s+as\\s+([\\w$]+)");

    private final String text;

    ScriptText(String source) {
        this.text = COMMENT_OR_TEXT.matcher(source).replaceAll(match -> {
            String found = match.group();
            boolean kept = found.startsWith("\"") || found.startsWith("'");
            return Matcher.quoteReplacement(kept ? found : found.startsWith("`") ? "``" : " ");
        });
    }

    /** Whether a name is exported, as a function or as a constant that holds one. */
    boolean exports(String name) {
        String quoted = Pattern.quote(name);
        return find("\\bexport\\s+(?:async\\s+)?function\\s*\\*?\\s*" + quoted + "(?![\\w$])")
                || find("\\bexport\\s+(?:const|let|var)\\s+" + quoted + "(?![\\w$])")
                || find("\\bexport\\s*\\{[^}]*(?<![\\w$])" + quoted + "\\s*[,}]")
                || find("\\bexport\\s*\\*\\s*from\\b");
    }

    /** Whether a function gives a promise; empty where its type isn't written in this file. */
    Optional<Boolean> isAsync(String name) {
        String quoted = Pattern.quote(name) + "(?![\\w$])";
        if (find("\\basync\\s+function\\s*" + quoted)
                || find("\\b(?:const|let|var)\\s+" + quoted + "\\s*(?::(?:[^=;]|=>)*)?=(?!>)\\s*async\\b")) {
            return Optional.of(true);
        }
        Matcher declared =
                Pattern.compile("\\bfunction\\s*" + quoted + "[^(]*(?=\\()").matcher(text);
        if (!declared.find()) {
            declared = Pattern.compile("\\b(?:const|let|var)\\s+" + quoted
                            + "\\s*=\\s*(?:function\\b[^(]*)?(?:<[^(]*>\\s*)?(?=\\()")
                    .matcher(text);
            if (!declared.find()) {
                return Optional.empty();
            }
        }
        Matcher type = RESULT.matcher(text.substring(closing(declared.end())));
        return type.lookingAt() ? isPromise(type.group(1).trim()) : Optional.empty();
    }

    /** Whether a type is a promise; empty where it may be anything. */
    private Optional<Boolean> isPromise(String type) {
        if (type.equals("any") || type.equals("unknown")) {
            return Optional.empty();
        }
        Matcher name = Pattern.compile("[\\w$]*").matcher(type);
        boolean alias = name.lookingAt()
                && !name.group().isEmpty()
                && find("\\btype\\s+" + Pattern.quote(name.group()) + "(?![\\w$])[^=]*=[^;]*\\b" + PROMISE);
        return Optional.of(
                alias || Pattern.compile("\\b" + PROMISE).matcher(type).find());
    }

    /** The function builders of Convex that the file uses. */
    Set<String> registrations() {
        Set<String> names = new LinkedHashSet<>(Set.of(BUILDERS.split("\\|", -1)));
        Set<String> imported = new LinkedHashSet<>();
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
            boolean server = isServer(imports.group(2));
            for (String each : imports.group(1).split(",", -1)) {
                String name = each.trim();
                Matcher alias = ALIAS.matcher(name);
                if (!server) {
                    names.remove(name);
                } else if (alias.find()) {
                    imported.add(alias.group(2));
                } else if (names.contains(name)) {
                    imported.add(name);
                }
            }
        }
        names.removeIf(name -> find("\\b(?:function|const|let|var)\\s+" + Pattern.quote(name) + "(?![\\w$])"));
        names.removeIf(name -> !find("(?<![.\\w$])" + Pattern.quote(name) + "\\s*\\("));
        // Whoever imports one registers something with it, under whatever name.
        names.addAll(imported);
        names.addAll(throughNamespaces());
        return names;
    }

    /** {@code server.mutation} after {@code import * as server}. */
    private Set<String> throughNamespaces() {
        Set<String> names = new LinkedHashSet<>();
        Matcher namespaces = NAMESPACE.matcher(text);
        while (namespaces.find()) {
            if (isServer(namespaces.group(2))) {
                String namespace = namespaces.group(1);
                Matcher use = Pattern.compile("(?<![.\\w$])" + Pattern.quote(namespace) + "\\s*\\.\\s*(" + BUILDERS
                                + ")\\b|\\{[^}]*}\\s*=\\s*" + Pattern.quote(namespace) + "\\b")
                        .matcher(text);
                while (use.find()) {
                    names.add(
                            namespace + "." + Optional.ofNullable(use.group(1)).orElse("mutation"));
                }
            }
        }
        return names;
    }

    private static boolean isServer(String specifier) {
        return SERVER.matcher(specifier).find();
    }

    private boolean find(String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    /** The end of the parentheses that open at an index. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
