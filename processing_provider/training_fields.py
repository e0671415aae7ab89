"""Kinds of fields of a form that is made from a dataclass of parameters.

A field says once what the form asks and where the answer goes: the default comes from the
dataclass, the order of choices from the protocol's tuples.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, Callable, Dict, Iterable, Optional, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..model_backend.protocol.parameters import TrainModelParameters
from .algorithm import DOUBLE, INTEGER
from .layers import absolute
from .translation import tr

DEFAULTS = TrainModelParameters("")


@dataclass(frozen=True)
class Field:
    """One question of the form.

    Attributes:
        id: Published id of the parameter.
        path: Where the answer goes in the parameters, dotted; empty: another field reads it.
        title: Label, with the unit.
        help: What to put in.
        advanced: Whether it hides under “Advanced parameters”.
        defaults: Parameters with the defaults.
    """

    id: str
    path: str
    title: str
    help: str
    advanced: bool = True
    defaults: Any = DEFAULTS

    @property
    def default(self) -> Any:
        """Value of the dataclass."""
        return attrgetter(self.path)(self.defaults) if self.path else ""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """The parameter of Processing."""
        raise NotImplementedError

    def read(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
    ) -> Any:
        """The answer, as the dataclass wants it.

        Raises:
            HighwaterError: It cannot be understood.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class Number(Field):
    """A number between two limits; whole where the default is.

    Attributes:
        low: Least value.
        high: Greatest value.
        optional: Whether it may be empty, which is the default; of a newer setting, so that models
            that were saved before it stay valid.
        decimals: Places that the form shows.
    """

    low: float = 0
    high: float = 1
    optional: bool = False
    decimals: int = 3

    @property
    def whole(self) -> bool:
        """Whether only whole numbers will do."""
        return isinstance(self.default, int)

    def parameter(self) -> QgsProcessingParameterDefinition:  # noqa: D102
        parameter = QgsProcessingParameterNumber(
            self.id,
            tr(self.title),
            INTEGER if self.whole else DOUBLE,
            self.default,
            optional=self.optional,
            minValue=self.low,
            maxValue=self.high,
        )
        if not self.whole:
            parameter.setMetadata({"widget_wrapper": {"decimals": self.decimals}})
        return parameter

    def read(self, algorithm, parameters, context) -> Any:  # noqa: D102
        if self.optional and parameters.get(self.id) in (None, ""):
            return self.default
        if self.whole:
            return algorithm.parameterAsInt(parameters, self.id, context)
        return algorithm.parameterAsDouble(parameters, self.id, context)


@dataclass(frozen=True)
class Switch(Field):
    """Yes or no.

    Attributes:
        optional: Of a newer setting, so that models that were made before there was it have none.
    """

    optional: bool = False

    def parameter(self) -> QgsProcessingParameterDefinition:  # noqa: D102
        return QgsProcessingParameterBoolean(
            self.id, tr(self.title), self.default, optional=self.optional
        )

    def read(self, algorithm, parameters, context) -> bool:  # noqa: D102
        return algorithm.parameterAsBoolean(parameters, self.id, context)


@dataclass(frozen=True)
class Choice(Field):
    """One of the values of a tuple of the protocol, whose order is published.

    Attributes:
        values: The tuple.
        titles: What users read, by value.
    """

    values: Tuple[str, ...] = ()
    titles: Optional[Dict[str, str]] = None

    def parameter(self) -> QgsProcessingParameterDefinition:  # noqa: D102
        titles = [tr((self.titles or {})[value]) for value in self.values]
        return QgsProcessingParameterEnum(
            self.id, tr(self.title), titles, defaultValue=self.values.index(self.default)
        )

    def read(self, algorithm, parameters, context) -> str:  # noqa: D102
        return self.values[algorithm.parameterAsEnum(parameters, self.id, context)]


@dataclass(frozen=True)
class Choices(Choice):
    """Several of the values of a tuple; the first is always among them."""

    def parameter(self) -> QgsProcessingParameterDefinition:  # noqa: D102
        return QgsProcessingParameterEnum(
            self.id,
            tr(self.title),
            [tr((self.titles or {})[value]) for value in self.values],
            allowMultiple=True,
            defaultValue=[self.values.index(value) for value in self.default],
            optional=True,
        )

    def read(self, algorithm, parameters, context) -> Tuple[str, ...]:  # noqa: D102
        chosen = algorithm.parameterAsEnums(parameters, self.id, context)
        return tuple(self.values[number] for number in sorted({0, *chosen}))


def as_it_is(text: str, _: str) -> str:
    """The text without the spaces around it."""
    return text.strip()


@dataclass(frozen=True)
class Text(Field):
    """A text that may stay empty, and then means the dataclass's default.

    Attributes:
        parse: Makes the answer from the text and the parameter's id.
    """

    parse: Callable[[str, str], Any] = as_it_is

    def parameter(self) -> QgsProcessingParameterDefinition:  # noqa: D102
        return QgsProcessingParameterString(self.id, tr(self.title), "", optional=True)

    def read(self, algorithm, parameters, context) -> Any:  # noqa: D102
        text = algorithm.parameterAsString(parameters, self.id, context)
        return self.parse(text, self.id) if text.strip() else self.default


@dataclass(frozen=True)
class File(Field):
    """A file that may stay empty.

    Attributes:
        filter: Kinds of files that the dialog lists.
    """

    filter: str = ""

    def parameter(self) -> QgsProcessingParameterDefinition:  # noqa: D102
        return QgsProcessingParameterFile(
            self.id, tr(self.title), optional=True, fileFilter=tr(self.filter)
        )

    def read(self, algorithm, parameters, context) -> str:  # noqa: D102
        path = algorithm.parameterAsFile(parameters, self.id, context)
        return absolute(path) if path else self.default


def answers_of(
    fields: Iterable[Field],
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    defaults: Any,
) -> Any:
    """The form as parameters of the job; what it does not ask stays as it is by default.

    Args:
        fields: Of the form.
        algorithm: That asks.
        parameters: Of the run.
        context: Of the run.
        defaults: Parameters with the defaults.

    Raises:
        HighwaterError: A text cannot be understood.
    """
    answers: Dict[str, Dict[str, Any]] = {}
    for field in fields:
        section, _, name = field.path.rpartition(".")
        answers.setdefault(section, {})[name] = field.read(algorithm, parameters, context)
    own = answers.pop("", {})
    own.pop("", None)  # fields that others read
    sections = {
        name: replace(getattr(defaults, name), **values) for name, values in answers.items()
    }
    return replace(defaults, **own, **sections)
