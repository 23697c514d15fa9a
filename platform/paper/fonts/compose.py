#!/usr/bin/env python3
"""Adds the highland letters that Unicode has no code point for to the faces of Liberation Serif.

Ê Đê, Jrai and Bahnar write a breve over ơ, ư, ê, ô, â and y. The layout engine places no combining marks, so each of
these letters becomes a glyph of its own, at a code point of the private use area. ComposedLetters.java knows the same
list. The licence of Liberation wants another name for a changed font.

    pip install fonttools
    compose.py <folder with LiberationSerif-*.ttf> <folder of resources>/fonts
"""
import math
import sys
from pathlib import Path

from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

FIRST = 0xE000
LETTERS = "ƠơƯưÊêÔôÂâYy"
WITHOUT_HORN = {"Ơ": "O", "ơ": "o", "Ư": "U", "ư": "u"}
BREVE = 0x306
FAMILY = "Vinh Danh Paper"


def bounds(glyphs, name):
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)
    return pen.bounds


def compose(source: Path, target: Path):
    font = TTFont(source)
    cmap, glyphs, glyf = font.getBestCmap(), font.getGlyphSet(), font["glyf"]
    breve = bounds(glyphs, cmap[BREVE])
    slant = math.tan(math.radians(-font["post"].italicAngle))
    order = font.getGlyphOrder()
    for at, letter in enumerate(LETTERS):
        model = "Ŏ" if letter.isupper() else "ŏ"
        plain = bounds(glyphs, cmap[ord("O" if letter.isupper() else "o")])
        placed = bounds(glyphs, cmap[ord(model)])
        gap = placed[3] - (breve[3] - breve[1]) - plain[3]
        base = cmap[ord(letter)]
        box = bounds(glyphs, base)
        body = bounds(glyphs, cmap[ord(WITHOUT_HORN.get(letter, letter))])
        top = body[3]
        dy = round(top + gap - breve[1])
        middle = (body[0] + body[2]) / 2 + slant * (top + gap - (body[1] + body[3]) / 2)
        lean = slant * (breve[3] - breve[1]) / 2
        dx = round(middle + lean - (breve[0] + breve[2]) / 2)
        name = f"uni{ord(letter):04X}0306"
        glyph = Glyph()
        glyph.numberOfContours = -1
        glyph.components = [component(base, 0, 0, True), component(cmap[BREVE], dx, dy, False)]
        order.append(name)
        glyf.glyphs[name] = glyph
        advance, _ = font["hmtx"].metrics[base]
        font["hmtx"].metrics[name] = (advance, round(box[0]))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[FIRST + at] = name
    font.setGlyphOrder(order)
    glyf.glyphOrder = order
    for name in order[-len(LETTERS):]:
        glyf.glyphs[name].recalcBounds(glyf)
    rename(font)
    for table in ("DSIG", "hdmx", "VDMX", "LTSH"):
        if table in font:
            del font[table]
    font.save(target)


def component(name, x, y, metrics):
    part = GlyphComponent()
    part.glyphName, part.x, part.y = name, x, y
    part.flags = 0x0002 | 0x0004 | (0x0200 if metrics else 0)
    return part


def rename(font):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            text = record.toUnicode()
            text = text.replace("Liberation Serif", FAMILY).replace("LiberationSerif", FAMILY.replace(" ", ""))
            record.string = text


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for face in ("Regular", "Bold", "Italic", "BoldItalic"):
        compose(source / f"LiberationSerif-{face}.ttf", target / f"VinhDanhPaper-{face}.ttf")
