package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.screening.OnFile.EXAMINED;
import static org.pierce.screening.OnFile.NOTHING;
import static org.pierce.screening.OnFile.PARTLY;
import static org.pierce.structure.Topic.ADVERTISING;
import static org.pierce.structure.Topic.INSURANCE;
import static org.pierce.structure.Topic.MINUTES;
import static org.pierce.structure.Topic.PERMITS;
import static org.pierce.structure.Topic.SEPARATION;

import org.junit.jupiter.api.Test;

class SeparationTopicsTest {

    private static final String ASSETS = "== assets ==\nid,kind,name,used by,from\n";
    private static final String ADVERTISED =
            "== documents ==\nid,title,kind,drafted by,approved by,presents,held by,from\n";

    @Test
    void anAddressAndALineTellOfTheWholeAndOneOfThemOfAPart() {
        var premises = "a1,premises,Main Street,pc,2024\n";
        assertThat(TopicCase.of(SEPARATION)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(SEPARATION, ASSETS + premises)).isEqualTo(PARTLY);
        assertThat(TopicCase.of(SEPARATION, ASSETS + "a1,equipment,Laser,pc,2024\n"))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(SEPARATION, ASSETS + premises + "a2,phone,555,pc,2024\n"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(SEPARATION, ASSETS + premises + "a2,phone,555,pc,2027\n"))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(SEPARATION, ASSETS + premises + "a2,phone,555,mso,2024\n"))
                .isEqualTo(PARTLY);
    }

    @Test
    void eachAdvertisementSaysWhoGivesTheCareAndWhoApprovedIt() {
        var own = "d1,Web page,advertisement,mso,doc,pc,,2024\n";
        assertThat(TopicCase.of(ADVERTISING, ADVERTISED + own)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(ADVERTISING, ADVERTISED + own + "d2,Flyer,advertisement,pc,,pc,,2024\n"))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(ADVERTISING, ADVERTISED + "d2,Flyer,advertisement,pc,doc,,,2024\n"))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(ADVERTISING, ADVERTISED + "d2,Flyer,policy,pc,doc,pc,,2024\n"))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(ADVERTISING, ADVERTISED + own.replace("2024", "2027")))
                .isEqualTo(NOTHING);
    }

    @Test
    void anAdvertisementOfTheManagementSideForAnotherPracticeSaysNothing() {
        var drafted = ADVERTISED + "d1,Web page,advertisement,mso,doc,%s,,2024\n";
        assertThat(TopicCase.of(ADVERTISING, TopicCase.MANAGED, drafted.formatted("clinic")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(ADVERTISING, TopicCase.MANAGED, drafted.formatted("mso")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(ADVERTISING, drafted.formatted("mso"))).isEqualTo(NOTHING);
    }

    @Test
    void whoIsToApproveAdvertisementsIsAPart() {
        var power = "== powers ==\nid,holder,over,domain,mode\nw1,pc,P1,%s,decides\n";
        assertThat(TopicCase.of(ADVERTISING, power.formatted("ADVERTISING_APPROVAL")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(ADVERTISING, power.formatted("BUDGET"))).isEqualTo(NOTHING);
    }

    @Test
    void minutesAndTheShareLedgerThatThePracticeKeeps() {
        var kept = "== documents ==\nid,title,kind,held by\nd1,Minute book,minutes,%s\n";
        assertThat(TopicCase.of(MINUTES)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(MINUTES, kept.formatted("pc"))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(MINUTES, kept.formatted("mso"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(MINUTES, kept.formatted("pc") + "d2,Ledger,share-ledger,pc\n"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(MINUTES, "== practices ==\nid,entity,state,profession\nP1,doc,CA,medicine\n"))
                .isEqualTo(EXAMINED);
    }

    @Test
    void eachPermitSaysHowItStands() {
        var filing = "== filings ==\nid,subject,kind,status,from\nf1,%s,%s,%s,2024\n";
        assertThat(TopicCase.of(PERMITS, filing.formatted("pc", "permit", "active")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PERMITS, filing.formatted("P1", "permit", "none")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PERMITS, filing.formatted("pc", "permit", ""))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(PERMITS, filing.formatted("pc", "enrollment", "active")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(PERMITS, filing.formatted("mso", "permit", "active")))
                .isEqualTo(NOTHING);
    }

    @Test
    void ofEachClinicianWhoCarriesTheCover() {
        var work = "== work ==\nid,worker,works for,kind,clinical,insured by\nw1,sam,pc,employee,%s,%s\n";
        assertThat(TopicCase.of(INSURANCE, work.formatted("yes", "mso"))).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(INSURANCE, work.formatted("yes", ""))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(INSURANCE, work.formatted("no", "mso"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(INSURANCE, work.formatted("yes", "mso") + "w2,doc,pc,employee,yes,\n"))
                .isEqualTo(PARTLY);
    }
}
