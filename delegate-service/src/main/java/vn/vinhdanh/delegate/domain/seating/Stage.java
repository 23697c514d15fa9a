package vn.vinhdanh.delegate.domain.seating;

/**
 * What a seating plan knows of the order on stage.
 *
 * @param told the newest order
 * @param seated the one that the seats were made for
 */
public record Stage(StageOrder told, StageOrder seated) {

    public static final Stage USUAL = new Stage(StageOrder.USUAL, StageOrder.USUAL);

    /** An older order, or the same again, changes nothing. */
    Stage learn(StageOrder order) {
        return order.revision() > told.revision() ? new Stage(order, seated) : this;
    }

    /** The seats are made for the newest order. */
    Stage seatedAsTold() {
        return new Stage(told, told);
    }
}
