package vn.vinhdanh.platform.store;

import vn.vinhdanh.platform.messaging.Outgoing;

final class Parcels extends AggregateStore<Parcel, Parcel.Event> {

    Parcels(StoreKit kit) {
        super(
                kit,
                "parcels",
                "parcel",
                JsonStateMapping.of(Parcel.class, StateJson.mapper()),
                Parcel::commune,
                (event, id) -> switch (event) {
                    case Parcel.Opened opened -> new Outgoing("ParcelOpened.v1", opened);
                    case Parcel.Noted noted -> new Outgoing("ParcelNoted.v1", noted);
                });
    }
}
