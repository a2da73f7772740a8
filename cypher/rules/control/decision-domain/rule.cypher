/*
rule: decision-domain
title: A lay party decides what licensees must decide
flags:
  CLN-01:
    title: A lay party decides or may block diagnosis, treatment or prescribing
    severity: critical
    leg: control
    hard: true
    cites: [prohibited_domains, investor_domains]
    statement: "{holder} decides or may block {domains} in {practice}."
    in-practice: "{holder} decides or blocks {domains} in {practice}, as observed."
    cure: "Condition to closing. The decision returns to licensees of the practice in writing and in operation; this would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; Cal. Health & Saf. Code 1191; and see prohibited_domains."
    needs: {topics: [clinical-decisions], law: []}
  CLN-02:
    title: A lay party decides clinician hiring
    severity: high
    adjust: raise-strong
    leg: control
    cites: [prohibited_domains, investor_domains]
    statement: "{holder} decides {domains} in {practice}."
    in-practice: "{holder} decides {domains} in {practice}, as observed."
    cure: "Amendment. The practice hires, credentials and dismisses clinicians; the management company recruits and administers. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; Or. Laws 2025, ch. 295 (SB 951); and see prohibited_domains."
    needs: {topics: [hiring], law: []}
  CLN-03:
    title: A lay party sets staffing, schedules, hours or the time for patients
    severity: high
    adjust: raise-strong
    leg: control
    cites: [prohibited_domains, investor_domains]
    statement: "{holder} decides {domains} in {practice}."
    in-practice: "{holder} decides {domains} in {practice}, as observed."
    cure: "Amendment. The practice sets staffing, hours and the time for a visit; the management company keeps the calendar by these rules. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; Or. Laws 2025, ch. 295 (SB 951); Brovont v. KS-I Medical Services, 622 S.W.3d 671 (Mo. App. 2020); and see prohibited_domains."
    needs: {topics: [clinical-decisions], law: []}
  CLN-04:
    title: A lay party sets clinical standards or protocols
    severity: high
    adjust: raise-strong
    leg: control
    cites: [prohibited_domains]
    statement: "{holder} decides {domains} in {practice}."
    in-practice: "{holder} decides {domains} in {practice}, as observed."
    cure: "Covenant. A committee of the practice's licensees adopts standards and protocols and minutes it; this would remove this indicator."
    authority: "New York Attorney General, Aspen Dental (2015), as the research reports it; and see prohibited_domains."
    needs: {topics: [clinical-decisions], law: []}
  CLN-05:
    title: A lay party chooses devices, drugs or medical supplies
    severity: medium
    leg: control
    cites: [prohibited_domains]
    statement: "{holder} decides {domains} in {practice}, without a licensee's approval on file."
    in-practice: "{holder} decides {domains} in {practice}, as observed, without a licensee's approval on file."
    cure: "Amendment. A licensee of the practice approves devices, drugs and supplies; the management company buys what is approved. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; and see prohibited_domains."
    needs: {topics: [clinical-decisions], law: []}
  CLN-06:
    title: A lay party decides coding or billing procedures
    severity: high
    leg: control
    cites: [prohibited_domains, investor_domains]
    statement: "{holder} decides {domains} in {practice}."
    in-practice: "{holder} decides {domains} in {practice}, as observed."
    cure: "Amendment. The practice decides codes and billing procedures; the management company processes claims. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; Cal. Health & Saf. Code 1191; and see prohibited_domains."
    needs: {topics: [billing], law: []}
  CLN-07:
    title: A lay party sets professional fees, discounts or packages
    severity: medium
    leg: control
    cites: [prohibited_domains]
    statement: "{holder} decides {domains} in {practice}."
    in-practice: "{holder} decides {domains} in {practice}, as observed."
    cure: "Amendment. The practice sets or approves prices, discounts and packages; this would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); 225 ILCS 60/22.2; and see prohibited_domains."
    needs: {topics: [billing], law: []}
  CLN-08:
    title: A lay party makes or ends payor contracts
    severity: medium
    leg: control
    cites: [prohibited_domains, investor_domains]
    statement: "{holder} decides {domains} in {practice}."
    in-practice: "{holder} decides {domains} in {practice}, as observed."
    cure: "Amendment. The practice approves the terms of payor contracts and signs and ends them; the management company negotiates within these terms. This would remove this indicator."
    authority: "Medical Board of California, corporate practice guidance; Or. Laws 2025, ch. 295 (SB 951); and see prohibited_domains."
    needs: {topics: [billing], law: []}
  CLN-17:
    title: A lay party triages patients or fills the clinical schedule by its own rules
    severity: medium
    leg: control
    cites: [prohibited_domains]
    statement: "{holder} decides {domains} in {practice}."
    in-practice: "{holder} decides {domains} in {practice}, as observed."
    cure: "Covenant. Clinicians of the practice approve the scripts by which calls are answered and patients are sorted; this would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); New York Attorney General, Aspen Dental (2015), as the research reports it; and see prohibited_domains."
    needs: {topics: [clinical-decisions], law: []}
needs:
  topics: [clinical-decisions]
  law: []
handles: [prohibited_domains]
cause: the party that decides
*/
UNWIND [
  {flag: 'CLN-01', heading: 'CLINICAL', core: true, codes: ['CLINICAL'], blocks: true},
  {flag: 'CLN-02', heading: 'CLINICAL', core: false, codes: ['CLINICIAN_HIRE_FIRE', 'CLINICIAN_HIRE_FIRE_FOR_COMPETENCE', 'CLINICIAN_TERMS', 'CLINICIAN_EMPLOYMENT_TERMS'], blocks: false},
  {flag: 'CLN-03', heading: 'CLINICAL', core: false, codes: ['STAFFING_AND_SCHEDULES', 'CLINICAL_STAFFING_LEVELS', 'CLINICIAN_SCHEDULE', 'WORK_HOURS', 'VISIT_TIME', 'PATIENT_VOLUME'], blocks: false},
  {flag: 'CLN-04', heading: 'CLINICAL', core: false, codes: ['CLINICAL_STANDARDS_POLICIES', 'DELEGATION_SUPERVISION'], blocks: false},
  {flag: 'CLN-05', heading: 'CLINICAL', core: false, codes: ['MEDICAL_EQUIPMENT_AND_SUPPLIES'], blocks: false},
  {flag: 'CLN-06', heading: 'REVENUE', core: false, codes: ['CODING_AND_BILLING_PROCEDURES', 'DIAGNOSTIC_CODING', 'PATIENT_BILLING_COLLECTION_POLICY'], blocks: false},
  {flag: 'CLN-07', heading: 'REVENUE', core: false, codes: ['PRICES_RATES'], blocks: false},
  {flag: 'CLN-08', heading: 'REVENUE', core: false, codes: ['PAYER_CONTRACTS', 'PAYER_CONTRACT_PARAMETERS', 'PAYER_CONTRACT_NEGOTIATION_OR_TERMINATION'], blocks: false},
  {flag: 'CLN-17', heading: 'CLINICAL', core: false, codes: ['TRIAGE'], blocks: false}
] AS family
// What a lay party decides by a power over the domain. Approving and vetoing is flagged only where the flag names it.
LET reached = [p IN paths WHERE p.target <> 'practice' AND (p.target IN family.codes OR (family.core AND p.core)) AND (p.strength = 'control' OR family.blocks)]
// A layman who may hold no share and owns the practice acts for it, so that no path leads to what it decides there. It is a lay decision all the same.
LET own = COLLECT {
  UNWIND [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility = 'may-not-hold'] AS o
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power)-[:HOLDER]->(:Person {key: practice.snapshot + '/' + o.id}) WHERE w.since <= date <= w.until
    AND (w.mode = 'decides' OR (family.blocks AND w.mode IN ['approves', 'vetoes']))
    AND (w.trigger IS NULL OR w.trigger IN ['at-will', 'holders-notice', 'end-of-contract'])
    AND NOT EXISTS { (w)-[:ACTING_FOR]->(x:Party) WHERE x.id <> entity.id AND x.id <> o.id }
    // As on a path: what needs a licensee's approval is not decided alone.
    AND (w.mode <> 'decides' OR NOT EXISTS {
      UNWIND [practice, entity] AS place
      MATCH (place)<-[:OVER]-(a:Power)-[:HOLDER]->(h:Person) WHERE a.since <= date <= a.until AND a.mode IN ['approves', 'vetoes'] AND a.record = w.record
        AND (a.domain = w.domain OR a.domain IN w.domainAbove OR w.domain IN a.domainAbove)
        AND EXISTS { (h)<-[:PERSON]-(l:License) WHERE l.status IN ['active', 'probation'] AND l.since <= date <= l.until }
    })
  FILTER w.domain IN family.codes OR w.domain = family.heading OR (family.core AND 'OVERALL_CARE' IN w.domainAbove + [w.domain])
  RETURN {target: w.domain, row: null, record: w.record, holder: o.id, agent: null, index: null, facts: [w.id],
    certainty: CASE WHEN o.lower > 0 AND w.surelySince <= date <= w.surelyUntil THEN 'certain' ELSE 'possible' END}
}
UNWIND reached + [w IN own WHERE NOT any(p IN reached WHERE p.holder = w.holder AND w.facts[0] IN p.facts)] AS p
WITH family, p ORDER BY CASE p.certainty WHEN 'certain' THEN 0 ELSE 1 END, CASE p.record WHEN 'practice' THEN 0 ELSE 1 END, p.index
WITH family, p.holder AS holder, collect(p) AS every
LET best = head(every)
LET codes = COLLECT { UNWIND every AS p RETURN DISTINCT p.target }
// What lies under one heading of the tree is named by its heading; core decisions and triage are named one by one.
LET named = CASE WHEN family.core OR family.flag = 'CLN-17' THEN CASE WHEN 'OVERALL_CARE' IN codes THEN ['OVERALL_CARE'] ELSE codes END
  ELSE COLLECT { UNWIND every AS p RETURN DISTINCT coalesce(toLower(p.row), p.target) } END
