package vn.vinhdanh.platform.store;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

final class Parcels extends AggregateStore<Parcel, Parcel.Event, Parcels.ParcelDocument> {

    @Document("parcels")
    static final class ParcelDocument extends AggregateDocument<Parcel> {}

    /** A collection whose notes are secret, and told to the accountant only. */
    static final class WithSecrets extends AggregateStore<Parcel, Parcel.Event, WithSecrets.SecretDocument> {

        @Audited(readers = Role.ACCOUNTANT, secrets = "notes", untold = "note")
        @Document("secret-parcels")
        static final class SecretDocument extends AggregateDocument<Parcel> {}

        WithSecrets(AggregateStoreSupport support) {
            super(
                    support,
                    SecretDocument.class,
                    "parcel",
                    Parcel::commune,
                    (event, _) -> new OutgoingEvent("P.v1", event));
        }
    }

    Parcels(AggregateStoreSupport support) {
        super(
                support,
                ParcelDocument.class,
                "parcel",
                Parcel::commune,
                (event, id) -> new OutgoingEvent("Parcel" + event.getClass().getSimpleName() + ".v1", event));
    }
}
