"""`gureum mcp` by the official Python client of the Model Context Protocol: python client.py GUREUM.

Each line says what was checked, as the suites count it."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import jsonschema
from mcp import Client, StdioServerParameters, Tool

KERBEROS = "data-forest accounts get-kerberos-keytab"


def check(name: str, is_so: bool, told: object = "") -> None:
    print(f"ok - {name}" if is_so else f"    {told}\nnot ok - {name}", flush=True)


async def call(client: Client, tool: str, **arguments: Any) -> tuple[bool, Any]:
    result = await client.call_tool(tool, arguments)
    (block,) = result.content
    return not result.is_error, json.loads(block.text)


def begun(program: str, *options: str) -> Client:
    return Client(StdioServerParameters(command=program, args=["mcp", *options]))


async def tools_of(client: Client) -> dict[str, Tool]:
    return {tool.name: tool for tool in (await client.list_tools()).tools}


async def look(program: str) -> None:
    async with begun(program) as client:
        tools = await tools_of(client)
        due = ["describe", "read", "search_operations"]
        check("mcp: a client of others finds the tools that read", sorted(tools) == due, tools)
        for tool in tools.values():
            jsonschema.Draft202012Validator.check_schema(tool.input_schema)
        hints = [tool.annotations for tool in tools.values()]
        check(
            "mcp: they say that they change nothing",
            all(hint and hint.read_only_hint for hint in hints),
        )
        is_ok, found = await call(client, "search_operations", query="kubernetes versions")
        names = [each["operation"] for each in found["operations"]]
        due = "kubernetes-engine kubernetes-versions list"
        check("mcp: it finds an operation by words", is_ok and names[0] == due, names)
        is_ok, versions = await call(client, "read", operation=names[0])
        check("mcp: and reads it on an emulator", is_ok and len(versions["items"]) > 0, versions)
        is_ok, told = await call(client, "describe", operation=KERBEROS)
        check("mcp: what may be a key is a person's", is_ok and "notCalledFromHere" in told, told)
        is_ok, told = await call(
            client, "read", operation="data-forest accounts show", input={"id": "nobody"}
        )
        check(
            "mcp: a refusal is told to the model",
            not is_ok and told["kind"] == "PermissionDenied",
            told,
        )


async def every_description(program: str) -> None:
    async with begun(program) as client:
        _, told = await call(client, "search_operations")
        wrong = []
        for service in told["services"]:
            _, listed = await call(
                client, "search_operations", service=service["service"], limit=100
            )
            if len(listed["operations"]) != service["operations"]:
                wrong.append(f"{service}: {len(listed['operations'])} are listed")
            for each in listed["operations"]:
                _, told_of_it = await call(client, "describe", operation=each["operation"])
                wrong += [f"{each['operation']}: {why}" for why in misfits(told_of_it["input"])]
        count = sum(service["operations"] for service in told["services"])
        name = f"mcp: the inputs of all {count} operations are JSON Schemas that their examples fit"
        check(name, count > 100 and not wrong, wrong)


def misfits(schema: dict[str, Any]) -> list[str]:
    """What is wrong with a schema, or with the examples in it."""
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        return [error.message]
    fields = schema["properties"].items()
    examples = {name: field["examples"][0] for name, field in fields if "examples" in field}
    whole = jsonschema.Draft202012Validator({**schema, "required": []})
    return [error.message for error in whole.iter_errors(examples)]


async def change(program: str) -> None:
    async with begun(program, "--allow-changes") as client:
        hints = (await tools_of(client))["change"].annotations
        check(
            "mcp: the tool that changes says so",
            hints is not None and hints.destructive_hint is True,
        )
        account = {"name": "agent", "password": "Df0rest!2024"}
        what = {"operation": "data-forest accounts create", "input": account}
        listing = {"operation": "data-forest accounts get-list", "query": "[].name"}
        _, shown = await call(client, "change", **what)
        _, before = await call(client, "read", **listing)
        is_ok, made = await call(client, "change", **what, confirm=shown["confirm"])
        _, after = await call(client, "read", **listing)
        is_made = is_ok and (before["items"], after["items"]) == ([], ["agent"])
        check(
            "mcp: a change is shown first, and made when it is confirmed",
            is_made,
            (shown, made, after),
        )
        is_ok, again = await call(client, "change", **what, confirm=shown["confirm"])
        check("mcp: and made once", not is_ok, again)


async def main() -> None:
    for story in (look, every_description, change):
        await story(sys.argv[1])


asyncio.run(main())
