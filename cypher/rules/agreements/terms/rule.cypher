/*
rule: terms
title: What the management agreement says of its length, its end, its law and its roles
flags:
  AGR-01:
    title: The management agreement is exclusive and runs for very long or without end
    severity: medium
    leg: none
    statement: "{agreement} runs {length}; exclusive: {exclusive}; {practice} may end it: {practiceMay}."
    cure: "Amendment. A term of a few years that the practice renews, or a right to end it without cause; this would remove this indicator."
    authority: "Flynn Brothers v. First Medical Associates, 715 S.W.2d 782 (Tex. App. 1986); AAEM v. Envision (N.D. Cal. 2022, order on the pleadings), as the research reports the pattern."
  AGR-02:
    title: The practice cannot end the management agreement without cause
    severity: high
    by-law:
      replace_owner_right: {unlawful-by-attorney-general-position: critical}
    leg: none
    statement: "Under {agreement} {practice} may end it: {practiceMay}; the manager may: {managerMay}."
    cure: "Amendment. Either side may end the agreement without cause on the same notice; this would remove this indicator."
    authority: "Position of the California Attorney General of March 2026 (Art Center), as the research reports it; Carothers (N.Y.); contrast Epic Medical Management v. Paquette, 244 Cal. App. 4th 504 (2015)."
  AGR-03:
    title: Leaving the management agreement would cost the practice what it works with
    severity: high
    leg: none
    cites: [exit_penalty]
    statement: "At the end of {agreement} the manager takes: {reverts}; break fee: {fee$}."
    cure: "Amendment. An orderly transition: records, staff, phone and premises stay or are offered at value, and only the real cost of unwinding is paid. This would remove this indicator."
    authority: "Allstate v. Northfield, 228 N.J. 596 (2017); and see exit_penalty."
  AGR-05:
    title: The management agreement does not reserve clinical matters, or leaves the roles unclear
    severity: medium
    leg: none
    cites: [independence_clause]
    statement: "{agreement} does not clearly reserve clinical matters to the licensees of {practice}."
    cure: "Amendment. A clause that reserves clinical matters to licensees, with a table of who decides, approves, advises and executes; this would remove this indicator."
    authority: "The source articles S2 and S4 of the catalogue; and see independence_clause."
  AGR-06:
    title: The management agreement lacks scope, fee, amendment, termination or the settling of disputes
    severity: medium
    leg: none
    statement: "{agreement} does not say clearly: {lacking}."
    cure: "Amendment. The missing clauses are added: services, how the fee is computed, how the agreement is amended and ends, how disputes are settled. This would remove this indicator."
    authority: "The source articles S1 and S4 of the catalogue."
  AGR-12:
    title: The management agreement is not made for the state in which the practice works
    severity: medium
    leg: none
    statement: "{agreement} of {practice} is not made for its state: {untailored}."
    cure: "Amendment. An addendum for the state: its law governs, and what it restricts is left out. This would remove this indicator."
    authority: "The source articles S0, S1 and S4 of the catalogue: whether such a structure is lawful turns on the state."
  REG-04:
    title: The agreement with the management side of an investor has terms that the law makes void
    severity: high
    by-law:
      investor_terms: {void: critical}
    leg: none
    hard: true
    cites: [investor_domains]
    statement: "{agreement} gives the management side, behind which an investor stands, a say or a covenant that the law makes void: {void}."
    cure: "Condition to closing. The terms are struck, and the decisions return to the licensees of the practice in writing and in operation; this would remove this indicator."
    authority: "Cal. Health & Saf. Code 1190 to 1192 (SB 351); and see investor_terms."
    needs: {topics: [msa, controllers], law: []}
needs:
  topics: [msa]
  law: []
handles: [replace_owner_right, investor_terms, investor_domains, noncompete, gag]
cause: the agreement
*/
MATCH (entity)-[:PARTY_TO {role: 'practice'}]->(a:Agreement {kind: 'msa'})
WHERE a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed' AND NOT EXISTS { (a)-[:AMENDS]->(:Agreement) }
// What a template says holds unless a row of the agreement differs; what an amendment says ends what it replaces.
LET terms = COLLECT {
  MATCH (a)<-[:AMENDS]-{0,4}(b:Agreement)<-[:AGREEMENT]-(t:Term)
  WHERE b.since <= date <= b.until AND coalesce(b.stage, 'executed') = 'executed' AND t.since <= date <= t.until
    AND t.kind IN ['practice-may-terminate', 'manager-may-terminate', 'reverts-on-exit', 'break-fee', 'exclusive', 'term-years', 'clinical-reservation', 'scope',
      'fee-formula', 'amendment', 'termination', 'dispute-resolution', 'governing-law', 'noncompete', 'non-disparagement', 'nondisclosure']
    AND NOT EXISTS { (b)<-[:AMENDS]-{1,4}(c:Agreement)<-[:AGREEMENT]-(u:Term)
      WHERE u.kind = t.kind AND c.since <= date <= c.until AND coalesce(c.stage, 'executed') = 'executed' AND u.since <= date <= u.until }
    AND (t.template IS NULL OR NOT EXISTS { (b)<-[:AGREEMENT]-(u:Term) WHERE u.kind = t.kind AND u.template IS NULL })
  RETURN DISTINCT t {.id, .kind, .amount, own: t.template IS NULL, value: toLower(trim(coalesce(t.value, '')))}
}
// A clause without a value is there; 'no' and words to that effect say that it is not, or that it cannot be understood.
LET practiceMay = [t IN terms WHERE t.kind = 'practice-may-terminate'],
  managerMay = [t IN terms WHERE t.kind = 'manager-may-terminate'],
  fees = [t IN terms WHERE t.kind = 'break-fee' AND t.amount IS NOT NULL],
  absent = [t IN terms WHERE t.value IN ['no', 'none', 'unclear', 'ambiguous', 'vague', 'partial'] | t.kind],
  exclusive = head([t IN terms WHERE t.kind = 'exclusive' | t.value <> 'no']),
  years = coalesce(head([t IN terms WHERE t.kind = 'term-years' | t.amount]),
    CASE WHEN a.since > date('0001-01-01') AND a.until < date('9999-12-31') THEN duration.between(a.since, a.until + duration('P1D')).years END),
  laws = [t IN terms WHERE t.kind = 'governing-law' AND t.value <> '']
