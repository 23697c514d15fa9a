package vn.vinhdanh.paper;

import java.util.List;

/**
 * An annex of a document, which starts on a new page. The layout numbers two or more annexes as I, II, III.
 *
 * @param name in capitals on paper: "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN"
 * @param reference the document that it belongs to, without parentheses: "Kèm theo Quyết định số 05/QĐ-UBND ngày …"
 */
public record Annex(String name, String reference, List<Block> blocks) {

    public Annex {
        blocks = List.copyOf(blocks);
    }

    public static Annex of(String name, String reference, Block... blocks) {
        return new Annex(name, reference, List.of(blocks));
    }
}
