import type { CongressList, Exemplar } from "./queries";

const person = (name: string, nominationIds: string[], revokedIds: string[] = []): Exemplar => ({
  delegateId: name,
  nominationIds,
  revokedIds,
  name: `${name} (mẫu)`,
  title: null,
  birthYear: 1984,
  unit: "Các xóm",
  forms: ["Giấy khen"],
  collectives: [],
});

/** For tests: two may go; Đức, Mai and Khuê are proposed, and Thu lost the award. */
export const drafted: CongressList = {
  conferenceId: "c1",
  version: 3,
  state: "DRAFTING",
  planned: { name: "Đại hội", places: 2, sample: true, item: null },
  terms: { congress: "Đại hội", places: 2, criteria: "Tiêu biểu", moreThanPercent: 50 },
  candidates: ["duc", "mai", "khue"].map((nominationId) => ({ nominationId, reason: "Vượt khó", stands: true })),
  checkedIn: 0,
  people: [
    person("Đức", ["duc"]),
    person("Khuê", ["khue", "khue-2"]),
    person("Mai", ["mai"]),
    person("Thu", [], ["thu"]),
    person("Ý", ["y"]),
  ],
};

export const presented: CongressList = {
  ...drafted,
  state: "PRESENTED",
  counting: {
    method: "BALLOTS",
    presentedAt: "2025-08-28T03:00:00Z",
    firstBy: null,
    firstIsMine: false,
    differing: 0,
    needed: null,
    countedBy: [],
  },
};

export const counted: CongressList = {
  ...presented,
  state: "COUNTED",
  counting: {
    ...(presented.counting as NonNullable<CongressList["counting"]>),
    needed: 51,
    ballots: {
      present: 100,
      issued: 100,
      returned: 99,
      valid: 98,
      votes: [
        { nominationId: "duc", inFavour: 60 },
        { nominationId: "mai", inFavour: 40 },
        { nominationId: "khue", inFavour: 80 },
      ],
    },
    countedBy: ["Một", "Hai"],
  },
  election: { delegates: ["khue", "duc"], reserves: [] },
};
