package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** Platforms side by side, each with a fund, a holding, a manager and practices whose owners differ. */
public final class Portfolio {
    private static final int PARTIES_ABOVE = 3;

    private final List<Fact> facts = new ArrayList<>();

    private Portfolio() {}

    /** About so many parties. */
    public static Structure of(int parties, int practicesOfPlatform) {
        var portfolio = new Portfolio();
        for (int platform = 0; platform < parties / (PARTIES_ABOVE + 2 * practicesOfPlatform); platform++) {
            portfolio.add("p" + platform, practicesOfPlatform);
        }
        return Structure.of(portfolio.facts);
    }

    private void add(String platform, int practices) {
        String fund = entity(platform + "-fund", EntityForm.FUND);
        String holding = entity(platform + "-holding", EntityForm.CORPORATION);
        String mso = entity(platform + "-mso", EntityForm.LLC);
        stake(fund, holding);
        stake(holding, mso);
        for (int number = 0; number < practices; number++) {
            String pc = entity(platform + "-pc-" + number, EntityForm.PC);
            String owner = platform + "-owner-" + number;
            facts.add(new Person(Common.of(owner), "Owner of " + pc, List.of()));
            stake(owner, pc);
            facts.add(new Office(Common.of("office-" + pc), owner, pc, OfficeKind.DIRECTOR, null, null, null));
            facts.add(new Practice(
                    Common.of("practice-" + pc), pc, "CA", Profession.MEDICINE, List.of(), List.of(), List.of(), null));
            String msa = "msa-" + pc;
            facts.add(new Agreement(
                    Common.of(msa), "MSA", AgreementKind.MSA, null, "form of " + platform, null, null, null, null));
            facts.add(new AgreementParty(Common.of(msa + "-m"), msa, mso, PartyRole.MANAGER, null, null));
            facts.add(new AgreementParty(Common.of(msa + "-p"), msa, pc, PartyRole.PRACTICE, null, null));
        }
    }

    private String entity(String id, EntityForm form) {
        facts.add(new Entity(
                Common.of(id), id + ", Inc.", List.of(), form, null, "DE", null, null, null, null, null, null, null));
        return id;
    }

    private void stake(String owner, String entity) {
        facts.add(new Stake(
                Common.of(owner + ">" + entity), owner, entity, Range.of("100"), null, null, null, null, null, null));
    }
}
