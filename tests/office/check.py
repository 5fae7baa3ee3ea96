"""Opens the tables for people in LibreOffice, as somebody with a Dutch computer would.

    check.py TABLES

TABLES is the folder that `examples/tables.rs` wrote. The spreadsheet and the CSV files in Dutch are
converted to CSV by LibreOffice with Dutch settings, and compared cell by cell with the tables for
programs: numbers to what is shown, texts to the letter. Ends with a line as `cargo test` writes it.
"""

import csv
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SHEETS = ["schools", "domains", "statements", "ambitions", "examples"]

# Filter options of LibreOffice: separator, quote, UTF-8, first row, no column formats, Dutch of the
# Netherlands, quoted is not text, no special numbers; and out: full numbers, no formulas, all sheets.
DUTCH = 1043
CSV_IN = f"CSV:59,34,76,1,,{DUTCH},false,false"
CSV_OUT = f"csv:Text - txt - csv (StarCalc):59,34,76,1,,{DUTCH},false,false,false,false,false,-1"
NUMBER = re.compile(r"-?\d+(\.\d+)?")
FORMULA = re.compile(r"[=+@\t\r\n]|-(?!\d)")


def convert(file, into, settings, *options):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{settings}", "--headless", *options,
         "--convert-to", CSV_OUT, "--outdir", into, file],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600,
    )


def rows(path, separator):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file, delimiter=separator))


def dutch_settings(folder):
    """A profile whose language and numbers are those of the Netherlands."""
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" '
        'oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>\n'
    )


def same(ours, shown, decimals):
    """Whether a cell of the table for programs is what LibreOffice shows."""
    if NUMBER.fullmatch(ours) and "." in ours:
        try:
            return abs(float(ours) - float(shown.replace(",", "."))) <= 0.51 * 10**-decimals
        except ValueError:
            return False
    return ours == shown


class Comparison:
    def __init__(self):
        self.cells = 0
        self.wrong = []

    def table(self, where, ours, shown, people, decimals, guarded):
        """`people` is the file for people in Dutch, for its heads and terms."""
        if shown[0] != people[0]:
            self.wrong.append(f"{where}: the heads differ")
        if len(ours) != len(shown):
            self.wrong.append(f"{where}: {len(shown)} rows, and not {len(ours)}")
        for number, (own, row, said) in enumerate(zip(ours[1:], shown[1:], people[1:]), 1):
            if len(row) != len(own):
                self.wrong.append(f"{where}, row {number}: {len(row)} cells, not {len(own)}")
                continue
            for place, (cell, seen, term) in enumerate(zip(own, row, said)):
                self.cells += 1
                if guarded and FORMULA.match(term):
                    self.wrong.append(f"{where}, row {number}: {term!r} could be a formula")
                is_number = NUMBER.fullmatch(cell)
                wanted = cell if is_number else term
                if not guarded and re.match(r"'[=+\-@\t\r\n]", wanted):
                    wanted = wanted[1:]
                wanted, seen = wanted.replace("\r\n", "\n"), seen.replace("\r\n", "\n")
                if not same(wanted, seen, decimals):
                    self.wrong.append(f"{where}, row {number}, {ours[0][place]}: "
                                      f"{wanted!r} is shown as {seen!r}")


def main():
    tables = Path(sys.argv[1])
    comparison = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        out, settings = Path(folder, "out"), Path(folder, "settings")
        dutch_settings(settings)
        convert(tables / "talentscan.xlsx", out, settings)
        names = sorted(path.name for path in out.iterdir())
        for name, sheet in zip(SHEETS, ["Scholen", "Onderwerpen", "Uitspraken", "Ambities",
                                        "Voorbeelden"]):
            shown = out / f"talentscan-{sheet}.csv"
            if not shown.exists():
                comparison.wrong.append(f"no sheet {sheet} among {names}")
                continue
            comparison.table(
                f"talentscan.xlsx, {sheet}", rows(tables / f"{name}.csv", ","), rows(shown, ";"),
                rows(tables / f"{name}-nl.csv", ";"), 2, False,
            )
        for name in [*SHEETS, "long"]:
            people = tables / f"{name}-nl.csv"
            convert(people, out, settings, f"--infilter={CSV_IN}")
            [shown] = out.glob(f"{name}-nl*.csv")
            comparison.table(
                people.name, rows(tables / f"{name}.csv", ","), rows(shown, ";"),
                rows(people, ";"), 4, True,
            )
    for wrong in comparison.wrong[:20]:
        print(wrong)
    print(f"LibreOffice: {comparison.cells} cells, {len(comparison.wrong)} wrong")
    failed = bool(comparison.wrong) or comparison.cells < 10_000
    print(f"test result: {'FAILED' if failed else 'ok'}. "
          f"{int(not failed)} passed; {int(failed)} failed; 0 ignored;")
    sys.exit(failed)


if __name__ == "__main__":
    main()
