package org.pierce.matter;

import java.time.Instant;
import org.pierce.structure.MatterKind;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A deal, a portfolio or a client. Whoever may see one matter sees nothing of another.
 *
 * @param id short name in lower case for addresses and files, made from the name; never changes
 * @param name as the user wrote it
 * @param kind deal, portfolio or client
 * @param created when it was made
 */
@Node("Matter")
public record Matter(@Id String id, String name, MatterKind kind, Instant created) {}
