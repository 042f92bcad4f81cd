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

    /** Whether a function gives a promise; empty where its type is inferred from what can't be seen. */
    Optional<Boolean> isAsync(String name) {
        String quoted = Pattern.quote(name) + "(?![\\w$])";
        if (find("\\basync\\s+function\\s*" + quoted) || find("\\bconst\\s+" + quoted + "[^;]*?=\\s*async\\b")) {
            return Optional.of(true);
        }
        Matcher declared =
                Pattern.compile("\\bfunction\\s*" + quoted + "[^(]*(?=\\()").matcher(text);
        if (!declared.find()) {
            declared = Pattern.compile("\\bconst\\s+" + quoted + "\\s*=\\s*(?:<[^(]*>\\s*)?(?=\\()")
                    .matcher(text);
            if (!declared.find()) {
                return Optional.empty();
            }
        }
        String rest = text.substring(closing(declared.end()));
        return Optional.of(Pattern.compile("^\\s*:\\s*(?:Promise|PromiseLike)\\b")
                .matcher(rest)
                .find());
    }

    /** The function builders of Convex that the file calls. */
    Set<String> registrations() {
        Set<String> names = new LinkedHashSet<>(Set.of(BUILDERS.split("\\|", -1)));
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
            boolean server = imports.group(2).endsWith("_generated/server")
                    || imports.group(2).equals("convex/server");
            for (String imported : imports.group(1).split(",", -1)) {
                if (!server) {
                    names.remove(imported.trim());
                } else {
                    Matcher alias = ALIAS.matcher(imported);
                    if (alias.find()) {
                        names.add(alias.group(2));
                    }
                }
            }
        }
        names.removeIf(name -> find("\\b(?:function|const|let|var)\\s+" + Pattern.quote(name) + "(?![\\w$])"));
        names.removeIf(name -> !find("(?<![.\\w$])" + Pattern.quote(name) + "\\s*\\("));
        return names;
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
