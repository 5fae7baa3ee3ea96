"""Compares docs/scores.sql with the app, figure by figure.

    check.py --engine duckdb|spark TABLES

TABLES is a folder of `tools/tables`: the tables, and figures.json of the same files. Every figure of
the app must be there, none more, and equal to 1e-9; exact scores are also held against the fractions
of figures.json. Ends with a line as `cargo test` writes it.
"""

import argparse
import csv
import json
import sys
import time
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).parents[2]
NEAR = 1e-9

KEY = ["organisation", "measurement", "series", "series_number"]

# What to compare: the view, the table of the app, the key, and the columns as (view, table).
COMPARED = [
    (
        "statement_figures",
        "statements",
        [*KEY, "domain", "statement"],
        [(name, name) for name in ["n", "does_not_apply", "applies_somewhat", "applies_fully"]]
        + [("applies_index", "index"), ("agreement", "agreement")],
    ),
    (
        "domain_figures",
        "domains",
        [*KEY, "domain"],
        [(name, name) for name in ["n", "score", "score_exact", "agreement"]],
    ),
    (
        "ambition_figures",
        "ambitions",
        [*KEY, "statement"],
        [("now_mean", "now")]
        + [
            (name, name)
            for name in [
                "counted", "n", "ambition", "now_n", "pairs", "pairs_ambition", "pairs_now", "gap",
                "ranked_discrepancy", "weighted_discrepancy", "quadrant", "priority",
                "ambition_agreement", "now_agreement",
            ]
        ],
    ),
]


def duckdb_rows(table, statements):
    """A function that gives the rows of a view, as dictionaries."""
    import duckdb

    connection = duckdb.connect()
    connection.execute(
        f"CREATE VIEW talentscan AS SELECT * FROM read_csv('{table}', header = true)"
    )
    for statement in statements:
        connection.execute(statement)

    def rows(view):
        result = connection.execute(f"SELECT * FROM {view}")
        names = [column[0] for column in result.description]
        return [dict(zip(names, row)) for row in result.fetchall()]

    return rows, f"DuckDB {duckdb.__version__}"


def spark_rows(table, statements):
    """The same in Spark, on this machine."""
    from pyspark.sql import SparkSession

    spark = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    read = spark.read.option("header", True).option("inferSchema", True)
    read.option("multiLine", True).option("escape", '"').csv(str(table)).cache().createTempView(
        "talentscan"
    )
    for statement in statements:
        spark.sql(statement)
        # Views are made of views: each is computed once.
        spark.catalog.cacheTable(statement.split()[5])
    return lambda view: [row.asDict() for row in spark.table(view).collect()], f"Spark {spark.version}"


def statements_of(path):
    lines = [line for line in path.read_text().splitlines() if not line.startswith("--")]
    return [part for part in "\n".join(lines).split(";") if part.strip()]


def read_table(folder, name):
    with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def same(ours, theirs):
    """Whether a value of the app's table, a text, is what a view has."""
    if theirs is None:
        return ours == ""
    try:
        return abs(float(ours) - float(theirs)) <= NEAR
    except ValueError:
        return ours == str(theirs)


class Comparison:
    def __init__(self):
        self.figures = 0
        self.wrong = []

    def figure(self, where, ours, theirs):
        self.figures += 1
        if not same(ours, theirs):
            self.wrong.append(f"{where}: the app has {ours!r}, the views {theirs!r}")

    def table(self, view, rows, table, key, columns):
        found = {}
        for row in rows:
            place = tuple(str(row[name]) for name in key)
            if place in found:
                self.wrong.append(f"{view} has {place} twice")
            found[place] = row
        for ours in table:
            place = tuple(ours[name] for name in key)
            theirs = found.pop(place, None)
            if theirs is None:
                # What is withheld has no counts, and so no row.
                theirs = dict.fromkeys(name for name, _ in columns)
            for in_view, in_table in columns:
                self.figure(f"{view} {place} {in_view}", ours[in_table], theirs[in_view])
        self.wrong += [f"{view} has {place}, which the app has not" for place in found]

    def rules(self, rows, schools, basis_of):
        """The rule of four, of the series that counts for each school."""
        found = {tuple(str(row[name]) for name in KEY): row for row in rows}
        for school in schools:
            row = found.get(basis_of.get(school["organisation"]), {})
            for name in ["counted", "enough"]:
                theirs = row.get(name)
                self.figure(
                    f"rule of {school['organisation']}", school[f"ambition_scale_{name}"], theirs
                )

    def fractions(self, rows, figures):
        """The exact scores, against the fractions; and the rounded ones of every series shown."""
        found = {tuple(str(row[name]) for name in [*KEY, "domain"]): row for row in rows}
        for school in figures["schools"]:
            numbers = {}
            for series in school["talentscan"]["series"]:
                name = series["series"]
                numbers[name] = numbers.get(name, 0) + 1
                for domain in series.get("figures", {"domains": []})["domains"]:
                    organisation = "o" + school["id"] if school["id"] else "none"
                    place = (organisation, "1", name, str(numbers[name]), domain["domain"])
                    row = found.get(place, {})
                    rounded = domain["score"]
                    self.figure(
                        f"score {place}", "" if rounded is None else str(rounded), row.get("score")
                    )
                    if row.get("score_exact") is not None:
                        exact = float(Fraction(domain["score_exact"]))
                        self.figure(f"exact score {place}", str(exact), row["score_exact"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--engine", choices=["duckdb", "spark"], required=True)
    parser.add_argument("tables", type=Path)
    arguments = parser.parse_args()
    start = time.monotonic()
    engine = duckdb_rows if arguments.engine == "duckdb" else spark_rows
    statements = statements_of(ROOT / "docs" / "scores.sql")
    rows, name = engine(arguments.tables / "long.csv", statements)
    comparison = Comparison()
    for view, table, key, columns in COMPARED:
        comparison.table(view, rows(view), read_table(arguments.tables, table), key, columns)
    schools = read_table(arguments.tables, "schools")
    basis_of = {
        row["organisation"]: tuple(row[name] for name in KEY)
        for row in read_table(arguments.tables, "ambitions")
        if row["is_basis"] == "yes"
    }
    comparison.rules(rows("ambition_rules"), schools, basis_of)
    with open(arguments.tables / "figures.json", encoding="utf-8") as file:
        comparison.fractions(rows("domain_figures"), json.load(file))
    for wrong in comparison.wrong[:20]:
        print(wrong)
    took = time.monotonic() - start
    print(f"{name}: {comparison.figures} figures of {len(schools)} schools, "
          f"{len(comparison.wrong)} wrong, {took:.1f} s")
    # An empty comparison is no comparison.
    failed = bool(comparison.wrong) or comparison.figures < 100 * len(schools)
    print(f"test result: {'FAILED' if failed else 'ok'}. "
          f"{int(not failed)} passed; {int(failed)} failed; 0 ignored;")
    sys.exit(failed)


if __name__ == "__main__":
    main()
