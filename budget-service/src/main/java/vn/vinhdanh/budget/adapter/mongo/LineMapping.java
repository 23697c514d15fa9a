package vn.vinhdanh.budget.adapter.mongo;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;

/** A ledger line as a document, field by field: an accountant with a database shell must be able to read it. */
final class LineMapping {

    private LineMapping() {}

    static Document write(LedgerLine line) {
        Entry entry = line.entry();
        Balances after = line.after();
        return new Document("_id", line.id())
                .append("commune", entry.commune())
                .append("conferenceId", line.fund().owner())
                .append("fund", line.fund().kind().name())
                .append("number", line.number())
                .append("posting", entry.posting())
                .append("movement", entry.movement().name())
                .append("amount", entry.amount())
                .append("nominationId", entry.nominationId())
                .append("note", entry.note())
                .append("by", entry.by())
                .append("at", Date.from(entry.at()))
                .append("allocated", after.allocated())
                .append("available", after.available())
                .append("reserved", after.reserved())
                .append("committed", after.committed())
                .append("paid", after.paid())
                .append("previousHash", line.previousHash())
                .append("hash", line.hash());
    }

    /** Empty if the document was changed so much that it is not a line any more. */
    static Optional<LedgerLine> read(Document document) {
        try {
            return Optional.of(line(document));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException notALine) {
            return Optional.empty();
        }
    }

    private static LedgerLine line(Document document) {
        FundId fund = new FundId(text(document, "conferenceId"), FundKind.valueOf(text(document, "fund")));
        Entry entry = new Entry(
                text(document, "posting"),
                Movement.valueOf(text(document, "movement")),
                document.getLong("amount"),
                text(document, "commune"),
                document.getString("nominationId"),
                text(document, "note"),
                text(document, "by"),
                document.getDate("at").toInstant());
        Balances after = new Balances(
                document.getLong("allocated"),
                document.getLong("available"),
                document.getLong("reserved"),
                document.getLong("committed"),
                document.getLong("paid"));
        return new LedgerLine(
                fund, document.getLong("number"), entry, after, text(document, "previousHash"), text(document, "hash"));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field));
    }
}
