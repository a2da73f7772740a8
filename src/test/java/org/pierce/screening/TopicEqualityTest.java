package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.control.ControlReasoner;
import org.pierce.control.Derivation;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.law.PracticeContext;
import org.pierce.store.EmbeddedStore;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.SnapshotKey;
import org.pierce.store.StoredSnapshots;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payment;
import org.pierce.structure.Practice;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Structure;
import org.pierce.structure.Topic;

/** What the queries find of each topic is what Java finds. */
@EmbeddedStore
class TopicEqualityTest {

    private static final Map<String, Integer> SEEN = new TreeMap<>();

    private final TopicQueries queries = TopicQueries.standard();
    private final ControlReasoner reasoner = ControlReasoner.standard();
    private final Sessions sessions;

    TopicEqualityTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @BeforeEach
    void empty() {
        SharedStore.get().empty();
    }

    @AfterAll
    static void tell() throws IOException {
        Files.writeString(
                Path.of("target/topics-seen.txt"),
                String.join("\n", SEEN.entrySet().stream().map(Object::toString).toList()));
    }

    @Test
    void inEveryRuleCase() throws IOException {
        try (var files = Files.walk(Path.of("cypher/rules"))) {
            for (var file : files.filter(one -> one.getParent().getNameCount() == 4
                            && one.toString().endsWith(".sheets"))
                    .sorted()
                    .toList()) {
                var example = RuleCase.read(file);
                compare(
                        file.toString(),
                        example.structure(),
                        example.derivation(),
                        List.of(example.factsAsOf(), LocalDate.of(2021, 6, 1)));
            }
        }
    }

    @Test
    void inEverySample() throws IOException {
        try (var folders = Files.walk(Path.of("sample-data"))) {
            for (var folder : folders.filter(one -> Files.exists(one.resolve("practices.csv")))
                    .toList()) {
                var structure = Intake.read(List.of(folder), Progress.SILENT).getStructure();
                compare(
                        folder.toString(),
                        structure,
                        reasoner.derive(structure),
                        List.of(LocalDate.of(2026, 11, 15), LocalDate.of(2022, 3, 1), LocalDate.of(2015, 1, 1)));
            }
        }
    }

    @Test
    void inRandomStructures() {
        for (long seed = 0; seed < Long.getLong("seeds", 150); seed++) {
            var structure = RandomStructures.of(seed, seed % 2 == 0 ? 8 : 16);
            compare(
                    "seed " + seed,
                    structure,
                    reasoner.derive(structure),
                    List.of(LocalDate.of(2026, 11, 15), LocalDate.of(2022, 3, 1)));
        }
    }

    @Test
    void inRandomStructuresWithManagers() {
        for (long seed = 1000; seed < 1000 + Long.getLong("seeds", 150); seed++) {
            var structure = managed(RandomStructures.of(seed, seed % 2 == 0 ? 8 : 16), new java.util.Random(seed));
            compare("managed " + seed, structure, reasoner.derive(structure), List.of(LocalDate.of(2026, 11, 15)));
        }
    }

    /** Half of the agreements become executed management agreements of a practice, half of the payments management fees. */
    private static Structure managed(Structure structure, java.util.Random random) {
        var entities =
                structure.list(Practice.class).stream().map(Practice::entity).toList();
        if (entities.isEmpty()) {
            return structure;
        }
        var facts = new ArrayList<org.pierce.structure.Fact>();
        for (var fact : structure.list()) {
            facts.add(
                    switch (fact) {
                        case Agreement one
                        when random.nextBoolean() ->
                            new Agreement(
                                    org.pierce.structure.Common.of(one.id()),
                                    one.title(),
                                    AgreementKind.MSA,
                                    one.amends(),
                                    one.template(),
                                    null,
                                    one.signed(),
                                    one.effective(),
                                    one.renews());
                        case AgreementParty one ->
                            random.nextInt(3) == 0
                                    ? new AgreementParty(
                                            one.common(),
                                            one.agreement(),
                                            entities.get(random.nextInt(entities.size())),
                                            PartyRole.PRACTICE,
                                            null,
                                            null)
                                    : new AgreementParty(
                                            one.common(), one.agreement(), one.party(), PartyRole.MANAGER, null, null);
                        case Payment one
                        when random.nextBoolean() && !entities.contains(one.payee()) ->
                            new Payment(
                                    org.pierce.structure.Common.of(one.id()),
                                    entities.get(random.nextInt(entities.size())),
                                    one.payee(),
                                    org.pierce.structure.Stream.MANAGEMENT_FEE,
                                    one.services(),
                                    one.basis(),
                                    one.rate(),
                                    one.amount(),
                                    one.per(),
                                    one.cap(),
                                    one.floor(),
                                    one.marketValue(),
                                    one.marketValueDocument(),
                                    one.marketing(),
                                    one.practice(),
                                    one.agreement(),
                                    one.section());
                        default -> fact;
                    });
        }
        return Structure.of(facts, structure.asked());
    }

    private void compare(String name, Structure structure, Derivation derivation, List<LocalDate> days) {
        if (structure.list(Practice.class).isEmpty()) {
            return;
        }
        var snapshot = StoredSnapshots.in(sessions).write(structure, derivation);
        for (var day : days) {
            var around = surroundings(structure, derivation, day);
            var found = queried(snapshot, around, day);
            var facts = new TopicFacts(new FactsOnFile(structure, day), derivation);
            var wrong = new ArrayList<String>();
            for (var one : around) {
                for (var topic : Topic.values()) {
                    var inJava = facts.of(topic, one);
                    var inCypher = found.getOrDefault(one.practice().id() + topic, OnFile.NOTHING);
                    SEEN.merge(topic + " " + inCypher, 1, Integer::sum);
                    if (inJava != inCypher) {
                        wrong.add("%s: %s is %s, in Cypher %s"
                                .formatted(one.practice().id(), topic, inJava, inCypher));
                    }
                }
            }
            assertThat(wrong).as("%s on %s", name, day).isEmpty();
        }
    }

    private List<PracticeSurroundings> surroundings(Structure structure, Derivation derivation, LocalDate day) {
        var finder = new SurroundingsFinder(structure, derivation, reasoner, day);
        return structure.list(Practice.class).stream()
                .map(practice ->
                        finder.of(practice, RuleCase.LAW.resolve(PracticeContext.of(structure, practice, day, day))))
                .toList();
    }

    private Map<String, OnFile> queried(String snapshot, List<PracticeSurroundings> around, LocalDate day) {
        var rows = around.stream()
                .map(one -> one.asRow(SnapshotKey.of(snapshot, one.practice().id())))
                .toList();
        var found = new HashMap<String, OnFile>();
        for (var topic : Topic.values()) {
            sessions.list(
                            queries.query(topic),
                            Map.of(
                                    "rows",
                                    rows,
                                    "date",
                                    day,
                                    "threshold",
                                    Thresholds.standard().asMap()),
                            row -> row)
                    .forEach(row -> found.merge(
                            row.get("practiceId").asString() + topic,
                            OnFile.valueOf(row.get("state").asString().toUpperCase(java.util.Locale.ROOT)),
                            (one, other) -> one == OnFile.PARTLY ? one : other));
        }
        return found;
    }
}
