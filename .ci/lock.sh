#!/bin/sh
# Lock the requirements of both tiers and of the service, with hashes, for every system and Python we support.
set -eu
cd "$(dirname "$0")/../model_backend/environment/requirements"
python=$1  # absolute
"$python" -m pip install --quiet uv
# The last one is the installer of PyTorch's CPU build.
for name in predict train serve uv; do
    "$python" -m uv pip compile --universal --python-version 3.10 --generate-hashes --no-header \
        --no-emit-index-url --no-emit-find-links --upgrade --output-file "$name.txt" "$name.in"
done
