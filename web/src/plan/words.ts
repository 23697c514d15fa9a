import type { Option } from "../kit/Field";
import * as m from "../messages/plan";
import type { PartName } from "./partNames";
import type { Kind, Plan } from "./parts";

const titles: Readonly<Record<PartName, () => string>> = {
  particulars: m.editParticulars,
  agenda: m.agenda,
  tasks: m.duties,
  delegateGroups: m.groups,
  units: m.units,
  signatories: m.otherSignatories,
  movements: m.movements,
  funding: m.money,
  report: m.report,
  responsibilities: m.responsibilities,
  texts: m.texts,
};

export const partTitle = (part: PartName): string => titles[part]();

const labels: Readonly<Record<string, () => string>> = {
  name: m.name,
  title: m.item,
  section: m.section,
  parts: m.sectionParts,
  text: m.duty,
  quota: m.quota,
  units: m.registeringUnits,
  unitQuotas: m.shares,
  minutes: m.minutes,
  dueDaysBefore: m.dueDaysBefore,
  owner: m.unit,
  unit: m.unit,
  relation: m.relation,
  role: m.role,
  source: m.source,
  basis: m.basis,
  "conference.title": m.title,
  "conference.venue.name": m.venue,
  "conference.venue.address": m.address,
  "conference.delegateCap": m.cap,
  "conference.duration": m.durationMinutes,
  "conference.window.from": m.windowFrom,
  "conference.window.to": m.windowTo,
  "conference.issuer": m.issuer,
  "conference.signatory.title": m.signatoryTitle,
  "conference.signatory.name": m.signatory,
  from: m.inOfficeFrom,
  until: m.inOfficeUntil,
  "conference.legalBases": m.legalBases,
  "conference.recipientsOfPlan": m.recipients,
  "conference.principles": m.principles,
  "estimate.preparedBy": m.estimatePreparedBy,
  "estimate.approvedBy": m.estimateApprovedBy,
  "rewards.selectedBy": m.rewardsSelectedBy,
  "rewards.decidedBy": m.rewardsDecidedBy,
  "incidents.reportTo": m.incidentsReportedTo,
  "higherCongress.name": m.higherCongress,
  "higherCongress.places": m.higherCongressPlaces,
  purposes: m.purposes,
  "backdrop.lines": m.backdrop,
  "backdrop.footer": m.backdropFooter,
  "slogans.inside": m.slogansInside,
  "slogans.outside": m.slogansOutside,
};

export const fieldLabel = (key: string): string => labels[key]?.() ?? key;

const roles: Readonly<Record<string, () => string>> = {
  secretariat: m.roleSecretariat,
  organiser: m.roleOrganiser,
  communications: m.roleCommunications,
  security: m.roleSecurity,
  council: m.roleCouncil,
  orientation: m.roleOrientation,
  mobilisation: m.roleMobilisation,
  nominator: m.roleNominator,
};

const followers: Readonly<Record<string, () => string>> = {
  NOMINATIONS: m.followedByNominations,
  DELEGATES: m.followedByDelegates,
  MONEY: m.followedByMoney,
};

/** What followed a plan, so that its conference is not deleted. */
export const followerName = (follower: string): string => followers[follower]?.() ?? follower;

/** The answers of a field that has a known few. */
export function optionsOf(kind: Kind, { units }: Plan): Option[] {
  switch (kind) {
    case "unit":
      return units.map(({ code, name }) => ({ value: code, label: name }));
    case "relation":
      return [
        { value: "assigned", label: m.assigned() },
        { value: "requested", label: m.requested() },
      ];
    case "role":
      return Object.entries(roles).map(([value, label]) => ({ value, label: label() }));
    case "source":
      return [
        { value: "STATE_BUDGET", label: m.stateBudget() },
        { value: "REWARD_FUND", label: m.rewardFund() },
      ];
    default:
      return [];
  }
}
