package org.pierce.law;

import java.util.ArrayList;
import java.util.List;

/** Reads what counsel put in place of a value. */
final class OverlayReader {

    private OverlayReader() {}

    static LawValue.Known value(Parameter parameter, Overlay overlay) {
        var comparison = overlay.comparison() == null && parameter.type().isAmount() ? "at most" : overlay.comparison();
        var texts = parameter.type().isList() ? List.of(overlay.value().split("\\s*,\\s*")) : List.of(overlay.value());
        var complaints = new ArrayList<String>();
        var value =
                ValueReader.read(parameter, texts, comparison, (what, remedy) -> complaints.add(what + " " + remedy));
        if (value.isEmpty() || !complaints.isEmpty()) {
            throw new IllegalArgumentException(
                    "The overlay of %s cannot be read. %s".formatted(parameter.id(), String.join(" ", complaints)));
        }
        return new LawValue.Known(
                parameter,
                value.get(),
                List.of(),
                "overlay of %s, %s: %s".formatted(overlay.author(), overlay.date(), overlay.reason()),
                Basis.COUNSEL,
                null,
                overlay);
    }

    static void refuseUnknown(List<Overlay> overlays, ParameterCatalog catalog) {
        overlays.stream()
                .filter(overlay -> catalog.find(overlay.parameter()).isEmpty())
                .findFirst()
                .ifPresent(overlay -> {
                    throw new IllegalArgumentException("The law has no parameter %s: take one of %s."
                            .formatted(overlay.parameter(), ParameterCatalog.FILE));
                });
    }
}