LET leave = any(t IN practiceMay WHERE t.value = 'without-cause'),
  long = coalesce(a.renews IN ['evergreen', 'by-manager'], false) OR years >= threshold.long_term_years,
  most = reduce(most = 0.0, t IN fees | CASE WHEN t.amount > most THEN t.amount ELSE most END),
  home = any(t IN laws WHERE t.value = toLower(practice.state)),
  clauses = [c IN [{kind: 'scope', name: 'which services'}, {kind: 'fee-formula', name: 'how the fee is computed'}, {kind: 'amendment', name: 'how it is amended'},
    {kind: 'termination', name: 'how it ends'}, {kind: 'dispute-resolution', name: 'how disputes are settled'}]
    WHERE c.kind IN absent OR NOT (any(t IN terms WHERE t.kind = c.kind) OR (c.kind = 'termination' AND size(practiceMay) > 0))]
LET bound = NOT leave AND any(t IN practiceMay WHERE t.value IN ['none', 'cause-only', 'no']), lacking = [c IN clauses WHERE c.kind IN absent | c.name]
LET reverts = COLLECT {
  UNWIND [t IN terms WHERE t.kind = 'reverts-on-exit'] AS t
  UNWIND split(replace(t.value, ';', ','), ',') AS what
  WITH trim(what) AS what WHERE what <> '' AND what <> 'none' AND what <> 'no'
  RETURN DISTINCT what ORDER BY what
}
// Without a clause on the law on file, a form that serves practices of other states and was not changed for this one is made for none of them.
LET plain = size(laws) = 0 AND a.template IS NOT NULL AND NOT any(t IN terms WHERE t.own) AND EXISTS {
  MATCH (a)<-[:PARTY_TO {role: 'manager'}]-(:Party)-[:PARTY_TO {role: 'manager'}]->(b:Agreement {kind: 'msa'})<-[:PARTY_TO {role: 'practice'}]-(:Party)<-[:ENTITY]-(q:Practice)
  WHERE size(laws) = 0 AND b.template = a.template AND q.state <> practice.state AND b.since <= date <= b.until
}
// Where it is open who invests, the terms that would be void are asked about only if there are such terms.
LET barred = coalesce(law.investor_domains, head(law.investor_domains_possible), [])
LET void = CASE WHEN law.investor_terms = 'void' OR 'void' IN coalesce(law.investor_terms_possible, []) THEN COLLECT {
  UNWIND [p IN paths WHERE p.target IN barred AND p.record = 'paper'] AS p
  MATCH (a)<-[:AMENDS]-{0,4}(:Agreement)<-[:AGREEMENT]-(w:Power)
  WHERE w.id IN p.facts
  RETURN DISTINCT {id: w.id, what: p.target, certain: p.certainty = 'certain'}
} + [t IN terms WHERE t.value IN ['', 'yes'] AND ((t.kind = 'noncompete' AND law.noncompete = 'void') OR (t.kind IN ['non-disparagement', 'nondisclosure'] AND law.gag = 'void'))
  | {id: t.id, what: replace(t.kind, '-', ' '), certain: true}] ELSE [] END
