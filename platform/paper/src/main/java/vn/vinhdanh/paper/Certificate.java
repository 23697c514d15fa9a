package vn.vinhdanh.paper;

/**
 * A certificate of an award (giấy khen, bằng công nhận danh hiệu): one page of A4, landscape.
 *
 * @param authority who awards: "Chủ tịch Ủy ban nhân dân xã Trùng Khánh"
 * @param titles what is awarded
 * @param recipient name of the person, household or collective; any length
 * @param about what the recipient is: position, unit; may be empty
 * @param merit the sentence that says why
 * @param proof how to check it
 */
public record Certificate(
        String authority,
        Titles titles,
        String recipient,
        String about,
        String merit,
        Proof proof,
        PlaceAndDate placeAndDate,
        Signature signature) {

    /**
     * @param verb "Tặng", "Tặng danh hiệu"
     * @param name "Giấy khen"
     */
    public record Titles(String verb, String name) {}

    /**
     * @param decision "Quyết định số 05/QĐ-UBND ngày 20 tháng 8 năm 2025"
     * @param register "Số vào sổ: 12/2025"
     * @param address that the QR code opens
     */
    public record Proof(String decision, String register, String address) {}
}
