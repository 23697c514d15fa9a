package vn.vinhdanh.paper;

/** One part of the body of a document or of an annex. */
public sealed interface Block permits Paragraph, RichParagraph, Article, Table, QrCode, Spacer {}
