package org.pierce.analysis;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about rules.
 *
 * @param directories directories of rules beside those of the build, each {@code <group>/<rule>/rule.cypher}
 */
@ConfigurationProperties("pierce.rules")
record RuleProperties(@DefaultValue List<Path> directories) {}
