<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
        <paletteEntry value="0" color="#ebe5d5" alpha="0" label="Can be judged"/>
        <paletteEntry value="1" color="#28283c" alpha="255" label="Radar shadow"/>
        <paletteEntry value="2" color="#d55e00" alpha="255" label="Layover"/>
        <paletteEntry value="3" color="#d680c0" alpha="255" label="Steep slope"/>
        <paletteEntry value="4" color="#f0e442" alpha="255" label="High above drainage"/>
        <paletteEntry value="5" color="#0a6f52" alpha="255" label="Land cover"/>
        <paletteEntry value="6" color="#cfcfc8" alpha="255" label="No elevation"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
