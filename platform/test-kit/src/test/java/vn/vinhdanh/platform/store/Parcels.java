package vn.vinhdanh.platform.store;

import vn.vinhdanh.platform.messaging.OutgoingEvent;

final class Parcels extends AggregateStore<Parcel, Parcel.Event> {

    Parcels(AggregateStoreSupport kit) {
        super(
                kit,
                "parcels",
                "parcel",
                JsonStateMapping.of(Parcel.class, StateJson.mapper()),
                Parcel::commune,
                (event, id) -> switch (event) {
                    case Parcel.Opened opened -> new OutgoingEvent("ParcelOpened.v1", opened);
                    case Parcel.Noted noted -> new OutgoingEvent("ParcelNoted.v1", noted);
                });
    }
}
