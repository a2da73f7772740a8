package org.pierce.chart;

import static org.pierce.chart.PathCount.found;
import static org.pierce.chart.PathCount.noneFound;
import static org.pierce.chart.PathCount.notExamined;
import static org.pierce.chart.PathCount.notKnown;

import java.util.List;

/** The picture that the look was designed on: twelve parties, one path of four hops. */
final class MedSpaDrawing {

    private MedSpaDrawing() {}

    static Drawing of() {
        DrawnParty practice = DrawnParty.of(
                        "halewood-pc",
                        "Halewood Aesthetic Medicine, P.C.",
                        ShapeForm.PROFESSIONAL,
                        Standing.ELIGIBLE,
                        "Professional corporation, California",
                        "Permit FNP 41-20877, active")
                .withRows(List.of(
                        new DomainRow("practice", "The practice as a whole", DomainGroup.WHOLE, found(1), false),
                        new DomainRow("diagnosis", "Diagnosis and treatment", DomainGroup.CLINICAL, noneFound(), false),
                        new DomainRow("protocols", "Clinical protocols", DomainGroup.CLINICAL, found(1), false),
                        new DomainRow("staffing", "Staffing and schedules", DomainGroup.CLINICAL, found(1), false),
                        new DomainRow("hiring", "Clinician hiring", DomainGroup.CLINICAL, found(1), true),
                        new DomainRow("records", "Records content", DomainGroup.CLINICAL, notExamined(), false),
                        new DomainRow("account", "Operating account", DomainGroup.REVENUE, found(2), false),
                        new DomainRow("prices", "Prices and packages", DomainGroup.REVENUE, found(1), false),
                        new DomainRow(
                                "distributions",
                                "Distributions to the owner",
                                DomainGroup.REVENUE,
                                notKnown(),
                                false)));
        List<DrawnParty> parties = List.of(
                DrawnParty.of("strode", "Gavin Strode", ShapeForm.INDIVIDUAL, Standing.LAY, "Lay, chief executive"),
                DrawnParty.of("trust", "Strode Trust", ShapeForm.TRUST, Standing.LAY, "2019, Nevada"),
                DrawnParty.of("holders", "Shareholders", ShapeForm.UNDISCLOSED, Standing.UNKNOWN, "not disclosed"),
                DrawnParty.of("gp", "Tamsin Vale GP, Inc.", ShapeForm.CORPORATION, Standing.LAY, "Delaware, 2021"),
                DrawnParty.of(
                        "fund",
                        "Tamsin Vale Growth Fund II, L.P.",
                        ShapeForm.PARTNERSHIP,
                        Standing.LAY,
                        "Delaware, fund"),
                DrawnParty.of("holdings", "Halewood Holdings, LLC", ShapeForm.LLC, Standing.LAY, "Delaware, 2023"),
                DrawnParty.of(
                        "mso",
                        "Halewood Practice Services, LLC",
                        ShapeForm.LLC,
                        Standing.LAY,
                        "Management company (MSO)",
                        "Delaware, 2023 · manages 14 practices"),
                DrawnParty.of("coo", "Dana Whitcombe", ShapeForm.INDIVIDUAL, Standing.LAY, "Lay, COO of the MSO"),
                DrawnParty.of(
                        "marsh",
                        "Elena Marsh, MD",
                        ShapeForm.INDIVIDUAL,
                        Standing.ELIGIBLE,
                        "California A 118204, active",
                        "Owner of record"),
                practice,
                DrawnParty.of(
                        "ishigaki",
                        "Paul Ishigaki, MD",
                        ShapeForm.INDIVIDUAL,
                        Standing.ELIGIBLE,
                        "Medical director",
                        "CA G 84519"),
                DrawnParty.of(
                        "clinicians",
                        "Clinicians (11)",
                        ShapeForm.GROUP,
                        Standing.ELIGIBLE,
                        "2 NP, 1 PA, 8 RN",
                        "licensed in CA"));
        List<DrawnLine> lines = List.of(
                DrawnLine.of("votes", LineKind.EQUITY, "strode", "holdings", LineLabel.of("60.00 %", "· votes 75.00 %"))
                        .withHop(1),
                DrawnLine.of("trustee", LineKind.OFFICE, "strode", "trust", LineLabel.plain("trustee and beneficiary")),
                DrawnLine.of("gp-shares", LineKind.EQUITY, "holders", "gp", LineLabel.plain("100.00 %")),
                DrawnLine.of("lp", LineKind.EQUITY, "trust", "fund", LineLabel.plain("35.00 % LP")),
                DrawnLine.of("gp-stake", LineKind.EQUITY, "gp", "fund", LineLabel.plain("1.00 % GP")),
                DrawnLine.of(
                        "fund-stake", LineKind.EQUITY, "fund", "holdings", LineLabel.of("40.00 %", "· votes 25.00 %")),
                DrawnLine.of("sole", LineKind.EQUITY, "holdings", "mso", LineLabel.of("100.00 %", "manager"))
                        .withHop(2),
                DrawnLine.of(
                                "officer",
                                LineKind.OFFICE,
                                "mso",
                                "coo",
                                LineLabel.plain("acts through its officer, removable at will"))
                        .withHop(3),
                DrawnLine.of(
                                "decides",
                                LineKind.CONTROL,
                                "coo",
                                "halewood-pc",
                                LineLabel.of("decides", "").withBelow("MSA § 4.3 reserves this to the practice"))
                        .withTo(LineEnd.row("halewood-pc", "hiring"))
                        .observed()
                        .withHop(4),
                DrawnLine.of(
                        "record",
                        LineKind.EQUITY,
                        "marsh",
                        "halewood-pc",
                        LineLabel.of("100.00 %", "of record acquired for $100")),
                DrawnLine.of(
                        "msa",
                        LineKind.CONTRACT,
                        "mso",
                        "halewood-pc",
                        LineLabel.of("Management services agreement", "(MSA)")),
                DrawnLine.of(
                                "stra",
                                LineKind.CONTRACT,
                                "mso",
                                "halewood-pc",
                                LineLabel.of("Stock transfer restriction", "§ 2.1: may replace the owner, at $100"))
                        .withTo(LineEnd.line("halewood-pc", "record")),
                DrawnLine.of("employs", LineKind.CONTRACT, "halewood-pc", "clinicians", LineLabel.plain("employs")),
                DrawnLine.of(
                        "fee",
                        LineKind.MONEY,
                        "halewood-pc",
                        "mso",
                        LineLabel.plain("fee, 32 % of gross collections (MSA § 6.1)")),
                DrawnLine.of(
                        "sweep",
                        LineKind.MONEY,
                        "halewood-pc",
                        "mso",
                        LineLabel.plain("operating account swept daily (MSA § 6.4)")),
                DrawnLine.of(
                        "director-fee",
                        LineKind.MONEY,
                        "mso",
                        "ishigaki",
                        LineLabel.plain("medical director fee, $4,500 a month")),
                DrawnLine.of(
                        "clinical-1",
                        LineKind.CLINICAL,
                        "clinicians",
                        "ishigaki",
                        LineLabel.plain("clinical reporting")),
                DrawnLine.of(
                        "clinical-2", LineKind.CLINICAL, "ishigaki", "marsh", LineLabel.plain("clinical reporting")),
                DrawnLine.of(
                        "admin-1",
                        LineKind.ADMINISTRATIVE,
                        "clinicians",
                        "coo",
                        LineLabel.plain("administrative reporting: schedules, leave, pay reviews")),
                DrawnLine.of(
                        "admin-2",
                        LineKind.ADMINISTRATIVE,
                        "coo",
                        "strode",
                        LineLabel.plain("administrative reporting")));
        return new Drawing(
                SampleDrawings.TITLE,
                "Ownership and control chart of Halewood Aesthetic Medicine, P.C. One control path of four hops is lit,"
                        + " from Gavin Strode to clinician hiring.",
                parties,
                lines);
    }
}
