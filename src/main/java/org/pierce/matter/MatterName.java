package org.pierce.matter;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the id of a matter from its name: lower case letters and digits with hyphens, fit for addresses, files and snapshot ids. */
final class MatterName {

    /** Long enough to be told apart, short enough for a file system with a hash behind it. */
    private static final int LONGEST = 60;

    private MatterName() {}

    /** {@code project-alder} for "Project Alder". A name without any Latin letter or digit gives {@code matter}. */
    static String id(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return cut.isEmpty() ? "matter" : cut;
    }

    static boolean isId(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= LONGEST + 8;
    }
}
