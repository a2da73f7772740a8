package org.pierce.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files of the law as read, one behind the other, with the hash over all of them. */
final class LawTexts {

    /** Lists the jurisdictions: a folder inside a jar cannot be listed reliably. */
    static final String INDEX = "jurisdictions.yaml";

    private final LawSource source;
    private final LawProblems problems;
    private final StringBuilder all = new StringBuilder();

    LawTexts(LawSource source, LawProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The text of a file; an empty mapping and a problem where it is missing. */
    String get(String file) {
        var text = source.find(file).orElseGet(() -> {
            problems.add(file, 1, "The file is missing.", "Restore it, or take it out of " + INDEX + ".");
            return "{}";
        });
        all.append("== ").append(file).append(" ==\n").append(text).append('\n');
        return text;
    }

    /** All files asked for so far, each under its name. */
    String text() {
        return all.toString();
    }

    /** SHA-256 of a text, 64 hexadecimal digits. */
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
