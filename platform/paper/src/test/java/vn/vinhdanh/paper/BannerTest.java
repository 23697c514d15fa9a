package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Measures banners. The files are in {@code target/papers}, to be looked at. */
class BannerTest {

    private static final List<Banner.Line> BACKDROP = List.of(
            new Banner.Line("ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH", 60),
            new Banner.Line("HỘI NGHỊ", 100),
            new Banner.Line("TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN XÃ TRÙNG KHÁNH", 100),
            new Banner.Line("LẦN THỨ I (2025-2030)", 100),
            new Banner.Line("Trùng Khánh, ngày 28 tháng 8 năm 2025", 45));
    private static final Banner WALL = new Banner(BACKDROP, 8000, 4000, 30, "Phông (mẫu)");
    private static final Banner CLOTH = new Banner(
            List.of(new Banner.Line("Thi đua là yêu nước, yêu nước thì phải thi đua!", 100)), 4000, 500, 20, "Mẫu");

    private final BannerRenderer renderer = new BannerRenderer();

    @Test
    void text_fills_its_box_and_no_mark_of_a_letter_leaves_it_or_meets_the_next_row() {
        BannerLayout layout = BannerLayout.of(WALL, "").orElseThrow();
        Rectangle2D box = new Rectangle2D.Double(
                layout.trim().getMinX() + 320, layout.trim().getMinY() + 320, 8000 - 640, 4000 - 640);

        double above = box.getMinY();
        for (Path2D row : layout.rows()) {
            Rectangle2D letters = row.getBounds2D();
            assertThat(letters.getMinY()).isGreaterThanOrEqualTo(above);
            assertThat(letters.getMinX()).isGreaterThanOrEqualTo(box.getMinX() - 0.1);
            assertThat(letters.getMaxX()).isLessThanOrEqualTo(box.getMaxX() + 0.1);
            assertThat(letters.getCenterX()).isCloseTo(box.getCenterX(), within(0.1));
            above = letters.getMaxY() + 20;
        }
        assertThat(above).isLessThanOrEqualTo(box.getMaxY() + 20.1);
        double used = layout.rows().getLast().getBounds2D().getMaxY()
                - layout.rows().getFirst().getBounds2D().getMinY();
        double widest = layout.rows().stream()
                .mapToDouble(row -> row.getBounds2D().getWidth())
                .max()
                .orElseThrow();
        assertThat(used > box.getHeight() * 0.85 || widest > box.getWidth() * 0.85)
                .isTrue();
    }

    @Test
    void marks_on_capitals_are_part_of_the_measure() {
        double bare =
                Outlines.of("HOI", Typeface.loaded().bold(), 1000).getBounds2D().getHeight();
        double marked =
                Outlines.of("HỘI", Typeface.loaded().bold(), 1000).getBounds2D().getHeight();

        assertThat(marked).isGreaterThan(bare * 1.4);
    }

    @Test
    void a_small_banner_is_at_true_scale_and_a_large_one_at_one_to_ten() throws IOException {
        assertBoxes(CLOTH, 4000, 500, 20, 1);
        assertBoxes(WALL, 8000, 4000, 30, 10);
    }

    private void assertBoxes(Banner banner, int width, int height, int bleed, int reduced) throws IOException {
        byte[] file = renderer.pdf(banner).orElseThrow();
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/banner-" + width + ".pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDPage page = pdf.getPage(0);
            float unit = 72 / 25.4f / reduced;
            assertThat(page.getTrimBox().getWidth()).isCloseTo(width * unit, within(0.1f));
            assertThat(page.getTrimBox().getHeight()).isCloseTo(height * unit, within(0.1f));
            assertThat(page.getBleedBox().getWidth()).isCloseTo((width + 2 * bleed) * unit, within(0.1f));
            assertThat(page.getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
            assertThat(page.getResources().getFontNames()).isEmpty();

            BufferedImage seen = new PDFRenderer(pdf).renderImage(0, reduced == 1 ? 0.1f : 0.5f);
            assertThat(colours(seen)).contains(0xC8102E, 0xFFE100, 0xFFFFFF);
        }
    }

    private static List<Integer> colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .map(colour -> colour & 0xFFFFFF)
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void an_svg_needs_no_font_and_has_the_true_size() throws IOException {
        String svg = new String(renderer.svg(WALL).orElseThrow(), StandardCharsets.UTF_8);
        Files.createDirectories(Path.of("target/papers"));
        Files.writeString(Path.of("target/papers/banner.svg"), svg);

        assertThat(svg)
                .contains("width=\"8380mm\" height=\"4380mm\" viewBox=\"0 0 8380 4380\"")
                .contains("<desc>ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH / HỘI NGHỊ")
                .contains("<path fill=\"#FFE100\" d=\"M")
                .doesNotContain("<text", "font");
        assertThat(svg.split("<line")).hasSize(9);
    }

    @Test
    void the_same_banner_gives_the_same_bytes() {
        assertThat(renderer.pdf(CLOTH))
                .hasValueSatisfying(
                        pdf -> assertThat(pdf).isEqualTo(renderer.pdf(CLOTH).orElseThrow()));
    }

    @Test
    void what_nobody_could_read_is_not_drawn() {
        Banner stamp = new Banner(BACKDROP, 300, 100, 0, "Mẫu");

        assertThat(renderer.pdf(stamp)).isEmpty();
        assertThat(renderer.svg(stamp)).isEmpty();
    }

    @Test
    void a_slogan_stays_on_one_row_if_its_letters_are_not_much_smaller() {
        assertThat(BannerLayout.of(CLOTH, "").orElseThrow().rows()).hasSize(1);
        assertThat(BannerLayout.of(new Banner(CLOTH.lines(), 2000, 1000, 0, "Mẫu"), "")
                        .orElseThrow()
                        .rows())
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_word_wider_than_the_banner_makes_the_letters_smaller() {
        Banner narrow = new Banner(List.of(new Banner.Line("Nghiêngnghiêng", 100)), 500, 3000, 0, "Mẫu");

        Path2D row = BannerLayout.of(narrow, "").orElseThrow().rows().getFirst();

        assertThat(row.getBounds2D().getWidth()).isBetween(400.0, 420.1);
    }
}
