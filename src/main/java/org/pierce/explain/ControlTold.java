package org.pierce.explain;

import java.time.LocalDate;
import java.util.List;
import org.pierce.control.ControlAnswer;
import org.pierce.explain.Explanation.Point;

/**
 * In plain English whether one party controls another, and why or why not: what the command line, programs and the page show.
 *
 * @param controller id of the party that is asked about
 * @param controlled id of the party that it may control
 * @param day on which
 * @param question as a sentence
 * @param lead the answer in one sentence
 * @param ways by what it does, each from facts of which none can be left out; empty where it does not
 * @param gaps what is missing, by each way that there is
 * @param controllers who does control the party
 * @param notes what else bears on it
 * @param answer the same in numbers and ids
 */
public record ControlTold(
        String controller,
        String controlled,
        LocalDate day,
        Verdict verdict,
        String question,
        String lead,
        List<Way> ways,
        List<Gap> gaps,
        Controllers controllers,
        List<String> notes,
        ControlAnswer answer) {

    public ControlTold {
        ways = List.copyOf(ways);
        gaps = List.copyOf(gaps);
        notes = List.copyOf(notes);
    }

    /** The answer in a word. */
    public enum Verdict {
        CERTAIN,
        POSSIBLE,
        NO
    }

    /**
     * One way by which control comes about.
     *
     * @param title {@code Votes}
     * @param steps each rests on those before it
     * @param note what limits it, or empty
     */
    public record Way(String title, List<Step> steps, String note) {

        public Way {
            steps = List.copyOf(steps);
        }
    }

    /**
     * That one entity is controlled.
     *
     * @param number from 1
     * @param entity id of the entity
     * @param facts that make the step
     */
    public record Step(int number, String entity, String text, List<Point> facts) {

        public Step {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What is missing by one way.
     *
     * @param text what is brought, what is needed, and what is missing
     * @param own who brings it
     * @param others who has the rest, the heaviest first
     * @param more how many others are not listed
     * @param enough with whom it would be enough, as a sentence
     */
    public record Gap(String title, String text, List<Holding> own, List<Holding> others, int more, String enough) {

        public Gap {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }
    }

    /**
     * What somebody brings.
     *
     * @param text name and weight
     */
    public record Holding(String text, List<Point> facts) {

        public Holding {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Who does control the party.
     *
     * @param more how many are not listed
     */
    public record Controllers(List<Who> listed, int more) {

        public Controllers {
            listed = List.copyOf(listed);
        }
    }

    /**
     * Somebody who controls the party.
     *
     * @param party its id
     * @param by by what, in words
     */
    public record Who(String party, String name, String by) {}
}
