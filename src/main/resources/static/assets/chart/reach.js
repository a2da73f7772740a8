// Which parties and lines lie on a path through a party: whoever stands above it, whatever lies below it.

const FOLLOWED = new Set(["equity", "office", "control", "contract"]);

/** @param lines those that are seen; switched-off layers lead nowhere */
export function through(party, lines) {
  const followed = lines.filter(line => FOLLOWED.has(line.kind) || line.hop > 0);
  const above = closure(party, followed, "to", "from");
  const below = closure(party, followed, "from", "to");
  const touching = lines.filter(line => line.from === party || line.to === party);
  const kept = new Set([
    ...followed.filter(line => (above.has(line.from) && above.has(line.to)) || (below.has(line.from) && below.has(line.to))),
    ...touching,
  ]);
  const parties = new Set([...above, ...below, ...touching.flatMap(line => [line.from, line.to])]);
  return { parties, lines: new Set([...kept].map(line => line.id)) };
}

function closure(start, lines, here, there) {
  const seen = new Set([start]);
  const open = [start];
  while (open.length > 0) {
    const at = open.pop();
    for (const line of lines) {
      if (line[here] === at && !seen.has(line[there])) {
        seen.add(line[there]);
        open.push(line[there]);
      }
    }
  }
  return seen;
}
