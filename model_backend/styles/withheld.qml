<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="-1" classificationMax="1">
      <rasterTransparency/>
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" minimumValue="-1" maximumValue="1" clip="0" labelPrecision="2">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" name="color1" value="126,63,0,255"/>
              <Option type="QString" name="color2" value="1,75,173,255"/>
              <Option type="QString" name="discrete" value="0"/>
              <Option type="QString" name="rampType" value="gradient"/>
              <Option type="QString" name="stops" value="0.25;180,96,14,255:0.4;211,143,90,255:0.475;232,192,165,160:0.5;243,243,243,0:0.525;195,197,238,160:0.6;141,153,231,255:0.75;76,111,217,255"/>
            </Option>
          </colorramp>
          <item value="-1" color="#7e3f00" alpha="255" label="−100 %: more water without the band"/>
          <item value="-0.5" color="#b4600e" alpha="255" label="−50 %"/>
          <item value="-0.2" color="#d38f5a" alpha="255" label="−20 %"/>
          <item value="-0.05" color="#e8c0a5" alpha="160" label="−5 %"/>
          <item value="0" color="#f3f3f3" alpha="0" label="0: no change"/>
          <item value="0.05" color="#c3c5ee" alpha="160" label="+5 %"/>
          <item value="0.2" color="#8d99e7" alpha="255" label="+20 %"/>
          <item value="0.5" color="#4c6fd9" alpha="255" label="+50 %"/>
          <item value="1" color="#014bad" alpha="255" label="+100 %: less water without the band"/>
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
