"""Python dictionaries: control by a worklist for each party, owners of one entity by passing its shares up."""

import platform
import sys

from register import Lap, Register, median, say


def control(register):
    target, need, block, held = [], [], {}, {}
    for owner, entity, weight in register.stakes:
        if entity not in register.funds:
            number = block.get(entity)
            if number is None:
                number = block[entity] = len(target)
                target.append(entity)
                need.append(50_000_000)
            held.setdefault(owner, []).append((number, weight))
    for holder, over in register.rights:
        held.setdefault(holder, []).append((len(target), 1))
        target.append(over)
        need.append(0)
    lap = Lap()
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
    lap.tell("dictionaries: control, all pairs")
    say("dictionaries: pairs", pairs)


def owners_of_one(register):
    owners = {}
    for owner, entity, weight in register.stakes:
        owners.setdefault(entity, []).append((owner, weight / 1e8))

    def ask(asked):
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
        return shares

    median("dictionaries: owners of one entity", register.targets(500), ask)
    total = sum(share for asked in register.targets(50) for owner, share in ask(asked).items() if owner not in owners)
    say("dictionaries: sum of ultimate owners' shares", total)


if __name__ == "__main__":
    say("version of Python", platform.python_version())
    given = Register(sys.argv[1])
    control(given)
    owners_of_one(given)
