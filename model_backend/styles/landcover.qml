<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
        <paletteEntry value="1" color="#f7ef6a" alpha="255" label="Cropland"/>
        <paletteEntry value="2" color="#a3b53f" alpha="255" label="Grassland"/>
        <paletteEntry value="3" color="#2a4612" alpha="255" label="Forest"/>
        <paletteEntry value="4" color="#e3b898" alpha="255" label="Bare soil and sand"/>
        <paletteEntry value="5" color="#b81c50" alpha="255" label="Town"/>
        <paletteEntry value="6" color="#5aa2bd" alpha="255" label="Wetland"/>
        <paletteEntry value="7" color="#1f3fc4" alpha="255" label="Permanent water"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
