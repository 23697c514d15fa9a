package vn.vinhdanh.paper;

/** One piece of a document's body or of an annex, from top to bottom. */
public sealed interface Block permits Paragraph, Article, Table, QrCode, Spacer {}
