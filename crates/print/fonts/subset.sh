#!/usr/bin/env bash
# Cuts the four fonts of this folder out of the whole ones; README.md says which those are. Usage: subset.sh FOLDER
set -eu
out="$(cd "$(dirname "$0")" && pwd)"
latin="U+0020-007E,U+00A0-024F,U+02BB-02BC,U+02C6-02DD,U+0300-0338,U+0400-04FF,U+1E00-1EFF,U+2010-2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+20B4,U+20BA,U+20BD,U+2116,U+2122,U+2190-2193,U+2212"
arabic="U+0020-007E,U+00A0-00BF,U+0600-06FF,U+0750-077F,U+200C-200F,U+2010-2026,U+2066-2069,U+25CC,U+FB50-FBB1,U+FDFC,U+FE70-FEFC"
cut() {
    pyftsubset "$1/$2" --unicodes="$3" --output-file="$out/$4" --layout-features=ccmp,locl,mark,mkmk,kern,liga,rlig,calt,init,medi,fina,isol,lnum,tnum \
        --no-hinting --desubroutinize --notdef-outline --name-IDs='*' --drop-tables+=DSIG,STAT,GDSC
}
cut "$1" NotoSans-Regular.ttf "$latin" noto-sans-regular.ttf
cut "$1" NotoSans-Bold.ttf "$latin" noto-sans-bold.ttf
cut "$1" NotoSansArabic-Regular.ttf "$arabic" noto-sans-arabic-regular.ttf
cut "$1" NotoSansArabic-Bold.ttf "$arabic" noto-sans-arabic-bold.ttf
