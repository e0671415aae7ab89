<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>evidence</Name>
    <UserStyle>
      <Name>evidence</Name>
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
              <ColorMapEntry color="#532b8c" quantity="0" opacity="0" label="0: none" />
              <ColorMapEntry color="#6c2a8d" quantity="0.05" opacity="0.7843" label="0.05" />
              <ColorMapEntry color="#a82e87" quantity="0.2" opacity="1" label="0.2" />
              <ColorMapEntry color="#e14b76" quantity="0.4" opacity="1" label="0.4" />
              <ColorMapEntry color="#ff7f68" quantity="0.6" opacity="1" label="0.6" />
              <ColorMapEntry color="#ffbb7e" quantity="0.8" opacity="1" label="0.8" />
              <ColorMapEntry color="#ffedb2" quantity="1" opacity="1" label="1: strongest in the scene" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
