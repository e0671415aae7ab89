<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>exclusion</Name>
    <UserStyle>
      <Name>exclusion</Name>
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
              <ColorMapEntry color="#ebe5d5" quantity="0" opacity="0" label="Can be judged" />
              <ColorMapEntry color="#28283c" quantity="1" opacity="1" label="Radar shadow" />
              <ColorMapEntry color="#d55e00" quantity="2" opacity="1" label="Layover" />
              <ColorMapEntry color="#d680c0" quantity="3" opacity="1" label="Steep slope" />
              <ColorMapEntry color="#f0e442" quantity="4" opacity="1" label="High above drainage" />
              <ColorMapEntry color="#0a6f52" quantity="5" opacity="1" label="Land cover" />
              <ColorMapEntry color="#cfcfc8" quantity="6" opacity="1" label="No elevation" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
