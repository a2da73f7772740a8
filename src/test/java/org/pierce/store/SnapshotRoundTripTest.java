package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.control.Derivation;
import org.pierce.structure.Common;
import org.pierce.structure.Financials;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Person;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

@EmbeddedStore
class SnapshotRoundTripTest {

    private static final Derivation NOTHING = new Derivation(List.of(), List.of());

    private final Sessions sessions;
    private final SnapshotReader reader;

    SnapshotRoundTripTest(Sessions sessions) {
        this.sessions = sessions;
        // Pages so small that most kinds of facts need several.
        this.reader = new SnapshotReader(sessions, new Pages(sessions, 7));
    }

    @Test
    void whatIsReadIsEqualToWhatWasWritten() {
        for (long seed = 0; seed < 60; seed++) {
            var structure = RandomStructures.of(seed);
            var derivation = RandomDerivations.of(seed, structure);

            String snapshot = StoredSnapshots.in(sessions).write(structure, derivation);

            assertThat(reader.getStructure(snapshot).list()).as("seed %d", seed).isEqualTo(structure.list());
            assertThat(reader.getStructure(snapshot)).as("seed %d", seed).isEqualTo(structure);
            assertThat(reader.getDerivation(snapshot)).as("seed %d", seed).isEqualTo(derivation);
        }
    }

    @Test
    void moreThanOneBatchComesBackWholeAndInOrder() {
        var structure = RandomStructures.of(1, BoltRows.SIZE / 12);
        assertThat(structure.list()).hasSizeGreaterThan(BoltRows.SIZE / 2);

        String snapshot = StoredSnapshots.in(sessions).write(structure, NOTHING);

        assertThat(new SnapshotReader(sessions).getStructure(snapshot)).isEqualTo(structure);
    }

    @Test
    void everyDigitAndEveryWayToWriteADateComesBack() {
        var facts = new ArrayList<org.pierce.structure.Fact>();
        for (String number :
                List.of("0", "0.00", "100", "100.00", "1E+3", "33.333333333333333333333333", "-0.10", "1E+400")) {
            facts.add(new Financials(
                    Common.of("f" + facts.size()), "P1", new BigDecimal(number), null, null, null, null, null));
        }
        var common = Common.of("x").with(new Period(PartialDate.parse("0001-01-01"), PartialDate.parse("9999-12-31")));
        facts.add(new Person(common, "", List.of()));
        facts.add(new Person(
                Common.of("y").with(new Period(PartialDate.parse("2026"), PartialDate.parse("2026-02"))),
                "y",
                List.of("EIN:1", "EIN:2")));
        facts.add(new org.pierce.structure.Entity(
                Common.of("e"),
                "e",
                List.of(),
                org.pierce.structure.EntityForm.LLC,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        facts.add(new Stake(
                Common.of("s"),
                "x",
                "e",
                Range.of("33.333333333333333333", "66.7"),
                null,
                null,
                null,
                null,
                null,
                null));
        var structure = Structure.of(facts, Set.of(Person.class));

        String snapshot = StoredSnapshots.in(sessions).write(structure, NOTHING);

        assertThat(reader.getStructure(snapshot)).isEqualTo(structure);
    }

    @Test
    void twoSnapshotsWithTheSameIdsStayApart() {
        var one = RandomStructures.of(3);
        var other = RandomStructures.of(4);
        String first = StoredSnapshots.in(sessions).write("one", one, RandomDerivations.of(3, one));
        String second = StoredSnapshots.in(sessions).write("one", other, RandomDerivations.of(4, other));
        String decoy = DecoySnapshot.beside(sessions, one, RandomDerivations.of(3, one));

        assertThat(reader.getStructure(first)).isEqualTo(one);
        assertThat(reader.getStructure(second)).isEqualTo(other);
        assertThat(reader.getStructure(decoy)).isEqualTo(one);
        StoredSnapshots.snapshots(sessions).discard(decoy);
        assertThat(reader.getStructure(first)).isEqualTo(one);
        assertThat(reader.getDerivation(second)).isEqualTo(RandomDerivations.of(4, other));
    }

    @Test
    void aFactThatJoinsAPartyWhichIsNotThereIsRefused() {
        var structure = Structure.of(List.of(
                new Person(Common.of("a"), "A", List.of()),
                new Stake(Common.of("s"), "a", "nowhere", Range.of("100"), null, null, null, null, null, null)));

        assertThatThrownBy(() -> StoredSnapshots.in(sessions).write(structure, NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entity")
                .hasMessageContaining("ownership");
    }

    @Test
    void rulesCompareNumbersDatesAndWords() {
        var stake = new Stake(
                Common.of("s").with(Period.of(LocalDate.of(2024, 3, 1), Period.OPEN)),
                "a",
                "e",
                Range.of("25", "50"),
                null,
                null,
                null,
                null,
                new BigDecimal("100"),
                null);
        var entity = new org.pierce.structure.Entity(
                Common.of("e"),
                "E",
                List.of(),
                org.pierce.structure.EntityForm.SOLE_PROPRIETORSHIP,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        String snapshot = StoredSnapshots.in(sessions)
                .write(Structure.of(List.of(new Person(Common.of("a"), "A", List.of()), entity, stake)), NOTHING);

        var found =
                sessions.list(CypherText.of("test/compare", """
                MATCH (owner:Person {id: 'a'})-[stake:OWNS]->(entity:Entity {form: 'sole-proprietorship'})-[:HAS_STATE]->(state)
                WHERE stake.percentLower = 25 AND stake.percentUpper = 50.0 AND stake.pricePaid <= 100
                  AND stake.since = date('2024-03-01') AND stake.until = date('9999-12-31')
                  AND stake.surelySince <= date('2024-03-01') AND stake.surelyUntil = stake.until
                  AND stake.record = 'paper' AND NOT stake.assumed AND size(owner.identifiers) = 0
                  AND stake.snapshot = $snapshot AND state.id = 'e'
                RETURN stake.key AS key"""), Map.of("snapshot", snapshot), row -> row.get("key")
                        .asString());

        assertThat(found).containsExactly(snapshot + "/s");
    }
}
