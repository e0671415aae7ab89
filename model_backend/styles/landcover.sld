<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.0.0">
  <NamedLayer>
    <Name>landcover</Name>
    <UserStyle>
      <Name>landcover</Name>
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
              <ColorMapEntry color="#f7ef6a" quantity="1" opacity="1" label="Cropland" />
              <ColorMapEntry color="#a3b53f" quantity="2" opacity="1" label="Grassland" />
              <ColorMapEntry color="#2a4612" quantity="3" opacity="1" label="Forest" />
              <ColorMapEntry color="#e3b898" quantity="4" opacity="1" label="Bare soil and sand" />
              <ColorMapEntry color="#b81c50" quantity="5" opacity="1" label="Town" />
              <ColorMapEntry color="#5aa2bd" quantity="6" opacity="1" label="Wetland" />
              <ColorMapEntry color="#1f3fc4" quantity="7" opacity="1" label="Permanent water" />
            </ColorMap>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
