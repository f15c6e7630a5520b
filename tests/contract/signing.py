"""Signs what schemathesis sends, for both clouds.

Written from the vendors' rules and not from the Rust sources, so that the
emulator is judged by a third implementation. Loaded through SCHEMATHESIS_HOOKS.
"""

import base64
import hashlib
import hmac
import os
import time

import requests
import schemathesis
from urllib3.util.url import _encode_target

VENDOR = os.environ["GUREUM_CONTRACT_VENDOR"]
ORIGIN = os.environ["GUREUM_CONTRACT_ORIGIN"]
ACCESS_KEY = os.environ["GUREUM_CONTRACT_ACCESS_KEY"]
SECRET_KEY = os.environ["GUREUM_CONTRACT_SECRET_KEY"]
VERSION_TOKEN = os.environ["GUREUM_CONTRACT_VERSION_TOKEN"]


def signature(text: str) -> str:
    return base64.b64encode(hmac.new(SECRET_KEY.encode(), text.encode(), hashlib.sha256).digest()).decode()


def naver(method: str, target: str, timestamp: str) -> dict[str, str]:
    return {
        "x-ncp-apigw-timestamp": timestamp,
        "x-ncp-iam-access-key": ACCESS_KEY,
        "x-ncp-apigw-signature-v2": signature(f"{method} {target}\n{timestamp}\n{ACCESS_KEY}"),
    }


def samsung(method: str, target: str, timestamp: str) -> dict[str, str]:
    return {
        "Scp-Timestamp": timestamp,
        "Scp-Accesskey": ACCESS_KEY,
        "Scp-ClientType": "Openapi",
        "Scp-Signature": signature(f"{method}{ORIGIN}{target}{timestamp}{ACCESS_KEY}Openapi"),
    }


class Signed(requests.auth.AuthBase):
    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        # What urllib3 writes on the wire is what has to be signed.
        target = _encode_target(request.path_url)
        timestamp = str(int(time.time() * 1000))
        sign = naver if VENDOR == "naver" else samsung
        request.headers.update(sign(request.method, target, timestamp))
        return request


schemathesis.auth.set_from_requests(Signed())


@schemathesis.hook
def before_call(context, case, kwargs):
    """Headers that belong to the client: the descriptions leave them out of the inputs."""
    operation = case.operation.definition.raw
    for name, value in {"Accept": "application/json", **operation.get("x-required-headers", {})}.items():
        case.headers.setdefault(name, value)
    if VENDOR == "samsung" and "x-api-version" in operation:
        case.headers.setdefault("Scp-Api-Version", f"{VERSION_TOKEN} {operation['x-api-version']}")
