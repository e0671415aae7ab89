<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>zscore</Name>
    <UserStyle>
      <Name>zscore</Name>
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
              <ColorMapEntry color="#08306b" quantity="-6" opacity="1" label="−6 deviations: far darker" />
              <ColorMapEntry color="#2187de" quantity="-3" opacity="1" label="−3 deviations" />
              <ColorMapEntry color="#b5d7f0" quantity="-1.5" opacity="0.6275" label="−1.5 deviations" />
              <ColorMapEntry color="#ffffff" quantity="0" opacity="0" label="0: as usual" />
              <ColorMapEntry color="#f7d9b5" quantity="1.5" opacity="0.6275" label="1.5 deviations" />
              <ColorMapEntry color="#d95f0e" quantity="3" opacity="1" label="3 deviations" />
              <ColorMapEntry color="#7f2704" quantity="6" opacity="1" label="6 deviations: far brighter" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
