package vn.vinhdanh.paper;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

/**
 * Puts plain spaces in the place of no-break spaces once the lines are set. They have done their work; left in the file
 * they would hide "số 05" from whoever searches or copies it. Both spaces are equally wide.
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
