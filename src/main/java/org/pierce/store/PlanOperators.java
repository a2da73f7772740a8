package org.pierce.screening;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.driver.summary.Plan;

/**
 * The operators that the plan of a rule may have. Everything else is refused, so that an operator nobody thought of is
 * refused too. Scans are not among them: a rule that starts anywhere but at its practice would read other snapshots.
 */
final class PlanOperators {

    private static final Set<String> ALLOWED = Set.of(
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

    private PlanOperators() {}

    /** The operators of a plan that are off the list, with what they work on. */
    static SortedMap<String, String> refusedIn(Plan plan) {
        var refused = new TreeMap<String, String>();
        collect(plan, refused);
        return refused;
    }

    /** What to say of an operator, so that its author knows what in the text made it. */
    static String because(String operator) {
        if (operator.contains("LoadCSV")) {
            return "LOAD CSV reads files and hosts. A rule reads its snapshot only.";
        }
        if (operator.contains("ProcedureCall")) {
            return "A rule calls no procedures. Write the pattern itself.";
        }
        if (operator.startsWith("Show") || operator.contains("Terminate")) {
            return "SHOW reads settings and transactions. A rule reads its snapshot only.";
        }
        if (operator.matches(".*(Create|Merge|Set|Delete|Remove|Foreach|Lock|Write|Transaction).*")) {
            return "A rule only reads. Return rows instead.";
        }
        if (operator.contains("Scan") || operator.contains("Seek")) {
            return "It reads all snapshots. Match from practice or entity, or (x:Fact {key: practice.snapshot + '/' + id}): of the labels, Fact, Party and Practice find by key.";
        }
        return "It is not on the list of what rules may do. Write the query without it.";
    }

    private static void collect(Plan plan, SortedMap<String, String> refused) {
        var name = plan.operatorType().replaceAll("@.*", "");
        if (!ALLOWED.contains(name)) {
            var details = plan.arguments().get("Details");
            refused.put(name, details == null ? "" : " (%s)".formatted(details.asString("")));
        }
        plan.children().forEach(child -> collect(child, refused));
    }
}
