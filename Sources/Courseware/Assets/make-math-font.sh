#!/usr/bin/env bash
# Makes MathFont.swift, the math font of the exported pages: the part of Latin Modern Math (Debian's
# fonts-lmodern, GUST Font License) that the course's formulas use. Browsers stretch fences and draw
# radicals only with a font that has a MATH table; letters that are left out come from the reader's fonts.
# Needs: apt-get install fonts-lmodern; pip install fonttools brotli.
set -euo pipefail
cd "$(dirname "$0")"
font=/usr/share/texmf/fonts/opentype/public/lm-math/latinmodern-math.otf
text=U+20-7E,U+A0,U+AF,U+B1,U+B7,U+D7,U+F7,U+302-303,U+307,U+20D7,U+2016,U+2026,U+2032-2033,U+2061
greek=U+391-3A9,U+3B1-3C9,U+3D1,U+3D5,U+3F1,U+3F5,U+1D6FC-1D714,U+1D716-1D71B
letters=U+210E,U+2113,U+1D434-1D467,U+1D400-1D433
script=U+2110,U+2112,U+211B,U+212C,U+2130-2131,U+2133,U+1D49C-1D4B5
double=U+2102,U+2115,U+211A,U+211D,U+2124,U+1D538-1D550
arrows=U+2190-2195,U+21A6,U+21D0-21D4,U+27F5-27FA
operators=U+2200-220D,U+220F-2213,U+2217-221E,U+2223,U+2225,U+2227-222B,U+2234,U+2295-2299,U+22C0-22C5
relations=U+223C,U+2245,U+2248,U+2260-2265,U+226A-226B,U+2282-2287,U+22A4-22A5,U+22EE-22F1
fences=U+2308-230B,U+239B-23B9,U+23DE-23DF,U+27E8-27E9
woff2=$(mktemp)
trap 'rm -f "$woff2"' EXIT
pyftsubset "$font" --output-file="$woff2" --flavor=woff2 --layout-features= --no-hinting --desubroutinize \
  --drop-tables+=FFTM --unicodes="$text,$greek,$letters,$script,$double,$arrows,$operators,$relations,$fences"
{
  printf '/// A subset of Latin Modern Math as WOFF2 in base64, made by make-math-font.sh.\n'
  printf '/// The font is under the GUST Font License: see math-font-license.txt.\n'
  printf 'enum MathFont {\n  static let base64 = """\n'
  # A backslash at the end of a line joins it with the next one.
  base64 --wrap=92 "$woff2" | sed -e 's/^/    /' -e 's/$/\\/' -e '$ s/\\$//'
  printf '    """\n}\n'
} >MathFont.swift
