"""Under gevent greenlets run on during a call, and a provider of keys may wait like any of them."""

from __future__ import annotations

import pytest

from gureum.testing import Emulator
from programs import run

pytest.importorskip("gevent")

RUN_ON = """
    from gevent import monkey; monkey.patch_all()
    import gevent, threading, time
    from gureum import DataForest

    ticks = []

    def tick():
        while True:
            ticks.append(time.monotonic())
            gevent.sleep(0.01)

    ticking = gevent.spawn(tick)
    with DataForest(timeout=15) as df:
        jobs = [gevent.spawn(df.call, "accounts.getList") for _ in range(20)]
        gevent.joinall(jobs)
        assert [job.get()["total"] for job in jobs] == [0] * 20
        # Threads are greenlets here.
        thread = threading.Thread(target=df.call, args=("accounts.getList",))
        thread.start()
        thread.join()
        list(df.accounts.get_list())
    print(len(ticks))
"""

PROVIDER = """
    from gevent import monkey; monkey.patch_all()
    import gevent, os, socket
    from gureum import Credentials, DataForest

    listener = socket.create_server(("127.0.0.1", 0))

    def vault():
        while True:
            connection, _ = listener.accept()
            gevent.sleep(0.05)
            connection.sendall(b"keys")
            connection.close()

    gevent.spawn(vault)
    asked = []

    def provide():
        asked.append(gevent.getcurrent())
        with socket.create_connection(listener.getsockname()) as connection:
            assert connection.recv(9) == b"keys"
        return Credentials(os.environ["NCLOUD_ACCESS_KEY"], os.environ["NCLOUD_SECRET_KEY"])

    def work():
        with DataForest(credentials=provide, timeout=15) as df:
            df.call("accounts.getList")

    jobs = [gevent.spawn(work) for _ in range(10)]
    gevent.joinall(jobs, raise_error=True)
    assert set(asked) == set(jobs)
    with DataForest(credentials=provide, timeout=15) as df:
        list(df.accounts.get_list())
        df.request("GET", "/")
    print(len(asked))
"""

KILLED = """
    from gevent import monkey; monkey.patch_all()
    import gevent, time
    from gureum import DataForest

    begun = time.monotonic()
    with DataForest() as df:
        job = gevent.spawn(df.call, "accounts.getList")
        gevent.sleep(0.3)
        job.kill()
        try:
            with gevent.Timeout(0.3):
                df.call("accounts.getList")
        except gevent.Timeout:
            print("ended", time.monotonic() - begun < 15)
"""


def test_greenlets_run_on_during_a_call(real: Emulator) -> None:
    real.fault({"delay": {"ms": 300}})
    ended = run(RUN_ON, **real.environment())
    assert (ended.returncode, ended.stderr) == (0, "")
    # Three calls one after the other of 300 ms each; without it there would be none at all.
    assert int(ended.stdout) > 10


def test_a_provider_that_waits_is_a_greenlet_like_any_other(real: Emulator) -> None:
    ended = run(PROVIDER, **real.environment())
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "11\n", "")


def test_a_greenlet_that_is_killed_ends_its_call(slow: dict[str, str]) -> None:
    ended = run(KILLED, **slow)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "ended True\n", "")
