package vn.vinhdanh.program.domain.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers that the facts give. They count, and name nobody.
 *
 * @param code names what is counted: {@code awards-by-form}
 * @param title what is counted, in Vietnamese as the report is
 * @param source which facts they come from
 * @param rows all of one length; the first one is the header, the last one the sum
 */
public record CountedTable(String code, String title, String source, List<List<String>> rows) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public CountedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** "Khen thưởng theo hình thức: Giấy khen 20 (cá nhân 12, tập thể 8); cộng 20." */
    public String sentence() {
        List<String> header = rows.getFirst();
        return title + ": "
                + rows.stream().skip(1).map(row -> said(header, row)).collect(Collectors.joining("; ")) + ".";
    }

    /** The last column is the number; those before it are its parts. */
    private static String said(List<String> header, List<String> row) {
        int last = row.size() - 1;
        String parts = IntStream.range(1, last)
                .filter(at -> !row.get(at).equals("0"))
                .mapToObj(at -> header.get(at).toLowerCase(VIETNAMESE) + " " + row.get(at))
                .collect(Collectors.joining(", "));
        return row.getFirst() + " " + row.get(last) + (parts.isEmpty() ? "" : " (" + parts + ")");
    }
}
