"""What a good Python program needs for the questions of `pierce measure`, on the same folder.

Prints lines of a name, a tab and a value. Control: a worklist over dictionaries, whose outer loop leaves out whoever wins nothing
alone. Ownership: shares passed up through dictionaries until nothing is left (one entity), and the same as products of a scipy
sparse matrix (one entity at a time, warm). Called by benchmarks/peers.
"""

import csv
import statistics
import sys
import time


def rows(folder, sheet):
    with open(f"{folder}/{sheet}.csv", newline="") as file:
        yield from csv.DictReader(file)


def lower(percent):
    return round(float(percent.replace("%", "").split("-")[0]) * 1e6)


def read(folder):
    funds = {row["id"] for row in rows(folder, "entities") if row["form"] == "lp"}
    stakes = [(row["owner"], row["entity"], lower(row["percent"])) for row in rows(folder, "ownership")]
    rights = [(row["holder"], row["entity"]) for row in rows(folder, "offices")]
    rights += [(row["holder"], row["over"]) for row in rows(folder, "powers")]
    return funds, stakes, rights


def tell(name, value):
    print(f"{name}\t{value}", flush=True)


def control(funds, stakes, rights):
    target, need, block, held = [], [], {}, {}
    for owner, entity, weight in stakes:
        if entity not in funds:
            number = block.get(entity)
            if number is None:
                number = block[entity] = len(target)
                target.append(entity)
                need.append(50_000_000)
            held.setdefault(owner, []).append((number, weight))
    for holder, over in rights:
        held.setdefault(holder, []).append((len(target), 1))
        target.append(over)
        need.append(0)
    begun = time.perf_counter()
    pairs = 0
    for source in held:
        sums, seen, queue = {}, {source}, [source]
        for party in queue:
            for number, weight in held.get(party, ()):
                total = sums[number] = sums.get(number, 0) + weight
                if total > need[number]:
                    controlled = target[number]
                    if controlled not in seen:
                        seen.add(controlled)
                        queue.append(controlled)
        pairs += len(queue) - 1
    tell("control, all pairs, ms", 1000 * (time.perf_counter() - begun))
    tell("pairs", pairs)


def targets(stakes, count):
    return [stakes[at * (len(stakes) // count)][1] for at in range(count)]


def by_dictionaries(stakes):
    owners = {}
    for owner, entity, weight in stakes:
        owners.setdefault(entity, []).append((owner, weight / 1e8))
    times, total = [], 0.0
    for asked in targets(stakes, 50):
        begun = time.perf_counter()
        shares, passing = {}, {asked: 1.0}
        while passing:
            further = {}
            for entity, part in passing.items():
                for owner, of in owners.get(entity, ()):
                    further[owner] = further.get(owner, 0.0) + part * of
            passing = {}
            for owner, part in further.items():
                shares[owner] = shares.get(owner, 0.0) + part
                if part > 1e-12:
                    passing[owner] = part
        times.append(1e6 * (time.perf_counter() - begun))
        total += sum(share for owner, share in shares.items() if owner not in owners)
    tell("ownership, owners of one entity, µs, median", statistics.median(times))
    tell("sum of ultimate owners' shares", total)


def by_scipy(stakes):
    try:
        import numpy
        import scipy
        from scipy.sparse import csr_matrix
    except ImportError:
        tell("scipy", "not installed: apt-get install python3-scipy")
        return
    number = {}
    for owner, entity, _ in stakes:
        number.setdefault(owner, len(number))
        number.setdefault(entity, len(number))
    weights = numpy.array([stake[2] for stake in stakes]) / 1e8
    columns = [number[stake[0]] for stake in stakes]
    lines = [number[stake[1]] for stake in stakes]
    passed = csr_matrix((weights, (lines, columns)), shape=(len(number), len(number)))
    times = []
    for asked in targets(stakes, 10):
        begun = time.perf_counter()
        part = csr_matrix(([1.0], ([0], [number[asked]])), shape=(1, len(number)))
        while part.nnz:
            part = part @ passed
            part.data[part.data < 1e-12] = 0
            part.eliminate_zeros()
        times.append(1e6 * (time.perf_counter() - begun))
    tell(f"scipy {scipy.__version__}: ownership, owners of one entity, µs, median", statistics.median(times))


if __name__ == "__main__":
    given = read(sys.argv[1])
    control(*given)
    by_dictionaries(given[1])
    by_scipy(given[1])
