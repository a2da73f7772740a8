"""networkx and igraph: the best five simple paths, on the graphs and questions that Pierce wrote down. Both have the graph ready."""

import pathlib
import sys
from itertools import islice

from register import median, missing, say

MOST = 5


def by_networkx(name, edges, questions):
    import networkx

    graph = networkx.DiGraph()
    graph.add_weighted_edges_from(edges)
    # steps alone need no weights, and breadth first is the faster way then
    weight = None if all(cost == 1 for _, _, cost in edges) else "weight"

    def ask(question):
        try:
            return list(islice(networkx.shortest_simple_paths(graph, *question, weight=weight), MOST))
        except networkx.NetworkXNoPath:
            return []

    costs = {(one, other): cost for one, other, cost in edges}
    found = median(f"networkx: best five paths, {name}", questions, ask)
    return [[sum(costs[step] for step in zip(path, path[1:])) for path in paths] for paths in found]


def by_igraph(name, edges, questions):
    import igraph

    graph = igraph.Graph.TupleList(edges, directed=True, weights=True)
    number = {vertex["name"]: vertex.index for vertex in graph.vs}
    weights = graph.es["weight"]
    given = None if all(cost == 1 for _, _, cost in edges) else weights

    def ask(question):
        one, other = question
        return graph.get_k_shortest_paths(number[one], number[other], k=MOST, weights=given, output="epath")

    found = median(f"igraph: best five paths, {name}", questions, ask)
    return [[sum(weights[edge] for edge in path) for path in paths] for paths in found]


def run(peer, folder):
    edges = [(one, other, int(cost)) for one, other, cost in (line.split() for line in open(folder / "edges"))]
    questions = [tuple(line.split()) for line in open(folder / "questions")]
    known = {vertex for edge in edges for vertex in edge[:2]}
    asked = [question for question in questions if known.issuperset(question)]
    answers = dict(zip(questions, (sorted(map(int, line.split())) for line in open(folder / "answers"))))
    # whoever has no edge has no path
    assert all(not answers[question] for question in set(questions) - set(asked))
    found = peer(folder.name, edges, asked)
    for question, costs in zip(asked, found):
        if sorted(map(int, costs)) != answers[question]:
            sys.exit(f"{peer.__name__}, {folder.name}, {question}: {costs} is not {answers[question]}")


if __name__ == "__main__":
    for module, peer, package in (("networkx", by_networkx, "python3-networkx"), ("igraph", by_igraph, "python3-igraph")):
        try:
            say(f"version of {module}", __import__(module).__version__)
        except ImportError:
            missing(module, package)
            continue
        for folder in sorted(pathlib.Path(sys.argv[1]).iterdir()):
            run(peer, folder)
