<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="-6" classificationMax="6">
      <rasterTransparency/>
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" minimumValue="-6" maximumValue="6" clip="0" labelPrecision="1">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" name="color1" value="8,48,107,255"/>
              <Option type="QString" name="color2" value="127,39,4,255"/>
              <Option type="QString" name="discrete" value="0"/>
              <Option type="QString" name="rampType" value="gradient"/>
              <Option type="QString" name="stops" value="0.25;33,135,222,255:0.375;181,215,240,160:0.5;255,255,255,0:0.625;247,217,181,160:0.75;217,95,14,255"/>
            </Option>
          </colorramp>
          <item value="-6" color="#08306b" alpha="255" label="−6 deviations: far darker"/>
          <item value="-3" color="#2187de" alpha="255" label="−3 deviations"/>
          <item value="-1.5" color="#b5d7f0" alpha="160" label="−1.5 deviations"/>
          <item value="0" color="#ffffff" alpha="0" label="0: as usual"/>
          <item value="1.5" color="#f7d9b5" alpha="160" label="1.5 deviations"/>
          <item value="3" color="#d95f0e" alpha="255" label="3 deviations"/>
          <item value="6" color="#7f2704" alpha="255" label="6 deviations: far brighter"/>
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
