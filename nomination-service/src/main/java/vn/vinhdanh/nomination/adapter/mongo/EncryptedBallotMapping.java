package vn.vinhdanh.nomination.adapter.mongo;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import vn.vinhdanh.nomination.domain.council.BallotBox;
import vn.vinhdanh.nomination.domain.council.Council;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.council.Tally;
import vn.vinhdanh.nomination.domain.council.Voting;
import vn.vinhdanh.platform.store.StateMapping;

/**
 * Writes a session with its ballot box sealed. The totals are in the order of the session's lines and each has a fixed
 * length, so neither the text of a sealed box nor its length reveals anything about a ballot.
 */
final class EncryptedBallotMapping {

    private static final String BOX = "box";

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
        if (session instanceof Voting voting) {
            state.put(BOX, seal.sealed(voting.council().id(), totals(voting)));
        }
        return state;
    }

    private CouncilSession read(Document state) {
        if (!(state.get(BOX) instanceof String sealed)) {
            return plain.read(state);
        }
        Document open = new Document(state);
        open.put(BOX, new Document("tallies", Map.of()));
        Voting empty = (Voting) plain.read(open);
        ByteBuffer totals = ByteBuffer.wrap(seal.opened(empty.council().id(), sealed));
        return new Voting(empty.council(), empty.voted(), box(empty.council(), totals));
    }

    private static byte[] totals(Voting voting) {
        ByteBuffer totals = ByteBuffer.allocate(voting.council().lines().size() * 3 * Short.BYTES);
        for (Line line : voting.council().lines()) {
            Tally tally = voting.box().on(line.nominationId());
            totals.putShort((short) tally.inFavour());
            totals.putShort((short) tally.against());
            totals.putShort((short) tally.abstained());
        }
        return totals.array();
    }

    private static BallotBox box(Council council, ByteBuffer totals) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Line line : council.lines()) {
            tallies.put(line.nominationId(), new Tally(totals.getShort(), totals.getShort(), totals.getShort()));
        }
        return new BallotBox(tallies);
    }
}
