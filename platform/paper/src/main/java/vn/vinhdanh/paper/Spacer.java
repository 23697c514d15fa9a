package vn.vinhdanh.paper;

/** Empty vertical space, in millimetres. */
public record Spacer(int millimetres) implements Block {

    public Spacer {
        if (millimetres < 0 || millimetres > 200) {
            throw new IllegalArgumentException("A spacer is 0 to 200 mm high, not " + millimetres);
        }
    }
}
