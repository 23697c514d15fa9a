package vn.vinhdanh.notification.adapter.web;

import java.util.List;
import vn.vinhdanh.notification.domain.WrittenText;

/** @param paragraphs each may have several lines; the link in them answers for nobody */
record TextPreviewResponse(String subject, List<String> paragraphs) {

    static TextPreviewResponse of(WrittenText text) {
        return new TextPreviewResponse(text.subject(), text.paragraphs());
    }
}
