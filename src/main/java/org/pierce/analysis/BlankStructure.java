package org.pierce.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.structure.Common;
import org.pierce.structure.Cover;
import org.pierce.structure.Fact;
import org.pierce.structure.MatterKind;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** What a chart is drawn on: the name of the matter, and of the required sheets the headings alone. */
final class BlankStructure {

    private BlankStructure() {}

    static Structure of(String name) {
        var cover = new Cover(Common.of("matter"), name, null, MatterKind.CLIENT, null, null, null, null);
        Set<Class<? extends Fact>> asked = Stream.concat(
                        Stream.of(Cover.class),
                        SheetSchema.list().stream()
                                .filter(schema -> schema.sheet().required())
                                .map(SheetSchema::type))
                .collect(Collectors.toSet());
        return Structure.of(List.of(cover), asked);
    }
}
