package org.pierce.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Chooser;
import org.pierce.structure.Common;
import org.pierce.structure.DecisionRule;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Governance;
import org.pierce.structure.Mode;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Power;
import org.pierce.structure.Range;
import org.pierce.structure.Source;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Title;
import org.pierce.structure.Trigger;
import org.pierce.structure.Work;
import org.pierce.structure.WorkKind;

/** Small structures drawn at random: circles, ranges, classes, titles, offices, rights, powers, dates, assumptions. */
final class RandomControl {

    static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2019, 6, 1), LocalDate.of(2021, 1, 15), LocalDate.of(2021, 12, 31));

    private static final List<String> PEOPLE = List.of("Ann", "Bob", "Cy");
    private static final List<EntityForm> FORMS = List.of(
            EntityForm.CORPORATION,
            EntityForm.CORPORATION,
            EntityForm.PC,
            EntityForm.LLC,
            EntityForm.LLC,
            EntityForm.LP,
            EntityForm.TRUST,
            EntityForm.COMMITTEE,
            EntityForm.NONPROFIT,
            EntityForm.GROUP);

    private final Random random;
    private final boolean dated;
    private final Facts facts = new Facts();
    private final List<String> entities = new ArrayList<>();
    private final List<String> parties = new ArrayList<>(PEOPLE);
    private final List<String> stakes = new ArrayList<>();
    private int next;

    private RandomControl(long seed) {
        random = new Random(seed);
        dated = seed % 3 == 0;
    }

    static Structure of(long seed) {
        return new RandomControl(seed).draw();
    }

    private Structure draw() {
        facts.people(PEOPLE.toArray(String[]::new));
        int count = 2 + random.nextInt(4);
        for (int each = 0; each < count; each++) {
            var id = "E" + each;
            entities.add(id);
            var governance = one(null, null, Governance.MEMBERS, Governance.MANAGERS, Governance.BOARD);
            facts.entity(id, one(FORMS), governance, one(null, null, null, DecisionRule.values()));
        }
        parties.addAll(entities);
        facts.practice("P", entities.getFirst());
        entities.forEach(this::owners);
        times(4, this::office);
        times(2, this::work);
        times(4, this::right);
        times(3, this::power);
        return facts.structure();
    }

    private void owners(String entity) {
        for (int register = 0; register < (random.nextInt(4) == 0 ? 2 : 1); register++) {
            var record = register == 0 ? OnRecord.PAPER : OnRecord.PRACTICE;
            var title = random.nextInt(6) == 0 ? Title.BENEFICIAL : null;
            int style = random.nextInt(8);
            int left = 100;
            for (int owner = 0; owner < 1 + random.nextInt(4); owner++) {
                var party = one(parties);
                if (!party.equals(entity)) {
                    left -= stake(entity, party, record, title, style, left);
                }
            }
        }
    }

    /** Styles: 0 share counts, 1 two classes, 2 stated votes, others percents. */
    private int stake(String entity, String owner, OnRecord record, @Nullable Title title, int style, int left) {
        int percent = Math.min(left, 5 * (1 + random.nextInt(14)));
        boolean range = random.nextInt(4) == 0;
        Range share = range
                ? Range.of("" + percent / 2, "" + Math.min(100, percent + 5 * random.nextInt(6)))
                : Range.of("" + percent);
        boolean stated = style == 2 && random.nextInt(3) > 0;
        var id = id("s");
        stakes.add(id);
        facts.add(new Stake(
                common(id, record),
                owner,
                entity,
                style == 0 ? null : share,
                style == 0 ? new BigDecimal(1 + random.nextInt(9)).movePointLeft(random.nextInt(2)) : null,
                stated ? share : null,
                style == 1 ? one("A", "B") : null,
                title,
                null,
                null));
        return percent;
    }

    private void office() {
        var kind = one(
                OfficeKind.DIRECTOR,
                OfficeKind.DIRECTOR,
                OfficeKind.MANAGER,
                OfficeKind.MANAGING_MEMBER,
                OfficeKind.GENERAL_PARTNER,
                OfficeKind.TRUSTEE,
                OfficeKind.COMMITTEE_MEMBER,
                OfficeKind.PROTECTOR,
                OfficeKind.PRESIDENT);
        var entity = one(entities);
        for (int seat = 0; seat < 1 + random.nextInt(3); seat++) {
            facts.add(new Office(
                    common(id("o"), OnRecord.PAPER),
                    one(parties),
                    entity,
                    kind,
                    random.nextInt(3) == 0 ? one(parties) : null,
                    random.nextInt(5) == 0 ? "A" : null,
                    random.nextInt(5) == 0));
        }
    }

    private void work() {
        facts.add(new Work(
                common(id("w"), OnRecord.PAPER),
                one(PEOPLE),
                one(entities),
                WorkKind.EMPLOYEE,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private void right() {
        var domain =
                one("REPLACE_OWNER", "ACQUIRE_SHARES", "SHARE_VOTING_OR_PROXY", "APPOINT_DIRECTORS", "REVOKE_TRUST");
        var over = random.nextInt(3) == 0 && !stakes.isEmpty()
                ? one(stakes)
                : random.nextInt(6) == 0 ? one(PEOPLE) : one(entities);
        facts.add(new Power(
                common(id("r"), random.nextInt(4) == 0 ? OnRecord.PRACTICE : OnRecord.PAPER),
                one(parties),
                random.nextInt(6) == 0 ? one(parties) : null,
                over,
                domain,
                Mode.DECIDES,
                one(null, Trigger.AT_WILL, Trigger.AT_WILL, Trigger.DEATH, Trigger.NOT_STATED),
                one(null, Chooser.LICENSEES, Chooser.HOLDER),
                one(null, BigDecimal.ONE, new BigDecimal(1_000_000)),
                null,
                null,
                random.nextBoolean() ? 1 + random.nextInt(2) : null,
                null,
                null));
    }

    private void power() {
        facts.add(new Power(
                common(id("p"), random.nextInt(4) == 0 ? OnRecord.PRACTICE : OnRecord.PAPER),
                one(parties),
                random.nextInt(6) == 0 ? one(parties) : null,
                random.nextBoolean() ? "P" : entities.getFirst(),
                one("REVENUE", "PRICES_RATES", "PAYER_CONTRACTS", "CODING_AND_BILLING_PROCEDURES"),
                random.nextInt(3) == 0 ? Mode.APPROVES : Mode.DECIDES,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private Common common(String id, OnRecord record) {
        var source = random.nextBoolean() ? new Source("doc", null, null) : null;
        return new Common(id, period(), record, null, random.nextInt(6) == 0, source);
    }

    private Period period() {
        if (!dated || random.nextInt(3) > 0) {
            return Period.ALWAYS;
        }
        var from = one(null, "2020", "2021-01", "2021-01-15");
        var to = one(null, "2021", "2021-12", "2021-12-30");
        return new Period(from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    }

    private String id(String kind) {
        return kind + next++;
    }

    private void times(int most, Runnable draw) {
        int count = random.nextInt(most);
        for (int each = 0; each < count; each++) {
            draw.run();
        }
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    private <T extends @Nullable Object> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private @Nullable DecisionRule one(
            @Nullable DecisionRule a, @Nullable DecisionRule b, @Nullable DecisionRule c, DecisionRule[] rest) {
        int at = random.nextInt(3 + rest.length);
        return at < 3 ? null : rest[at - 3];
    }
}
