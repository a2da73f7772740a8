package org.pierce.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Document;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Period;
import org.pierce.structure.Power;
import org.pierce.structure.Relation;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Work;

/** The intervals within which no fact that matters for control begins or ends, together all of time. */
final class Calendar {

    /** First and last day, both included. */
    record Interval(LocalDate first, LocalDate last) {}

    private static final List<Class<? extends Fact>> MATTERING = List.of(
            Stake.class,
            Office.class,
            Power.class,
            Work.class,
            Entity.class,
            Agreement.class,
            AgreementParty.class,
            Account.class,
            Payment.class,
            Relation.class,
            License.class,
            Document.class);

    private Calendar() {}

    static List<Interval> of(Structure structure) {
        var starts = new TreeSet<LocalDate>();
        starts.add(Period.EVER);
        for (var type : MATTERING) {
            structure.list(type).forEach(fact -> changes(fact.period(), starts));
        }
        structure.list(Agreement.class).stream()
                .filter(agreement -> agreement.amends() != null)
                .map(agreement -> agreement.effective() != null ? agreement.effective() : agreement.signed())
                .filter(java.util.Objects::nonNull)
                .forEach(from -> starts.add(from.latest()));
        var intervals = new ArrayList<Interval>();
        for (var first : starts) {
            var next = starts.higher(first);
            intervals.add(new Interval(first, next == null ? Period.OPEN : next.minusDays(1)));
        }
        return intervals;
    }

    private static void changes(Period period, TreeSet<LocalDate> starts) {
        starts.add(period.since());
        starts.add(period.surelySince());
        after(period.until(), starts);
        after(period.surelyUntil(), starts);
    }

    private static void after(LocalDate last, TreeSet<LocalDate> starts) {
        if (last.isBefore(Period.OPEN)) {
            starts.add(last.plusDays(1));
        }
    }
}
