/**
 * The same question in SQL, on tables and indexes made for it: ties with everything that a grouping is part of, towns with those near them, both worked out
 * beforehand. It finds who and what stands in a relation; it grades nothing, and knows no consent, capacity, ban or permit, so that it has the easier task.
 */
export const tables = `
CREATE TABLE town (id text PRIMARY KEY, municipality text, lat float8, lon float8);
CREATE TABLE presence (person text, kind text, town text, since text, until text);
CREATE TABLE tie (person text, grouping text);
CREATE TABLE whole (grouping text, whole text);
CREATE TABLE rivalry (a text, b text, level text, since text, until text);
CREATE TABLE alliance (a text, b text, since text, until text);
CREATE TABLE threat (a text, b text);
CREATE TABLE relative (a text, b text);
CREATE TABLE territory (grouping text, town text, since text, until text);
CREATE TABLE standing (placement text, person text, town text, since text, until text);
`;

export const indexes = `
CREATE TABLE near AS
  SELECT a.id AS a, b.id AS b FROM town a JOIN town b ON a.municipality = b.municipality OR (abs(a.lat - b.lat) < 0.3 AND
    2 * 6371.0088 * asin(sqrt(pow(sin(radians(b.lat - a.lat) / 2), 2)
      + cos(radians(a.lat)) * cos(radians(b.lat)) * pow(sin(radians(b.lon - a.lon) / 2), 2))) <= 30);
CREATE UNIQUE INDEX ON near (a, b);
CREATE INDEX ON presence (town); CREATE INDEX ON presence (person);
CREATE INDEX ON tie (person, grouping); CREATE INDEX ON tie (grouping, person);
CREATE INDEX ON whole (grouping); CREATE INDEX ON whole (whole);
CREATE INDEX ON rivalry (a); CREATE INDEX ON alliance (a); CREATE INDEX ON threat (a); CREATE INDEX ON relative (a);
CREATE INDEX ON territory (town); CREATE INDEX ON territory (grouping); CREATE INDEX ON standing (placement);
VACUUM ANALYZE;
`;

/** `asked` is a relation of person, town, since, until. */
const relationsOf = (asked: string): string => `
  WITH asked AS MATERIALIZED (${asked}),
  here AS MATERIALIZED (
    SELECT asked.person AS subject, p.person, p.town FROM asked JOIN near ON near.a = asked.town JOIN presence p ON p.town = near.b
    WHERE p.person <> asked.person AND (asked.until IS NULL OR p.since < asked.until) AND (p.until IS NULL OR asked.since < p.until)),
  own AS (SELECT DISTINCT asked.person AS subject, tie.grouping FROM asked JOIN tie USING (person)),
  feud AS (SELECT own.subject, r.b AS grouping, r.level FROM own JOIN rivalry r ON r.a = own.grouping)
  SELECT 'RIVALRY' AS rule, here.subject, here.person FROM feud JOIN here USING (subject) JOIN tie ON tie.person = here.person AND tie.grouping = feud.grouping
  UNION SELECT 'FORMER_ASSOCIATES', here.subject, here.person FROM own JOIN here USING (subject)
    JOIN tie ON tie.person = here.person AND tie.grouping = own.grouping
  UNION SELECT 'ALLIED_RIVALRY', here.subject, here.person FROM feud JOIN whole ON whole.grouping = feud.grouping
    JOIN alliance l ON l.a = whole.whole JOIN here USING (subject) JOIN tie ON tie.person = here.person AND tie.grouping = l.b
  UNION SELECT 'ALLIED_RIVALRY', here.subject, here.person FROM own JOIN alliance l ON l.a = own.grouping JOIN whole ON whole.whole = l.b
    JOIN rivalry r ON r.a = whole.grouping JOIN here USING (subject) JOIN tie ON tie.person = here.person AND tie.grouping = r.b
  UNION SELECT 'PERSONAL_THREAT', here.subject, here.person FROM here JOIN threat ON threat.a = here.subject AND threat.b = here.person
  UNION SELECT 'THREATENED_RELATIVE', here.subject, here.person FROM here JOIN threat ON threat.a = here.subject
    JOIN relative ON relative.a = threat.b AND relative.b = here.person
  UNION SELECT 'THREATENED_RELATIVE', here.subject, here.person FROM here JOIN relative ON relative.a = here.subject
    JOIN threat ON threat.a = relative.b AND threat.b = here.person
  UNION SELECT 'RIVAL_TERRITORY', feud.subject, t.grouping FROM feud JOIN asked ON asked.person = feud.subject JOIN near ON near.a = asked.town
    JOIN territory t ON t.town = near.b JOIN whole ON whole.grouping = t.grouping AND whole.whole = feud.grouping
  UNION SELECT 'OWN_TERRITORY', own.subject, t.grouping FROM own JOIN asked ON asked.person = own.subject JOIN near ON near.a = asked.town
    JOIN territory t ON t.town = near.b JOIN whole ON whole.grouping = t.grouping AND whole.whole = own.grouping`;

