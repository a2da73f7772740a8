package org.pierce.report;

import org.pierce.screening.AssessedMatter;
import org.pierce.structure.Cover;

/**
 * What stands at the head of every page of a matter; the whole {@link ReportView} takes its time in a large one.
 *
 * @param subject empty where the cover does not say it
 * @param privilege never empty
 */
public record ReportHeading(String subject, String privilege) {

    private static final String PRIVILEGE = "Draft for review by counsel.";

    public static ReportHeading of(AssessedMatter matter) {
        var cover = matter.structure().findCover();
        return new ReportHeading(
                cover.map(Cover::subject).orElse(""),
                cover.map(Cover::privilege).orElse(PRIVILEGE));
    }
}
