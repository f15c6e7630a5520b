"""How a way is gone and taken down. It only says what is to be asked: both faces carry it out."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ._language import said
from ._way import Action, Held, OnStep, Pick, Step, Way, WayPlan, WayStep
from ._way_values import UnknownValueError, alike, at, filled, fits, names_in, text_at
from .errors import (
    ConflictError,
    GureumError,
    NotFoundError,
    OutcomeUnknownError,
    ResponseError,
)

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class Rows:
    """All rows of a list."""

    service: str
    operation: str
    input: Mapping[str, Any]
    items: str


@dataclass(frozen=True)
class OneCall:
    """The answer of an operation."""

    service: str
    operation: str
    input: Mapping[str, Any]


@dataclass(frozen=True)
class Ended:
    """What a wait gives. Who only looks gets nothing if it is not over."""

    service: str
    waiter: str
    id: str
    look: bool


Wish = Rows | OneCall | Ended
Walk = Generator[Wish, Any, T]


@dataclass
class _Walker:
    way: Way[Any]
    values: dict[str, Any]
    dry_run: bool
    on_step: OnStep | None
    again: str
    language: str | None
    done: list[WayStep] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.asked = dict(self.values)

    def tell(self, step: Step, action: Action, id: str | None) -> None:
        given = None if step.given is None else self.asked.get(step.given)
        told = WayStep(step.name, step.word, given or self.named(step), action, id)
        self.done.append(told)
        if self.on_step is not None:
            self.on_step(told)

    def said(self, hint: str) -> str:
        return said(hint, self.language)

    def named(self, step: Step) -> str:
        return str(filled(step.named, self.values))

    def filled(self, step: Step, template: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = filled(template, {**self.values, "named": self.named(step)})
        return found

    def given(self, step: Step) -> str | None:
        found: str | None = None if step.given is None else self.asked.get(step.given)
        return found

    def rows(self, step: Step) -> Walk[list[Any]]:
        """What bears the name of a step. Below what is not there is nothing."""
        try:
            input, wanted = self.filled(step, step.filter), self.filled(step, step.is_)
        except UnknownValueError:
            return []
        try:
            rows = yield Rows(step.service, step.list, input, step.items)
        except NotFoundError:
            return []
        fit = [row for row in rows if fits(row, wanted) and _state(step, row) not in step.left]
        return [row for row in fit if not any(at(row, path) for path in step.lacks)]

    def found(self, step: Step) -> Walk[Any]:
        rows = yield from self.rows(step)
        # A rule that is there twice is as good as one.
        if len(rows) > 1 and step.part_of is None:
            raise self.twice(step, rows)
        return rows[0] if rows else None

    def twice(self, step: Step, rows: list[Any]) -> GureumError:
        ids = ", ".join(str(text_at(row, step.id)) for row in rows)
        if step.given is None:
            hint = self.said("delete or rename the others")
        else:
            hint = self.said(
                f"say with `{step.given}` which one is meant, or delete or rename the others"
            )
        return _conflict(f"there are {len(rows)} of this name: {ids}", hint)

    def compared(self, shown: object, same: Mapping[str, Any]) -> None:
        """What is found must be as it was asked for."""
        for path, template in same.items():
            have = at(shown, path)
            try:
                wanted = filled(template, self.values)
            except UnknownValueError as unknown:
                # Only in a plan: what it must lie in is not made yet, so it lies in something else.
                if str(unknown) not in {step.name for step in self.way.steps}:
                    continue
                wanted = f"a new {self.word_of(str(unknown))}"
            if wanted is not None and have and not any(alike(wanted, each) for each in have):
                found = ", ".join(map(str, have))
                problem = f"it is there with `{path}` {found}, and {wanted} was asked for"
                hint = self.said(
                    "ask for what is there, choose another `name`, "
                    f"or call `{self.way.teardown}` first"
                )
                raise _conflict(problem, hint)

    def word_of(self, name: str) -> str:
        return next(step.word for step in self.way.steps if step.name == name)

    def owned(self, step: Step, row: object) -> None:
        """What gets parts must have been made on a way: nothing is put into what is another's."""
        has_parts = any(each.part_of == step.name for each in self.way.steps)
        if has_parts and not fits(row, self.filled(step, step.mark)):
            problem = f"it is there ({_id(step, row)}), and something else made it"
            hint = self.said(f"say with `{step.given}` that it is meant, or choose another `name`")
            raise _conflict(problem, hint)

    def there(self, step: Step, id: str) -> Walk[None]:
        """What is given by id, and is waited for by nothing, must be in the list."""
        rows = yield Rows(step.service, step.list, {}, step.items)
        if not any(text_at(row, step.id) == id for row in rows):
            problem = f"there is no {step.word} `{id}`"
            raise NotFoundError(problem, {"message": problem, "delivery": "Answered"})

    def prepare(self, step: Step) -> Walk[None]:
        if step.part_of is not None and self.is_given(step.part_of):
            return
        action: Action = "adopt"
        id = self.given(step)
        if id is None:
            row = yield from self.found(step)
            if row is not None and _state(step, row) in step.leaving:
                if not self.dry_run and step.gone is not None:
                    yield Ended(step.service, step.gone, _id(step, row), look=False)
                row = None
            if row is not None:
                self.owned(step, row)
                self.compared(row, step.same)
                id = _id(step, row)
            elif self.dry_run:
                self.tell(step, "create", None)
                return
            else:
                action, id = "create", (yield from self.create(step))
        elif step.ready is None:
            yield from self.there(step, id)
        self.values[step.name] = id
        if step.ready is not None:
            answer = yield Ended(step.service, step.ready, id, look=self.dry_run)
            if action == "adopt":
                self.compared(answer, step.shown)
            for name, path in step.learns.items():
                self.values[name] = text_at(answer, path) or self.values.get(name)
        self.tell(step, action, id)

    def is_given(self, name: str) -> bool:
        return any(step.name == name and self.given(step) is not None for step in self.way.steps)

    def create(self, step: Step) -> Walk[str]:
        for pick in self.way.picks:
            if pick.name in names_in(step.input):
                yield from self.picked(pick)
        input = {**self.filled(step, step.input), **self.filled(step, step.mark)}
        try:
            answer = yield OneCall(step.service, step.create, input)
        except (OutcomeUnknownError, ResponseError):
            # Was it made? If it is there, nothing was lost but an answer.
            row = yield from self.found(step)
            if row is None:
                raise
            return _id(step, row)
        id = text_at(answer, step.made)
        if id is None:
            problem = f"the answer of `{step.create}` does not say the id of what was made"
            raise ResponseError(problem, {"message": problem, "delivery": "Answered"})
        return id

    def picked(self, pick: Pick) -> Walk[None]:
        if self.values.get(pick.name) is not None:
            return
        rows = yield Rows(pick.service, pick.list, {}, pick.items)
        found = next(filter(None, (text_at(row, pick.field) for row in rows)), None)
        if found is None:
            problem = f"the service lists no {pick.word}"
            hint = self.said(f"say which one with `{pick.name}`")
            raise NotFoundError(problem, {"message": problem, "hint": hint})
        self.values[pick.name] = found

    def standing(self, step: Step) -> Walk[tuple[str, Action, bool] | None]:
        """The id of what is to be taken down, what becomes of it, and whether it goes already."""
        given = self.given(step)
        if given is not None:
            return given, "keep", False
        rows = [row for row in (yield from self.rows(step)) if self.is_planned(step, row)]
        mark = self.filled(step, step.mark)
        ours = [row for row in rows if fits(row, mark)]
        rows = ours or rows
        if len(rows) > 1:
            raise self.twice(step, rows)
        if not rows:
            return None
        action: Action = "delete" if ours else "keep"
        return _id(step, rows[0]), action, _state(step, rows[0]) in step.leaving

    def is_planned(self, step: Step, row: object) -> bool:
        """Whether it is where this way makes it: a cluster elsewhere is somebody else's."""
        for path, template in step.same.items():
            unknown = names_in(template) - self.values.keys()
            if unknown & {each.name for each in self.way.steps}:
                return False
            have = at(row, path)
            wanted = None if unknown else filled(template, self.values)
            if wanted is not None and have and not any(alike(wanted, each) for each in have):
                return False
        return True

    def unheld(self, step: Step) -> Walk[None]:
        """Nothing goes as long as something is deployed on it."""
        for held in step.holds:
            names = yield from self.deployed(step, held)
            if names:
                what = ", ".join(f"{held.word} `{name}`" for name in names)
                hint = self.said(f"delete it first with `{held.delete}`")
                raise _conflict(f"{what} is deployed on it", hint)

    def deployed(self, step: Step, held: Held) -> Walk[list[str]]:
        input = self.filled(step, held.input)
        try:
            if held.items is None:
                rows = [(yield OneCall(held.service, held.call, input))]
            else:
                rows = yield Rows(held.service, held.call, input, held.items)
        except NotFoundError:
            return []
        wanted = self.filled(step, held.is_)
        names = [text_at(row, held.named) for row in rows if fits(row, wanted)]
        return [name for name in names if name is not None]

    def delete(self, step: Step, id: str, goes: bool) -> Walk[None]:
        if not goes and step.delete is not None:
            try:
                yield OneCall(step.service, step.delete, {step.delete_by: id})
            except NotFoundError:
                # Somebody was faster.
                return
        if step.gone is not None:
            yield Ended(step.service, step.gone, id, look=False)

    def told(self, error: GureumError, step: Step) -> GureumError:
        """The same error, which says where it happened and that nothing is lost."""
        details = dict(error._details)
        what = f"step `{step.name}` ({step.word} `{self.named(step)}`)"
        details["message"] = f"{what}: {error.message}"
        if error.hint is None:
            hints = [self.said(f"call `{self.again}` again: it goes on where it stopped")]
        else:
            again = self.said(f"then call `{self.again}` again: it goes on where it stopped")
            hints = [error.hint, again]
        details["hint"] = "; ".join(hints)
        return type(error)(details["message"], details)


