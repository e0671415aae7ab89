#!/bin/sh
# Lock the requirements of both tiers, with hashes, for every system and Python we support.
set -eu
cd "$(dirname "$0")/../model_backend/environment/requirements"
python=$1  # absolute
"$python" -m pip install --quiet uv
for tier in predict train; do
    "$python" -m uv pip compile --universal --python-version 3.10 --generate-hashes --no-header \
        --upgrade --output-file "$tier.txt" "$tier.in"
done
