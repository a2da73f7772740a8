package org.pierce.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.structure.Asset;
import org.pierce.structure.AssetKind;
import org.pierce.structure.Document;
import org.pierce.structure.DocumentKind;
import org.pierce.structure.FilingKind;

/** What tells the practice from its manager: what each uses, how it is advertised, its minutes, permits and cover. */
final class SeparationTopics {

    private static final Set<AssetKind> CONTACTS = Set.of(AssetKind.PHONE, AssetKind.DOMAIN_NAME);
    private static final Set<AssetKind> SHAREABLE =
            Set.of(AssetKind.PREMISES, AssetKind.PHONE, AssetKind.DOMAIN_NAME, AssetKind.TRADE_NAME);

    private SeparationTopics() {}

    /** Where the practice is and how it is reached; one of them, or its name alone, is a part. */
    static OnFile separation(PracticeOnFile file) {
        var kinds = file.facts()
                .begun(file.facts().assetsUsedBy.get(file.entity()))
                .map(Asset::kind)
                .collect(Collectors.toSet());
        if (kinds.contains(AssetKind.PREMISES) && kinds.stream().anyMatch(CONTACTS::contains)) {
            return OnFile.EXAMINED;
        }
        return kinds.stream().anyMatch(SHAREABLE::contains) ? OnFile.PARTLY : OnFile.NOTHING;
    }

    /** Each advertisement says who gives the care and who approved it; who is to approve them is a part only. */
    static OnFile advertising(PracticeOnFile file) {
        var advertisements = Stream.concat(Stream.of(file.entity()), file.group().stream())
                .flatMap(party ->
                        file.facts().begun(file.facts().advertisementsOf.get(party)))
                .distinct()
                .filter(one -> isAbout(file, one))
                .map(one -> !one.presents().isEmpty() && (one.approvedBy() != null || one.reviewedBy() != null))
                .toList();
        if (advertisements.isEmpty()
                && file.powers().anyMatch(power -> power.domain().equals("ADVERTISING_APPROVAL"))) {
            return OnFile.PARTLY;
        }
        return OnFile.complete(advertisements);
    }

    /** Minutes and a share ledger that the practice keeps; one of them is a part. A person needs none. */
    static OnFile minutes(PracticeOnFile file) {
        if (file.isPerson()) {
            return OnFile.EXAMINED;
        }
        var kept = file.facts()
                .begun(file.facts().documentsHeldBy.get(file.entity()))
                .map(Document::kind)
                .collect(Collectors.toSet());
        return OnFile.answered(List.of(kept.contains(DocumentKind.MINUTES), kept.contains(DocumentKind.SHARE_LEDGER)));
    }

    /** Each permit says how it stands. */
    static OnFile permits(PracticeOnFile file) {
        return OnFile.complete(file.about(file.facts().filingsAbout)
                .filter(filing -> filing.kind() == FilingKind.PERMIT)
                .map(filing -> filing.status() != null)
                .toList());
    }

    /** Of each clinician of the practice, who carries the cover. */
    static OnFile insurance(PracticeOnFile file) {
        return OnFile.answered(file.facts()
                .begun(file.facts().workFor.get(file.entity()))
                .filter(work -> Boolean.TRUE.equals(work.clinical()))
                .map(work -> work.insuredBy() != null)
                .toList());
    }

    /** An advertisement of the management side may present another practice. */
    private static boolean isAbout(PracticeOnFile file, Document advertisement) {
        return advertisement.presents().isEmpty()
                || advertisement.presents().contains(file.entity())
                || file.entity().equals(advertisement.heldBy())
                || file.group().containsAll(advertisement.presents());
    }
}
