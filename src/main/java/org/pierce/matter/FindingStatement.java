package org.pierce.matter;

import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.neo4j.cypherdsl.core.Cypher.size;
import static org.neo4j.cypherdsl.core.Cypher.subList;
import static org.neo4j.cypherdsl.core.Cypher.toLower;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;

/** Puts a query for findings together from those conditions that are set. Every value is a parameter; none stands in the text. */
final class FindingStatement {

    private static final Node FINDING = node("Finding").named("finding");

    private FindingStatement() {}

    /** Yields one row: {@code matched}, how many match, and {@code shown}, the ids of those that are shown. */
    static Statement of(String assessment, FindingQuery wanted) {
        var record = node("AssessmentRecord").withProperties("id", parameter("assessment", assessment));
        var ids = name("ids");
        return match(record.relationshipTo(FINDING, "FOUND"))
                .where(same("severity", wanted.severity())
                        .and(group(wanted.group()))
                        .and(same("flag", wanted.flag()))
                        .and(same("practice", wanted.practice()))
                        .and(same("state", wanted.state()))
                        .and(same("record", wanted.record()))
                        .and(same("certainty", wanted.certainty()))
                        .and(words(wanted.text())))
                .with(FINDING)
                .orderBy(FINDING.property("place").ascending())
                .with(collect(FINDING.property("id")).as(ids))
                .returning(
                        size(ids).as("matched"),
                        subList(
                                        ids,
                                        parameter("from", (long) wanted.from()),
                                        parameter("to", (long) wanted.from() + wanted.limit()))
                                .as("shown"))
                .build();
    }

    private static Condition same(String property, @Nullable String value) {
        return value == null || value.isBlank()
                ? noCondition()
                : toLower(FINDING.property(property)).isEqualTo(toLower(parameter(property, value)));
    }

    private static Condition group(@Nullable String group) {
        return group == null || group.isBlank()
                ? noCondition()
                : FINDING.property("group").isEqualTo(parameter("group", group));
    }

    private static Condition words(@Nullable String text) {
        return text == null || text.isBlank()
                ? noCondition()
                : FINDING.property("words")
                        .contains(parameter("text", text.strip().toLowerCase(Locale.ROOT)));
    }
}
