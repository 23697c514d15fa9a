package vn.vinhdanh.program.domain.publicity;

import java.util.List;

/**
 * What a unit wrote.
 *
 * @param readings when it is read aloud; of a bulletin only
 * @param figures that it uses, as they were when it was written
 */
public record Content(Kind kind, String headline, String text, List<Reading> readings, List<Figure> figures) {

    public enum Kind {
        /** For the loudspeakers of the hamlets. */
        BULLETIN,
        /** For the commune's page, social networks and the press. */
        NEWS
    }

    /** @throws PublicityRules.OnlyABulletinIsReadAloud if a news item has times */
    public Content {
        readings = List.copyOf(readings);
        figures = List.copyOf(figures);
        if (kind == Kind.NEWS && !readings.isEmpty()) {
            throw new PublicityRules.OnlyABulletinIsReadAloud();
        }
    }
}
