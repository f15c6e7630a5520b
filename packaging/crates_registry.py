"""A registry of crates for a rehearsal: cargo's own protocol, kept in a folder.

    python packaging/crates_registry.py PORT FOLDER

It takes what `cargo publish` sends, and gives it to cargo by the sparse index. For a crate that
it does not have it sends cargo to crates.io, so that it can stand in the place of crates.io as a
whole, by `[source.crates-io] replace-with`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

INDEX = "https://index.crates.io"
FILES = "https://static.crates.io/crates"


def index_path(name: str) -> str:
    """Where the index keeps a crate; "Index Files" in the Cargo Book has the rule."""
    if len(name) <= 2:
        return f"{len(name)}/{name}"
    if len(name) == 3:
        return f"3/{name[0]}/{name}"
    return f"{name[:2]}/{name[2:4]}/{name}"


def index_line(crate: dict, checksum: str) -> dict:
    """What the index says of a crate, from what `cargo publish` said of it."""
    dependencies = []
    for each in crate["deps"]:
        renamed = each.get("explicit_name_in_toml")
        same = ("features", "optional", "default_features", "target", "kind", "registry")
        kept = {key: each[key] for key in same}
        names = {"name": renamed or each["name"], "package": each["name"] if renamed else None}
        dependencies.append({**names, "req": each["version_req"], **kept})
    return {
        "name": crate["name"],
        "vers": crate["vers"],
        "deps": dependencies,
        "cksum": checksum,
        "features": crate["features"],
        "yanked": False,
        "links": crate.get("links"),
        "rust_version": crate.get("rust_version"),
    }


class Registry(BaseHTTPRequestHandler):
    folder: Path

    def answer(self, content: bytes, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def elsewhere(self, address: str) -> None:
        self.send_response(HTTPStatus.TEMPORARY_REDIRECT)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def refuse(self, why: str) -> None:
        self.answer(json.dumps({"errors": [{"detail": why}]}).encode(), HTTPStatus.BAD_REQUEST)

    def do_GET(self) -> None:
        path = self.path.removeprefix("/index/")
        if path == "config.json":
            here = f"http://{self.headers['Host']}"
            files = f"{here}/files/{{crate}}/{{version}}"
            return self.answer(json.dumps({"dl": files, "api": here}).encode())
        if self.path.startswith("/files/"):
            name, version = self.path.split("/")[2:4]
            file = self.folder / f"{name}-{version}.crate"
            if file.exists():
                return self.answer(file.read_bytes())
            return self.elsewhere(f"{FILES}/{name}/{file.name}")
        file = self.folder / path.rsplit("/", 1)[-1]
        is_ours = file.is_file() and index_path(file.name) == path
        return self.answer(file.read_bytes()) if is_ours else self.elsewhere(f"{INDEX}/{path}")

    def do_PUT(self) -> None:
        if self.path != "/api/v1/crates/new" or not self.headers.get("Authorization"):
            return self.refuse("this registry takes new crates from whoever has a token")
        length = int.from_bytes(self.rfile.read(4), "little")
        crate = json.loads(self.rfile.read(length))
        package = self.rfile.read(int.from_bytes(self.rfile.read(4), "little"))
        name, version = crate["name"], crate["vers"]
        # What crates.io refuses as well.
        missing = [key for key in ("description", "license", "repository") if not crate.get(key)]
        if missing:
            return self.refuse(f"{name} says nothing of {', '.join(missing)}")
        file = self.folder / f"{name}-{version}.crate"
        if file.exists():
            return self.refuse(f"crate version `{version}` is already uploaded")
        file.write_bytes(package)
        line = index_line(crate, hashlib.sha256(package).hexdigest())
        with (self.folder / name.lower()).open("a") as index:
            index.write(json.dumps(line) + "\n")
        warnings = {"invalid_categories": [], "invalid_badges": [], "other": []}
        return self.answer(json.dumps({"warnings": warnings}).encode())


if __name__ == "__main__":
    Registry.folder = Path(sys.argv[2])
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Registry).serve_forever()
