package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.screening.OnFile.EXAMINED;
import static org.pierce.screening.OnFile.NOTHING;
import static org.pierce.screening.OnFile.PARTLY;
import static org.pierce.structure.Topic.COMPLIANCE;
import static org.pierce.structure.Topic.COVENANTS;
import static org.pierce.structure.Topic.DOCUMENT_SET;
import static org.pierce.structure.Topic.FILINGS;
import static org.pierce.structure.Topic.FORMATION;
import static org.pierce.structure.Topic.GOVERNANCE;

import org.junit.jupiter.api.Test;

class PaperTopicsTest {

    private static final String ALONE = "== practices ==\nid,entity,state,profession\nP1,doc,CA,medicine\n";

    @Test
    void whoFormedThePracticeIsTheWholeAndTheDayAPart() {
        var entity = "== entities ==\nid,name,form,formed,formed by\npc,\"Alder Medical, P.C.\",pc,%s,%s\n";
        assertThat(TopicCase.of(FORMATION)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(FORMATION, entity.formatted("2020", ""))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(FORMATION, entity.formatted("", "lee"))).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(FORMATION, ALONE)).isEqualTo(EXAMINED);
    }

    @Test
    void anOfficeOtherThanTheMedicalDirectorsTellsOfGovernance() {
        var office = "== offices ==\nid,holder,entity,office,from\no1,doc,pc,%s,%s\n";
        assertThat(TopicCase.of(GOVERNANCE, office.formatted("director", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(GOVERNANCE, office.formatted("medical-director", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(GOVERNANCE, office.formatted("director", "2027")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(GOVERNANCE, ALONE)).isEqualTo(EXAMINED);
    }

    @Test
    void covenantsOfThePracticeOrItsPeopleAlsoByTemplate() {
        var own = agreed("pc") + "== terms ==\nid,agreement,kind,from\nt1,a1,%s,%s\n";
        var template = agreed("sam") + "== terms ==\nid,template,kind\nt1,Form 7,noncompete\n";
        var work = "== work ==\nid,worker,works for,kind\nw1,sam,pc,employee\n";
        assertThat(TopicCase.of(COVENANTS, own.formatted("noncompete", "2024"))).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(COVENANTS, own.formatted("scope", "2024"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(COVENANTS, own.formatted("noncompete", "2027"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(COVENANTS, template)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(COVENANTS, template, work)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(COVENANTS, template.replace("Form 7,noncompete", "Form 8,noncompete"), work))
                .isEqualTo(NOTHING);
    }

    @Test
    void onlyAReceivedIndexTellsThatTheSetIsWhole() {
        var request = "== requests ==\nid,subject,item,status,from\nq1,%s,document-set,%s,%s\n";
        assertThat(TopicCase.of(DOCUMENT_SET, request.formatted("P1", "received", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(DOCUMENT_SET, request.formatted("pc", "received", "")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(DOCUMENT_SET, request.formatted("P1", "requested", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(DOCUMENT_SET, request.formatted("mso", "received", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(DOCUMENT_SET, request.formatted("P1", "received", "2027")))
                .isEqualTo(NOTHING);
    }

    @Test
    void filingsWithTheStateAndNoOthers() {
        var filing = "== filings ==\nid,subject,kind,from\nf1,%s,%s,%s\n";
        assertThat(TopicCase.of(FILINGS, filing.formatted("pc", "registration", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(FILINGS, filing.formatted("P1", "notice", ""))).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(FILINGS, TopicCase.MANAGED, filing.formatted("mso", "notice", "")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(FILINGS, filing.formatted("P1", "permit", ""))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(FILINGS, filing.formatted("P2", "notice", ""))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(FILINGS, filing.formatted("P1", "notice", "2027")))
                .isEqualTo(NOTHING);
    }

    @Test
    void aReviewIsTheWholeOfComplianceAndAPolicyAPart() {
        var policy = agreed("pc").replace("employment", "compliance-policy");
        var review = "== filings ==\nid,subject,kind\nf1,P1,compliance-review\n";
        assertThat(TopicCase.of(COMPLIANCE)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(COMPLIANCE, policy)).isEqualTo(PARTLY);
        assertThat(TopicCase.of(COMPLIANCE, policy, review)).isEqualTo(EXAMINED);
    }

    private static String agreed(String party) {
        return """
                == agreements ==
                id,title,kind,template
                a1,Paper,employment,Form 7
                == agreement parties ==
                id,agreement,party,role
                p1,a1,%s,other
                """.formatted(party);
    }
}
