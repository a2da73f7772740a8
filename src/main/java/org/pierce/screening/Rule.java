package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule as its folder holds it: a query tail that serves a family of flags, its page and its cases.
 *
 * @param id group and name of the folder: {@code fees/sole-signatory}
 * @param title what the rule looks for
 * @param flags its flags, in the order of the head
 * @param handles law parameters that the tail reads and for whose absence it answers itself
 * @param cause what makes two findings the same, in words
 * @param tail the query's tail, without the head
 * @param page the page for readers, Markdown
 * @param cases text of each case by file name
 * @param builtIn whether it came with this build, whose tests have admitted it
 * @param source text of its file, head and tail
 */
public record Rule(
        String id,
        String title,
        List<Flag> flags,
        Set<String> handles,
        String cause,
        String tail,
        String page,
        Map<String, String> cases,
        boolean builtIn,
        String source) {

    public Rule {
        flags = List.copyOf(flags);
        handles = Set.copyOf(handles);
        cases = Map.copyOf(cases);
    }

    /** {@code fees}. */
    public String group() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The flag of an id, if this rule has it. */
    public Optional<Flag> findFlag(String flag) {
        return flags.stream().filter(one -> one.id().equals(flag)).findFirst();
    }
}
