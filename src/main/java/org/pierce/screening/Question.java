package org.pierce.screening;

import org.pierce.structure.Topic;

/**
 * What facts alone do not settle of a flag.
 *
 * @param flag SUP-05 …; with a rule or without one
 * @param title the flag, as a sentence without a stop
 * @param question what to ask
 * @param topic what it is about; its document answers it
 * @param why why it is not computed, or not in full
 * @param authority cases and articles that it comes from
 */
public record Question(String flag, String title, String question, Topic topic, String why, String authority) {

    /** The document that answers it. */
    public String document() {
        return topic.document();
    }
}
