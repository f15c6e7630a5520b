"""`python -m gureum demo` tells a story on an emulator, `python -m gureum emulator` serves one.

Everything else is the command `gureum` of the package `gureum-cli`."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__, _core
from ._command import found, run

if TYPE_CHECKING:
    from ._wait import Progress
    from .testing import Emulator


HOW = (
    "Every operation on the command line is in a package of its own: `pip install gureum[cli]`, "
    "and then `gureum --help`."
)


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] not in (["demo"], ["emulator"]):
        command = found()
        if command is not None:
            return run(command, arguments)
    parser = argparse.ArgumentParser(prog="python -m gureum", description=__doc__, epilog=HOW)
    parser.add_argument(
        "--version",
        action="version",
        version=f"gureum {__version__} (API {_core.revision()[:12]})",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo", help="a story of both clouds, without account and network")
    # Its options are read where those of `gureum-emulator serve` are.
    commands.add_parser("emulator", help="serve both clouds on this machine", add_help=False)
    if arguments and not arguments[0].startswith("-") and arguments[0] not in commands.choices:
        parser.error(f"`{arguments[0]}` is neither `demo` nor `emulator`. {HOW}")
    given, options = parser.parse_known_args(arguments)
    if given.command == "emulator":
        return _serve(options)
    if options:
        parser.error(f"unrecognized arguments: {' '.join(options)}")
    return _demo()


def _serve(options: list[str]) -> int:
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    token = os.environ.get("GUREUM_EMULATOR_TOKEN")
    is_coloured = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
    try:
        emulator, said = _core.Emulator.serve(options, token, is_coloured)
    except (OSError, ValueError) as error:
        print(f"python -m gureum emulator: {error}", file=sys.stderr)
        return 2
    print(said, end="", flush=True)
    if emulator is not None:
        while not stop.wait(0.2):
            pass
        emulator.close()
    return 0


def _say(text: str) -> None:
    print(text, flush=True)


def _demo() -> int:
    from .testing import Emulator

    begun = time.monotonic()
    with Emulator(tenant="demo") as emulator, tempfile.TemporaryDirectory() as folder:
        _say("구름 Gureum: an emulator of both clouds runs inside of this program, at")
        _say(f"{emulator.endpoint}; its clock jumps over the waiting.\n")
        start = emulator.clock.now()
        _data_forest(emulator, Path(folder) / "demo.keytab")
        _cloud_ml(emulator)
        passed = emulator.clock.now() - start
        took = time.monotonic() - begun
        _say(
            f"\n{len(emulator.journal)} signed requests; {passed.total_seconds() / 60:.0f} minutes "
            f"in the cloud took {took:.2f} s here."
        )
    _say("\nWith keys of your own, this is all it takes:\n")
    _say("    from gureum import DataForest")
    _say("    with DataForest() as df:")
    _say("        print(list(df.accounts.get_list()))")
    return 0


def _state(progress: Progress) -> None:
    _say(f"   … {progress.state} after {progress.elapsed:.0f} s")


def _data_forest(emulator: Emulator, place: Path) -> None:
    from .data_forest import AppComponentRequest

    with emulator.data_forest() as df:
        _say("NAVER Cloud Data Forest")
        created = df.accounts.create(name="demo", password="Cl0ud-above-Seoul")  # noqa: S106
        account = df.accounts.wait_until_running(created.id, on_progress=_state)
        space = ", ".join(f"{quota.space_tb} TB in {quota.namespace}" for quota in account.quotas)
        _say(f"1. account {account.name} is {account.status}, with {space}")
        app = df.apps.create(
            account_id=account.id,
            name="zoo",
            app_type_id="ZOOKEEPER-3.4.13",
            queue_name="longlived",
            lifetime=-1,
            components=[
                AppComponentRequest(
                    name="zkserver", memory_mb=2048, cpu_count=1, container_count=3
                ),
                AppComponentRequest(name="zkweb", memory_mb=1024, cpu_count=1, container_count=1),
            ],
        )
        running = df.apps.wait_until_running(app.id, on_progress=_state)
        _say(f"2. app {running.name} is {running.state}")
        keytab = df.accounts.get_kerberos_keytab(account.id)
        keytab.save(place)
        _say(f"3. keytab of {keytab.principals[0]}, readable by you alone")
        df.apps.delete(app.id)
        df.apps.wait_until_deleted(app.id)
        df.accounts.delete(account.id)
        df.accounts.wait_until_deleted(account.id)
        _say("4. all gone again")


def _cloud_ml(emulator: Emulator) -> None:
    with emulator.cloud_ml() as ml, emulator.ai_ml_ops() as ops:
        _say("\nSamsung Cloud Platform")
        images = list(ml.list_images())
        _say(f"5. Cloud ML offers {len(images)} images")
        platforms = list(ops.list_platforms())
        _say(f"6. {len(platforms)} machine learning platforms so far")


if __name__ == "__main__":
    sys.exit(main())
