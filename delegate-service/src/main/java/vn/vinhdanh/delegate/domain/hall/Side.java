package vn.vinhdanh.delegate.domain.hall;

/** The side of the drawing on which the stage is. */
public enum Side {
    TOP,
    BOTTOM,
    LEFT,
    RIGHT
}
