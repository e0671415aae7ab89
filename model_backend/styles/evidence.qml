<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1">
      <rasterTransparency/>
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" minimumValue="0" maximumValue="1" clip="0" labelPrecision="2">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" name="color1" value="83,43,140,0"/>
              <Option type="QString" name="color2" value="255,237,178,255"/>
              <Option type="QString" name="discrete" value="0"/>
              <Option type="QString" name="rampType" value="gradient"/>
              <Option type="QString" name="stops" value="0.05;108,42,141,200:0.2;168,46,135,255:0.4;225,75,118,255:0.6;255,127,104,255:0.8;255,187,126,255"/>
            </Option>
          </colorramp>
          <item value="0" color="#532b8c" alpha="0" label="0: none"/>
          <item value="0.05" color="#6c2a8d" alpha="200" label="0.05"/>
          <item value="0.2" color="#a82e87" alpha="255" label="0.2"/>
          <item value="0.4" color="#e14b76" alpha="255" label="0.4"/>
          <item value="0.6" color="#ff7f68" alpha="255" label="0.6"/>
          <item value="0.8" color="#ffbb7e" alpha="255" label="0.8"/>
          <item value="1" color="#ffedb2" alpha="255" label="1: strongest in the scene"/>
          <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix="" direction="0" useContinuousLegend="0" orientation="2"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
