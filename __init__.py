"""Highwater: water and floods mapped from radar images."""


def classFactory(iface):  # noqa: N802 - the name by which QGIS finds a plugin
    """Make the plugin; ``iface`` is None in ``qgis_process``."""
    from .plugin import HighwaterPlugin

    return HighwaterPlugin(iface)
