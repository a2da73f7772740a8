package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.screening.OnFile.EXAMINED;
import static org.pierce.screening.OnFile.NOTHING;
import static org.pierce.screening.OnFile.PARTLY;
import static org.pierce.structure.Topic.CONTROLLERS;
import static org.pierce.structure.Topic.MSA;
import static org.pierce.structure.Topic.OWNERS_OF_MANAGER;

import org.junit.jupiter.api.Test;

class ManagementTopicsTest {

    /** Two managers, {@code mso} and {@code top}. */
    private static final String TWO =
            TopicCase.MANAGED + "== payments ==\nid,payer,payee,stream,basis\nf1,pc,top,management-fee,flat\n";

    @Test
    void anExecutedAgreementIsTheWholeAndADraftAPart() {
        var agreement = TopicCase.MANAGED.replace("id,title,kind\n", "id,title,kind,stage,from\n");
        assertThat(TopicCase.of(MSA)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(MSA, TopicCase.MANAGED)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(MSA, agreement.replace(",msa\n", ",msa,draft,2024\n")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(MSA, agreement.replace(",msa\n", ",msa,executed,2027\n")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(MSA, TopicCase.MANAGED.replace(",msa\n", ",lease\n")))
                .isEqualTo(NOTHING);
    }

    @Test
    void everyManagerHasAnOwner() {
        var owned = "== ownership ==\nid,owner,entity,percent,to\ns1,lee,mso,100,%s\n";
        assertThat(TopicCase.of(OWNERS_OF_MANAGER, owned.formatted(""))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS_OF_MANAGER, TopicCase.MANAGED)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS_OF_MANAGER, TopicCase.MANAGED, owned.formatted("")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(OWNERS_OF_MANAGER, TopicCase.MANAGED, owned.formatted("2025")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(OWNERS_OF_MANAGER, TWO, owned.formatted(""))).isEqualTo(PARTLY);
    }

    @Test
    void theLineAboveEachManagerEndsAtAPersonOrAFund() {
        var line = "== ownership ==\nid,owner,entity,percent\ns1,top,mso,100\ns2,%s,top,100\n";
        var fund = "== entities ==\nid,name,form\nbig,Alder Partners,%s\n";
        assertThat(TopicCase.of(CONTROLLERS, line.formatted("lee"))).isEqualTo(NOTHING);
        assertThat(TopicCase.of(CONTROLLERS, TopicCase.MANAGED, line.formatted("lee")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(CONTROLLERS, TopicCase.MANAGED, fund.formatted("fund"), line.formatted("big")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(CONTROLLERS, TopicCase.MANAGED, fund.formatted("llc"), line.formatted("big")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(CONTROLLERS, TWO, "== ownership ==\nid,owner,entity,percent\ns1,lee,mso,100\n"))
                .isEqualTo(PARTLY);
    }
}
