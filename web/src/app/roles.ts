import * as m from "../messages/app";
import type { Role, Session } from "./session";

const names: Record<Role, () => string> = {
  secretariat: m.roleSecretariat,
  "unit-officer": m.roleUnitOfficer,
  "council-member": m.roleCouncilMember,
  "council-secretary": m.roleCouncilSecretary,
  chairman: m.roleChairman,
  office: m.roleOffice,
  accountant: m.roleAccountant,
  door: m.roleDoor,
  operator: m.roleOperator,
};

export function roleNames(session: Session): string {
  return session.roles.map((role) => names[role]?.() ?? role).join(", ");
}
