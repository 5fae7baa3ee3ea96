-- The figures of Talentscan from the long data table (docs/data-table.md), in plain SQL.
--
-- In: a table or view `talentscan` with the columns of the data table.
-- Out: the views statement_figures, domain_figures, ambition_figures and ambition_rules.
-- Tested in DuckDB and in Spark SQL, unchanged (tests/sql). Views are made one by one; no semicolon
-- stands within one or in these comments.
--
-- Counts are small whole numbers, so every sum is exact as a DOUBLE, and a figure is rounded once.
-- Equal fractions therefore are equal numbers, and figures may be compared.

-- The answers of one series of one school are known by these six columns:
-- organisation, measurement, instrument, series, series_number; and first_on, last_on go along.

-- How often each rating was given, in a row: for statements of both instruments.
CREATE OR REPLACE TEMPORARY VIEW rating_counts AS
SELECT organisation, measurement, instrument, series, series_number, domain, statement,
       statement_number, measure,
       CASE WHEN measure = 'applies' THEN 3 ELSE 4 END AS categories,
       CAST(SUM(CASE WHEN rating = 1 THEN value ELSE 0 END) AS DOUBLE) AS c1,
       CAST(SUM(CASE WHEN rating = 2 THEN value ELSE 0 END) AS DOUBLE) AS c2,
       CAST(SUM(CASE WHEN rating = 3 THEN value ELSE 0 END) AS DOUBLE) AS c3,
       CAST(SUM(CASE WHEN rating = 4 THEN value ELSE 0 END) AS DOUBLE) AS c4,
       CAST(SUM(value) AS DOUBLE) AS n
FROM talentscan
WHERE measure IN ('applies', 'ambition', 'now')
GROUP BY organisation, measurement, instrument, series, series_number, domain, statement,
         statement_number, measure;

-- Van der Eijk's A. The answers are taken apart in layers: a layer ends at each count that occurs,
-- and in it every category is either used (1) or not (0).
CREATE OR REPLACE TEMPORARY VIEW layer_levels AS
SELECT DISTINCT organisation, measurement, instrument, series, series_number, statement, measure,
       level
FROM (
    SELECT organisation, measurement, instrument, series, series_number, statement, measure,
           c1 AS level FROM rating_counts
    UNION ALL
    SELECT organisation, measurement, instrument, series, series_number, statement, measure,
           c2 AS level FROM rating_counts
    UNION ALL
    SELECT organisation, measurement, instrument, series, series_number, statement, measure,
           c3 AS level FROM rating_counts
    UNION ALL
    SELECT organisation, measurement, instrument, series, series_number, statement, measure,
           c4 AS level FROM rating_counts WHERE categories = 4
) all_levels
WHERE level > 0;

CREATE OR REPLACE TEMPORARY VIEW layers AS
SELECT c.organisation, c.measurement, c.instrument, c.series, c.series_number, c.statement,
       c.measure, c.categories, c.n,
       l.level - COALESCE(LAG(l.level) OVER (
           PARTITION BY c.organisation, c.measurement, c.instrument, c.series, c.series_number,
                        c.statement, c.measure
           ORDER BY l.level), 0) AS height,
       CASE WHEN c.c1 >= l.level THEN 1 ELSE 0 END AS u1,
       CASE WHEN c.c2 >= l.level THEN 1 ELSE 0 END AS u2,
       CASE WHEN c.c3 >= l.level THEN 1 ELSE 0 END AS u3,
       CASE WHEN c.c4 >= l.level THEN 1 ELSE 0 END AS u4
FROM rating_counts c
JOIN layer_levels l
  ON l.organisation = c.organisation AND l.measurement = c.measurement
 AND l.instrument = c.instrument AND l.series = c.series AND l.series_number = c.series_number
 AND l.statement = c.statement AND l.measure = c.measure;

