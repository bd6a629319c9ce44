"""How often each item is answered by yes, in part, no and so on: by Prudence, by DuckDB and by Polars, on the same files.

    cargo build --release
    python3 benches/peers/items.py target/release/prudence [SCHOOLS]

Prudence reads the files once, verifies their seals and figures, and keeps what tables need (`union collect`); then each
table comes from there (`union stats`). The others read all files anew for every table, and verify nothing. What is not
installed (`pip install duckdb polars`) is left out, and said so. The counts are compared where Prudence states them.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORDS = ["yes", "partial", "no", "unknown", "na"]


def run(program, folder, *arguments):
    """Runs Prudence on a data folder; its document, and the seconds that it took."""
    begun = time.perf_counter()
    command = [program, "--data-dir", str(folder / "data"), *map(str, arguments)]
    out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    return out, time.perf_counter() - begun


def reports(program, folder, schools):
    """A folder with one plain report a school, all of which count."""
    run(program, folder, "union", "synth", "--schools", schools, "--out", folder / "made")
    out, _ = run(program, folder, "union", "collect", "--json", folder / "made")
    shutil.rmtree(folder / "data")
    clean = folder / "reports"
    clean.mkdir()
    for number, accepted in enumerate(json.loads(out)["accepted"]):
        file = Path(accepted["file"])
        if file.is_file():
            shutil.copy(file, clean / f"{number}.json")
    return clean


def word(state, answer):
    return state if state in ("unknown", "na") else answer if state == "answered" and answer in WORDS else None


def counted(rows):
    """Counts by item and word, from rows of checklist, item, state, answer and number."""
    counts = {}
    for checklist, item, state, answer, number in rows:
        said = word(state, answer)
        if said:
            key = (checklist, item, said)
            counts[key] = counts.get(key, 0) + number
    return counts


def by_prudence(program, folder, clean):
    _, collecting = run(program, folder, "union", "collect", clean)
    times, out = zip(*[(took, out) for out, took in (run(program, folder, "union", "stats", "--json") for _ in range(3))])
    items = json.loads(out[0])["items"]
    counts = {(i["checklist"], i["item"], said): i[said] for i in items for said in WORDS if i[said]}
    return counts, collecting, times[0], times[-1]


def by_duckdb(clean):
    import duckdb

    line = "STRUCT(checklist VARCHAR, item VARCHAR, state VARCHAR, answer JSON)[]"
    query = f"""
        SELECT a.checklist, a.item, a.state, a.answer ->> '$', count(*)
        FROM (SELECT unnest(answers) AS a FROM read_json('{clean}/*.json', columns = {{answers: '{line}'}}))
        GROUP BY ALL"""
    return counted(duckdb.sql(query).fetchall())


def by_polars(clean):
    import polars

    line = polars.Struct({name: polars.String for name in ["checklist", "item", "state", "answer"]})
    texts = polars.DataFrame({"report": [file.read_text("utf-8") for file in clean.iterdir()]})
    read = polars.col("report").str.json_decode(polars.Struct({"answers": polars.List(line)}))
    table = texts.select(read).unnest("report").explode("answers").unnest("answers")
    grouped = table.group_by("checklist", "item", "state", "answer").len()
    return counted(grouped.iter_rows())


def timed(name, count, *arguments):
    """The counts and the seconds of a peer; none when it is not installed."""
    try:
        begun = time.perf_counter()
        return count(*arguments), time.perf_counter() - begun
    except ImportError:
        print(f"{name:<42}{'not installed':>12}")
        return None


def main(program, schools):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        clean = reports(program, folder, schools)
        files = list(clean.iterdir())
        megabytes = sum(file.stat().st_size for file in files) / 1e6
        print(f"{len(files)} reports, {megabytes:.0f} MB, {os.cpu_count()} cores\n")
        ours, collecting, first, again = by_prudence(program, folder, clean)
        print(f"{'prudence union collect, once':<42}{collecting:>10.2f} s")
        print(f"{'prudence union stats, the first table':<42}{first:>10.2f} s")
        print(f"{'prudence union stats, again':<42}{again:>10.2f} s")
        for name, count in [("DuckDB read_json", by_duckdb), ("Polars json_decode", by_polars)]:
            found = timed(name, count, clean)
            if found:
                theirs, took = found
                differing = sum(theirs.get(key, 0) != number for key, number in ours.items())
                print(f"{name:<42}{took:>10.2f} s   {took / first:.1f} of our first tables, {took / collecting:.2f} of our "
                      f"collection; {len(ours)} counts compared, {differing} differ")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
