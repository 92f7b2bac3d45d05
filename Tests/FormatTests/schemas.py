#!/usr/bin/env python3
"""Holds what reportlint writes for other programs to their schemas, and GitHub annotations to their syntax.

    schemas.py [--published FOLDER] [PROGRAM]        default: .build/release/reportlint

Needs jsonschema and lxml (PyPI); says so and passes where they are missing. The schemas beside this script cover what reportlint writes and
no more, and are stricter about it; FOLDER holds those that others publish (published_schemas.py fetches them), which are then asked too.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
    from lxml import etree
except ImportError as missing:
    print(f"NOT TESTED: {missing.name} is missing, so no output was held to its schema (pip install jsonschema lxml)")
    sys.exit(0)

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
parser = argparse.ArgumentParser()
parser.add_argument("--published", type=pathlib.Path)
parser.add_argument("program", nargs="?", default=str(root / ".build/release/reportlint"))
options = parser.parse_args()
program = str(pathlib.Path(options.program).resolve())
reports = root / "Tests/Fixtures"
failures = 0
asked = {}


def check(condition, words):
    global failures
    if not condition:
        failures += 1
        print("FAILED:", words)


def run(form, *arguments):
    done = subprocess.run([program, "--check", "--format", form, *arguments], capture_output=True)
    check(done.returncode in (0, 1, 2), f"{form}: status {done.returncode}")
    return done.stdout


def findings(*arguments):
    return [json.loads(line) for line in run("jsonl", *arguments).decode().split("\n") if line]


def validate(instance, schema, words):
    for error in jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(instance):
        check(False, f"{words}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def published(name):
    """A schema that others publish, where it was fetched; how often each was asked is told at the end."""
    path = options.published and options.published / name
    if path and path.exists():
        asked[name] = asked.get(name, 0) + 1
        return path


def sarif(plain, *arguments):
    log = json.loads(run("sarif", *arguments))
    validate(log, json.loads((here / "sarif.schema.json").read_text()), "sarif")
    if schema := published("sarif.json"):
        schema = json.loads(schema.read_text())
        for error in jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker()).iter_errors(log):
            check(False, f"sarif, OASIS: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    results = log["runs"][0]["results"]
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    check(len(results) == len(plain), "sarif: as many results as findings")
    for result, finding in zip(results, plain):
        check(rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"], "sarif: the index is that of the rule")
        region = result["locations"][0]["physicalLocation"]["region"]
        check([region[k] for k in ("startLine", "startColumn", "endLine", "endColumn")]
              == [finding[k] for k in ("line", "column", "endLine", "endColumn")], "sarif: the place is that of JSON lines")
        check(len(result.get("fixes", [])) == len(finding["fixes"]), "sarif: every fix")
        check(len(result.get("relatedLocations", [])) == len(finding["related"]), "sarif: every related place")
    return len(results)


def gitlab(plain, *arguments):
    issues = json.loads(run("gitlab", *arguments))
    validate(issues, json.loads((here / "gitlab.schema.json").read_text()), "gitlab")
    check(len(issues) == len(plain), "gitlab: as many issues as findings")
    check(len({issue["fingerprint"] for issue in issues}) == len(issues), "gitlab: no fingerprint twice")


def junit(plain, *arguments):
    tree = etree.fromstring(run("junit", *arguments))
    for path in filter(None, [here / "junit.xsd", published("junit.xsd")]):
        schema = etree.XMLSchema(etree.parse(str(path)))
        if not schema.validate(tree):
            check(False, f"junit, {path}: {schema.error_log.last_error}")
    for suite in tree:
        check(int(suite.get("tests")) == len(suite), "junit: tests counted")
        check(int(suite.get("failures")) == len(suite.findall("testcase/failure")), "junit: failures counted")
    failed = sum(finding["severity"] in ("error", "warning") for finding in plain)
    check(len(tree.findall("testsuite/testcase/failure")) == failed, "junit: errors and warnings fail")


def github(plain, *arguments):
    lines = run("github", *arguments).decode().split("\n")[:-1]
    annotations = []
    for line in lines:
        # As the runner reads it: up to the second “::”, properties parted by commas, then the message.
        match = re.fullmatch(r"::(error|warning|notice) ((?:[A-Za-z]+=[^,:\r\n]+)(?:,[A-Za-z]+=[^,:\r\n]+)*)::(.+)", line)
        check(match, f"github: {line[:100]}")
        if match:
            properties = dict(part.split("=", 1) for part in match[2].split(","))
            for value in [match[3], *properties.values()]:
                check(re.fullmatch(r"(?:[^%]|%25|%0A|%0D|%3A|%2C)*", value), f"github: escaping in {value[:80]}")
            if properties.get("title") != "reportlint":
                annotations.append((properties, match[3].replace("%0A", "\n").replace("%25", "%")))
    check(len(annotations) == len(plain), "github: as many annotations as findings")
    for (properties, message), finding in zip(annotations, plain):
        check(int(properties["line"]) == finding["line"], "github: the line")
        check(message.split("\n")[0] == finding["message"], "github: the message")


with tempfile.TemporaryDirectory() as folder:
    odd = pathlib.Path(folder, "甲,乙:丙 100%.txt")
    odd.write_bytes("2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n".encode("gb18030"))
    broken = pathlib.Path(folder, "binary.txt")
    broken.write_bytes(bytes([0, 1, 2, 0xFF]))
    sets = [[str(path)] for path in sorted((reports / "FaultyReports").glob("*.txt"))]
    sets += [[str(reports)], [str(odd), str(broken), str(reports / "FaultyReports")], [str(broken)]]
    count = 0
    for arguments in sets:
        plain = findings(*arguments)
        count += sarif(plain, *arguments)
        gitlab(plain, *arguments)
        junit(plain, *arguments)
        github(plain, *arguments)

for name in ("sarif.json", "junit.xsd"):
    if name not in asked:
        print(f"NOT ASKED: the published {name} was not fetched, so the one beside this script alone was asked")
print(f"{len(sets)} sets of reports, {count} findings in each of sarif, gitlab, junit and github: {failures} failures"
      + "".join(f"; the published {name} asked {times} times" for name, times in sorted(asked.items())))
sys.exit(failures > 0)
