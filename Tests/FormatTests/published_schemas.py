#!/usr/bin/env python3
"""Fetches the published schemas that packages of PyPI carry in their sources, for schemas.py.

    published_schemas.py FOLDER

sarif.json   OASIS's SARIF 2.1.0 (rtm.4), from Microsoft's sarif-om
junit.xsd    Jenkins's JUnit (junit-10), from pytest's own tests

Of what cannot be had it says so. GitLab publishes no schema of its code quality reports: gitlab.schema.json holds what its manual says.
"""
import pathlib
import subprocess
import sys
import tarfile
import tempfile

WANTED = [("sarif-om", "1.0.4", "sarif-2.1.0-rtm.4.json", "sarif.json"), ("pytest", "9.2.0", "junit-10.xsd", "junit.xsd")]

target = pathlib.Path(sys.argv[1])
target.mkdir(parents=True, exist_ok=True)
for package, version, member, name in WANTED:
    if (target / name).exists():
        continue
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", package, "--dest", folder,
                               f"{package}=={version}"], capture_output=True, text=True)
        sources = list(pathlib.Path(folder).glob("*.tar.gz"))
        if done.returncode or not sources:
            print(f"NOT FETCHED: the sources of {package} {version} could not be had from PyPI, so {name} is missing")
            continue
        with tarfile.open(sources[0]) as archive:
            found = next((one for one in archive if one.name.endswith("/" + member)), None)
            if found:
                (target / name).write_bytes(archive.extractfile(found).read())
            else:
                print(f"NOT FETCHED: {package} {version} holds no {member}")
