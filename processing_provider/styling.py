"""Results arrive in the project styled, named and together in a group."""

from __future__ import annotations

from collections import deque
from typing import Deque, Dict

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)

from ..model_backend.styling import STYLES
from .legends import load_style
from .translation import tr

ORDER = (
    "points",
    "suspicious",
    "footprints",
    "review",
    "polygons",
    "comparison",
    "change",
    "flood",
    "frequency",
    "first",
    "last",
    "longest",
    "flooded",
    "mask",
    "permanent_water",
    "uncertainty",
    "zscore",
    "probability",
    "evidence",
    "withheld",
    "statistics",
)
"""Results that lie on top of the others, the topmost first."""


STYLE_OF = {
    "before": "radar",
    "after": "radar",
    "image": "radar",
    "flood": "mask",
    "flooded": "mask",
    "footprints": "flood_footprints",
}
"""Results whose style does not have their name."""

# Processing keeps a bare pointer: without these references Python would free the objects. No
# run has as many results as this.
_alive: Deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=100)


class LayerDresser(QgsProcessingLayerPostProcessorInterface):
    """Styles a result once it is in the project and puts it into its scene's group.

    Args:
        style: Name of the style, or the path of a ``.qml``; empty: none.
        group: Title of the group in the layer tree; may be changed until then.
        rank: Place within the group, 0 on top.
    """

    def __init__(self, style: str, group: str, rank: int) -> None:
        super().__init__()
        self._style = style
        self.group = group
        self._rank = rank

    def postProcessLayer(  # noqa: D102
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.style(layer, feedback)
        project = context.project()
        if project is not None:
            self._put_into_group(layer, project)
        layer.triggerRepaint()

    def style(self, layer: QgsMapLayer, feedback: QgsProcessingFeedback) -> None:
        """Style a result, in the project or not."""
        if not self._style:
            return
        is_path = self._style.endswith(".qml")
        path = self._style if is_path else str(STYLES / f"{self._style}.qml")
        message, done = load_style(layer, path)
        if not done:
            text = tr("The layer “{}” could not be styled: {}").format(layer.name(), message)
            feedback.pushWarning(text)

    def _put_into_group(self, layer: QgsMapLayer, project: QgsProject) -> None:
        root = project.layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is None:  # in the project, but not in its tree
            return
        self.place(node.clone(), root)
        node.parent().removeChildNode(node)

    def place(self, node: QgsLayerTreeLayer, root: QgsLayerTree) -> None:
        """Put a layer's node into the group, below those of a higher place."""
        group = root.findGroup(self.group) or root.insertGroup(0, self.group)
        node.setCustomProperty("highwater/rank", self._rank)
        ranks = [int(child.customProperty("highwater/rank", 0)) for child in group.children()]
        group.insertChildNode(sum(rank <= self._rank for rank in ranks), node)


def dress(context: QgsProcessingContext, outputs: Dict[str, str], scenes: Dict[str, str]) -> None:
    """Have the results that will be loaded styled and grouped.

    Args:
        context: The running algorithm's context.
        outputs: The job's name of each output to its file.
        scenes: The job's name of those outputs that are to be dressed to the title of the scene,
            which is that of the group.
    """
    for name, scene in scenes.items():
        path = outputs.get(name)
        if path is None:
            continue
        rank = ORDER.index(name) if name in ORDER else len(ORDER)
        style = STYLE_OF.get(name, name)
        style = style if (STYLES / f"{style}.qml").exists() else ""
        dress_with(context, path, LayerDresser(style, scene, rank))


def dress_with(context: QgsProcessingContext, path: str, dresser: LayerDresser) -> None:
    """Have a result dressed once it is in the project; nothing where it will not be loaded.

    Args:
        context: The running algorithm's context.
        path: Of the result.
        dresser: Is kept alive.
    """
    if path in context.layersToLoadOnCompletion():
        _alive.append(dresser)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(dresser)


def dress_layer(
    context: QgsProcessingContext,
    source: str,
    output: str,
    title: str,
    style: str,
    group: str = "",
    rank: int = len(ORDER),
) -> None:
    """Have a layer loaded that is no destination of the algorithm, styled and grouped.

    Args:
        context: The running algorithm's context; nothing happens without a project.
        source: Path of the layer, with its name inside the file.
        output: Id of the algorithm's output that it is.
        title: What the layer is called.
        style: Name of the style.
        group: Title of its group; empty: that of the layer.
        rank: Place within the group, 0 on top.
    """
    if context.project() is None:
        return
    details = QgsProcessingContext.LayerDetails(title, context.project(), output)
    dresser = LayerDresser(style, group or title, rank)
    _alive.append(dresser)
    details.setPostProcessor(dresser)
    context.addLayerToLoadOnCompletion(source, details)
