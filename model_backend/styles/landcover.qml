<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
        <paletteEntry value="1" color="#f0dc6e" alpha="255" label="Cropland"/>
        <paletteEntry value="2" color="#b0d06e" alpha="255" label="Grassland"/>
        <paletteEntry value="3" color="#346e32" alpha="255" label="Forest"/>
        <paletteEntry value="4" color="#dec8aa" alpha="255" label="Bare soil and sand"/>
        <paletteEntry value="5" color="#c83232" alpha="255" label="Town"/>
        <paletteEntry value="6" color="#82a08c" alpha="255" label="Wetland"/>
        <paletteEntry value="7" color="#285abe" alpha="255" label="Permanent water"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
