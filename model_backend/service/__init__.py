"""Jobs over HTTP: the same requests, run in the same workers."""
