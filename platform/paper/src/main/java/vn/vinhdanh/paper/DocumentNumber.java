package vn.vinhdanh.paper;

/**
 * Number and symbol of a document: "05" and "QĐ-UBND". A number below ten gets a leading zero. An empty number leaves
 * room to write it by hand.
 */
public record DocumentNumber(String number, String symbol) {

    /** A gap as wide as four figures. */
    private static final String ROOM_TO_WRITE = "\u00a0".repeat(8);

    public DocumentNumber {
        number = number.strip();
        if (number.length() == 1 && Character.isDigit(number.charAt(0))) {
            number = "0" + number;
        }
    }

    public static DocumentNumber of(int number, String symbol) {
        return new DocumentNumber(String.valueOf(number), symbol);
    }

    /** The number of a draft, which gets its number when it is issued. */
    public static DocumentNumber unnumbered(String symbol) {
        return new DocumentNumber("", symbol);
    }

    /** Of what is no administrative document and has no number: a speech. */
    public static DocumentNumber none() {
        return new DocumentNumber("", "");
    }

    /** As it stands in the heading: "Số: 05/QĐ-UBND"; empty for {@link #none}. */
    String line() {
        return symbol.isEmpty() ? "" : "Số: " + citation();
    }

    /** The form in which other documents cite it: "05/QĐ-UBND". */
    public String citation() {
        return (number.isEmpty() ? ROOM_TO_WRITE : number) + "/" + symbol;
    }
}
