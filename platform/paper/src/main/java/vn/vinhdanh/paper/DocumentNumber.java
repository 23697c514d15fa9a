package vn.vinhdanh.paper;

/**
 * Number and symbol of a document: "05" and "QĐ-UBND". A number below ten gets its leading zero; an empty number leaves
 * room for the clerk to write it.
 */
public record DocumentNumber(String number, String symbol) {

    /** Four figures of blank, enough to write a number by hand. */
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

    /** A draft, whose number is given when it is issued. */
    public static DocumentNumber unnumbered(String symbol) {
        return new DocumentNumber("", symbol);
    }

    /** As other documents cite it: "05/QĐ-UBND". */
    public String citation() {
        return (number.isEmpty() ? ROOM_TO_WRITE : number) + "/" + symbol;
    }
}
