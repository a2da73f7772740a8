package org.pierce.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files of the law as read, with the hash over all of them. */
final class LawTexts {

    /** Lists the jurisdictions: a folder inside a jar cannot be listed reliably. */
    static final String INDEX = "jurisdictions.yaml";

    private final LawSource source;
    private final LawProblems problems;
    private final MessageDigest digest;

    LawTexts(LawSource source, LawProblems problems) {
        this.source = source;
        this.problems = problems;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The text of a file; an empty mapping and a problem where it is missing. */
    String get(String file) {
        var text = source.find(file).orElseGet(() -> {
            problems.add(file, 1, "The file is missing.", "Restore it, or take it out of " + INDEX + ".");
            return "{}";
        });
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    /** Over all files asked for so far; call it once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
