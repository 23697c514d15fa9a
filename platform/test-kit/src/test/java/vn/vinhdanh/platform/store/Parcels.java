package vn.vinhdanh.platform.store;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

final class Parcels extends AggregateStore<Parcel, Parcel.Event, Parcels.ParcelDocument> {

    @Document("parcels")
    static final class ParcelDocument extends AggregateDocument<Parcel> {}

    Parcels(AggregateStoreSupport support) {
        super(
                support,
                ParcelDocument.class,
                "parcel",
                Parcel::commune,
                (event, id) -> new OutgoingEvent("Parcel" + event.getClass().getSimpleName() + ".v1", event));
    }
}
