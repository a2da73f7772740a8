package org.pierce.store;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.summary.Plan;

/**
 * The operators that the plan of somebody's query may have. Everything else is refused, so that an operator nobody thought of is refused too.
 */
public final class PlanOperators {

    private static final Set<String> FROM_A_KEY = Set.of(
            "ProduceResults",
            "Argument",
            "Unwind",
            "Projection",
            "CacheProperties",
            "Filter",
            "Distinct",
            "OrderedDistinct",
            "EagerAggregation",
            "OrderedAggregation",
            "Sort",
            "PartialSort",
            "Top",
            "PartialTop",
            "Limit",
            "ExhaustiveLimit",
            "Skip",
            "Union",
            "OrderedUnion",
            "Eager",
            "Apply",
            "SemiApply",
            "AntiSemiApply",
            "SelectOrSemiApply",
            "SelectOrAntiSemiApply",
            "LetSemiApply",
            "LetAntiSemiApply",
            "LetSelectOrSemiApply",
            "LetSelectOrAntiSemiApply",
            "ConditionalApply",
            "AntiConditionalApply",
            "RollUpApply",
            "Anti",
            "Optional",
            "OptionalExpand(All)",
            "OptionalExpand(Into)",
            "Expand(All)",
            "Expand(Into)",
            "VarLengthExpand(All)",
            "VarLengthExpand(Into)",
            "VarLengthExpand(Pruning)",
            "VarLengthExpand(Pruning,BFS,All)",
            "VarLengthExpand(Pruning,BFS,Into)",
            "BFSPruningVarLengthExpand",
            "Repeat(Trail)",
            "Repeat(Walk)",
            "ShortestPath",
            "StatefulShortestPath(All)",
            "StatefulShortestPath(Into)",
            "StatefulShortestPath(All, Trail)",
            "StatefulShortestPath(Into, Trail)",
            "StatefulShortestPath(All, Walk)",
            "StatefulShortestPath(Into, Walk)",
            "ProjectEndpoints",
            "NodeUniqueIndexSeek",
            "DirectedRelationshipUniqueIndexSeek",
            "UndirectedRelationshipUniqueIndexSeek",
            "MultiNodeIndexSeek",
            "NodeHashJoin",
            "ValueHashJoin",
            "NodeLeftOuterHashJoin",
            "LeftOuterHashJoin",
            "NodeRightOuterHashJoin",
            "RightOuterHashJoin",
            "CartesianProduct",
            "AssertSameNode",
            "EmptyRow",
            "EmptyResult");

    /** Reads of whole indexes: of the nodes and relationships of all snapshots. */
    private static final Set<String> FROM_ANYWHERE = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "SubtractionNodeByLabelsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan",
            "UndirectedUnionRelationshipTypesScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "NodeByElementIdSeek",
            "NodeByIdSeek",
            "DirectedRelationshipByElementIdSeek",
            "UndirectedRelationshipByElementIdSeek",
            "NodeIndexSeek",
            "NodeIndexSeekByRange",
            "NodeUniqueIndexSeekByRange",
            "NodeIndexScan",
            "NodeIndexContainsScan",
            "NodeIndexEndsWithScan",
            "DirectedRelationshipIndexSeek",
            "DirectedRelationshipIndexSeekByRange",
            "DirectedRelationshipUniqueIndexSeekByRange",
            "DirectedRelationshipIndexScan",
            "DirectedRelationshipIndexContainsScan",
            "DirectedRelationshipIndexEndsWithScan",
            "UndirectedRelationshipIndexSeek",
            "UndirectedRelationshipIndexSeekByRange",
            "UndirectedRelationshipUniqueIndexSeekByRange",
            "UndirectedRelationshipIndexScan",
            "UndirectedRelationshipIndexContainsScan",
            "UndirectedRelationshipIndexEndsWithScan",
            "NodeCountFromCountStore",
            "RelationshipCountFromCountStore",
            "TriadicSelection",
            "TriadicBuild",
            "TriadicFilter");

    /** What a rule may do. Scans are not among it: a rule that starts anywhere but at its practice would read other snapshots. */
    public static final PlanOperators OF_RULES = new PlanOperators(FROM_A_KEY, "A rule", "its snapshot");

    /** What a query of somebody who may see all matters may do. */
    public static final PlanOperators OF_EXPLORER = new PlanOperators(both(), "A query here", "the graph");

    private final Set<String> allowed;
    private final String subject;
    private final String reach;

    private PlanOperators(Set<String> allowed, String subject, String reach) {
        this.allowed = allowed;
        this.subject = subject;
        this.reach = reach;
    }

    /** The operators of a plan that are off the list, with what they work on. */
    public SortedMap<String, String> refusedIn(Plan plan) {
        var refused = new TreeMap<String, String>();
        collect(plan, refused);
        return refused;
    }

    /** What to say of an operator, so that its author knows what in the text made it. */
    public String because(String operator) {
        if (operator.contains("LoadCSV")) {
            return "LOAD CSV reads files and hosts. %s reads %s only.".formatted(subject, reach);
        }
        if (operator.contains("ProcedureCall")) {
            return "%s calls no procedures. Write the pattern itself.".formatted(subject);
        }
        if (operator.startsWith("Show") || operator.contains("Terminate")) {
            return "SHOW reads settings and transactions. %s reads %s only.".formatted(subject, reach);
        }
        if (operator.matches(".*(Create|Merge|Set|Delete|Remove|Foreach|Lock|Write|Transaction).*")) {
            return "%s only reads. Return rows instead.".formatted(subject);
        }
        if (operator.contains("Scan") || operator.contains("Seek")) {
            return "It reads all snapshots. Match from practice or entity, or (x:Fact {key: practice.snapshot + '/' + id}): of the labels, Fact, Party and Practice find by key.";
        }
        return "It is not on the list of what %s may do. Write the query without it."
                .formatted(subject.toLowerCase(Locale.ROOT));
    }

    private static String brief(String details) {
        var line = details.replaceAll("\\s+", " ");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static Set<String> both() {
        return Stream.concat(FROM_A_KEY.stream(), FROM_ANYWHERE.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private void collect(Plan plan, SortedMap<String, String> refused) {
        var name = plan.operatorType().replaceAll("@.*", "");
        if (!allowed.contains(name)) {
            var details = plan.arguments().get("Details");
            refused.put(name, details == null ? "" : " (%s)".formatted(brief(details.asString(""))));
        }
        plan.children().forEach(child -> collect(child, refused));
    }
}
