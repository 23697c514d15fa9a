import { type Feature, overviewPart, selecting } from "../app/feature";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import * as m from "../messages/lettersHome";
import { type LetterProgress, lettersProgressQuery } from "./queries";

/** Invitations on their way, and what a person has to do for them. */
export const letters: Feature = {
  roles: ["secretariat", "office"],
  navigation: [
    {
      to: "/letters",
      title: m.letters,
      count: ({ conference }) =>
        selecting(lettersProgressQuery(conference.id), ({ attention }) => attention || undefined),
    },
  ],
  mine: ({ conference }) => selecting(lettersProgressQuery(conference.id), waitsForPerson),
  others: ({ conference }) => selecting(lettersProgressQuery(conference.id), onTheWay),
};

/** How far the letters are. The Chairman sees it, and opens none. */
export const lettersFigure: Feature = {
  roles: ["secretariat", "office", "chairman"],
  navigation: [],
  figures: ({ conference }) => selecting(lettersProgressQuery(conference.id), figuresOf),
  overview: overviewPart(() => import("./Overview")),
};

function figuresOf({ total, done, states }: LetterProgress): Figure[] {
  const uncertain = states.UNCERTAIN ?? 0;
  return total === 0
    ? []
    : [
        {
          label: m.letters(),
          value: `${done}/${total}`,
          ...(uncertain > 0 && { more: m.uncertainCount({ count: uncertain }) }),
        },
      ];
}

function waitsForPerson({ states }: LetterProgress): Task[] {
  const { HELD: held = 0, UNCERTAIN: uncertain = 0, FAILED: failed = 0, PRINT_PENDING: paper = 0 } = states;
  const tasks: Task[] = [];
  if (held > 0) {
    tasks.push({
      id: "letters held",
      what: m.held({ count: held }),
      more: m.heldMore(),
      act: (
        <ButtonLink to="/letters" search={{ group: "held" }}>
          {m.heldAct()}
        </ButtonLink>
      ),
    });
  }
  if (uncertain > 0) {
    tasks.push({
      id: "letters uncertain",
      what: m.uncertain({ count: uncertain }),
      more: m.uncertainMore(),
      act: (
        <ButtonLink to="/letters" search={{ group: "uncertain" }}>
          {m.uncertainAct()}
        </ButtonLink>
      ),
    });
  }
  if (failed > 0) {
    tasks.push({
      id: "letters failed",
      what: m.failed({ count: failed }),
      more: m.failedMore(),
      act: (
        <ButtonLink to="/letters" search={{ group: "failed" }}>
          {m.failedAct()}
        </ButtonLink>
      ),
    });
  }
  if (paper > 0) {
    tasks.push({
      id: "letters paper",
      what: m.paper({ count: paper }),
      act: (
        <ButtonLink to="/letters" search={{ group: "paper" }}>
          {m.paperAct()}
        </ButtonLink>
      ),
    });
  }
  return tasks;
}

function onTheWay({ open }: LetterProgress): Task[] {
  return open === 0
    ? []
    : [
        {
          id: "letters open",
          what: m.onTheWay({ count: open }),
          more: m.onTheWayMore(),
          act: (
            <ButtonLink kind="plain" to="/letters">
              {m.see()}
            </ButtonLink>
          ),
        },
      ];
}
