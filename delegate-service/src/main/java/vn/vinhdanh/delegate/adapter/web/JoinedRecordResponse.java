package vn.vinhdanh.delegate.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.JoinedRecord;

/**
 * A registration or an award that was joined in a delegate.
 *
 * @param id names the record when it is parted; null for the one that the delegate began with, which stays
 * @param nominations ids of the nominations whose awards came with the record; empty for a registration
 */
record JoinedRecordResponse(
        @Nullable String id,
        String name,
        @Nullable String title,
        @Nullable Integer birthYear,
        String unit,
        List<String> groups,
        List<String> nominations) {

    static List<JoinedRecordResponse> of(Delegate delegate) {
        return delegate.known().records().stream().map(JoinedRecordResponse::of).toList();
    }

    private static JoinedRecordResponse of(JoinedRecord record) {
        return new JoinedRecordResponse(
                record.id(),
                record.person().name(),
                record.title(),
                record.person().birthYear(),
                record.person().unit(),
                record.roles().groups(),
                record.roles().nominations());
    }
}
