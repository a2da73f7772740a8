package org.pierce.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pierce.structure.Entity;
import org.pierce.structure.License;
import org.pierce.structure.Party;
import org.pierce.structure.Person;
import org.pierce.structure.Words;

/** One license number belongs to one person, one tax or provider number to one party: else two rows may be one party. */
final class Registrations implements Check {

    @Override
    public void run(Collected collected, Problems problems) {
        checkLicenses(collected, problems);
        Map<String, Located> holders = new HashMap<>();
        for (var located : collected.list(Party.class)) {
            for (var identifier : identifiers((Party) located.fact())) {
                var known = holders.putIfAbsent(normal(identifier), located);
                if (known != null && !known.fact().id().equals(located.fact().id())) {
                    problems.add(located.place()
                            .column("identifiers")
                            .problem(
                                    ProblemKind.SAME_IDENTIFIER,
                                    "%s is that of %s as well".formatted(Shown.of(identifier), known.spoken()),
                                    "Use one id if the two are one party; mend the number if not."));
                }
            }
        }
    }

    private static List<String> identifiers(Party party) {
        return switch (party) {
            case Person person -> person.identifiers();
            case Entity entity -> entity.identifiers();
        };
    }

    private static void checkLicenses(Collected collected, Problems problems) {
        Map<String, Located> holders = new HashMap<>();
        for (var located : collected.list(License.class)) {
            var license = (License) located.fact();
            if (license.number() == null) {
                continue;
            }
            var key = license.state() + Words.of(license.profession()) + normal(license.number());
            var known = holders.putIfAbsent(key, located);
            if (known != null && !((License) known.fact()).person().equals(license.person())) {
                problems.add(located.place()
                        .column("number")
                        .problem(
                                ProblemKind.SAME_LICENSE,
                                "the license %s is that of another person in %s"
                                        .formatted(Shown.of(license.number()), known.spoken()),
                                "Use one id if the two are one person; mend the number if not."));
            }
        }
    }

    private static String normal(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]+", "");
    }
}
