"""SuiteSparse KLU, by ctypes: what reaches all owners when everybody passes one on, (I − A) v = 1. Blocks are found and ordered (BTF, AMD)."""

import ctypes
import ctypes.util
import re
import sys

from register import Lap, Register, missing, say

# in klu_common, after five numbers of eight bytes and two of four
SCALE = 48


def library():
    name = ctypes.util.find_library("klu")
    if name is None:
        return None
    klu = ctypes.CDLL(name)
    klu.klu_analyze.restype = ctypes.c_void_p
    klu.klu_factor.restype = ctypes.c_void_p
    return klu


def version():
    with open("/proc/self/maps") as maps:
        return re.search(r"libklu\.so\.(\S+)", maps.read()).group(1)


def solve(klu, system):
    common = ctypes.create_string_buffer(1024)
    klu.klu_defaults(common)
    # rows need not be scaled: the diagonal is 1 and dominates
    ctypes.c_int.from_buffer(common, SCALE).value = 0
    size = system.shape[0]
    starts = system.indptr.astype(numpy.int32)
    places = system.indices.astype(numpy.int32)
    columns, lines = (array.ctypes.data_as(ctypes.c_void_p) for array in (starts, places))
    values = system.data.ctypes.data_as(ctypes.c_void_p)
    lap = Lap()
    symbolic = ctypes.c_void_p(klu.klu_analyze(size, columns, lines, common))
    numeric = ctypes.c_void_p(klu.klu_factor(columns, lines, values, symbolic, common))
    lap.tell("KLU: analyze and factor")
    if not symbolic or not numeric:
        sys.exit("KLU could not factor the matrix.")
    for _ in range(5):
        value = numpy.ones(size)
        lap = Lap()
        klu.klu_solve(symbolic, numeric, size, 1, value.ctypes.data_as(ctypes.c_void_p), common)
        lap.tell("KLU: one global solve")
    return value


if __name__ == "__main__":
    klu_library = library()
    try:
        import numpy
        from scipy.sparse import csc_matrix, identity
    except ImportError:
        missing("scipy, which brings the matrix to KLU,", "python3-scipy")
        sys.exit(0)
    if klu_library is None:
        missing("SuiteSparse KLU", "libklu1, or libklu2")
        sys.exit(0)
    say("version of KLU", version())
    register = Register(sys.argv[1])
    number = {party: at for at, party in enumerate(register.parties)}
    parts = numpy.array([stake[2] for stake in register.stakes]) / 1e8
    owners = [number[stake[0]] for stake in register.stakes]
    entities = [number[stake[1]] for stake in register.stakes]
    owned = csc_matrix((parts, (owners, entities)), shape=(len(number), len(number)))
    left = (identity(len(number), format="csc") - owned).tocsc()
    left.sort_indices()
    reached = solve(klu_library, left)
    say("KLU: sum of what reaches all parties", float(reached.sum()))
    say("KLU: sum of its squares", float(reached @ reached))
