"""From a Sentinel-1 GRD product as it is downloaded to calibrated backscatter on a map grid."""
