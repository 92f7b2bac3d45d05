#!/usr/bin/env python3
"""Checks many reports under PySpark: each partition is piped through `reportlint --check --stdin-jsonl`.

    spark.py [--count 10000] [--partitions 8] [PROGRAM]        default: .build/release/reportlint

The findings must be those that the program gives without Spark. Needs pyspark (PyPI) and Java; says so and passes where they are missing.
"""
import argparse
import json
import pathlib
import shlex
import shutil
import subprocess
import sys
import time

parser = argparse.ArgumentParser()
parser.add_argument("--count", type=int, default=200)
parser.add_argument("--partitions", type=int, default=8)
parser.add_argument("program", nargs="?", default=str(pathlib.Path(__file__).resolve().parents[2] / ".build/release/reportlint"))
options = parser.parse_args()

try:
    from pyspark import SparkConf, SparkContext
except ImportError:
    print("NOT TESTED: pyspark is missing, so nothing was run under Spark (pip install pyspark)")
    sys.exit(0)
if not shutil.which("java"):
    print("NOT TESTED: Java is missing, so nothing was run under Spark")
    sys.exit(0)

reports = sorted((pathlib.Path(__file__).resolve().parents[1] / "Fixtures").glob("*eports/*.txt"))
texts = [report.read_text(encoding="utf-8") for report in reports]


def record(number):
    """One document as a line of JSON; every report is a little different from the next."""
    return json.dumps({"path": f"{number:06}.txt", "text": texts[number % len(texts)] + f"\n附注{number}。\n"}, ensure_ascii=False)


# Status 1 says that there are findings; to Spark that is no failure. Status 2 is: a line could not be read.
check = shlex.join([options.program, "--check", "--stdin-jsonl"])
command = shlex.join(["sh", "-c", f"{check} || [ $? -eq 1 ]"])

context = SparkContext(conf=SparkConf().setMaster("local[*]").setAppName("reportlint").set("spark.ui.enabled", "false")
                       .set("spark.ui.showConsoleProgress", "false"))
context.setLogLevel("ERROR")
documents = context.parallelize(range(options.count), options.partitions).map(record).cache()
size = documents.map(len).sum()
start = time.monotonic()
found = documents.pipe(command, checkCode=True).collect()
spark_seconds = time.monotonic() - start
context.stop()

lines = "\n".join(record(number) for number in range(options.count))
start = time.monotonic()
plain = subprocess.run([options.program, "--check", "--stdin-jsonl"], input=lines.encode(), capture_output=True)
plain_seconds = time.monotonic() - start
expected = plain.stdout.decode().split("\n")[:-1]

print(f"{options.count} reports, {size / 1e6:.0f} million characters, {len(found)} findings: "
      f"{spark_seconds:.1f} s under Spark in {options.partitions} partitions, {plain_seconds:.1f} s without")
if found != expected:
    print("FAILED: the findings under Spark are not those without it")
    sys.exit(1)
