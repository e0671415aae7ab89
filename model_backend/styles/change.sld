<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>change</Name>
    <UserStyle>
      <Name>change</Name>
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
              <ColorMapEntry color="#ebe5d5" quantity="0" opacity="0" label="Dry at both dates" />
              <ColorMapEntry color="#2187de" quantity="1" opacity="1" label="New water" />
              <ColorMapEntry color="#c87828" quantity="2" opacity="1" label="Receded water" />
              <ColorMapEntry color="#08306b" quantity="3" opacity="1" label="Water at both dates" />
              <ColorMapEntry color="#808080" quantity="4" opacity="1" label="Cannot be told" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
