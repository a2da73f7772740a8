package org.pierce.explain;

import static org.pierce.explain.Phrases.when;

import org.pierce.structure.Chooser;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.Figures;
import org.pierce.structure.Mode;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/** A power as a sentence: paper says "may", practice says what is done. */
final class PowerSentence {

    private final Structure structure;

    PowerSentence(Structure structure) {
        this.structure = structure;
    }

    String of(Power power) {
        var domain = Domains.standard().find(power.domain());
        var over = Phrases.name(power.over(), structure);
        return "%s%s %s %s%s%s%s%s%s"
                .formatted(
                        Phrases.name(power.holder(), structure),
                        when(
                                power.actingFor(),
                                whom -> whom.equals(power.holder())
                                        ? ""
                                        : ", acting for %s,".formatted(Phrases.name(whom, structure))),
                        verb(power),
                        domain.map(found -> object(power, found, over)).orElse(power.domain() + " of " + over),
                        when(power.trigger(), trigger -> ", " + trigger(power)),
                        when(power.price(), price -> ", at a price of " + Figures.dollars(price)),
                        when(power.chooser(), chooser -> chooser(chooser)),
                        when(power.revocableBy(), by -> ", revocable by %s at will"
                                .formatted(Phrases.name(by, structure))),
                        power.common().record() == OnRecord.PRACTICE ? ", in practice" : "");
    }

    private String object(Power power, Domain domain, String over) {
        var equity = domain.part() == Domain.Part.EQUITY;
        var decides = power.mode() == Mode.DECIDES;
        var shares =
                structure.find(power.over()).filter(Stake.class::isInstance).isPresent();
        return "%s%s%s %s"
                .formatted(
                        equity && decides ? "on " : "",
                        Phrases.small(domain.title()),
                        equity && shares ? ", over" : " of",
                        over);
    }

    private static String verb(Power power) {
        var paper = power.common().record() == OnRecord.PAPER;
        return switch (power.mode()) {
            case DECIDES -> paper ? "may decide" : "decides";
            case APPROVES -> paper ? "must approve" : "approves";
            case VETOES -> paper ? "may veto" : "vetoes";
            case ADVISES -> paper ? "may advise on" : "advises on";
            case EXECUTES -> paper ? "is to carry out" : "carries out";
        };
    }

    private static String trigger(Power power) {
        return switch (java.util.Objects.requireNonNull(power.trigger())) {
            case AT_WILL -> "at will";
            case HOLDERS_NOTICE -> "on the holder's own notice";
            case END_OF_CONTRACT -> "at the end of the contract";
            case BREACH -> "on breach";
            case NOT_STATED -> "when is not stated";
            case LOSS_OF_LICENSE, EXCLUSION, DEATH, INCAPACITY, FELONY, OUTSIDE_EVENTS ->
                "only on " + Words.spoken(power.trigger());
        };
    }

    private static String chooser(Chooser chooser) {
        return switch (chooser) {
            case HOLDER -> ", the holder choosing the successor";
            case LICENSEES -> ", licensees choosing the successor";
            case BOARD -> ", the board choosing the successor";
            case COURT -> ", a court choosing the successor";
            case NOT_STATED -> ", who chooses the successor is not stated";
        };
    }
}
