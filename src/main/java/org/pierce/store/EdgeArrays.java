package org.pierce.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pierce.control.Certainty;
import org.pierce.control.Channel;
import org.pierce.control.ControlEdge;
import org.pierce.control.Derivation;
import org.pierce.control.InfluenceEdge;
import org.pierce.control.Strength;
import org.pierce.control.Target;
import org.pierce.structure.OnRecord;

/** The derived edges of a snapshot in an array file. */
final class EdgeArrays {

    private EdgeArrays() {}

    /** The constants that stand as numbers. */
    static String version() {
        return List.of(
                        Arrays.toString(Channel.values()),
                        Arrays.toString(Strength.values()),
                        Arrays.toString(OnRecord.values()),
                        Arrays.toString(Certainty.values()),
                        Arrays.toString(InfluenceEdge.Kind.values()))
                .toString();
    }

    static void write(Derivation derivation, ArrayOutput out) throws IOException {
        out.number(derivation.control().size());
        for (var edge : derivation.control()) {
            write(edge, out);
        }
        out.number(derivation.influence().size());
        for (var edge : derivation.influence()) {
            out.text(edge.id());
            out.shared(edge.from());
            out.shared(edge.to());
            out.number(edge.kind().ordinal());
            period(edge.since(), edge.until(), out);
            texts(edge.basis(), out);
        }
    }

    private static void write(ControlEdge edge, ArrayOutput out) throws IOException {
        out.text(edge.id());
        out.shared(edge.controller());
        switch (edge.target()) {
            case Target.Whole whole -> {
                out.shared(null);
                out.shared(whole.entity());
            }
            case Target.InDomain domain -> {
                out.shared(domain.practice());
                out.shared(domain.domain());
            }
        }
        out.number(edge.channel().ordinal());
        out.number(edge.strength().ordinal());
        period(edge.since(), edge.until(), out);
        out.number(edge.record().ordinal());
        out.number(edge.certainty().ordinal());
        out.number(edge.assumed() ? 1 : 0);
        texts(edge.basis(), out);
        texts(edge.voters(), out);
        out.shared(edge.agent());
    }

    static Derivation read(ArrayInput in) throws IOException {
        int edges = in.size();
        var control = new ArrayList<ControlEdge>(edges);
        for (int left = edges; left > 0; left--) {
            control.add(control(in));
        }
        int weights = in.size();
        var influence = new ArrayList<InfluenceEdge>(weights);
        for (int left = weights; left > 0; left--) {
            influence.add(new InfluenceEdge(
                    in.text(),
                    in.sharedText(),
                    in.sharedText(),
                    one(InfluenceEdge.Kind.values(), in),
                    day(in),
                    day(in),
                    texts(in)));
        }
        return new Derivation(control, influence);
    }

    private static ControlEdge control(ArrayInput in) throws IOException {
        return new ControlEdge(
                in.text(),
                in.sharedText(),
                target(in),
                one(Channel.values(), in),
                one(Strength.values(), in),
                day(in),
                day(in),
                one(OnRecord.values(), in),
                one(Certainty.values(), in),
                in.number() == 1,
                texts(in),
                texts(in),
                in.shared());
    }

    private static Target target(ArrayInput in) throws IOException {
        var practice = in.shared();
        return practice == null ? new Target.Whole(in.sharedText()) : new Target.InDomain(practice, in.sharedText());
    }

    private static <E> E one(E[] constants, ArrayInput in) throws IOException {
        return constants[(int) in.number()];
    }

    private static void period(LocalDate since, LocalDate until, ArrayOutput out) throws IOException {
        out.number(since.toEpochDay());
        out.number(until.toEpochDay());
    }

    private static LocalDate day(ArrayInput in) throws IOException {
        return LocalDate.ofEpochDay(in.number());
    }

    private static void texts(List<String> texts, ArrayOutput out) throws IOException {
        out.number(texts.size());
        for (var text : texts) {
            out.shared(text);
        }
    }

    private static List<String> texts(ArrayInput in) throws IOException {
        var texts = new String[in.size()];
        for (int at = 0; at < texts.length; at++) {
            texts[at] = in.sharedText();
        }
        return List.of(texts);
    }
}
