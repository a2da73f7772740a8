package org.pierce.law;

import java.util.HashMap;
import java.util.Map;
import org.pierce.structure.Entity;
import org.pierce.structure.License;
import org.pierce.structure.Party;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;

/** Who may hold one practice, on one day, under one law. Standings are worked out when asked for, and kept. */
public final class PartyEligibility {

    private final EligibilityIndex index;
    private final Practice practice;
    private final PersonStanding people;
    private final EntityStanding entities;
    private final Map<String, Standing> standings = new HashMap<>();

    PartyEligibility(EligibilityIndex index, Practice practice, ResolvedLaw law) {
        this.index = index;
        this.practice = practice;
        this.people = new PersonStanding(law, practice, index.day());
        this.entities = new EntityStanding(law, index.facts(), practice, index.day());
    }

    public Practice practice() {
        return practice;
    }

    /** @throws java.util.NoSuchElementException if no party has the id */
    public Standing get(String party) {
        var kept = standings.get(party);
        if (kept != null) {
            return kept;
        }
        // an entity that owns itself through others is not eligible by itself: open while it is being worked out
        standings.put(party, Standing.of(Eligibility.NOT_KNOWN, "is owned in a circle"));
        var standing = workOut(index.facts().structure().getParty(party));
        standings.put(party, standing);
        return standing;
    }

    private Standing workOut(Party party) {
        return switch (party) {
            case Person person ->
                people.of(index.licenses(person.id()), index.facts().structure().isAsked(License.class));
            case Entity entity -> entities.of(today(entity), index.stakes(entity.id()), this::get);
        };
    }

    private Entity today(Entity entity) {
        return index.facts().structure().findEntity(entity.id(), index.day()).orElse(entity);
    }
}
