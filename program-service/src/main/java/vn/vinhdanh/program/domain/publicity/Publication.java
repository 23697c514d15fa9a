package vn.vinhdanh.program.domain.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * Where an item was published: the proof that it was.
 *
 * @param number names it within the item
 */
public record Publication(int number, Place place, Signed signed) {

    /**
     * @param where a page, a paper, a station
     * @param link https address; null where there is none, as of loudspeakers
     * @param day on which it was published
     * @param note what else shows it; empty if the link does
     */
    public record Place(String where, @Nullable String link, LocalDate day, String note) {

        /** @throws PublicityRules.APublicationIsProvenByALinkOrANote */
        public Place {
            if (link == null && note.isBlank()) {
                throw new PublicityRules.APublicationIsProvenByALinkOrANote();
            }
        }
    }
}
