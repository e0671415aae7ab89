"""Highwater: water and floods mapped from radar images."""


def classFactory(iface):
    """Make the plugin; ``iface`` is None in ``qgis_process``."""
    from .plugin import HighwaterPlugin

    return HighwaterPlugin(iface)
