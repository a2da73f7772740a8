package org.pierce.screening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All rules that a run applies: those of the build, and those of directories that the user adds. */
public final class RuleCatalog {

    private final List<Rule> rules;
    private final Map<String, Flag> flags = new LinkedHashMap<>();
    private final Map<String, Rule> byFlag = new LinkedHashMap<>();
    private final List<Flag> inOrder;

    private RuleCatalog(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> rule.flags().forEach(flag -> add(rule, flag)));
        this.inOrder =
                flags.values().stream().sorted(Comparator.comparing(Flag::id)).toList();
    }

    /** The rules of the build. */
    public static RuleCatalog standard() {
        return of(List.of());
    }

    /**
     * The rules of the build and those of further directories.
     *
     * @param directories each holds {@code <group>/<rule>/rule.cypher}
     * @throws RuleException if a rule is not as the engine demands, or a flag is declared twice
     */
    public static RuleCatalog of(Collection<Path> directories) {
        var folders = new ArrayList<>(RuleFolders.builtIn());
        directories.forEach(directory -> folders.addAll(RuleFolders.in(directory)));
        return new RuleCatalog(folders.stream().map(HeadReader::read).toList());
    }

    static RuleCatalog ofFolders(Collection<RuleFolder> folders) {
        return new RuleCatalog(folders.stream().map(HeadReader::read).toList());
    }

    /**
     * The rules of a directory, without those of the build.
     *
     * @param directory holds {@code <group>/<rule>/rule.cypher}
     * @throws RuleException if it holds none, one is not as the engine demands, or a flag is declared twice
     */
    public static RuleCatalog in(Path directory) {
        return ofFolders(RuleFolders.in(directory));
    }

    /** One rule alone. */
    public static RuleCatalog only(Rule rule) {
        return new RuleCatalog(List.of(rule));
    }

    /** All rules, by group and name. */
    public List<Rule> rules() {
        return rules;
    }

    /** All flags, by id. */
    public List<Flag> flags() {
        return inOrder;
    }

    public Optional<Flag> findFlag(String id) {
        return Optional.ofNullable(flags.get(id));
    }

    /** @throws NoSuchElementException if no rule has the flag */
    public Flag getFlag(String id) {
        return findFlag(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "No rule has the flag %s. List them with 'pierce rules'.".formatted(id)));
    }

    /** The rule that has a flag. */
    public Optional<Rule> findRuleOf(String flag) {
        return Optional.ofNullable(byFlag.get(flag));
    }

    /** The text of all rules and the table of severity: what an assessment was made by. */
    public String text() {
        return RulesText.of(this, SeverityTable.standard());
    }

    private void add(Rule rule, Flag flag) {
        var other = byFlag.put(flag.id(), rule);
        if (other != null) {
            throw new RuleException(
                    rule.id(),
                    "flag %s is declared by %s too.".formatted(flag.id(), other.id()),
                    "Give it another id.");
        }
        flags.put(flag.id(), flag);
    }
}
