"""Reads of a folder of `pierce generate` what the peers take, and tells times: a name, the clock and the processor, with tabs."""

import csv
import gc
import statistics
import sys
import time


def rows(folder, sheet):
    with open(f"{folder}/{sheet}.csv", newline="") as file:
        yield from csv.DictReader(file)


def lower(percent):
    return round(float(percent.replace("%", "").split("-")[0]) * 1e6)


class Register:
    """Stakes as (owner, entity, millionths of a percent, at least), rights as (holder, over), and which entities do not vote."""

    def __init__(self, folder):
        self.funds = {row["id"] for row in rows(folder, "entities") if row["form"] == "lp"}
        self.stakes = [(row["owner"], row["entity"], lower(row["percent"])) for row in rows(folder, "ownership")]
        self.rights = [(row["holder"], row["entity"]) for row in rows(folder, "offices")]
        self.rights += [(row["holder"], row["over"]) for row in rows(folder, "powers")]
        self.parties = [row["id"] for sheet in ("people", "entities") for row in rows(folder, sheet)]
        # the collector would go through all of it again and again
        gc.collect()
        gc.disable()

    def targets(self, count):
        """So many entities that are owned, the same as `pierce measure` takes its sum of."""
        return [self.stakes[at * (len(self.stakes) // count)][1] for at in range(count)]


class Lap:
    def __init__(self):
        self.clock = time.perf_counter()
        self.processor = time.process_time()

    def tell(self, name):
        print(f"{name}, ms\t{1e3 * (time.perf_counter() - self.clock):.3f}\t{1e3 * (time.process_time() - self.processor):.3f}", flush=True)


def say(name, value):
    print(f"{name}\t{value}", flush=True)


def median(name, questions, ask):
    """Microseconds of one question, and the answers."""
    clocks, processors, answers = [], [], []
    for question in questions:
        processor, clock = time.process_time(), time.perf_counter()
        answers.append(ask(question))
        clocks.append(1e6 * (time.perf_counter() - clock))
        processors.append(1e6 * (time.process_time() - processor))
    print(f"{name}, µs\t{statistics.median(clocks):.3f}\t{statistics.median(processors):.3f}", flush=True)
    return answers


def missing(peer, package):
    print(f"{peer} is not installed and left out: apt-get install {package}", file=sys.stderr)
