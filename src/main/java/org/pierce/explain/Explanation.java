package org.pierce.explain;

import java.util.List;
import org.pierce.screening.Finding;

/**
 * A finding told in plain English.
 *
 * @param finding what is told
 * @param lead one or two sentences: what was found, and where it stands
 * @param hops the control path, step by step; empty where the finding has none
 * @param absence what was looked for and does not exist, where there is no path; else empty
 * @param supports what speaks for it, each with its source
 * @param against what speaks against it; never left out
 * @param unknown what is not known, and what to ask for
 * @param cure paragraphs of deal-memo wording
 */
public record Explanation(
        Finding finding,
        String lead,
        List<Hop> hops,
        String absence,
        List<Point> supports,
        List<Point> against,
        List<Question> unknown,
        List<String> cure) {

    public Explanation {
        hops = List.copyOf(hops);
        supports = List.copyOf(supports);
        against = List.copyOf(against);
        unknown = List.copyOf(unknown);
        cure = List.copyOf(cure);
    }

    /**
     * One step of a control path.
     *
     * @param number from 1
     * @param from id of the party that it starts at
     * @param to id of the party or, at the end, title of the domain
     * @param title {@code Votes}, {@code Acts through its officer}, {@code Decides, in practice}
     * @param what by what: {@code 75.00 % of votes, 60.00 % economic}
     * @param why why that gives control
     * @param evidence the facts, with quote and source
     * @param possible whether the step is only possible
     */
    public record Hop(
            int number,
            String from,
            String to,
            String title,
            String what,
            String why,
            List<Point> evidence,
            boolean possible) {

        public Hop {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A sentence with where it comes from.
     *
     * @param fact id of the fact, empty where it is no single fact
     * @param text the sentence
     * @param quote the words of the document, empty where none are on file
     * @param source from the outside in: {@code VDR 3.2.1 › MSA, § 6.1 (p. 17), 2024-03-01}; empty where none is given
     */
    public record Point(String fact, String text, String quote, String source) {}

    /**
     * Something not known.
     *
     * @param text what is not known
     * @param ask the document that would answer it
     */
    public record Question(String text, String ask) {}
}
