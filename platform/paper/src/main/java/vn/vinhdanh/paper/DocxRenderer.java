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
 * Writes a {@link WorkingPaper} as DOCX (ECMA-376), for those who change a word before they print it. It has the lists
 * and folded pages of the PDF; what is drawn, a plan or cards, exists as PDF only.
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

    private static final String PACKAGE = relations("officeDocument", "word/document.xml");
    private static final String RELATIONS = relations("styles", "styles.xml");

    /** Any moment will do, as long as it is always the same. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2025, 1, 1, 0, 0);

    /** @throws IllegalArgumentException if the paper has a plan or cards */
    public byte[] render(WorkingPaper paper) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", TYPES);
        files.put("_rels/.rels", PACKAGE);
        files.put("word/document.xml", HEAD + DocxBody.of(paper));
        files.put("word/styles.xml", Resources.text("docx-styles.xml"));
        files.put("word/_rels/document.xml.rels", RELATIONS);
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
                + "<Relationship Id=\"rId1\" Type=\"" + RELATION + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }
}
