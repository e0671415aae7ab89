"""A small scene, for tests of what is wrong with a request."""

from tests.support.scenes import radar_scene

BANDS = ("VV", "VH")


SCENE = radar_scene(160, 160)[0]
