package org.pierce.scale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads from a folder in the import format only what the kernels take: stakes in percent, general partners, and powers to replace
 * the owner. Of a range it takes both ends; a stake of which the part or the holder is missing is nobody's, as in registers that are published.
 * It checks nothing: what an analysis reads goes through the intake.
 */
final class RegisterFolder {

    private final Path folder;
    private final Map<String, Integer> number = new HashMap<>();
    private Holdings holdings = new Holdings(0);

    private RegisterFolder(Path folder) {
        this.folder = folder;
    }

    static Holdings read(Path folder) throws IOException {
        return new RegisterFolder(folder).read();
    }

    private Holdings read() throws IOException {
        each("people", row -> number.putIfAbsent(row.getField("id"), number.size()));
        each("entities", row -> number.putIfAbsent(row.getField("id"), number.size()));
        holdings = new Holdings(number.size());
        each("entities", row -> {
            if (row.getField("form").equals("lp")) {
                holdings.isFund[numberOf(row, "id")] = true;
            }
        });
        each("ownership", this::stake);
        each("offices", row -> {
            if (row.getField("office").equals("general-partner")) {
                holdings.right(numberOf(row, "holder"), numberOf(row, "entity"));
            }
        });
        each("powers", row -> {
            if (row.getField("domain").equals("REPLACE_OWNER") && number.containsKey(row.getField("over"))) {
                holdings.right(numberOf(row, "holder"), numberOf(row, "over"));
            }
        });
        return holdings;
    }

    private void stake(NamedCsvRecord row) {
        var percent = row.getField("percent").replace("%", "");
        if (!percent.isBlank() && !row.getField("owner").isBlank()) {
            int dash = percent.indexOf('-');
            holdings.stake(
                    numberOf(row, "owner"),
                    numberOf(row, "entity"),
                    units(dash < 0 ? percent : percent.substring(0, dash)),
                    units(percent.substring(dash + 1)));
        }
    }

    private int numberOf(NamedCsvRecord row, String column) {
        var party = number.get(row.getField(column));
        if (party == null) {
            throw new IllegalArgumentException(
                    "%s names a party that no sheet lists in its column %s. Add it to people.csv or entities.csv."
                            .formatted(folder, column));
        }
        return party;
    }

    private void each(String sheet, Consumer<NamedCsvRecord> row) throws IOException {
        var file = folder.resolve(sheet + ".csv");
        if (Files.exists(file)) {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(row);
            }
        }
    }

    private static int units(String percent) {
        return new BigDecimal(percent.strip())
                .movePointRight(6)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }
}
