"""Lets schemathesis make up requests from core/api and judges the emulator's answers.

Prints one `ok - …` or `not ok - …` line per operation, which `tests/run` counts.
"""

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
WORK = Path(os.environ["CARGO_TARGET_DIR"]) / "tests" / "contract"
EXAMPLES = os.environ.get("GUREUM_CONTRACT_EXAMPLES", "10")
SEED = "1"

# What each answer is judged by. Not used: `positive_data_acceptance`, because a request that is right in form may name a
# resource that does not exist; `missing_required_header`, because headers belong to the client, not to the descriptions;
# `unsupported_method`, because both gateways are documented to answer 404, and not 405, to what they have no route for.
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
]


def services() -> list[dict]:
    """All descriptions of services. What every client has in common stands beside them and describes no operation."""
    documents = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "core" / "api").glob("*.yaml"))]
    return [adapted(document) for document in documents if "x-service" in document]


def adapted(document: dict) -> dict:
    """The description as plain OpenAPI: an address without variables, and no keys, because signing.py signs what is sent;
    requests that are signed wrongly are not made up here."""
    document["servers"] = [{"url": "/"}]
    document.pop("security", None)
    document["components"].pop("securitySchemes", None)
    return document


def start_emulator(binary: str) -> tuple[subprocess.Popen, dict[str, str]]:
    """The process, and what its first lines say: `url`, `access_key`, `secret_key`."""
    process = subprocess.Popen([binary, "serve", "--seed", SEED], stdout=subprocess.PIPE, text=True)
    lines = [process.stdout.readline().split() for _ in range(3)]
    return process, {"url": lines[0][-1], "access_key": lines[1][-1], "secret_key": lines[2][-1]}


def run(document: dict, emulator: dict[str, str]) -> list[tuple[str, str]]:
    """Operation and what went wrong with it, empty if nothing did."""
    service = document["x-service"]
    name, vendor = "-".join(service["words"]).lower(), service["vendor"]
    spec, report = WORK / f"{name}.json", WORK / f"{name}.xml"
    spec.write_text(json.dumps(document, default=str), encoding="utf-8")
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "signing",
        "PYTHONPATH": str(Path(__file__).parent),
        "GUREUM_CONTRACT_VENDOR": vendor,
        "GUREUM_CONTRACT_ORIGIN": emulator["url"],
        "GUREUM_CONTRACT_ACCESS_KEY": emulator["access_key"],
        "GUREUM_CONTRACT_SECRET_KEY": emulator["secret_key"],
        "GUREUM_CONTRACT_VERSION_TOKEN": document.get("x-api-versions", {}).get("token", ""),
    }
    command = [Path(sys.executable).parent / "st", "run", str(spec), "--url", emulator["url"]]
    command += ["--checks", ",".join(CHECKS), "--phases", "examples,coverage,fuzzing,stateful"]
    command += ["--max-examples", EXAMPLES, "--seed", SEED, "--generation-database", "none", "--continue-on-failure"]
    command += ["--suppress-health-check", "all", "--warnings", "off", "--no-color"]
    command += ["--report", "junit", "--report-junit-path", str(report)]
    code = subprocess.run(command, cwd=WORK, env=environment, check=False).returncode
    cases = list(ElementTree.parse(report).iter("testcase")) if report.exists() else []
    outcome = [(case.get("name"), failure_of(case)) for case in cases]
    if code not in (0, 1) or not cases:
        outcome.append((f"{name}: schemathesis itself", f"ended with status {code}"))
    return outcome


def failure_of(case: ElementTree.Element) -> str:
    for kind in ("failure", "error"):
        found = case.find(kind)
        if found is not None:
            return (found.get("message") or found.text or kind).strip().splitlines()[0]
    return ""


def main(binary: str) -> int:
    WORK.mkdir(parents=True, exist_ok=True)
    process, emulator = start_emulator(binary)
    bad = 0
    try:
        for document in services():
            for operation, failure in run(document, emulator):
                bad += bool(failure)
                print(f"not ok - {operation}: {failure}" if failure else f"ok - {operation}", flush=True)
    finally:
        process.terminate()
        process.wait()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