UNWIND [
  {flag: 'AGR-02', outcome: CASE WHEN leave THEN null WHEN bound THEN 'found' ELSE 'not known' END,
    facts: [t IN practiceMay + managerMay | t.id], reason: 'when the practice may end the management agreement'},
  {flag: 'AGR-03', outcome: CASE WHEN size(reverts) >= threshold.exit_reversions OR most >= threshold.break_fee THEN 'found' END,
    facts: [t IN terms WHERE t.kind IN ['reverts-on-exit', 'break-fee'] | t.id]},
  // No length binds a practice that may leave without cause.
  {flag: 'AGR-01', outcome: CASE WHEN exclusive = false THEN null WHEN leave THEN CASE WHEN long THEN 'cleared' END WHEN long THEN 'found' WHEN years IS NULL THEN 'not known' END,
    certainty: CASE WHEN exclusive IS NULL THEN 'possible' END, severity: CASE WHEN bound THEN 'high' END, facts: [t IN terms WHERE t.kind IN ['exclusive', 'term-years', 'practice-may-terminate'] | t.id],
    reason: CASE WHEN leave THEN 'the practice may end the agreement without cause' ELSE 'how long the management agreement runs' END},
  {flag: 'AGR-05', outcome: CASE WHEN 'clinical-reservation' IN absent THEN 'found' WHEN any(t IN terms WHERE t.kind = 'clinical-reservation') THEN null ELSE 'not known' END,
    facts: [t IN terms WHERE t.kind = 'clinical-reservation' | t.id], reason: 'whether the management agreement reserves clinical matters to licensees'},
  {flag: 'AGR-06', outcome: CASE WHEN size(lacking) > 0 THEN 'found' WHEN size(clauses) > 0 THEN 'not known' END,
    facts: [t IN terms WHERE t.kind IN absent AND t.kind IN [c IN clauses | c.kind] | t.id],
    reason: 'whether the management agreement says ' + reduce(text = '', c IN clauses | CASE text WHEN '' THEN c.name ELSE text + ', ' + c.name END)},
  // That a form was not changed is read from silence on file, and therefore only possible.
  {flag: 'AGR-12', certainty: CASE WHEN plain THEN 'possible' END, outcome: CASE WHEN home THEN null WHEN plain THEN 'found' WHEN size(laws) = 0 OR any(t IN laws WHERE size(t.value) <> 2) THEN 'not known' ELSE 'found' END,
    facts: [t IN laws | t.id], reason: 'which law governs the management agreement'},
  {flag: 'REG-04', outcome: CASE WHEN size(void) = 0 THEN null WHEN law.investor_terms = 'void' THEN 'found' ELSE 'not known' END,
    facts: [v IN void | v.id], reason: 'whether an investor of the kind that the law names stands above the manager', missing: 'controllers',
    certainty: CASE WHEN any(v IN void WHERE v.certain) THEN 'certain' ELSE 'possible' END}
] AS row
FILTER row.outcome IS NOT NULL
RETURN row.outcome AS outcome, row.flag AS flag, [a.id] AS cause, [a.id] + row.facts AS facts, row.severity AS severity,
  {agreement: a.id, practiceMay: coalesce(replace(practiceMay[0].value, '-', ' '), 'not on file'), managerMay: coalesce(replace(managerMay[0].value, '-', ' '), 'not on file'),
   reverts: CASE WHEN size(reverts) > 0 THEN reverts ELSE ['nothing on file'] END, fee: CASE WHEN size(fees) > 0 THEN most ELSE 'none on file' END,
   exclusive: CASE WHEN exclusive THEN 'yes' ELSE 'not on file' END,
   length: CASE WHEN years >= threshold.long_term_years THEN 'for ' + toString(toInteger(years)) + ' years' ELSE 'without end, unless the manager ends it' END, lacking: lacking,
   untailored: CASE WHEN plain THEN 'its form serves practices of other states too, and nothing on file was changed for this one' ELSE 'it is governed by the law of ' + toUpper(coalesce(laws[0].value, '')) END,
   void: [v IN void | v.what]} AS values,
  CASE row.outcome WHEN 'not known' THEN [coalesce(row.missing, 'msa')] ELSE [] END AS missing,
  CASE row.outcome WHEN 'found' THEN null ELSE row.reason END AS reason,
  CASE WHEN row.flag = 'AGR-02' AND law.replace_owner_right IS NOT NULL THEN ['replace_owner_right'] WHEN row.flag = 'REG-04' AND row.outcome = 'found' THEN ['investor_terms'] ELSE [] END AS applied,
  'paper' AS record, coalesce(row.certainty, 'certain') AS certainty
