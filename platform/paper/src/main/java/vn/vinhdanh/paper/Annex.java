package vn.vinhdanh.paper;

import java.util.List;

/**
 * What is attached to a document, on pages of its own. Two annexes or more are numbered I, II, III by the layout.
 *
 * @param name in capitals on paper: "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN"
 * @param reference which document it belongs to, without parentheses: "Kèm theo Quyết định số 05/QĐ-UBND ngày …"
 */
public record Annex(String name, String reference, List<Block> blocks) {

    public Annex {
        blocks = List.copyOf(blocks);
    }

    public static Annex of(String name, String reference, Block... blocks) {
        return new Annex(name, reference, List.of(blocks));
    }
}
