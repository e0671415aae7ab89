<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>frequency</Name>
    <UserStyle>
      <Name>frequency</Name>
      <FeatureTypeStyle>
        <Rule>
          <RasterSymbolizer>
            <Opacity>1</Opacity>
            <ChannelSelection>
              <GrayChannel>
                <SourceChannelName>1</SourceChannelName>
              </GrayChannel>
            </ChannelSelection>
            <ColorMap type="ramp">
              <ColorMapEntry color="#ffffff" quantity="0" opacity="0" label="Never flooded" />
              <ColorMapEntry color="#deebf7" quantity="1" opacity="1" label="1 % of the dates" />
              <ColorMapEntry color="#9ecae1" quantity="10" opacity="1" label="10 %" />
              <ColorMapEntry color="#6baed6" quantity="25" opacity="1" label="25 %" />
              <ColorMapEntry color="#3182bd" quantity="50" opacity="1" label="50 %" />
              <ColorMapEntry color="#08519c" quantity="75" opacity="1" label="75 %" />
              <ColorMapEntry color="#08306b" quantity="100" opacity="1" label="100 %: at every date" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
