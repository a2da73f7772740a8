package org.pierce.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pierce.control.Certainty;
import org.pierce.control.Channel;
import org.pierce.control.ControlAnswer;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Office;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/** What else bears on an answer about control: what the answer does not cover, and what was never asked for. */
final class ControlNotes {

    private final Structure structure;

    ControlNotes(Structure structure) {
        this.structure = structure;
    }

    List<String> of(ControlAnswer answer) {
        var notes = new ArrayList<String>();
        answer.reverse()
                .ifPresent(certainty -> notes.add("It is the other way round: %s %s %s."
                        .formatted(
                                name(answer.controlled()),
                                certainty == Certainty.CERTAIN ? "controls" : "possibly controls",
                                name(answer.controller()))));
        answer.prevents().stream().map(this::prevented).distinct().forEach(notes::add);
        decided(answer, notes);
        if (!answer.certainty().equals(java.util.Optional.of(Certainty.CERTAIN))) {
            unable(answer, notes);
            voteless(answer, notes);
            unasked(notes);
        }
        if (!answer.muted().isEmpty()) {
            notes.add("%s neither vote nor count, as far as %s holds them in itself through others whom it controls."
                    .formatted(
                            Phrases.capital(Phrases.list(answer.muted().stream()
                                    .map(stake -> Phrases.name(stake, structure))
                                    .toList())),
                            name(answer.controlled())));
        }
        return notes.stream().map(ControlNotes::stopped).toList();
    }

    private String prevented(ControlAnswer.Prevented one) {
        var others = one.voters().stream()
                .filter(voter -> !voter.equals(one.holder()))
                .map(this::name)
                .toList();
        return others.isEmpty()
                ? "%s can prevent decisions there, and make none alone.".formatted(name(one.holder()))
                : "%s can decide there only together with %s, and prevent decisions."
                        .formatted(name(one.holder()), Phrases.list(others));
    }

    private void decided(ControlAnswer answer, List<String> notes) {
        for (var certainty : Certainty.values()) {
            var domains = answer.domains().stream()
                    .filter(domain -> domain.certainty() == certainty)
                    .map(domain -> Phrases.domain(domain.domain()))
                    .distinct()
                    .toList();
            if (!domains.isEmpty()) {
                notes.add("%s %s in the practice of %s: %s."
                        .formatted(
                                name(answer.controller()),
                                certainty == Certainty.CERTAIN ? "decides" : "possibly decides",
                                name(answer.controlled()),
                                Phrases.list(domains)));
            }
        }
    }

    private void unable(ControlAnswer answer, List<String> notes) {
        if (structure.find(answer.controlled()).orElse(null) instanceof Person) {
            notes.add("Nobody controls a natural person; what a person decides acting for an entity is the entity's.");
        }
        var controller = structure.findEntity(answer.controller(), answer.day()).map(Entity::form);
        if (controller
                .filter(form -> form == EntityForm.GROUP || form == EntityForm.UNDISCLOSED)
                .isPresent()) {
            notes.add("Who stands behind %s is not known, so it is never said to control."
                    .formatted(name(answer.controller())));
        }
    }

    private void voteless(ControlAnswer answer, List<String> notes) {
        var entity = structure.findEntity(answer.controlled(), answer.day());
        boolean owned = structure.list(Stake.class).stream()
                .anyMatch(stake -> stake.entity().equals(answer.controlled())
                        && stake.period().mayHoldOn(answer.day()));
        var counted = Stream.concat(
                answer.missing().stream().map(ControlAnswer.Shortfall::channel),
                answer.ways().stream().map(ControlAnswer.Way::channel));
        if (entity.isPresent() && owned && counted.noneMatch(Channel.VOTES::equals)) {
            notes.add("The stakes in %s bring no votes that count here: it is %s%s."
                    .formatted(
                            name(answer.controlled()),
                            Phrases.article(Words.spoken(entity.get().form())),
                            Phrases.when(entity.get().managedBy(), by -> ", governed by " + Words.spoken(by))));
        }
        if (answer.missing().isEmpty() && answer.ways().isEmpty() && entity.isPresent()) {
            notes.add("Nothing on file says how anybody could control %s.".formatted(name(answer.controlled())));
        }
    }

    private void unasked(List<String> notes) {
        var sheets = Stream.of(Stake.class, Office.class, Power.class)
                .filter(sheet -> !structure.isAsked(sheet))
                .map(sheet -> sheet == Stake.class ? "ownership" : sheet == Office.class ? "offices" : "powers")
                .toList();
        if (!sheets.isEmpty()) {
            notes.add("Not asked for, so not known: %s.".formatted(Phrases.list(sheets)));
        }
    }

    /** A name that ends in a stop needs no second one. */
    private static String stopped(String note) {
        return note.replaceAll("\\.\\.$", ".");
    }

    private String name(String party) {
        return structure.nameOf(party);
    }
}
