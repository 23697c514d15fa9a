package vn.vinhdanh.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a paper as DOCX (ECMA-376), for those who change a word before they print it. It has the lists, folded pages and
 * administrative documents of the PDF; what is drawn, a plan or cards, exists as PDF only.
 *
 * <p>The same paper always gives the same bytes. May be used by any number of threads.
 */
public final class DocxRenderer {

    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + DOCUMENT + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + DOCUMENT + "styles+xml\"/></Types>";

    private static final String TYPES_WITH_HEADER = TYPES.replace(
            "</Types>", "<Override PartName=\"/word/header.xml\" ContentType=\"" + DOCUMENT + "header+xml\"/></Types>");

    static final String HEADER_ID = "rId2";

    private static final String PACKAGE = relations("officeDocument", "word/document.xml");
    private static final String RELATIONS = relations("styles", "styles.xml");
    private static final String RELATIONS_WITH_HEADER =
            RELATIONS.replace("</Relationships>", relation(HEADER_ID, "header", "header.xml") + "</Relationships>");

    /** The number of the page, centred. */
    private static final String HEADER = HEAD
            + "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr>"
            + "<w:pStyle w:val=\"DocPage\"/></w:pPr><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>2</w:t></w:r></w:fldSimple>"
            + "</w:p></w:hdr>";

    /** Any moment will do, as long as it is always the same. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2025, 1, 1, 0, 0);

    /** @throws IllegalArgumentException if the paper has a plan or cards */
    public byte[] render(WorkingPaper paper) {
        return zipped(files(TYPES, DocxBody.of(paper), RELATIONS));
    }

    /** @throws IllegalArgumentException if the document has a QR code */
    public byte[] render(AdministrativeDocument document) {
        Map<String, String> files = files(TYPES_WITH_HEADER, DocxDocument.of(document), RELATIONS_WITH_HEADER);
        files.put("word/header.xml", HEADER);
        return zipped(files);
    }

    private static Map<String, String> files(String types, String body, String relations) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", types);
        files.put("_rels/.rels", PACKAGE);
        files.put("word/document.xml", HEAD + body);
        files.put("word/styles.xml", Resources.text("docx-styles.xml"));
        files.put("word/_rels/document.xml.rels", relations);
        return files;
    }

    private static byte[] zipped(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String relations(String type, String target) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation("rId1", type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }
}
