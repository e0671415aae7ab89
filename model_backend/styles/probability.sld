<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>probability</Name>
    <UserStyle>
      <Name>probability</Name>
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
              <ColorMapEntry color="#deebf7" quantity="0" opacity="0" label="0 %: not drawn" />
              <ColorMapEntry color="#deebf7" quantity="0.1" opacity="0" label="10 %: drawn from here on" />
              <ColorMapEntry color="#a8cee4" quantity="0.25" opacity="0.8824" label="25 %" />
              <ColorMapEntry color="#509bcb" quantity="0.5" opacity="1" label="50 %" />
              <ColorMapEntry color="#1866ac" quantity="0.75" opacity="1" label="75 %" />
              <ColorMapEntry color="#08306b" quantity="1" opacity="1" label="100 %: water" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
