<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>comparison</Name>
    <UserStyle>
      <Name>comparison</Name>
      <FeatureTypeStyle>
        <Rule>
          <RasterSymbolizer>
            <Opacity>1</Opacity>
            <ChannelSelection>
              <GrayChannel>
                <SourceChannelName>1</SourceChannelName>
              </GrayChannel>
            </ChannelSelection>
            <ColorMap type="values">
              <ColorMapEntry color="#ebe5d5" quantity="0" opacity="0" label="Correct dry" />
              <ColorMapEntry color="#2187de" quantity="1" opacity="1" label="Hit" />
              <ColorMapEntry color="#d55e00" quantity="2" opacity="1" label="Miss" />
              <ColorMapEntry color="#f0c828" quantity="3" opacity="1" label="False alarm" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
