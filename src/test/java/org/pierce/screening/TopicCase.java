package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.pierce.control.ControlReasoner;
import org.pierce.intake.Intake;
import org.pierce.law.LawBook;
import org.pierce.law.PracticeContext;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;
import org.pierce.structure.Topic;
import org.springframework.util.FileSystemUtils;

/** What is on file of a topic in practice P1 of a physician's company, given sheets as text beside a few parties. */
final class TopicCase {

    private static final LawBook LAW = LawBook.load();

    static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    /** A manager, so that there is a management side. */
    static final String MANAGED = """
            == agreements ==
            id,title,kind
            msa,Management services agreement,msa
            == agreement parties ==
            id,agreement,party,role
            msa-pc,msa,pc,practice
            msa-mso,msa,mso,manager
            """;

    private static final String PARTIES = """
            == people ==
            id,name
            doc,"Ana Ruiz, MD"
            sam,"Sam Oduya, MD"
            lee,Lee Brandt
            == entities ==
            id,name,form
            pc,"Alder Medical, P.C.",pc
            clinic,"Birch Medical, P.C.",pc
            mso,"Alder Management, LLC",llc
            top,"Alder Holdings, LLC",llc
            == practices ==
            id,entity,state,profession
            P1,pc,CA,medicine
            P2,clinic,CA,medicine
            == ownership ==
            id,owner,entity,percent
            """;

    private TopicCase() {}

    /** Rows of the sheets take the place of those with the same id. */
    static OnFile of(Topic topic, String... sheets) {
        var structure = read(String.join("\n", sheets));
        var reasoner = ControlReasoner.standard();
        var derivation = reasoner.derive(structure);
        var practice = structure.list(Practice.class).stream()
                .filter(one -> one.id().equals("P1"))
                .findFirst()
                .orElseThrow();
        var law = LAW.resolve(PracticeContext.of(structure, practice, DAY, DAY));
        var around = new SurroundingsFinder(structure, derivation, reasoner, DAY).of(practice, law);
        return new TopicFacts(new FactsOnFile(structure, DAY), derivation).of(topic, around);
    }

    private static Structure read(String sheets) {
        try {
            var folder = Files.createTempDirectory("topics");
            try {
                Files.writeString(folder.resolve("parties.sheets"), PARTIES);
                var file = Files.writeString(folder.resolve("case.sheets"), "include: parties.sheets\n" + sheets);
                var result = Intake.readCase(file).result();
                if (!result.errors().isEmpty()) {
                    throw new AssertionError(result.errors().toString());
                }
                return result.getStructure();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
