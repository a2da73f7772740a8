"""scipy's sparse matrices: owners of one entity, and all ultimate owners of all entities, both by passing on until nothing is left."""

import sys

from register import Lap, Register, median, missing, say

LEAST = 1e-12


def matrix(register):
    """At [entity, owner] the part owned. Rows are what is multiplied, so they are what is compressed."""
    number = {party: at for at, party in enumerate(register.parties)}
    parts = numpy.array([stake[2] for stake in register.stakes]) / 1e8
    owners = [number[stake[0]] for stake in register.stakes]
    entities = [number[stake[1]] for stake in register.stakes]
    return number, csr_matrix((parts, (entities, owners)), shape=(len(number), len(number)))


def cut(product):
    """Without what is too small to count, such as what still goes round in a circle."""
    product.data[product.data < LEAST] = 0
    product.eliminate_zeros()
    return product


def owners_of_one(register, number, owned, ultimate):
    def ask(asked):
        part = csr_matrix(([1.0], ([0], [number[asked]])), shape=(1, owned.shape[0]))
        total = part
        while part.nnz:
            part = cut(part @ owned)
            total = total + part
        return total

    answers = median("scipy: owners of one entity", register.targets(50), ask)
    say("scipy: sum of ultimate owners' shares", sum(float((answer @ ultimate).sum()) for answer in answers))


def everybody_of_everything(owned, ultimate):
    """Entities × owners: what is held at once, then what is held through one entity, through two and so on; larger sums wait for their like."""
    lap = Lap()
    on = owned @ diags(1 - ultimate)
    step = cut((owned @ diags(ultimate)).tocsr())
    sums = []
    while step.nnz:
        sums.append(step)
        while len(sums) > 1 and sums[-2].nnz < 2 * sums[-1].nnz:
            last = sums.pop()
            sums[-1] = sums[-1] + last
        step = cut(on @ step)
    while len(sums) > 1:
        last = sums.pop()
        sums[-1] = sums[-1] + last
    lap.tell("scipy: all ultimate owners of all entities")
    shares = sums[0]
    say("scipy: shares of ultimate owners", shares.nnz)
    say("scipy: sum of all ultimate owners' shares of all entities", float(shares.data.sum()))
    say("scipy: sum of their squares", float(shares.data @ shares.data))


if __name__ == "__main__":
    try:
        import numpy
        import scipy
        from scipy.sparse import csr_matrix, diags
    except ImportError:
        missing("scipy", "python3-scipy")
        sys.exit(0)
    say("version of scipy", scipy.__version__)
    given = Register(sys.argv[1])
    numbered, parts_owned = matrix(given)
    is_ultimate = (numpy.diff(parts_owned.indptr) == 0).astype(float)
    owners_of_one(given, numbered, parts_owned, is_ultimate)
    everybody_of_everything(parts_owned, is_ultimate)
