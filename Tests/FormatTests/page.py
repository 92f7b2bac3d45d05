#!/usr/bin/env python3
"""Opens the page of --format html in a real browser: every figure's mark against `claims`, a click, a telephone, paper.

    page.py [--keep FOLDER] [--program PROGRAM] [REPORT…]

Reports: those of Tests/Fixtures, unless others are named. FOLDER takes the pages, their screenshots and PDFs, to be looked at.
Needs playwright (PyPI) and a chromium (Debian's will do); says so and passes where one is missing.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parents[2]
parser = argparse.ArgumentParser()
parser.add_argument("--keep")
parser.add_argument("--program", default=str(root / ".build/release/reportlint"))
parser.add_argument("reports", nargs="*")
options = parser.parse_args()
browser_path = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
try:
    from playwright.sync_api import sync_playwright
except ImportError:
    print("NOT TESTED: playwright is missing, so no page was opened (pip install playwright)")
    sys.exit(0)
if not browser_path:
    print("NOT TESTED: there is no chromium, so no page was opened")
    sys.exit(0)

failures = 0


def check(condition, words):
    global failures
    if not condition:
        failures += 1
        print("FAILED:", words)


def run(*arguments):
    return subprocess.run([options.program, *arguments], capture_output=True).stdout.decode()


def offsets(text):
    """From line and column, counted from 1, to the offset in UTF-8."""
    starts, start = [], 0
    for line in text.split("\n"):
        starts.append((start, line))
        start += len(line.encode()) + 1
    return lambda line, column: starts[line - 1][0] + len(starts[line - 1][1][: column - 1].encode())


def marks(report, page):
    """Holds the marks of the figures to what `claims` says of them."""
    text = pathlib.Path(report).read_bytes().decode("utf-8").replace("\r\n", "\n")
    if "\r" in pathlib.Path(report).read_bytes().decode("utf-8"):
        return 0
    offset = offsets(text)
    figures = page.eval_on_selector_all(
        ".text a.q[id]", "all => all.map(a => [a.id.split('-')[2], a.classList[1], a.textContent])")
    marks = {int(place): (standing, words) for place, standing, words in figures}
    claims = [json.loads(line) for line in run("claims", "--format", "jsonl", report).split("\n") if line]
    for claim in claims:
        place = offset(claim["line"], claim["column"])
        if place not in marks:
            continue
        standing, words = marks[place]
        allowed = {
            "holds": ["verified", "rounding", "wrong"],
            "rounding": ["rounding", "wrong"],
            "mismatch": ["wrong"] if claim["confidence"] != "low" else ["wrong", "involved", "verified", "rounding"],
        }[claim["verdict"]]
        check(standing in allowed, f"{report}:{claim['line']}: {words} is {standing}, its claim {claim['verdict']}")
    said = re.search(r"共识别 (\d+) 个数值，核对 (\d+) 个，未涉及 (\d+) 个", run("claims", report))
    check(len(marks) == int(said[1]), f"{report}: {len(marks)} figures marked, {said[1]} there")
    check(sum(s == "unchecked" for s, _ in marks.values()) == int(said[3]), f"{report}: unchecked figures")
    verdicts = {(offset(c["line"], c["column"])): c["verdict"] for c in claims if c["verdict"] == "mismatch" and c["confidence"] != "low"}
    wrong = [place for place, (standing, _) in marks.items() if standing == "wrong"]
    check(all(place in verdicts for place in wrong), f"{report}: a figure is marked wrong that no claim accuses")
    return len(marks)


reports = options.reports or sorted(map(str, (root / "Tests/Fixtures").glob("*eports/*.txt")))
count = 0
with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
    keep = pathlib.Path(options.keep or folder)
    keep.mkdir(parents=True, exist_ok=True)
    browser = play.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
    for report in reports:
        name = keep / pathlib.Path(report).stem
        name.with_suffix(".html").write_text(run("--check", "--format", "html", report), encoding="utf-8")
        address = name.with_suffix(".html").resolve().as_uri()
        page = browser.new_page(viewport={"width": 1000, "height": 1400})
        said = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: said.append(request.url) if request.url != address else None)
        page.goto(address)
        count += marks(report, page)
        figure = page.locator(".text a.q[data-c]").first
        figure.click()
        check(page.locator("#panel details dd").count() > 0, f"{report}: a click shows the derivation")
        page.screenshot(path=f"{name}.png")
        page.keyboard.press("Escape")
        check(not page.locator("#panel").is_visible(), f"{report}: Escape closes it")
        page.pdf(path=f"{name}.pdf", format="A4")
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 720, "height": 1000})
        check(page.evaluate("document.documentElement.scrollWidth") <= 720, f"{report}: nothing is cut off on paper")
        page.screenshot(path=f"{name}-paper.png")
        page.close()
        phone = browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True)
        phone.goto(address)
        check(phone.evaluate("document.documentElement.scrollWidth") <= 390, f"{report}: a telephone need not scroll sideways")
        phone.locator(".text a.q[data-c]").first.tap()
        phone.screenshot(path=f"{name}-phone.png")
        phone.close()
        check(not said, f"{report}: {said[:3]}")
    browser.close()
print(f"{len(reports)} pages opened, {count} figures held to their claims: {failures} failures")
sys.exit(failures > 0)