-- Triples of categories, in their order: two neighbours used and one end not (together), or both
-- ends used and the middle not (apart). With three categories there is one triple, with four four.
CREATE OR REPLACE TEMPORARY VIEW layer_triples AS
SELECT organisation, measurement, instrument, series, series_number, statement, measure, n, height,
       CAST(categories AS DOUBLE) AS k,
       CAST(u1 + u2 + u3 + u4 AS DOUBLE) AS used,
       CAST(u1 * u2 * (1 - u3) + (1 - u1) * u2 * u3
          + CASE WHEN categories = 4 THEN
                u1 * u2 * (1 - u4) + (1 - u1) * u2 * u4
              + u1 * u3 * (1 - u4) + (1 - u1) * u3 * u4
              + u2 * u3 * (1 - u4) + (1 - u2) * u3 * u4
            ELSE 0 END AS DOUBLE) AS together,
       CAST(u1 * (1 - u2) * u3
          + CASE WHEN categories = 4 THEN
                u1 * (1 - u2) * u4 + u1 * (1 - u3) * u4 + u2 * (1 - u3) * u4
            ELSE 0 END AS DOUBLE) AS apart
FROM layers;

CREATE OR REPLACE TEMPORARY VIEW agreements AS
SELECT organisation, measurement, instrument, series, series_number, statement, measure,
       SUM(height * used * CASE
           WHEN used = 1 THEN 1
           WHEN together + apart = 0 THEN 0
           ELSE ((k - 2) * together - (k - 1) * apart) * (k - used)
              / ((k - 2) * (together + apart) * (k - 1))
       END) / MAX(n) AS agreement
FROM layer_triples
GROUP BY organisation, measurement, instrument, series, series_number, statement, measure;

-- How many forms each series has. What a single form says has no agreement.
CREATE OR REPLACE TEMPORARY VIEW series_forms AS
SELECT organisation, measurement, instrument, series, series_number, value AS forms
FROM talentscan
WHERE measure = 'forms';

-- The talentscan, per statement: the counts, the index 0 to 100, and A.
CREATE OR REPLACE TEMPORARY VIEW statement_figures AS
SELECT c.organisation, c.measurement, c.series, c.series_number, c.domain, c.statement,
       c.n, c.c1 AS does_not_apply, c.c2 AS applies_somewhat, c.c3 AS applies_fully,
       100 * (2 * c.c3 + c.c2) / (2 * c.n) AS applies_index,
       CASE WHEN f.forms > 1 THEN a.agreement END AS agreement
FROM rating_counts c
JOIN agreements a
  ON a.organisation = c.organisation AND a.measurement = c.measurement
 AND a.instrument = c.instrument AND a.series = c.series AND a.series_number = c.series_number
 AND a.statement = c.statement AND a.measure = c.measure
JOIN series_forms f
  ON f.organisation = c.organisation AND f.measurement = c.measurement
 AND f.instrument = c.instrument AND f.series = c.series AND f.series_number = c.series_number
WHERE c.measure = 'applies';

-- The score of a domain is over people, so it comes from the sums of their points (0 to 120 each)
-- and not from the answers. Where the sums are not given, the rounded score is.
CREATE OR REPLACE TEMPORARY VIEW score_sums AS
SELECT organisation, measurement, series, series_number, domain,
       CAST(MAX(CASE WHEN measure = 'score_n' THEN value END) AS DOUBLE) AS n,
       CAST(MAX(CASE WHEN measure = 'score_sum' THEN value END) AS DOUBLE) AS points,
       CAST(MAX(CASE WHEN measure = 'score_sum_squares' THEN value END) AS DOUBLE) AS squares,
       CAST(MAX(CASE WHEN measure = 'score_rounded' THEN value END) AS DOUBLE) AS rounded
FROM talentscan
WHERE measure IN ('score_n', 'score_sum', 'score_sum_squares', 'score_rounded')
GROUP BY organisation, measurement, series, series_number, domain;

CREATE OR REPLACE TEMPORARY VIEW domain_agreements AS
SELECT organisation, measurement, series, series_number, domain,
       AVG(agreement) AS agreement
