package vn.vinhdanh.nomination.adapter.mongo;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.vinhdanh.nomination.domain.council.BallotBox;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.council.Tally;
import vn.vinhdanh.platform.store.StateMapping;

/**
 * Writes a session with its ballot box sealed, in whatever state it has one. The totals are in the order of the
 * session's lines and each has a fixed length, so neither the text of a sealed box nor its length reveals anything
 * about a ballot.
 */
final class EncryptedBallotMapping {

    /** The field of the box in each state that has one. */
    static final String BOX = "box";

    /** Stands in for the box while a state is read whose box is not opened yet. */
    private static final Document EMPTY = new Document("tallies", Map.of());

    private final StateMapping<CouncilSession> plain;
    private final BallotSeal seal;

    private EncryptedBallotMapping(StateMapping<CouncilSession> plain, BallotSeal seal) {
        this.plain = plain;
        this.seal = seal;
    }

    static StateMapping<CouncilSession> around(StateMapping<CouncilSession> plain, BallotSeal seal) {
        EncryptedBallotMapping mapping = new EncryptedBallotMapping(plain, seal);
        return new StateMapping<>(CouncilSession.class, mapping::write, mapping::read);
    }

    private Document write(CouncilSession session) {
        Document state = plain.write(session);
        if (state.containsKey(BOX)) {
            state.put(BOX, sealed(session, NominationJson.MAPPER.convertValue(state.get(BOX), BallotBox.class)));
        }
        return state;
    }

    /** A box that did not open is written as it was read. */
    private String sealed(CouncilSession session, BallotBox box) {
        String unopened = box.unopened();
        return unopened == null
                ? seal.sealed(
                        session.council().id(),
                        session.voted(),
                        totals(session.council().lines(), box))
                : unopened;
    }

    private CouncilSession read(Document state) {
        if (!(state.get(BOX) instanceof String sealed)) {
            return plain.read(state);
        }
        CouncilSession empty = plain.read(new Document(state).append(BOX, EMPTY));
        BallotBox box = seal.opened(empty.council().id(), empty.voted(), sealed)
                .map(totals -> box(empty.council().lines(), ByteBuffer.wrap(totals)))
                .orElseGet(() -> BallotBox.unopened(sealed));
        return plain.read(new Document(state).append(BOX, NominationJson.MAPPER.convertValue(box, Map.class)));
    }

    private static byte[] totals(List<Line> lines, BallotBox box) {
        ByteBuffer totals = ByteBuffer.allocate(lines.size() * 3 * Short.BYTES);
        for (Line line : lines) {
            Tally tally = box.on(line.nominationId());
            totals.putShort((short) tally.inFavour());
            totals.putShort((short) tally.against());
            totals.putShort((short) tally.abstained());
        }
        return totals.array();
    }

    private static BallotBox box(List<Line> lines, ByteBuffer totals) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Line line : lines) {
            tallies.put(line.nominationId(), new Tally(totals.getShort(), totals.getShort(), totals.getShort()));
        }
        return new BallotBox(tallies);
    }
}
