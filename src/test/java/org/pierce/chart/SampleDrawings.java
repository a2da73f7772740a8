package org.pierce.chart;

import static org.pierce.chart.PathCount.noneFound;
import static org.pierce.chart.PathCount.notExamined;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented structures in the shape of real ones. */
final class SampleDrawings {
    static final TitleBlock TITLE = new TitleBlock(
            "Project Alder, practice 1 of 14",
            LocalDate.of(2026, 11, 15),
            LocalDate.of(2026, 11, 1),
            "7",
            "1.4.0",
            "Draft. Privileged and confidential.",
            false);

    private SampleDrawings() {}

    /** The smallest chart: one owner and the practice. */
    static Drawing ownerAlone() {
        return new Drawing(
                TITLE,
                "Ownership chart of Rowan Family Medicine, P.A.",
                List.of(
                        DrawnParty.of(
                                "rowan",
                                "Iris Rowan, MD",
                                ShapeForm.INDIVIDUAL,
                                Standing.ELIGIBLE,
                                "Texas M 2210, active"),
                        DrawnParty.of(
                                        "pa",
                                        "Rowan Family Medicine, P.A.",
                                        ShapeForm.PROFESSIONAL,
                                        Standing.ELIGIBLE,
                                        "Professional association, Texas")
                                .withRows(List.of(
                                        new DomainRow(
                                                "practice",
                                                "The practice as a whole",
                                                DomainGroup.WHOLE,
                                                noneFound(),
                                                false),
                                        new DomainRow(
                                                "hiring", "Clinician hiring", DomainGroup.CLINICAL, noneFound(), false),
                                        new DomainRow(
                                                "account",
                                                "Operating account",
                                                DomainGroup.REVENUE,
                                                notExamined(),
                                                false)))),
                List.of(DrawnLine.of("shares", LineKind.EQUITY, "rowan", "pa", LineLabel.of("100.00 %", ""))));
    }

    /** A platform of forty parties: fund, holding companies with a cross-holding, one manager, practices and owners. */
    static Drawing platform(int practices) {
        List<DrawnParty> parties = new ArrayList<>(List.of(
                DrawnParty.of("gp", "Corvane Partners GP, LLC", ShapeForm.LLC, Standing.LAY, "Delaware, 2018"),
                DrawnParty.of("lps", "Limited partners", ShapeForm.UNDISCLOSED, Standing.UNKNOWN, "not disclosed"),
                DrawnParty.of(
                        "fund", "Corvane Health Fund III, L.P.", ShapeForm.PARTNERSHIP, Standing.LAY, "Delaware, fund"),
                DrawnParty.of(
                        "topco", "Brightwater TopCo, Inc.", ShapeForm.CORPORATION, Standing.LAY, "Delaware, 2021"),
                DrawnParty.of("midco", "Brightwater MidCo, LLC", ShapeForm.LLC, Standing.LAY, "Delaware, 2021"),
                DrawnParty.of("founder", "Harold Venn", ShapeForm.INDIVIDUAL, Standing.LAY, "Lay, founder"),
                DrawnParty.of("rollover", "Brightwater Rollover, LLC", ShapeForm.LLC, Standing.LAY, "Delaware, 2022"),
                DrawnParty.of(
                        "mso",
                        "Brightwater Practice Management, LLC",
                        ShapeForm.LLC,
                        Standing.LAY,
                        "Management company (MSO)",
                        "Delaware, 2021")));
        List<DrawnLine> lines = new ArrayList<>(List.of(
                DrawnLine.of("gp-1", LineKind.EQUITY, "gp", "fund", LineLabel.plain("1.00 % GP")),
                DrawnLine.of("lp-1", LineKind.EQUITY, "lps", "fund", LineLabel.plain("99.00 % LP")),
                DrawnLine.of("fund-1", LineKind.EQUITY, "fund", "topco", LineLabel.of("82.00 %", "")),
                DrawnLine.of("founder-1", LineKind.EQUITY, "founder", "rollover", LineLabel.of("70.00 %", "")),
                DrawnLine.of("rollover-1", LineKind.EQUITY, "rollover", "topco", LineLabel.of("18.00 %", "")),
                DrawnLine.of("cross", LineKind.EQUITY, "topco", "rollover", LineLabel.of("30.00 %", "cross-holding")),
                DrawnLine.of("topco-1", LineKind.EQUITY, "topco", "midco", LineLabel.of("100.00 %", "")),
                DrawnLine.of("midco-1", LineKind.EQUITY, "midco", "mso", LineLabel.of("100.00 %", ""))));
        String[] states = {"California", "Oregon", "New York", "Texas", "Florida", "Illinois"};
        for (int index = 1; index <= practices; index++) {
            boolean shared = index <= practices * 3 / 4;
            String owner = shared ? "reyes" : "owner-" + index;
            if (index == 1 || !shared) {
                parties.add(DrawnParty.of(
                        owner,
                        shared ? "Ana Reyes, MD" : "Owner " + index + ", MD",
                        ShapeForm.INDIVIDUAL,
                        Standing.ELIGIBLE,
                        "licensed, active"));
            }
            String id = "pc-" + index;
            parties.add(DrawnParty.of(
                    id,
                    "Brightwater Dermatology " + index + ", P.C.",
                    ShapeForm.PROFESSIONAL,
                    Standing.UNMARKED,
                    states[index % 6] + ", 2022"));
            lines.add(DrawnLine.of("own-" + index, LineKind.EQUITY, owner, id, LineLabel.of("100.00 %", "")));
            String template = index % 2 == 0 ? "A" : "B";
            lines.add(DrawnLine.of(
                    "msa-" + index,
                    LineKind.CONTRACT,
                    "mso",
                    id,
                    LineLabel.of("MSA", "template " + template + ", fee 28 % of gross")));
        }
        return new Drawing(TITLE, "Structure of Brightwater with " + practices + " practices.", parties, lines);
    }
}