FROM statement_figures
GROUP BY organisation, measurement, series, series_number, domain;

-- The talentscan, per domain: n, the score exact and rounded (half goes up), the standard deviation
-- of the people's scores (0 to 100), and the mean of A over the statements.
CREATE OR REPLACE TEMPORARY VIEW domain_figures AS
SELECT COALESCE(s.organisation, a.organisation) AS organisation,
       COALESCE(s.measurement, a.measurement) AS measurement,
       COALESCE(s.series, a.series) AS series,
       COALESCE(s.series_number, a.series_number) AS series_number,
       COALESCE(s.domain, a.domain) AS domain,
       s.n,
       100 * s.points / (120 * s.n) AS score_exact,
       COALESCE(FLOOR((200 * s.points + 120 * s.n) / (240 * s.n)), s.rounded) AS score,
       CASE WHEN s.n > 1 THEN
           SQRT((s.n * s.squares - s.points * s.points) / (s.n * (s.n - 1))) * 100 / 120
       END AS standard_deviation,
       a.agreement
FROM score_sums s
FULL OUTER JOIN domain_agreements a
  ON a.organisation = s.organisation AND a.measurement = s.measurement AND a.series = s.series
 AND a.series_number = s.series_number AND a.domain = s.domain;

-- The ambition scale, per statement: what the valid pairs add up to.
CREATE OR REPLACE TEMPORARY VIEW pair_sums AS
SELECT organisation, measurement, series, series_number, statement,
       CAST(SUM(value) AS DOUBLE) AS pairs,
       CAST(SUM(rating * value) AS DOUBLE) AS sum_ambition,
       CAST(SUM(rating_now * value) AS DOUBLE) AS sum_now,
       CAST(SUM(CASE WHEN rating > rating_now THEN value ELSE 0 END) AS DOUBLE) AS wants_more,
       CAST(SUM(CASE WHEN rating < rating_now THEN value ELSE 0 END) AS DOUBLE) AS wants_less
FROM talentscan
WHERE measure = 'ambition_by_now'
GROUP BY organisation, measurement, series, series_number, statement;

CREATE OR REPLACE TEMPORARY VIEW pair_figures AS
SELECT organisation, measurement, series, series_number, statement, pairs,
       sum_ambition / pairs AS pairs_ambition,
       sum_now / pairs AS pairs_now,
       (sum_ambition - sum_now) / pairs AS gap,
       100 * (wants_more - wants_less) / pairs AS ranked_discrepancy,
       sum_ambition * (sum_ambition - sum_now) / (pairs * pairs) AS weighted_discrepancy,
       CASE WHEN 2 * sum_ambition >= 5 * pairs AND 2 * sum_now < 5 * pairs THEN 'work_on_first'
            WHEN 2 * sum_ambition >= 5 * pairs THEN 'keep_and_share'
            WHEN 2 * sum_now < 5 * pairs THEN 'not_now'
            ELSE 'goes_well' END AS quadrant
FROM pair_sums;

-- Whether an ambition counts is asked of all who rated it. Where their ratings are not given, the
-- row 'counted' says it: 1 more than half want it, 0 exactly half, -1 fewer or too few to say.
CREATE OR REPLACE TEMPORARY VIEW counted_ambitions AS
SELECT t.organisation, t.measurement, t.series, t.series_number, t.statement, t.statement_number,
       CASE WHEN c.n IS NULL AND t.value > 0 THEN 'yes'
            WHEN c.n IS NULL AND t.value = 0 THEN 'tied'
            WHEN c.n IS NULL THEN 'no'
            WHEN c.c3 + c.c4 > c.c1 + c.c2 THEN 'yes'
            WHEN c.c3 + c.c4 = c.c1 + c.c2 THEN 'tied'
            ELSE 'no' END AS counted
