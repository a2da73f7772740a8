/*
rule: RULE-NAME
title: The practice pays rent to the management side
flags:
  FLAG-ID:
    title: The practice pays rent to the management side
    severity: low
    leg: none
    statement: "{practice} pays rent to {payee}."
    cure: "Covenant. Say here what would remove this indicator."
    authority: "Say here what it rests on: a statute, a case, or the practice of your firm."
needs:
  topics: [fees]
  law: []
handles: []
cause: the payee
*/
// A rule that works, to be changed into yours. Bound before the first line are practice, entity, date, law, threshold, lay, unsure, minority,
// managers, group, insiders, owners and paths; docs/architecture.md says what each one is. Match from practice or entity outward. Return rows
// for 'found', 'cleared' and 'not known' only: the engine tells silence apart by what the head needs. Follow no chain without saying
// how many steps at most, as in <-[:OWNS]-{1,8}: ownership may run in circles.
MATCH (entity)<-[:PAYER]-(f:Payment {stream: 'rent'})-[:PAYEE]->(payee:Party)
WHERE payee.id IN group AND f.since <= date <= f.until
RETURN 'found' AS outcome, 'FLAG-ID' AS flag, [payee.id] AS cause, collect(f.id) AS facts, {payee: payee.id} AS values