LET records = COLLECT { UNWIND every AS p RETURN DISTINCT p.record }
// What is on file for the practice's own decision stands against it, and does not clear it.
LET against = COLLECT {
  UNWIND [practice, entity] AS over
  MATCH (over)<-[:OVER]-(w:Power) WHERE w.since <= date <= w.until AND w.mode IN ['decides', 'approves']
    AND (w.domain IN codes OR w.domain IN family.codes) AND NOT w.id IN best.facts
    AND EXISTS { (w)-[:HOLDER]->(h:Party) WHERE NOT h.id IN group AND NOT h.id IN insiders AND NOT h.id IN lay }
  RETURN w.id
}
LET listed = law.prohibited_domains IS NOT NULL AND any(code IN codes + family.codes WHERE code IN law.prohibited_domains)
RETURN 'found' AS outcome, family.flag AS flag, [holder] AS cause,
  reduce(facts = [], p IN every | facts + [f IN p.facts WHERE NOT f IN facts]) AS facts, against, best.index AS path,
  CASE WHEN family.flag IN ['CLN-05', 'CLN-07', 'CLN-08'] AND listed THEN 'high' END AS severity,
  {holder: holder, agent: best.agent, domains: named, also: [r IN records WHERE r <> best.record]} AS values,
  CASE WHEN listed THEN ['prohibited_domains'] ELSE [] END AS applied, best.record AS record, best.certainty AS certainty
