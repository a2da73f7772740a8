package org.pierce.screening;

import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one rule, as they lie in its folder.
 *
 * @param group name of the folder above
 * @param name name of the folder
 * @param place where it lies, for messages
 * @param files text by file name
 * @param builtIn whether it came with this build
 */
record RuleFolder(String group, String name, String place, Map<String, String> files, boolean builtIn) {

    static final String QUERY = "rule.cypher";
    static final String PAGE = "page.md";

    String id() {
        return group + "/" + name;
    }

    /** @throws RuleException if the folder has no such file */
    String text(String file) {
        var text = files.get(file);
        if (text == null || text.isBlank()) {
            throw new RuleException(place, "%s is missing or empty.".formatted(file), "Add the file.");
        }
        return text;
    }

    /** The cases, by file name. */
    Map<String, String> cases() {
        var cases = new TreeMap<String, String>();
        files.forEach((file, text) -> {
            if (file.endsWith(".sheets")) {
                cases.put(file, text);
            }
        });
        return cases;
    }
}
