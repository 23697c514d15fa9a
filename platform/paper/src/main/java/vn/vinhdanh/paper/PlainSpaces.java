package vn.vinhdanh.paper;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

/**
 * Replaces no-break spaces by plain spaces after the lines are laid out. A search for "số 05" in the PDF would not find
 * a text with a no-break space. Both kinds of spaces have the same width, so the layout does not change.
 */
final class PlainSpaces {

    private PlainSpaces() {}

    static void in(Box box) {
        box.getChildren().forEach(PlainSpaces::in);
        if (box instanceof InlineLayoutBox line) {
            for (Object child : line.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    text.setMasterText(text.getMasterText().replace('\u00a0', ' '));
                } else if (child instanceof Box inner) {
                    in(inner);
                }
            }
        }
    }
}
