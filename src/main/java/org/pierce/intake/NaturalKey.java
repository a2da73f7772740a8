package org.pierce.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Cover;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Party;
import org.pierce.structure.Practice;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Words;

/**
 * Makes the id of a row that has none: its kind and a hash of what makes it the same fact. Of parties, practices and the
 * matter that is the natural key alone; of other facts also since when and on which record it holds.
 */
final class NaturalKey {

    private NaturalKey() {}

    static String id(SheetSchema schema, @Nullable Object[] values, @Nullable PartialDate from, OnRecord record) {
        var key = new StringBuilder();
        for (var component : List.of(schema.sheet().naturalKey())) {
            var value = values[schema.columns().indexOf(schema.column(component))];
            key.append(value == null ? "" : value).append('\u001f');
        }
        if (!isLasting(schema.type())) {
            key.append(from == null ? "" : from).append('\u001f').append(Words.of(record));
        }
        return schema.label().toLowerCase(Locale.ROOT) + "-" + hash(key.toString());
    }

    private static boolean isLasting(Class<?> type) {
        return Party.class.isAssignableFrom(type) || type == Practice.class || type == Cover.class;
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
