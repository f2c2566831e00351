#!/usr/bin/env bash
# Fetches the bundled fonts anew with npm and puts them where the build expects them, each only if
# its SHA-256 is the one in SHA256SUMS. With --check: only compares the fonts that are there.
# Needs npm (not with --check), tar, sha256sum.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
fonts="$here/../src/main/resources/io/github/minmome/pdf/internal/font"

if [[ "${1:-}" != --check ]]; then
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  npm pack --silent @expo-google-fonts/biz-udgothic@0.4.0 @expo-google-fonts/noto-sans-jp@0.4.3
  for package in *.tgz; do
    mkdir "${package%.tgz}"
    tar -xzf "$package" -C "${package%.tgz}"
  done
  find . -type f \( -name '*.ttf' -o -name 'LICENSE*' \) -exec sha256sum {} + | while read -r sum file; do
    name="$(awk -v sum="$sum" '$1 == sum { print $2 }' "$here/SHA256SUMS")"
    if [[ -n "$name" ]]; then
      cp "$file" "$fonts/$name"
      echo "$name from $file"
    fi
  done
fi
cd "$fonts" && sha256sum --check "$here/SHA256SUMS"
