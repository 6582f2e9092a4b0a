// What the police told the municipality and why, which were one text, are two: the reason stays with the police.
MATCH (consultation:Consultation) WHERE consultation.reason IS NOT NULL AND consultation.advice IS NULL
SET consultation.advice = consultation.reason;
