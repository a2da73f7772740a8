package org.pierce.scale;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a drawing as a folder in the import format, line by line, so that its size does not matter. */
final class DrawnSheets {

    private static final List<String> STATES = List.of("CA", "TX", "NY", "FL", "IL", "NJ", "WA", "CO");
    private static final String SINCE = "2021-01-01";

    private final Drawing drawing;
    private final Holdings holdings;
    private final Path folder;

    private DrawnSheets(Drawing drawing, Path folder) {
        this.drawing = drawing;
        holdings = drawing.holdings();
        this.folder = folder;
    }

    /**
     * @throws FileAlreadyExistsException if one of its sheets is there already
     * @throws IOException if nothing can be written there
     */
    static void write(Drawing drawing, Path folder) throws IOException {
        Files.createDirectories(folder);
        var sheets = new DrawnSheets(drawing, folder);
        sheets.people();
        sheets.entities();
        sheets.practices();
        sheets.ownership();
        sheets.offices();
        sheets.agreements();
        sheets.powers();
    }

    /** One line of a sheet. */
    @FunctionalInterface
    private interface Lines {
        void write(Writer out) throws IOException;
    }

    private void people() throws IOException {
        sheet("people", "id,name", out -> {
            for (int party = 0; party < drawing.people(); party++) {
                out.write(id(party) + ",Person " + party + "\n");
            }
        });
    }

    private void entities() throws IOException {
        sheet("entities", "id,name,form,managed by,state", out -> {
            for (int party = drawing.people(); party < drawing.parties(); party++) {
                var form =
                        drawing.isPractice(party) ? "pc,board" : holdings.isFund[party] ? "lp," : "corporation,board";
                out.write(id(party) + ",Entity " + party + "," + form + "," + state(party) + "\n");
            }
        });
    }

    private void practices() throws IOException {
        sheet("practices", "id,entity,state,profession", out -> {
            for (int party = drawing.firstPractice(); party < drawing.parties(); party++) {
                out.write("practice-" + party + "," + id(party) + "," + state(party) + ",medicine\n");
            }
        });
    }

    private void ownership() throws IOException {
        sheet("ownership", "id,owner,entity,percent,from", out -> {
            for (int stake = 0; stake < holdings.stakes; stake++) {
                out.write("stake-" + stake + "," + id(holdings.owner[stake]) + "," + id(holdings.entity[stake]) + ","
                        + percent(holdings.lower[stake], holdings.upper[stake]) + "," + SINCE + "\n");
            }
        });
    }

    private void offices() throws IOException {
        sheet("offices", "id,holder,entity,office,from", out -> {
            for (int right = 0; right < holdings.rights; right++) {
                if (!drawing.isPractice(holdings.over[right])) {
                    out.write("office-" + right + "," + id(holdings.holder[right]) + "," + id(holdings.over[right])
                            + ",general-partner," + SINCE + "\n");
                }
            }
        });
    }

    private void agreements() throws IOException {
        sheet("agreements", "id,title,kind,stage,signed,effective,from", out -> {
            for (int right = 0; right < holdings.rights; right++) {
                if (drawing.isPractice(holdings.over[right])) {
                    out.write("agreement-" + right + ",Succession agreement " + right
                            + ",stock-transfer-restriction,executed," + SINCE + "," + SINCE + "," + SINCE + "\n");
                }
            }
        });
    }

    private void powers() throws IOException {
        sheet("powers", "id,holder,over,domain,mode,trigger,chooser,price,agreement,record,from", out -> {
            for (int right = 0; right < holdings.rights; right++) {
                if (drawing.isPractice(holdings.over[right])) {
                    out.write("power-" + right + "," + id(holdings.holder[right]) + "," + id(holdings.over[right])
                            + ",REPLACE_OWNER,decides,at-will,holder,1,agreement-" + right + ",paper," + SINCE + "\n");
                }
            }
        });
    }

    private void sheet(String name, String heading, Lines lines) throws IOException {
        var file = folder.resolve(name + ".csv");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " is there already. Choose an empty folder.");
        }
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(heading + "\n");
            lines.write(out);
        }
    }

    private String id(int party) {
        return (drawing.isPerson(party) ? "person-" : "entity-") + party;
    }

    private static String state(int party) {
        return STATES.get(party % STATES.size());
    }

    private static String percent(int lower, int upper) {
        return (lower == upper ? decimal(lower) : decimal(lower) + "%-" + decimal(upper)) + "%";
    }

    private static String decimal(int units) {
        return units / Holdings.PERCENT + "."
                + Integer.toString(Holdings.PERCENT + units % Holdings.PERCENT).substring(1);
    }
}
