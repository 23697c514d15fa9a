import { describe, expect, it } from "vitest";
import type { CouncilSession } from "../domain/council";
import type { Nomination } from "../domain/nomination";
import { ballotLines, linesToVoteOn, turnOf, undecided, votesOf } from "./ballot";

const nominations = [
  { id: "tu", nominee: { kind: "INDIVIDUAL", name: "Hoàng Văn Tú" } },
  { id: "duyen", nominee: { kind: "INDIVIDUAL", name: "Nông Thị Duyên" } },
  { id: "tuw", nominee: { kind: "HOUSEHOLD", head: "Hoàng Văn Tư" } },
  { id: "struck", nominee: { kind: "INDIVIDUAL", name: "Đàm Quang Vinh" } },
] as unknown as Nomination[];

const session = {
  id: "s",
  state: "VOTING",
  members: [
    { account: "lam", name: "Đinh Văn Lâm", present: true, voted: false },
    { account: "hanh", name: "Lý Thị Hạnh", present: false, voted: false },
  ],
  lines: ["tu", "duyen", "tuw"].map((nominationId) => ({ nominationId })),
  conflicts: [{ account: "lam", nominationId: "tuw", ground: "DECLARED", reason: "Anh em ruột" }],
  ballot: ["tu", "duyen"],
} as unknown as CouncilSession;

describe("a ballot", () => {
  const lines = ballotLines(session, nominations, "lam");
  const own = linesToVoteOn(lines, session.ballot ?? []);

  it("lists the session's lines by given name and says where the member has a conflict", () => {
    expect(lines.map(({ number, nomination, conflict }) => [number, nomination.id, conflict?.reason])).toEqual([
      [1, "duyen", undefined],
      [2, "tu", undefined],
      [3, "tuw", "Anh em ruột"],
    ]);
  });

  it("counts what is left to decide", () => {
    expect(undecided(own, {})).toHaveLength(2);
    expect(undecided(own, { tu: "FOR" }).map(({ nomination }) => nomination.id)).toEqual(["duyen"]);
    expect(undecided(own, { tu: "FOR", duyen: "ABSTAIN" })).toHaveLength(0);
  });

  it("sends no choice on a line that the member may not vote on", () => {
    expect(votesOf(own, { tu: "FOR", duyen: "AGAINST", tuw: "FOR" })).toEqual([
      { nominationId: "duyen", choice: "AGAINST" },
      { nominationId: "tu", choice: "FOR" },
    ]);
  });

  it("is open to a member who is present and has not voted", () => {
    expect(turnOf(session, "lam")).toBe("vote");
    expect(turnOf(session, "hanh")).toBe("attend");
    expect(turnOf({ ...session, state: "CONVENED", ballot: null }, "lam")).toBe("wait");
    expect(turnOf({ ...session, state: "CLOSED" }, "hanh")).toBe("absent");
    expect(turnOf(session, "thu.ky")).toBe("not-member");
    const cast = session.members.map((member) => ({ ...member, voted: true }));
    expect(turnOf({ ...session, members: cast, ballot: null }, "lam")).toBe("voted");
  });
});