def prepare(
    way: Way[R],
    values: dict[str, Any],
    dry_run: bool,
    on_step: OnStep | None,
    language: str | None,
) -> Walk[R | WayPlan]:
    """Goes a way, each step when what it needs is there.

    Args:
        way: Its plan.
        values: What it is told, checked.
        dry_run: Whether nothing is changed.
        on_step: Told of each step.
        language: That of hints; else the environment says it.

    Returns:
        What it gives; of a dry run, the plan.

    Raises:
        GureumError: A step failed.
    """
    walker = _Walker(way, values, dry_run, on_step, way.prepare, language)
    step = way.steps[0]
    try:
        for step in way.steps:
            yield from walker.prepare(step)
        if dry_run:
            return WayPlan(tuple(walker.done))
        for pick in way.picks:
            yield from walker.picked(pick)
    except GureumError as error:
        raise walker.told(error, step) from error
    found = {name: walker.values[value] for name, value in way.results.items()}
    return way.result(**found, steps=tuple(walker.done))


def teardown(
    way: Way[Any],
    values: dict[str, Any],
    dry_run: bool,
    on_step: OnStep | None,
    language: str | None,
) -> Walk[WayPlan]:
    """Takes down what stands of a way, the last step first.

    Args:
        way: Its plan.
        values: What it is told, checked.
        dry_run: Whether nothing is changed.
        on_step: Told of each step.
        language: That of hints; else the environment says it.

    Returns:
        What was deleted, and what stays.

    Raises:
        GureumError: A step failed.
    """
    walker = _Walker(way, values, dry_run, on_step, way.teardown, language)
    standing: list[tuple[Step, str, Action, bool]] = []
    step = way.steps[0]
    try:
        for step in way.steps:
            if step.delete is None:
                continue
            found = yield from walker.standing(step)
            if found is not None:
                walker.values[step.name] = found[0]
                standing.append((step, *found))
        for step, *_ in standing:
            yield from walker.unheld(step)
        for step, id, action, goes in reversed(standing):
            if action == "delete" and not dry_run:
                yield from walker.delete(step, id, goes)
            walker.tell(step, action, id)
    except GureumError as error:
        raise walker.told(error, step) from error
    return WayPlan(tuple(walker.done))


def _state(step: Step, row: object) -> str | None:
    return None if step.state is None else text_at(row, step.state)


def _id(step: Step, row: object) -> str:
    id = text_at(row, step.id)
    if id is None:
        problem = f"a row of `{step.list}` has no `{step.id}`"
        raise ResponseError(problem, {"message": problem, "delivery": "Answered"})
    return id


def _conflict(problem: str, hint: str) -> ConflictError:
    return ConflictError(problem, {"message": problem, "hint": hint, "delivery": "Answered"})
