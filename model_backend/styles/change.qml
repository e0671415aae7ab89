<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
        <paletteEntry value="0" color="#ebe5d5" alpha="0" label="Dry at both dates"/>
        <paletteEntry value="1" color="#2187de" alpha="255" label="New water"/>
        <paletteEntry value="2" color="#c87828" alpha="255" label="Receded water"/>
        <paletteEntry value="3" color="#08306b" alpha="255" label="Water at both dates"/>
        <paletteEntry value="4" color="#808080" alpha="255" label="Cannot be told"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
