package org.pierce.analysis;

import java.util.List;
import org.pierce.PierceApplication;
import org.pierce.matter.Matter;
import org.pierce.matter.MatterBook;
import org.pierce.matter.Snapshot;
import org.pierce.store.SnapshotReader;
import org.pierce.structure.MatterKind;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Structure;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A Pierce in a process of its own that tells which snapshots it sees and whether they are whole, then imports one after
 * the other until it is killed. Each line that it prints is one word and what it is about.
 */
final class ImportUntilKilled {

    /** Tells our lines from those of logs. */
    static final String MARK = ":: ";

    /** Some hundred facts of every kind: a few steps of reasoning, and two of writing. */
    private static final Structure FACTS = RandomStructures.of(7, 60);

    private ImportUntilKilled() {}

    public static void main(String[] arguments) {
        ConfigurableApplicationContext house = new SpringApplicationBuilder(PierceApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--pierce.home=" + arguments[0]);
        Matter matter = tellWhatIsSeen(house);
        Importer importer = house.getBean(Importer.class);
        while (true) {
            say("BEGIN", matter.id());
            var request = new ImportRequest(matter.id(), FACTS, List.of(), "test");
            say(
                    "DONE",
                    importer.run(request, (step, done, of) -> say("STEP", step)).snapshot());
        }
    }

    private static Matter tellWhatIsSeen(ConfigurableApplicationContext house) {
        MatterBook book = house.getBean(MatterBook.class);
        SnapshotReader reader = house.getBean(SnapshotReader.class);
        Matter matter = book.list().isEmpty()
                ? book.create("Killed", MatterKind.DEAL, "test")
                : book.list().getFirst();
        for (Snapshot seen : book.listSnapshots(matter.id())) {
            boolean whole = reader.getStructure(seen.id()).equals(FACTS);
            say(whole ? "WHOLE" : "PARTIAL", seen.id());
        }
        say("CHECKED", matter.id());
        return matter;
    }

    private static void say(String word, String about) {
        System.out.println(MARK + word + " " + about);
        System.out.flush();
    }
}
