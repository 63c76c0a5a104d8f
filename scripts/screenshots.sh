#!/usr/bin/env bash
# Takes the README's pictures of the pages, over the shipped data, into scripts/screenshots. Needs Chromium, and npm for the
# editor; pngquant makes them small and the font Inter (fonts-inter) makes them look as they do here.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib/server.sh

start_server Debug
dotnet run scripts/screenshots/take.cs -- "$address" scripts/screenshots
if command -v pngquant >/dev/null; then
  pngquant --force --ext .png --skip-if-larger --strip --quality 60-95 scripts/screenshots/*.png
else
  echo "pngquant is not there: the pictures are left as large as they are."
fi