FROM talentscan t
LEFT JOIN rating_counts c
  ON c.organisation = t.organisation AND c.measurement = t.measurement
 AND c.instrument = t.instrument AND c.series = t.series AND c.series_number = t.series_number
 AND c.statement = t.statement AND c.measure = 'ambition'
WHERE t.measure = 'counted';

-- The order of priority: who wants more less who wants less, then ambition times gap, then the
-- ambition, each from high to low, then the order of the form. Only with valid pairs.
CREATE OR REPLACE TEMPORARY VIEW priorities AS
SELECT k.organisation, k.measurement, k.series, k.series_number, k.statement,
       ROW_NUMBER() OVER (
           PARTITION BY k.organisation, k.measurement, k.series, k.series_number
           ORDER BY p.ranked_discrepancy DESC, p.weighted_discrepancy DESC, p.pairs_ambition DESC,
                    k.statement_number) AS priority
FROM counted_ambitions k
JOIN pair_figures p
  ON p.organisation = k.organisation AND p.measurement = k.measurement AND p.series = k.series
 AND p.series_number = k.series_number AND p.statement = k.statement;

-- The ambition scale, per statement.
CREATE OR REPLACE TEMPORARY VIEW ambition_figures AS
SELECT k.organisation, k.measurement, k.series, k.series_number, k.statement, k.counted,
       a.n, (a.c1 + 2 * a.c2 + 3 * a.c3 + 4 * a.c4) / a.n AS ambition,
       w.n AS now_n, (w.c1 + 2 * w.c2 + 3 * w.c3 + 4 * w.c4) / w.n AS now_mean,
       p.pairs, p.pairs_ambition, p.pairs_now, p.gap, p.ranked_discrepancy,
       p.weighted_discrepancy, p.quadrant, r.priority,
       CASE WHEN f.forms > 1 THEN aa.agreement END AS ambition_agreement,
       CASE WHEN f.forms > 1 THEN wa.agreement END AS now_agreement
FROM counted_ambitions k
JOIN series_forms f
  ON f.organisation = k.organisation AND f.measurement = k.measurement
 AND f.instrument = 'ambition_scale' AND f.series = k.series
 AND f.series_number = k.series_number
LEFT JOIN rating_counts a
  ON a.organisation = k.organisation AND a.measurement = k.measurement AND a.series = k.series
 AND a.series_number = k.series_number AND a.statement = k.statement AND a.measure = 'ambition'
LEFT JOIN rating_counts w
  ON w.organisation = k.organisation AND w.measurement = k.measurement AND w.series = k.series
 AND w.series_number = k.series_number AND w.statement = k.statement AND w.measure = 'now'
LEFT JOIN agreements aa
  ON aa.organisation = k.organisation AND aa.measurement = k.measurement AND aa.series = k.series
 AND aa.series_number = k.series_number AND aa.statement = k.statement
 AND aa.measure = 'ambition'
LEFT JOIN agreements wa
  ON wa.organisation = k.organisation AND wa.measurement = k.measurement AND wa.series = k.series
 AND wa.series_number = k.series_number AND wa.statement = k.statement AND wa.measure = 'now'
LEFT JOIN pair_figures p
  ON p.organisation = k.organisation AND p.measurement = k.measurement AND p.series = k.series
 AND p.series_number = k.series_number AND p.statement = k.statement
LEFT JOIN priorities r
  ON r.organisation = k.organisation AND r.measurement = k.measurement AND r.series = k.series
 AND r.series_number = k.series_number AND r.statement = k.statement;

-- The rule of four: how many ambitions count, and whether these are enough to go on.
CREATE OR REPLACE TEMPORARY VIEW ambition_rules AS
SELECT organisation, measurement, series, series_number,
       SUM(CASE WHEN counted = 'yes' THEN 1 ELSE 0 END) AS counted,
       CASE WHEN SUM(CASE WHEN counted = 'yes' THEN 1 ELSE 0 END) >= 4
            THEN 'yes' ELSE 'no' END AS enough
FROM counted_ambitions
GROUP BY organisation, measurement, series, series_number;
