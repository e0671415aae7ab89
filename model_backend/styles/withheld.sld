<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>withheld</Name>
    <UserStyle>
      <Name>withheld</Name>
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
              <ColorMapEntry color="#7e3f00" quantity="-1" opacity="1" label="−100 %: more water without the band" />
              <ColorMapEntry color="#b4600e" quantity="-0.5" opacity="1" label="−50 %" />
              <ColorMapEntry color="#d38f5a" quantity="-0.2" opacity="1" label="−20 %" />
              <ColorMapEntry color="#e8c0a5" quantity="-0.05" opacity="0.6275" label="−5 %" />
              <ColorMapEntry color="#f3f3f3" quantity="0" opacity="0" label="0: no change" />
              <ColorMapEntry color="#c3c5ee" quantity="0.05" opacity="0.6275" label="+5 %" />
              <ColorMapEntry color="#8d99e7" quantity="0.2" opacity="1" label="+20 %" />
              <ColorMapEntry color="#4c6fd9" quantity="0.5" opacity="1" label="+50 %" />
              <ColorMapEntry color="#014bad" quantity="1" opacity="1" label="+100 %: less water without the band" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
