#!/usr/bin/env python3
# Builds the small fonts that tests read from two fonts of the SIL Open Font License, with fontTools 4.
# Usage: test-fonts.py NotoSansCJK-Regular.ttc EBGaramond12-Regular.otf OUTPUT_FOLDER
# (Debian packages fonts-noto-cjk 1:20220127+repack1-1 and fonts-ebgaramond 0.016+git20210310.42d4f9f2-1).
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

CJK = " 0123456789-見本太郎山田花子髙﨑葛辻渡邉邊齋𠮷ミホンタロウヤマダハナコ「」ー、。（）令和年月日東京都千代田区霞が関ビル김철수王伟"
LATIN = " 0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÅéǆ"


def build(source, number, text, name, out):
    options = subset.Options()
    options.layout_features = ["vert"]
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.hinting = True
    options.desubroutinize = False
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx", "GPOS", "GDEF", "FFTM"]
    options.recalc_timestamp = False
    font = TTFont(source, fontNumber=number, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(c) for c in text] + [0xE0100, 0xE0101])
    subsetter.subset(font)
    for record in font["name"].names:
        record.string = {1: name, 4: name, 6: name.replace(" ", "")}.get(record.nameID, record.toUnicode())
    cff = font["CFF "].cff
    cff.fontNames[0] = name.replace(" ", "")
    cff.topDictIndex[0].rawDict.pop("FullName", None)
    cff.topDictIndex[0].rawDict.pop("FamilyName", None)
    font.save(out)


noto, garamond, folder = sys.argv[1:]
build(noto, 0, CJK, "Mihon Cid Keyed", folder + "/MihonCidKeyed.otf")
build(garamond, -1, LATIN, "Mihon Name Keyed", folder + "/MihonNameKeyed.otf")
