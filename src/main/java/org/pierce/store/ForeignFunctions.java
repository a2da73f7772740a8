package org.pierce.store;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Functions that are not Cypher's own. A firm's server may have plugins whose functions run queries, sleep or call hosts, and no operator of a plan
 * shows them. All of them have a stop in their name.
 */
public final class ForeignFunctions {

    public static final String WHY = "Functions of plugins may do more than read. Use those of Cypher itself.";

    /** What Cypher's own functions with a stop in their name begin with. */
    private static final Set<String> OWN =
            Set.of("date", "time", "localtime", "datetime", "localdatetime", "duration", "point", "vector");

    private static final Pattern TEXT =
            Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    /** Not behind CALL, which calls a procedure: an operator of the plan shows it. */
    private static final Pattern CALL =
            Pattern.compile("(?i)(?<!\\bCALL\\s{1,9})(?<![\\w.])([a-z_]\\w*)((?:\\s*\\.\\s*\\w+)+)\\s*\\(");

    private ForeignFunctions() {}

    /** Their names as they stand in a query; what stands in quotes and comments is no call. */
    public static Set<String> in(String query) {
        var plain = TEXT.matcher(query).replaceAll(hidden -> " ");
        // A name in back quotes is a name like any other, whatever its letters.
        plain = QUOTED.matcher(plain)
                .replaceAll(name -> name.group(1).replaceAll("\\W", "_").replaceFirst("^(\\d|$)", "_$1"));
        var names = new LinkedHashSet<String>();
        CALL.matcher(plain).results().forEach(call -> {
            if (!OWN.contains(call.group(1).toLowerCase(Locale.ROOT))) {
                names.add((call.group(1) + call.group(2)).replaceAll("\\s", ""));
            }
        });
        return names;
    }
}
