<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>mask</Name>
    <UserStyle>
      <Name>mask</Name>
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
              <ColorMapEntry color="#ebe5d5" quantity="0" opacity="0" label="Dry" />
              <ColorMapEntry color="#2187de" quantity="1" opacity="1" label="Flood or water" />
              <ColorMapEntry color="#08306b" quantity="2" opacity="1" label="Permanent water" />
              <ColorMapEntry color="#808080" quantity="3" opacity="1" label="Excluded" />
              <ColorMapEntry color="#f5a623" quantity="4" opacity="1" label="Uncertain" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
