import type { components } from "../../api/nomination";
import { date, moment, money } from "../kit/format";
import * as m from "../messages/history";

export type AuditChange = components["schemas"]["AuditChange"];

/** What a value is called, by the last name in its path. */
const fields: Readonly<Record<string, () => string>> = {
  achievement: m.fieldAchievement,
  adjourned: m.fieldAdjourned,
  adjournments: m.fieldAdjournments,
  address: m.fieldAddress,
  amount: m.fieldAmount,
  answer: m.fieldAnswer,
  appraisedBy: m.fieldAppraisedBy,
  available: m.fieldAvailable,
  birthYear: m.fieldBirthYear,
  callName: m.fieldCallName,
  channel: m.fieldChannel,
  companions: m.fieldCompanions,
  conflicts: m.fieldConflicts,
  contact: m.fieldContact,
  date: m.fieldDate,
  day: m.fieldDate,
  delivery: m.fieldDelivery,
  directLabour: m.fieldDirectLabour,
  dissolved: m.fieldDissolved,
  door: m.fieldDoor,
  email: m.fieldEmail,
  endTime: m.fieldEndTime,
  form: m.fieldForm,
  formOfAward: m.fieldForm,
  groups: m.fieldGroups,
  head: m.fieldHead,
  kind: m.fieldKind,
  late: m.fieldLate,
  lines: m.fieldLines,
  members: m.fieldMembers,
  mergedInto: m.fieldMergedInto,
  movement: m.fieldMovement,
  name: m.fieldName,
  needs: m.fieldNeeds,
  number: m.fieldNumber,
  paidOn: m.fieldPaidOn,
  ownUnit: m.fieldOwnUnit,
  parent: m.fieldAbove,
  person: m.fieldPerson,
  phone: m.fieldPhone,
  present: m.fieldPresent,
  questions: m.fieldQuestions,
  quota: m.fieldQuota,
  quotaIsSample: m.fieldQuotaIsSample,
  reason: m.fieldReason,
  receivedBy: m.fieldReceivedBy,
  representative: m.fieldRepresentative,
  responsible: m.fieldResponsible,
  salutation: m.fieldSalutation,
  selected: m.fieldSelected,
  stage: m.fieldState,
  startTime: m.fieldStartTime,
  state: m.fieldState,
  title: m.fieldTitle,
  unit: m.fieldUnit,
  units: m.fieldUnits,
  venue: m.fieldVenue,
  verdict: m.fieldVerdict,
  withdrawn: m.fieldWithdrawn,
  workplace: m.fieldWorkplace,
  comments: m.fieldComments,
  confirmed: m.fieldConfirmed,
  difficulties: m.fieldDifficulties,
  done: m.fieldDone,
  due: m.fieldDue,
  evidence: m.fieldEvidence,
  headcount: m.fieldHeadcount,
  offer: m.fieldOffer,
  reported: m.fieldReported,
  sentBack: m.fieldSentBack,
  steps: m.fieldSteps,
  takenOverBy: m.fieldTakenOverBy,
  passages: m.fieldText,
  text: m.fieldText,
  overdueTold: m.fieldOverdueTold,
  versions: m.fieldVersions,
  settlement: m.fieldSettlement,
  submission: m.fieldSubmission,
  preparers: m.fieldPreparers,
  unitPrice: m.fieldUnitPrice,
  count: m.fieldQuantity,
  quantity: m.fieldQuantity,
  overNorm: m.fieldOverNorm,
  basis: m.fieldBasis,
  norm: m.fieldNorm,
  why: m.fieldWhy,
  occasion: m.fieldOccasion,
  declared: m.fieldDeclared,
  reasons: m.fieldReasons,
  account: m.fieldAccount,
  budget: m.fieldBudget,
  rewards: m.fieldRewards,
  unpaid: m.fieldUnpaid,
  sheets: m.fieldSheets,
  scans: m.fieldScans,
  receipt: m.fieldReceipt,
  by: m.fieldBy,
  how: m.fieldHow,
  document: m.fieldDocument,
  order: m.fieldPayoutOrder,
  booked: m.fieldBooked,
  refused: m.fieldRefused,
  cancelled: m.fieldCancelled,
  headline: m.fieldHeadline,
  readings: m.fieldReadings,
  figures: m.fieldFigures,
  publications: m.fieldPublications,
  written: m.fieldWritten,
  submitted: m.fieldSubmitted,
  approved: m.fieldApproved,
  discarded: m.fieldDiscarded,
  returned: m.fieldSentBack,
  congress: m.fieldCongress,
  places: m.fieldPlaces,
  criteria: m.fieldCriteria,
  moreThanPercent: m.fieldMoreThanPercent,
  method: m.fieldMethod,
  inFavour: m.fieldInFavour,
  against: m.fieldAgainst,
  abstaining: m.fieldAbstaining,
  issued: m.fieldIssued,
  valid: m.fieldValid,
  votes: m.fieldVotes,
  differing: m.fieldDiffering,
  candidates: m.fieldCandidates,
  item: m.fieldItem,
  sample: m.fieldSample,
  theme: m.fieldTheme,
  minutes: m.fieldMinutes,
  stated: m.fieldMinutes,
  note: m.fieldNote,
  file: m.fieldFile,
};

