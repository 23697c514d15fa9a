package vn.vinhdanh.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Letters of highland languages that Unicode writes as a letter and a breve: ơ̆ ư̆ ê̆. The layout engine places no marks,
 * so the typeface has a glyph for each of them, at a code point of the private use area. In the file, the glyph stands
 * for the two code points again, so that the text is found and copied as it was typed.
 *
 * <p>{@code fonts/compose.py} makes the glyphs and knows the same letters in the same order.
 */
final class ComposedLetters {

    private static final char FIRST = '\ue000';
    private static final String BASES = "ƠơƯưÊêÔôÂâYy";
    private static final char BREVE = '\u0306';

    /** A line of a ToUnicode map: the first and last code of a range, and the UTF-16 of the first. */
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]{4})>\\s");

    private static final Pattern BLOCK = Pattern.compile("\\d+ beginbfrange\\s+(.*?)endbfrange\\s", Pattern.DOTALL);

    private ComposedLetters() {}

    /** @param text composed (NFC) */
    static String in(String text) {
        if (!mayBeIn(text)) {
            return text;
        }
        StringBuilder composed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int letter = BASES.indexOf(text.charAt(at));
            if (letter >= 0 && at + 1 < text.length() && text.charAt(at + 1) == BREVE) {
                composed.append((char) (FIRST + letter));
                at++;
            } else {
                composed.append(text.charAt(at));
            }
        }
        return composed.toString();
    }

    static boolean mayBeIn(String text) {
        return text.indexOf(BREVE) >= 0;
    }

    /** Lets the glyphs of these letters stand for what was typed. Only for a document with its subsets of fonts. */
    static void makeReadable(PDDocument saved) throws IOException {
        for (PDPage page : saved.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                COSBase map = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
                if (map instanceof COSStream stream) {
                    String readable = readable(stream.toTextString());
                    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(readable.getBytes(StandardCharsets.US_ASCII));
                    }
                }
            }
        }
    }

    /** Takes the ranges of private code points out, and adds what each of their codes stands for. */
    private static String readable(String map) {
        List<String> letters = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(map);
        StringBuilder result = new StringBuilder();
        while (blocks.find()) {
            blocks.appendReplacement(result, Matcher.quoteReplacement(ranges(blocks.group(1), letters)));
        }
        blocks.appendTail(result);
        if (letters.isEmpty()) {
            return map;
        }
        String added = letters.size() + " beginbfchar\n" + String.join("", letters) + "endbfchar\n";
        return result.insert(result.indexOf("endcmap"), added).toString();
    }

    private static String ranges(String lines, List<String> letters) {
        StringBuilder kept = new StringBuilder();
        int count = 0;
        Matcher range = RANGE.matcher(lines);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            int last = Integer.parseInt(range.group(2), 16);
            int letter = Integer.parseInt(range.group(3), 16) - FIRST;
            if (letter < 0 || letter >= BASES.length()) {
                kept.append(range.group());
                count++;
                continue;
            }
            for (int code = first; code <= last; code++) {
                letters.add(String.format(
                        Locale.ROOT, "<%04X> <%04X%04X>%n", code, (int) BASES.charAt(letter + code - first), (int)
                                BREVE));
            }
        }
        return count == 0 ? "" : count + " beginbfrange\n" + kept + "endbfrange\n";
    }
}
