import type { Mark as StateMark } from "../../kit/State";
import * as m from "../../messages/payout";
import type { Free, Line, Sheet } from "./queries";

/** As the gateway takes it. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** What the browser offers to choose; the service looks at the content. */
export const ACCEPTED = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png";

export const PICTURES = "image/jpeg,image/png";

export function stateOf(state: Sheet["state"]): { mark: StateMark; word: string } {
  switch (state) {
    case "OPEN":
      return { mark: "half", word: m.open() };
    case "PAYING":
      return { mark: "half", word: m.paying() };
    case "PAID":
      return { mark: "full", word: m.paid() };
    case "CANCELLED":
      return { mark: "dash", word: m.cancelled() };
  }
}

/** What the signed paper says of a line. */
export function receiptOf({ receipt }: Line): { mark: StateMark; word: string; more?: string | undefined } {
  switch (receipt?.how) {
    case "SIGNED":
      return { mark: "full", word: m.signed(), more: receipt.by ?? undefined };
    case "PROXY":
      return { mark: "full", word: m.byProxy(), more: [receipt.by, receipt.document].filter(Boolean).join(", ") };
    case "NOT_RECEIVED":
      return { mark: "dash", word: m.notReceived(), more: receipt.note ?? undefined };
    default:
      return { mark: "ring", word: m.notMarked() };
  }
}

/** What became of the reward of a line, and why it differs from what was signed, if it does. */
export function outcomeOf({ outcome }: Line, paying: boolean): { mark: StateMark; word: string } {
  switch (outcome) {
    case "TO_PAY":
      return paying ? { mark: "half", word: m.beingBooked() } : { mark: "ring", word: m.toPay() };
    case "PAID":
      return { mark: "full", word: m.booked() };
    case "RECOVERY_DUE":
      return { mark: "back", word: m.recoveryDue() };
    case "RECOVERED":
      return { mark: "back", word: m.recovered() };
    case "REVERSED":
      return { mark: "back", word: m.reversed() };
    case "PAID_OTHERWISE":
      return { mark: "dash", word: m.paidOtherwise() };
    case "REVOKED":
      return { mark: "dash", word: m.revoked() };
  }
}

export function unmarked({ lines }: Sheet): Line[] {
  return lines.filter(({ receipt }) => !receipt);
}

export function signedLines({ lines }: Sheet): Line[] {
  return lines.filter(({ receipt }) => receipt && receipt.how !== "NOT_RECEIVED");
}

/** Whether the line may be marked as signed by the person who may sign, without asking for a name. */
export function knowsSigner({ maySign }: Line): boolean {
  return Boolean(maySign);
}

/** Lines whose signature and ledger do not agree. */
export function differing({ lines }: Sheet): Line[] {
  return lines.filter(({ difference }) => difference !== 0);
}

/** What a new sheet has, by the chosen units and forms; none chosen are all. */
export function chosenOf(free: readonly Free[], units: readonly string[], forms: readonly string[]): Free[] {
  return free
    .filter(({ unit }) => units.length === 0 || units.includes(unit))
    .filter(({ formOfAward }) => forms.length === 0 || forms.includes(formOfAward));
}

export function sumOf(rows: readonly { amount: number }[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}