/** The values that the services write as codes. */
const values: Readonly<Record<string, () => string>> = {
  PROPOSED: m.valueProposed,
  WAITLISTED: m.valueWaitlisted,
  REGISTERED: m.valueRegistered,
  INVITED: m.valueInvited,
  ACCEPTED: m.valueAccepted,
  DECLINED: m.valueDeclined,
  SUBSTITUTED: m.valueSubstituted,
  CHECKED_IN: m.valueCheckedIn,
  CANCELLED: m.valueCancelled,
  DRAFT: m.valueDraft,
  SUBMITTED: m.valueSubmitted,
  RETURNED: m.valueReturned,
  APPRAISED: m.valueAppraised,
  TABLED: m.valueTabled,
  SELECTED: m.valueSelected,
  NOT_SELECTED: m.valueNotSelected,
  APPROVED: m.valueApproved,
  REFUSED: m.valueRefused,
  REVOKED: m.valueRevoked,
  WITHDRAWN: m.valueWithdrawn,
  CONVENED: m.valueConvened,
  VOTING: m.valueVoting,
  ADJOURNED: m.valueAdjourned,
  CLOSED: m.valueClosed,
  PENDING: m.valuePending,
  SENT: m.valueSent,
  FAILED: m.valueFailed,
  UNCERTAIN: m.valueUncertain,
  QUEUED: m.valueQueued,
  SENDING: m.valueSending,
  PRINT_PENDING: m.valuePrintPending,
  PRINTED: m.valuePrinted,
  SUPERSEDED: m.valueSuperseded,
  RESERVED: m.valueReserved,
  UNFUNDED: m.valueUnfunded,
  COMMITTED: m.valueCommitted,
  PAID: m.valuePaid,
  RELEASED: m.valueReleased,
  EMAIL: m.valueEmail,
  PRINT: m.valuePrint,
  MR: m.valueMr,
  MS: m.valueMs,
  INDIVIDUAL: m.valueIndividual,
  COLLECTIVE: m.valueCollective,
  HOUSEHOLD: m.valueHousehold,
  CHIEN_SI_THI_DUA_CO_SO: m.valueEmulationFighter,
  TAP_THE_LAO_DONG_TIEN_TIEN: m.valueAdvancedCollective,
  THON_TO_DAN_PHO_VAN_HOA: m.valueCulturalHamlet,
  LAO_DONG_TIEN_TIEN: m.valueAdvancedWorker,
  GIA_DINH_VAN_HOA: m.valueCulturalFamily,
  GIAY_KHEN: m.valueCertificate,
  CONFLICT: m.valueConflict,
  NO_CONFLICT: m.valueNoConflict,
  CHAIR: m.valueChair,
  VICE_CHAIR: m.valueViceChair,
  STANDING_MEMBER: m.valueStandingMember,
  SECRETARY: m.valueSecretary,
  MEMBER: m.valueMember,
  HANDS: m.valueHands,
  BALLOTS: m.valueBallots,
  SIGNED: m.valueSigned,
  PROXY: m.valueProxy,
  NOT_RECEIVED: m.valueNotReceived,
};

