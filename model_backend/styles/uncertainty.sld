<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>uncertainty</Name>
    <UserStyle>
      <Name>uncertainty</Name>
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
              <ColorMapEntry color="#fee6ce" quantity="0" opacity="0" label="0: all agree, not drawn" />
              <ColorMapEntry color="#fee6ce" quantity="0.05" opacity="0" label="0.05: drawn from here on" />
              <ColorMapEntry color="#fdc38d" quantity="0.1" opacity="0.8824" label="0.1" />
              <ColorMapEntry color="#f36e19" quantity="0.2" opacity="1" label="0.2" />
              <ColorMapEntry color="#7f2704" quantity="0.3" opacity="1" label="0.3 and more: they disagree" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
