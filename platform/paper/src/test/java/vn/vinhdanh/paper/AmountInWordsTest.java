package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                       | Không đồng
            1                       | Một đồng
            4                       | Bốn đồng
            5                       | Năm đồng
            9                       | Chín đồng
            10                      | Mười đồng
            11                      | Mười một đồng
            14                      | Mười bốn đồng
            15                      | Mười lăm đồng
            19                      | Mười chín đồng
            20                      | Hai mươi đồng
            21                      | Hai mươi mốt đồng
            24                      | Hai mươi tư đồng
            25                      | Hai mươi lăm đồng
            31                      | Ba mươi mốt đồng
            44                      | Bốn mươi tư đồng
            55                      | Năm mươi lăm đồng
            91                      | Chín mươi mốt đồng
            99                      | Chín mươi chín đồng
            100                     | Một trăm đồng
            101                     | Một trăm linh một đồng
            104                     | Một trăm linh bốn đồng
            105                     | Một trăm linh năm đồng
            110                     | Một trăm mười đồng
            111                     | Một trăm mười một đồng
            115                     | Một trăm mười lăm đồng
            121                     | Một trăm hai mươi mốt đồng
            505                     | Năm trăm linh năm đồng
            555                     | Năm trăm năm mươi lăm đồng
            999                     | Chín trăm chín mươi chín đồng
            1000                    | Một nghìn đồng
            1001                    | Một nghìn không trăm linh một đồng
            1010                    | Một nghìn không trăm mười đồng
            1015                    | Một nghìn không trăm mười lăm đồng
            1021                    | Một nghìn không trăm hai mươi mốt đồng
            1100                    | Một nghìn một trăm đồng
            10000                   | Mười nghìn đồng
            10005                   | Mười nghìn không trăm linh năm đồng
            15000                   | Mười lăm nghìn đồng
            20000                   | Hai mươi nghìn đồng
            21000                   | Hai mươi mốt nghìn đồng
            24000                   | Hai mươi tư nghìn đồng
            100000                  | Một trăm nghìn đồng
            105000                  | Một trăm linh năm nghìn đồng
            351000                  | Ba trăm năm mươi mốt nghìn đồng
            710000                  | Bảy trăm mười nghìn đồng
            760000                  | Bảy trăm sáu mươi nghìn đồng
            1000000                 | Một triệu đồng
            1000005                 | Một triệu không trăm linh năm đồng
            1005000                 | Một triệu không trăm linh năm nghìn đồng
            1060000                 | Một triệu không trăm sáu mươi nghìn đồng
            1410000                 | Một triệu bốn trăm mười nghìn đồng
            1520000                 | Một triệu năm trăm hai mươi nghìn đồng
            2340000                 | Hai triệu ba trăm bốn mươi nghìn đồng
            2530000                 | Hai triệu năm trăm ba mươi nghìn đồng
            3800000                 | Ba triệu tám trăm nghìn đồng
            10000000                | Mười triệu đồng
            15000001                | Mười lăm triệu không trăm linh một đồng
            87670000                | Tám mươi bảy triệu sáu trăm bảy mươi nghìn đồng
            100000000               | Một trăm triệu đồng
            101001001               | Một trăm linh một triệu không trăm linh một nghìn không trăm linh một đồng
            123456789               | Một trăm hai mươi ba triệu bốn trăm năm mươi sáu nghìn bảy trăm tám mươi chín đồng
            999999999               | Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng
            1000000000              | Một tỷ đồng
            1000000001              | Một tỷ không trăm linh một đồng
            1001000000              | Một tỷ không trăm linh một triệu đồng
            1500000000              | Một tỷ năm trăm triệu đồng
            21000000000             | Hai mươi mốt tỷ đồng
            105000000000            | Một trăm linh năm tỷ đồng
            1000000000000           | Một nghìn tỷ đồng
            1005000000000           | Một nghìn không trăm linh năm tỷ đồng
            2024000000000           | Hai nghìn không trăm hai mươi tư tỷ đồng
            15000000500000          | Mười lăm nghìn tỷ năm trăm nghìn đồng
            1000000000000000        | Một triệu tỷ đồng
            """)
    void amounts_are_written_as_in_official_documents(long dong, String words) {
        assertThat(AmountInWords.vietnamese(dong)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -710_000, Long.MIN_VALUE, AmountInWords.LARGEST + 1, Long.MAX_VALUE})
    void an_amount_outside_the_range_is_refused(long dong) {
        assertThatIllegalArgumentException().isThrownBy(() -> AmountInWords.vietnamese(dong));
    }

    @Test
    void the_words_of_any_amount_parse_to_the_same_amount() {
        SplittableRandom random = new SplittableRandom(30_2020);
        for (int run = 0; run < 200_000; run++) {
            long bound = 1;
            for (int digits = random.nextInt(1, 19); digits > 0; digits--) {
                bound *= 10;
            }
            long zeros = (long) Math.pow(10, random.nextInt(7));
            long dong = random.nextLong(bound) / zeros * zeros;
            assertThat(readBack(AmountInWords.vietnamese(dong))).isEqualTo(dong);
        }
        assertThat(readBack(AmountInWords.vietnamese(AmountInWords.LARGEST))).isEqualTo(AmountInWords.LARGEST);
    }

    /** Parses words: figures form a group, a unit ends the group, and "tỷ" multiplies everything before it. */
    private static long readBack(String sentence) {
        List<String> figures = List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
        long billions = 0;
        long closed = 0;
        long group = 0;
        long figure = 0;
        for (String word : sentence.toLowerCase(Locale.ROOT).split(" ")) {
            switch (word) {
                case "trăm" -> {
                    group += figure * 100;
                    figure = 0;
                }
                case "mười" -> group += 10;
                case "mươi" -> {
                    group += figure * 10;
                    figure = 0;
                }
                case "linh" -> figure = 0;
                case "mốt" -> figure = 1;
                case "tư" -> figure = 4;
                case "lăm" -> figure = 5;
                case "nghìn", "triệu" -> {
                    closed += (group + figure) * (word.equals("nghìn") ? 1_000 : 1_000_000);
                    group = 0;
                    figure = 0;
                }
                case "tỷ" -> {
                    billions = closed + group + figure;
                    closed = 0;
                    group = 0;
                    figure = 0;
                }
                case "đồng" -> closed += group + figure;
                default -> figure = figures.indexOf(word);
            }
        }
        return billions * 1_000_000_000 + closed;
    }
}
