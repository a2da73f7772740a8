package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.screening.OnFile.EXAMINED;
import static org.pierce.screening.OnFile.NOTHING;
import static org.pierce.screening.OnFile.PARTLY;
import static org.pierce.structure.Topic.LICENSES;
import static org.pierce.structure.Topic.OWNERS;
import static org.pierce.structure.Topic.OWNERS_PRESENCE;
import static org.pierce.structure.Topic.OWNERS_ROLES;
import static org.pierce.structure.Topic.PRICE;
import static org.pierce.structure.Topic.TRANSFER_PAPERS;

import org.junit.jupiter.api.Test;

class OwnershipTopicsTest {

    private static final String OWNED = """
            == ownership ==
            id,owner,entity,percent
            s1,doc,pc,100
            """;
    private static final String LICENSE = """
            == licenses ==
            id,person,profession,state,status
            l1,doc,medicine,CA,active
            """;

    @Test
    void ownersAreTheWholeUpToPersons() {
        assertThat(TopicCase.of(OWNERS)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS, OWNED)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS, owned("percent", "doc,pc,60"))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(OWNERS, owned("percent", "doc,pc,60", "sam,pc,39.95")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS, owned("shares", "doc,pc,60"))).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS, owned("percent", "top,pc,100"))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(OWNERS, owned("percent", "top,pc,100", "lee,top,100")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS, owned("percent,from,to", "doc,pc,100,2027,")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS, owned("percent,from,to", "doc,pc,100,,2025")))
                .isEqualTo(NOTHING);
    }

    @Test
    void whoPracticesAloneIsItsOwnOwner() {
        assertThat(TopicCase.of(OWNERS, "== practices ==\nid,entity,state,profession\nP1,doc,CA,medicine"))
                .isEqualTo(EXAMINED);
    }

    @Test
    void everyStakeOfRecordHasAPrice() {
        assertThat(TopicCase.of(PRICE, OWNED)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(PRICE, owned("percent,price paid", "doc,pc,50,100", "sam,pc,50,")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(
                        PRICE,
                        owned(
                                "percent,price paid,capital contributed,title",
                                "doc,pc,50,100,,",
                                "sam,pc,50,,7,record",
                                "lee,pc,50,,,beneficial")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PRICE, owned("percent,price paid,to", "doc,pc,100,100,2025")))
                .isEqualTo(NOTHING);
    }

    @Test
    void licensesAnswerWhetherEachOwnerMayOwn() {
        assertThat(TopicCase.of(LICENSES, LICENSE)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(LICENSES, OWNED, LICENSE)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(LICENSES, OWNED)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(LICENSES, owned("percent", "doc,pc,50", "top,pc,50")))
                .as("of the person it is not known, of the company it is")
                .isEqualTo(PARTLY);
    }

    @Test
    void rolesAreTiesOfTheOwnerToTheManagementSide() {
        var work = "== work ==\nid,worker,works for,kind,from\nw1,doc,%s,employee,%s";
        assertThat(TopicCase.of(OWNERS_ROLES, OWNED, TopicCase.MANAGED)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS_ROLES, OWNED, TopicCase.MANAGED, work.formatted("mso", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS_ROLES, OWNED, TopicCase.MANAGED, work.formatted("pc", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS_ROLES, OWNED, TopicCase.MANAGED, work.formatted("mso", "2027")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS_ROLES, OWNED, work.formatted("mso", "2024")))
                .isEqualTo(NOTHING);
    }

    @Test
    void presenceIsWorkSupervisionOrCareThere() {
        var two = owned("percent", "doc,pc,50", "sam,pc,50");
        var work = "== work ==\nid,worker,works for,kind,clinical\nw1,doc,pc,employee,no\n";
        var care = "== care ==\nid,practice,procedure,examiner\nc1,P1,laser,sam\n";
        var visits = "== supervision ==\nid,supervisor,supervisee,practice,visits\nv1,sam,lee,%s,%s\n";
        assertThat(TopicCase.of(OWNERS_PRESENCE, two)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS_PRESENCE, two, work)).isEqualTo(PARTLY);
        assertThat(TopicCase.of(OWNERS_PRESENCE, two, work, care)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS_PRESENCE, two, work, visits.formatted("P1", "2")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS_PRESENCE, two, work, visits.formatted("", "2")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS_PRESENCE, two, work, visits.formatted("P2", "2")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(OWNERS_PRESENCE, two, work, visits.formatted("P1", "")))
                .isEqualTo(PARTLY);
    }

    @Test
    void transferPapersBindTheSharesOrAreRightsOfOutsiders() {
        var papers = """
                == agreements ==
                id,title,kind,from
                a1,Paper,%s,%s
                == agreement parties ==
                id,agreement,party,role
                p1,a1,doc,owner
                """;
        var right = "== powers ==\nid,holder,over,domain,mode,from\nr1,%s,%s,ACQUIRE_SHARES,decides,%s\n";
        assertThat(TopicCase.of(TRANSFER_PAPERS, OWNED, papers.formatted("option", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(TRANSFER_PAPERS, OWNED, papers.formatted("option", "2027")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(TRANSFER_PAPERS, OWNED, papers.formatted("lease", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(TRANSFER_PAPERS, OWNED, right.formatted("lee", "s1", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(TRANSFER_PAPERS, OWNED, right.formatted("lee", "s1", "2026-12")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(TRANSFER_PAPERS, OWNED, LICENSE, right.formatted("doc", "pc", "2024")))
                .isEqualTo(NOTHING);
    }

    private static String owned(String columns, String... rows) {
        var text = new StringBuilder("== ownership ==\nid,owner,entity," + columns + "\n");
        for (int row = 0; row < rows.length; row++) {
            text.append("s").append(row).append(',').append(rows[row]).append('\n');
        }
        return text.toString();
    }
}