export const prepareCheck = `PREPARE check_one (text, text, text, text) AS ${relationsOf(
  'SELECT $1 AS person, $2 AS town, $3 AS since, $4 AS until',
)};`;

export const sweepAll = `SELECT count(*) FROM (${relationsOf('SELECT person, town, since, until FROM standing')}) AS found;`;

/** What speaks against each town for one person: here those in a relation are found first, and then the towns that they are near. */
export const prepareSuggestion = `PREPARE suggest (text, text, text) AS
  WITH own AS (SELECT DISTINCT grouping FROM tie WHERE person = $1),
  feud AS (SELECT r.b AS grouping FROM own JOIN rivalry r ON r.a = own.grouping),
  other AS MATERIALIZED (
    SELECT 'RIVALRY' AS rule, tie.person FROM feud JOIN tie USING (grouping)
    UNION SELECT 'FORMER_ASSOCIATES', tie.person FROM own JOIN tie USING (grouping)
    UNION SELECT 'ALLIED_RIVALRY', tie.person FROM feud JOIN whole ON whole.grouping = feud.grouping
      JOIN alliance l ON l.a = whole.whole JOIN tie ON tie.grouping = l.b
    UNION SELECT 'ALLIED_RIVALRY', tie.person FROM own JOIN alliance l ON l.a = own.grouping JOIN whole ON whole.whole = l.b
      JOIN rivalry r ON r.a = whole.grouping JOIN tie ON tie.grouping = r.b
    UNION SELECT 'PERSONAL_THREAT', threat.b FROM threat WHERE threat.a = $1
    UNION SELECT 'THREATENED_RELATIVE', relative.b FROM threat JOIN relative ON relative.a = threat.b WHERE threat.a = $1
    UNION SELECT 'THREATENED_RELATIVE', threat.b FROM relative JOIN threat ON threat.a = relative.b WHERE relative.a = $1),
  found AS (
    SELECT near.a AS town, other.rule FROM other JOIN presence p USING (person) JOIN near ON near.b = p.town
      WHERE p.person <> $1 AND p.since < $3 AND (p.until IS NULL OR $2 < p.until)
    UNION SELECT near.a, 'RIVAL_TERRITORY' FROM feud JOIN whole ON whole.whole = feud.grouping
      JOIN territory t ON t.grouping = whole.grouping JOIN near ON near.b = t.town
    UNION SELECT near.a, 'OWN_TERRITORY' FROM own JOIN whole ON whole.whole = own.grouping
      JOIN territory t ON t.grouping = whole.grouping JOIN near ON near.b = t.town)
  SELECT town.id, array_agg(DISTINCT found.rule) FROM town LEFT JOIN found ON found.town = town.id GROUP BY town.id;`;
