// The shortest chains of control from one party down to another.
MATCH (from:Fact&Party {key: $snapshot + '/' + $from}), (to:Fact&Party {key: $snapshot + '/' + $to})
MATCH chain = ALL SHORTEST (from)-[:CONTROLS]->{1,8}(to)
RETURN [party IN nodes(chain) | party.name] AS parties, [edge IN relationships(chain) | edge.channel] AS means
LIMIT 20