/** Values that are the program's own and say nothing to an officer; the time of a change stands above it. */
const internal =
  /(^|\.)(at|\w+At|id|\w*Id|copy|reservation|results|voted|likeness|revision|turn|round|place|schedule|commune|identity|sessionId|ledgerLine|proceedings|sequence|writers)(\.|$)/;

/** Who sits where has the ids of 150 delegates; the chart shows it with their names. */
const ofSeating = /^(seats|turns)\.[0-9a-f-]{36}|^(placed|locked|companions)(\.|$)/;

/** Whom the hall chose is on the page, with names; who did it and why are above the changes. Ballots are not sent back. */
const ofCongress = /^(awards|adoption)(\.|$)|^counting\.(presented|counters|ballots\.returned)(\.|$)/;

/** Who did a step of a part of the report, and what it led to, is the entry itself; a version is the text that is there. */
const ofReport = /^(draft\.saved|standing\.(signed|state)|versions)(\.|$)/;

/** Likewise of a speech; the order of speeches is of ids. */
const ofSpeech =
  /^(proposed|manuscript\.(saved|settled|stage|versions)|invitation\.(signed|answer)|withdrawn\.signed|speeches)(\.|$)/;

/** What was spent of a line is on the page, with its vouchers; who did what and why is the entry itself. */
const ofSpending = /^(spendings|claim)(\.|$)/;

const untold = [internal, ofSpending, ofSeating, ofCongress, ofReport, ofSpeech];

/** The changes of an entry as an officer reads them: what, before, after. Those of the program's own values are left
 * out; what changed alike in several members of a list is told once. */
export function changesInWords(changes: readonly AuditChange[] | null | undefined): { path: string; text: string }[] {
  const told = (changes ?? [])
    .filter(({ path }) => !untold.some((pattern) => pattern.test(path)))
    .map((change) => ({ path: change.path, text: changeInWords(change) }));
  return told.filter(({ text }, at) => told.findIndex((other) => other.text === text) === at);
}

function changeInWords({ path, before, after }: AuditChange): string {
  if (path === "…") {
    return m.moreChanges({ count: Number(after) });
  }
  const what = fieldName(path);
  if (before === null || before === undefined) {
    return m.valueSet({ what, after: valueInWords(after) });
  }
  if (after === null || after === undefined) {
    return m.valueRemoved({ what, before: valueInWords(before) });
  }
  return m.valueChanged({ what, before: valueInWords(before), after: valueInWords(after) });
}

/** Numbers are positions in a list. A name without a word is shown as it is. */
function fieldName(path: string): string {
  const names = path.split(".").filter((name) => !/^\d+$/.test(name));
  const last = names.at(-1) ?? path;
  if (path.startsWith("terms.questions")) {
    return m.fieldHallQuestions();
  }
  return fields[last]?.() ?? names.join(" ");
}

const longest = 160;

function valueInWords(json: string | null | undefined): string {
  const text = textOf(parsed(json ?? ""));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A long value arrives cut, so it is no JSON any more. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json.replace(/^"/, "");
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") {
    return textOfString(value);
  }
  if (typeof value === "number") {
    return value >= 10_000 ? money(value) : String(value);
  }
  if (typeof value === "boolean") {
    return value ? m.yes() : m.no();
  }
  if (Array.isArray(value)) {
    return value.map(textOf).join(", ");
  }
  const named = value as Record<string, unknown> | null;
  const passage = named?.runs ?? named?.entries ?? named?.rows;
  if (passage) {
    return textOf(passage);
  }
  const name = named?.name ?? named?.nominee ?? named?.account ?? named?.title ?? named?.text ?? named?.label;
  return typeof name === "string"
    ? name
    : Object.entries(named ?? {})
        .filter(([key]) => !internal.test(key))
        .map(([, each]) => textOf(each))
        .join(" · ");
}

function textOfString(text: string): string {
  const word = values[text];
  if (word) {
    return word();
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return date(text);
  }
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? moment(text) : `“${text}”`;
}
