package org.pierce.intake;

import org.pierce.structure.Person;
import org.pierce.structure.Stake;

/** Nobody owns itself, except shares that a corporation has bought back. */
final class OwnStakes implements Check {

    @Override
    public void run(Collected collected, Problems problems) {
        var people = new java.util.HashSet<String>();
        collected.list(Person.class).forEach(person -> people.add(person.fact().id()));
        for (var located : collected.list(Stake.class)) {
            var stake = (Stake) located.fact();
            if (!stake.owner().equals(stake.entity())) {
                continue;
            }
            var isWhole = stake.percent() != null && stake.percent().lower().intValue() >= 100;
            var place = located.place().column("owner");
            if (people.contains(stake.owner()) || isWhole) {
                problems.add(place.problem(
                        ProblemKind.OWNS_ITSELF,
                        "%s is said to own itself".formatted(Shown.of(stake.owner())),
                        "Name the owner in one column and what is owned in the other."));
            } else {
                problems.add(place.problem(
                        ProblemKind.TREASURY_SHARES,
                        "%s holds shares in itself".formatted(Shown.of(stake.owner())),
                        "Nothing to do if it bought them back: they neither vote nor count."));
            }
        }
    }
}
