package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.paper.fixtures.Papers;

/** Every text that a user can type is printed. Characters that cannot be printed are shown as missing. */
class OddTextOnPaperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Nông</b> & \"Sơn\" <script>alert(1)</script>",
                "</td></tr></table><h1>Thêm",
                "&lt;img src=x&gt; &amp; &#65;",
                "]]> <!-- ẩn --> <?xml version=\"1.0\"?>",
                "{{7*7}} ${env} url(http://example.org/x.png) @page{size:A3}"
            })
    void markup_in_a_name_is_printed_as_text(String name) {
        assertThat(everywhere(name).text()).contains(name.replaceAll("\\s+", " "));
    }

    @Test
    void a_name_in_decomposed_unicode_is_printed_composed() {
        String name = "Nguyễn Thị Thuỳ Dương";
        assertThat(everywhere(Normalizer.normalize(name, Normalizer.Form.NFD)).text())
                .contains(name);
    }

    @Test
    void unsupported_characters_become_squares_and_invisible_ones_are_removed() {
        assertThat(everywhere("Sơn \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 山\u0000\u0007\u202E\uFE0F\uD800 Ca")
                        .text())
                .contains("Sơn □□□ □□ Ca");
    }

    @Test
    void a_word_without_spaces_is_broken_and_stays_within_the_margins() {
        Printed printed = everywhere("Ư".repeat(1000));
        assertThat(printed.lines()).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThanOrEqualTo(29);
            assertThat(line.right()).isLessThanOrEqualTo(196);
        });
        assertThat(printed.text().codePoints().filter(c -> c == 'Ư').count()).isGreaterThanOrEqualTo(3 * 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u00a0", ".", "./.", "\u200b", "\uD83C\uDFC6", "-"})
    void empty_and_nearly_empty_texts_are_rendered(String text) {
        assertThat(everywhere(text).pages()).isPositive();
    }

    @Test
    void random_characters_are_rendered() {
        Random random = new Random(20260105);
        for (int run = 0; run < 10; run++) {
            String text = IntStream.range(0, 400)
                    .map(at -> random.nextInt(3) == 0
                            ? random.nextInt(Character.MAX_CODE_POINT + 1)
                            : random.nextInt(0x2200))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(everywhere(text).pages()).isPositive();
        }
    }

    @Test
    void a_thousand_awardees_are_all_listed() {
        Printed printed = Printed.of(Papers.decision(1000));
        assertThat(printed.pages()).isGreaterThan(70);
        assertThat(printed.text(printed.pages())).contains("1000", "Tổng cộng", "712.470.000");
    }

    /** All threads share the parsed typeface, and each document needs glyphs that no other document has used. */
    @Test
    void threads_do_not_disturb_each_other() throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        List<AdministrativeDocument> papers = IntStream.range(0, 48)
                .mapToObj(n -> paper(Character.toString('A' + n % 26) + Character.toString('\u1EA0' + n)))
                .toList();
        List<byte[]> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> printed : threads.invokeAll(papers.stream()
                    .map(paper -> (Callable<byte[]>) () -> renderer.render(paper))
                    .toList())) {
                together.add(printed.get());
            }
        }
        for (int at = 0; at < papers.size(); at++) {
            assertThat(together.get(at)).isEqualTo(renderer.render(papers.get(at)));
        }
    }

    private static Printed everywhere(String text) {
        return Printed.of(paper(text));
    }

    private static AdministrativeDocument paper(String text) {
        return AdministrativeDocument.titled("Báo cáo", text)
                .heading(Letterhead.of(text), new DocumentNumber("1", "BC-UBND"), PlaceAndDate.undated("Trùng Khánh"))
                .authority(text)
                .basis(text)
                .article(text, text)
                .paragraph(text)
                .add(
                        Paragraph.centred(text),
                        Table.of(
                                        Column.centred("STT", 1),
                                        Column.text("Họ và tên", 9),
                                        Column.number(text.length() > 80 ? "Tiền" : text, 2))
                                .group(text)
                                .row("1", text, text)
                                .total(text, text)
                                .build(),
                        QrCode.of("x" + text.length(), text),
                        new Spacer(3))
                .signature(Signature.of(text, text))
                .recipients(text, text)
                .annex(Annex.of(text, text, Paragraph.italic(text)))
                .build();
    }
}
