#!/usr/bin/env bash
# Rebuilds the one CJK face of the app: Noto Serif CJK KR (SIL Open Font License 1.1), cut to the
# Hangul, Hanja and kana that the lesson's files use, so that no machine shows empty boxes.
# Needs Debian's packages fonts-noto-cjk, fonttools and python3-brotli. Run it after adding names in
# those scripts; tools/fonts/glyphs.test.ts says when that is due.
set -euo pipefail
cd "$(dirname "$0")/../.."
face=/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc
out=src/styles/fonts
mkdir -p "$out"
cat data/lessons/*/*.* data/lessons/*/*/*.* | python3 -c '
import sys, unicodedata
text = set(sys.stdin.read())
wide = sorted(c for c in text if ord(c) > 0x2E7F and unicodedata.east_asian_width(c) in "WF")
print("".join(wide))' > "$out/glyphs.txt"
# face 1 of the collection is the Korean one
pyftsubset "$face" --font-number=1 --text-file="$out/glyphs.txt" --flavor=woff2 --layout-features='' \
  --output-file="$out/noto-serif-cjk-lesson.woff2"
ls -l "$out"
