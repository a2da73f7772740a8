// Who pays whom for what, and how it is measured.
MATCH (payer:Party)<-[:PAYER]-(payment:Payment)-[:PAYEE]->(payee:Party)
WHERE payment.key STARTS WITH $snapshot + '/'
RETURN payer.name AS payer, payee.name AS payee, payment.stream AS stream, payment.basis AS basis, payment.rate AS rate, payment.record AS record
ORDER BY payer, payee
