package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pierce.screening.OnFile.EXAMINED;
import static org.pierce.screening.OnFile.NOTHING;
import static org.pierce.screening.OnFile.PARTLY;
import static org.pierce.structure.Topic.ACCOUNTS;
import static org.pierce.structure.Topic.ASSETS;
import static org.pierce.structure.Topic.DISTRIBUTIONS;
import static org.pierce.structure.Topic.FEES;
import static org.pierce.structure.Topic.FINANCIALS;
import static org.pierce.structure.Topic.PATIENT_PAYMENTS;
import static org.pierce.structure.Topic.PREMISES;
import static org.pierce.structure.Topic.VALUATION;

import org.junit.jupiter.api.Test;

class MoneyTopicsTest {

    private static final String PAYMENTS = "== payments ==\nid,payer,payee,stream,basis,market value,practice,from\n";

    @Test
    void everyAccountNamesWhoSigns() {
        var accounts = "== accounts ==\nid,name,owner,sole signatories,joint signatories,from\n";
        assertThat(TopicCase.of(ACCOUNTS, accounts + "a1,Operating,mso,lee,,2024"))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(ACCOUNTS, accounts + "a1,Operating,pc,doc,,2024"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(ACCOUNTS, accounts + "a1,Operating,pc,,doc;sam,2024"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(ACCOUNTS, accounts + "a1,Operating,pc,doc,,\na2,Payroll,pc,,,"))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(ACCOUNTS, accounts + "a1,Operating,pc,,,")).isEqualTo(PARTLY);
        assertThat(TopicCase.of(ACCOUNTS, accounts + "a1,Operating,pc,doc,,2026-12"))
                .isEqualTo(NOTHING);
    }

    @Test
    void aFigureOrAPaymentTellsOfDistributions() {
        var figures = "== financials ==\nid,practice,from,to,distributions\nn1,%s,%s,,%s\n";
        assertThat(TopicCase.of(DISTRIBUTIONS, figures.formatted("P1", "2025", "0")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(DISTRIBUTIONS, figures.formatted("P1", "2025", "")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(DISTRIBUTIONS, figures.formatted("P2", "2025", "0")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(DISTRIBUTIONS, figures.formatted("P1", "2027", "0")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(DISTRIBUTIONS, PAYMENTS + "f1,pc,doc,distribution,flat,,,2024"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(DISTRIBUTIONS, PAYMENTS + "f1,mso,doc,distribution,flat,,,2024"))
                .isEqualTo(NOTHING);
    }

    @Test
    void onePeriodWithAllFiguresIsEnough() {
        var figures = "== financials ==\nid,practice,from,to,collections,clinician pay,to mso group\n";
        var part = "n1,P1,2024,2024,100,,\n";
        assertThat(TopicCase.of(FINANCIALS)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(FINANCIALS, figures + part)).isEqualTo(PARTLY);
        assertThat(TopicCase.of(FINANCIALS, figures + part + "n2,P1,2025,2025,100,40,30"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(FINANCIALS, figures + part + "n2,P1,2027,2027,100,40,30"))
                .isEqualTo(PARTLY);
    }

    @Test
    void everyFeeToTheManagementSideSaysHowItIsComputed() {
        var fee = PAYMENTS + "f1,pc,mso,rent,flat,,,2024\n";
        assertThat(TopicCase.of(FEES, fee)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(FEES, TopicCase.MANAGED, fee)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(FEES, TopicCase.MANAGED, fee + "f2,pc,mso,other,not-stated,,,2024"))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(FEES, TopicCase.MANAGED, fee + "f2,pc,doc,other,not-stated,,,2024"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(FEES, TopicCase.MANAGED, fee.replace("2024", "2027")))
                .isEqualTo(NOTHING);
    }

    @Test
    void everyPaymentToTheManagementSideHasAMarketValue() {
        var valued = PAYMENTS + "f1,pc,mso,rent,flat,100,,2024\n";
        assertThat(TopicCase.of(VALUATION, TopicCase.MANAGED, valued)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(VALUATION, TopicCase.MANAGED, valued + "f2,pc,mso,other,flat,,,2024"))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(VALUATION, TopicCase.MANAGED, PAYMENTS + "f2,pc,mso,other,flat,,,2024"))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(VALUATION, valued)).isEqualTo(NOTHING);
        var document = """
                == documents ==
                id,title,kind
                d1,Opinion,other
                == payments ==
                id,payer,payee,stream,basis,market value document
                f1,pc,mso,rent,flat,d1
                """;
        assertThat(TopicCase.of(VALUATION, TopicCase.MANAGED, document)).isEqualTo(EXAMINED);
    }

    @Test
    void rentAnAssetOrALeaseTellsOfPremises() {
        var lease = TopicCase.MANAGED.replace(",msa\n", ",lease\n");
        assertThat(TopicCase.of(PREMISES, TopicCase.MANAGED)).isEqualTo(NOTHING);
        assertThat(TopicCase.of(PREMISES, lease)).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PREMISES, PAYMENTS + "f1,pc,lee,rent,flat,,,2024"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PREMISES, PAYMENTS + "f1,pc,lee,rent,flat,,,2027"))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(PREMISES, "== assets ==\nid,kind,name,used by\ns1,premises,Main Street,pc"))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PREMISES, "== assets ==\nid,kind,name,used by\ns1,phone,555,pc"))
                .isEqualTo(NOTHING);
    }

    @Test
    void eachThingNamesItsOwnerAndRecordsAreNoneOfThem() {
        var asset = "== assets ==\nid,kind,name,owner,used by\ns1,%s,Alder,%s,pc\n";
        assertThat(TopicCase.of(ASSETS, asset.formatted("trade-name", "lee"))).isEqualTo(EXAMINED);
        assertThat(TopicCase.of(ASSETS, asset.formatted("trade-name", ""))).isEqualTo(PARTLY);
        assertThat(TopicCase.of(ASSETS, asset.formatted("records", "lee"))).isEqualTo(NOTHING);
    }

    @Test
    void whatPatientsPayTheManagementSideForNoPracticeIsAPart() {
        var paid = PAYMENTS + "f1,lee,%s,patient-payment,flat,,%s,%s\n";
        assertThat(TopicCase.of(PATIENT_PAYMENTS, paid.formatted("pc", "", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PATIENT_PAYMENTS, paid.formatted("mso", "P1", "2024")))
                .isEqualTo(EXAMINED);
        assertThat(TopicCase.of(PATIENT_PAYMENTS, paid.formatted("mso", "", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(PATIENT_PAYMENTS, TopicCase.MANAGED, paid.formatted("mso", "", "2024")))
                .isEqualTo(PARTLY);
        assertThat(TopicCase.of(PATIENT_PAYMENTS, TopicCase.MANAGED, paid.formatted("mso", "P2", "2024")))
                .isEqualTo(NOTHING);
        assertThat(TopicCase.of(PATIENT_PAYMENTS, paid.formatted("pc", "", "2027")))
                .isEqualTo(NOTHING);
    }
}
