package org.pierce.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pierce.structure.Authority;
import org.pierce.structure.License;
import org.pierce.structure.LicenseStatus;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;

/** Where a person stands: by the licenses that the person holds on a day. */
final class PersonStanding {

    private final ResolvedLaw law;
    private final Practice practice;
    private final LocalDate day;

    PersonStanding(ResolvedLaw law, Practice practice, LocalDate day) {
        this.law = law;
        this.practice = practice;
        this.day = day;
    }

    /**
     * The standing by these licenses.
     *
     * @param asked whether licenses were given at all: what was not asked is not known
     */
    Standing of(List<License> licenses, boolean asked) {
        var lay = LayStanding.of(law);
        if (lay.eligibility() == Eligibility.MAY_CONTROL) {
            return lay;
        }
        if (!asked) {
            return Standing.of(Eligibility.NOT_KNOWN, "has licenses that nobody was asked for");
        }
        var good = licenses.stream().filter(this::isGood).toList();
        return inState(good)
                .or(() -> elsewhere(good))
                .or(() -> otherProfession(good, lay))
                .orElseGet(() -> lay.after(missing(licenses)));
    }

    private Optional<Standing> inState(List<License> good) {
        return good.stream()
                .filter(license -> license.profession() == practice.profession() && isHere(license))
                .max(Comparator.comparing(this::isCertain))
                .map(license -> (isCertain(license) ? sameProfession(license) : uncertain(license))
                        .withFacts(List.of(license.id())));
    }

    private Standing sameProfession(License license) {
        var profession = Words.spoken(license.profession());
        var held = "holds an active license in %s in the state%s".formatted(profession, remark(license));
        if (practice.profession() == Profession.MEDICINE) {
            return Standing.of(Eligibility.MAY_CONTROL, held, law.get("own_profession_owner"));
        }
        return law.findFlag("own_profession_owner").orElse(false)
                ? Standing.of(Eligibility.MAY_CONTROL, held, law.get("own_profession_owner"))
                : Standing.of(
                        Eligibility.NOT_KNOWN,
                        held + ", but who may own a practice in %s was not researched".formatted(profession));
    }

    private static Standing uncertain(License license) {
        return Standing.of(
                Eligibility.NOT_KNOWN,
                license.authority() == Authority.COMPACT
                        ? "practices in the state under a compact; whether that admits an owner was not researched"
                        : "holds a license whose dates leave open whether it was in force");
    }

    private Optional<Standing> elsewhere(List<License> good) {
        return good.stream()
                .filter(license -> license.profession() == practice.profession() && !isHere(license))
                .findFirst()
                .map(license -> elsewhere(license).withFacts(List.of(license.id())));
    }

    private Standing elsewhere(License license) {
        var rule = law.get("owner_license_in_state");
        var held = "is licensed in %s only".formatted(license.state());
        var needed = law.findFlag("owner_license_in_state");
        if (needed.isEmpty()) {
            return Standing.of(
                    Eligibility.NOT_KNOWN,
                    held + ", and whether owners need a license of the state is not known",
                    rule);
        }
        if (!needed.get()) {
            return Standing.of(Eligibility.MAY_CONTROL, held + ", which serves here", rule);
        }
        var lay = LayStanding.of(law);
        return lay.after(held);
    }

    private Optional<Standing> otherProfession(List<License> good, Standing lay) {
        return good.stream()
                .filter(license -> license.profession() != practice.profession() && isHere(license))
                .min(Comparator.comparing(
                        license -> otherProfession(license, lay).eligibility()))
                .map(license -> otherProfession(license, lay).withFacts(List.of(license.id())));
    }

    private Standing otherProfession(License license, Standing lay) {
        var profession = Words.spoken(license.profession());
        var held = "is licensed in %s, not in %s".formatted(profession, Words.spoken(practice.profession()));
        var types = law.get("other_licensed_types");
        var share = law.get("other_licensed_max");
        if (share instanceof LawValue.Known known
                && !((ParameterValue.Amount) known.value()).allows(new BigDecimal("0.01"))) {
            return new Standing(
                    lay.eligibility(), List.of(held, "no other profession may hold a share"), share.rows(), List.of());
        }
        if (!(types instanceof LawValue.Known list)) {
            return Standing.of(
                    Eligibility.NOT_KNOWN, held + ", and which other professions may hold a share is not known", types);
        }
        if (!((ParameterValue.Words) list.value()).words().contains(Words.of(license.profession()))) {
            return lay.after(held + ", which may not hold a share");
        }
        var mayLead = share instanceof LawValue.Known known
                && ((ParameterValue.Amount) known.value()).allows(BigDecimal.valueOf(100))
                && !law.findWord("limited_licensee_control").orElse("").equals("barred");
        return mayLead
                ? Standing.of(Eligibility.MAY_CONTROL, held + ", which may hold any share", types, share)
                : Standing.of(Eligibility.MAY_HOLD_MINORITY, held + ", which may hold a minority", types, share);
    }

    private boolean isGood(License license) {
        return (license.status() == LicenseStatus.ACTIVE || license.status() == LicenseStatus.PROBATION)
                && license.authority() != Authority.REGISTRATION
                && license.period().mayHoldOn(day);
    }

    private boolean isCertain(License license) {
        return license.period().holdsOn(day) && license.authority() != Authority.COMPACT;
    }

    private boolean isHere(License license) {
        return license.state().equalsIgnoreCase(practice.state());
    }

    private static String remark(License license) {
        var probation = license.status() == LicenseStatus.PROBATION ? ", on probation" : "";
        return license.restrictions() == null ? probation : probation + ", with restrictions that were not evaluated";
    }

    /** Says which license the person had, or would need, where none is good. */
    private String missing(List<License> licenses) {
        return licenses.stream()
                .filter(license -> license.profession() == practice.profession() && isHere(license))
                .findFirst()
                .map(license -> license.period().mayHoldOn(day)
                        ? "holds a license that is %s".formatted(Words.spoken(license.status()))
                        : "held a license, not on %s".formatted(day))
                .orElse("holds no license in %s".formatted(Words.spoken(practice.profession())));
    }
}
