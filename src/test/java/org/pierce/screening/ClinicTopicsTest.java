package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.screening.OnFile.EXAMINED;
import static org.pierce.screening.OnFile.NOTHING;
import static org.pierce.screening.OnFile.PARTLY;
import static org.pierce.structure.Topic.EMPLOYMENT;
import static org.pierce.structure.Topic.EXAMINATION;
import static org.pierce.structure.Topic.MEDICAL_DIRECTOR;
import static org.pierce.structure.Topic.REPORTING;
import static org.pierce.structure.Topic.SUPERVISION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.structure.Topic;

class ClinicTopicsTest {

    private static final String WORK = "== work ==\nid,worker,works for,kind,clinical,from\nw1,sam,%s,employee,%s,%s\n";

    @ParameterizedTest
    @CsvSource({
        "HIRING, CLINICIAN_HIRE_FIRE, EXAMINED",
        "HIRING, CLINICAL, EXAMINED",
        "HIRING, PRICES_RATES, NOTHING",
        "CLINICAL_DECISIONS, CLINICAL, EXAMINED",
        "CLINICAL_DECISIONS, CLINICIAN_TERMS, NOTHING",
        "CLINICAL_DECISIONS, CLINICIAN_HIRE_FIRE, NOTHING",
        "CLINICAL_DECISIONS, REVENUE, NOTHING",
        "BILLING, PRICES_RATES, EXAMINED",
        "BILLING, CLINICAL, NOTHING",
    })
    void aPowerOverThePracticeTellsWhoDecides(Topic topic, String domain, OnFile expected) {
        var power = "== powers ==\nid,holder,over,domain,mode,from\nr1,lee,%s,%s,decides,%s\n";
        assertThat(TopicCase.of(topic, power.formatted("P1", domain, ""))).isEqualTo(expected);
        assertThat(TopicCase.of(topic, power.formatted("pc", domain, "2024"))).isEqualTo(expected);
        assertThat(TopicCase.of(topic, power.formatted("P2", domain, "2024"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(topic, power.formatted("P1", domain, "2026-11-16")))
                .isEqualTo(NOTHING);
    }

    @Test
    void clinicalWorkForThePracticeOrTheManagementSide() {
        assertThat(TopicCase.of(EMPLOYMENT, WORK.formatted("pc", "yes", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(EMPLOYMENT, WORK.formatted("pc", "", "2024"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(EMPLOYMENT, WORK.formatted("pc", "yes", "2027")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(EMPLOYMENT, WORK.formatted("mso", "yes", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(EMPLOYMENT, TopicCase.MANAGED, WORK.formatted("mso", "yes", "2024")))
                .isEqualTo(EXAMINED);
    }

    @Test
    void everyMedicalDirectorHasTerms() {
        var office = "== offices ==\nid,holder,entity,office,from\no1,sam,pc,%s,%s\n";
        var director = office.formatted("medical-director", "2024");
        var pay = "== payments ==\nid,payer,payee,stream,basis\nf1,mso,sam,%s,flat\n";
        assertThat(TopicCase.of(MEDICAL_DIRECTOR, office.formatted("president", "2024"), WORK.formatted("pc", "", "")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(
                        MEDICAL_DIRECTOR, office.formatted("medical-director", "2027"), WORK.formatted("pc", "", "")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(MEDICAL_DIRECTOR, director)).isEqualTo(PARTLY);
        assertThat(TopicCase.of(MEDICAL_DIRECTOR, director, WORK.formatted("pc", "", "")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(MEDICAL_DIRECTOR, director, pay.formatted("medical-director-fee")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(MEDICAL_DIRECTOR, director, pay.formatted("rent")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(MEDICAL_DIRECTOR, director, agreed("medical-director")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(MEDICAL_DIRECTOR, director, agreed("lease"))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(
                        MEDICAL_DIRECTOR, director, "== ownership ==\nid,owner,entity,percent\ns1,sam,pc,100\n"))
                .isEqualTo(EXAMINED);
    }

    @Test
    void aClinicalReportingLineIsTheWholeAndAnAdministrativeOneAPart() {
        var line = "== reporting ==\nid,reporter,superior,matter,practice,from\nr1,sam,lee,%s,%s,%s\n";
        var work = WORK.formatted("pc", "yes", "");
        assertThat(TopicCase.of(REPORTING, line.formatted("clinical", "", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(REPORTING, work, line.formatted("clinical", "", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(REPORTING, work, line.formatted("administrative", "P1", "2024")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(REPORTING, work, line.formatted("clinical", "P2", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(REPORTING, work, line.formatted("clinical", "", "2027")))
                .isEqualTo(NOTHING);
    }

    @Test
    void everySupervisionCountsItsVisits() {
        var supervision = "== supervision ==\nid,supervisor,supervisee,visits,from\nv1,doc,sam,%s,%s\n";
        var second = "v2,lee,sam,,2024\n";
        var work = WORK.formatted("pc", "yes", "");
        var care = "== care ==\nid,practice,procedure,performer,from\nc1,P1,laser,sam,%s\n";
        assertThat(TopicCase.of(SUPERVISION, supervision.formatted("2", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(SUPERVISION, work, supervision.formatted("2", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(SUPERVISION, work, supervision.formatted("2", "2024") + second))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(SUPERVISION, care.formatted(""), supervision.formatted("", "2024")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(SUPERVISION, care.formatted("2027"), supervision.formatted("2", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(SUPERVISION, work, supervision.formatted("2", "2027")))
                .isEqualTo(NOTHING);
    }

    @Test
    void everyProcedureNamesWhoExaminesAndOrders() {
        var care = "== care ==\nid,practice,procedure,orderer,examiner,from\nc1,P1,laser,doc,%s,%s\n";
        assertThat(TopicCase.of(EXAMINATION, care.formatted("sam", "2024"))).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(EXAMINATION, care.formatted("", "2024"))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(EXAMINATION, care.formatted("sam", "2024") + "c2,P1,filler,doc,,2024\n"))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(EXAMINATION, care.formatted("sam", "2027"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(EXAMINATION, care.replace("P1", "P2").formatted("sam", "2024")))
                .isEqualTo(NOTHING);
    }

    private static String agreed(String kind) {
        return """
                == agreements ==
                id,title,kind
                a1,Paper,%s
                == agreement parties ==
                id,agreement,party,role
                p1,a1,sam,other
                """.formatted(kind);
    }
}
