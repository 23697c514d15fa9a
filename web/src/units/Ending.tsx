import { useState } from "react";
import { fieldProblems } from "../app/problem";
import { indented, inTree, type Register, type Unit, withBelow } from "../domain/unitTree";
import { SelectField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/units";
import { dissolveUnit, mergeUnit } from "./queries";
import { refusal, useUnitChange } from "./useUnitChange";

type EndingProps = { register: Register; unit: Unit; onClose: () => void };

/** Another unit continues this one. */
export function Merging({ register, unit, onClose }: EndingProps) {
  const [into, setInto] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const other = register.items.find(({ code }) => code === into)?.name ?? "";
  const merge = useUnitChange(
    () => mergeUnit(register, unit, into, reason.trim()),
    () => m.didMerge({ name: unit.name, into: other }),
    onClose,
  );
  const problems = fieldProblems(merge.error, ["into", "reason"], {
    AUnitIsMergedIntoAnotherPresentUnit: "into",
    AUnitIsNotMergedIntoWhatIsBelowIt: "into",
  });
  const own = withBelow(register.items, unit.code);
  return (
    <ReasonConfirm
      open
      title={m.mergeTitle({ name: unit.name })}
      count={1}
      act={() => m.mergeAct()}
      reason={reason}
      onReason={setReason}
      hint={m.reasonHint()}
      maxLength={500}
      problem={problems.at("reason")}
      pending={merge.isPending}
      onCancel={onClose}
      onConfirm={() => {
        setTried(true);
        if (into) {
          merge.mutate(undefined);
        }
      }}
    >
      <p>{m.mergeText()}</p>
      {merge.error && !problems.isAtField && <ProblemNote sentence={refusal(merge.error)} more={problems.elsewhere} />}
      <SelectField
        label={m.into()}
        value={into}
        options={inTree(register.items)
          .filter(({ code }) => !own.has(code))
          .map((placed) => ({ value: placed.code, label: indented(placed) }))}
        onChange={setInto}
        problem={problems.at("into") ?? (tried && !into ? m.needsInto() : undefined)}
      />
    </ReasonConfirm>
  );
}

/** The unit ends, and no other continues it. */
export function Dissolving({ register, unit, onClose }: EndingProps) {
  const [reason, setReason] = useState("");
  const dissolve = useUnitChange(
    () => dissolveUnit(register, unit, reason.trim()),
    () => m.didDissolve({ name: unit.name }),
    onClose,
  );
  const problems = fieldProblems(dissolve.error, ["reason"]);
  return (
    <ReasonConfirm
      open
      title={m.dissolveTitle({ name: unit.name })}
      count={1}
      act={() => m.dissolveAct()}
      reason={reason}
      onReason={setReason}
      hint={m.reasonHint()}
      maxLength={500}
      problem={problems.at("reason")}
      pending={dissolve.isPending}
      onCancel={onClose}
      onConfirm={() => dissolve.mutate(undefined)}
    >
      <p>{m.dissolveText()}</p>
      {dissolve.error && <ProblemNote sentence={refusal(dissolve.error)} more={problems.elsewhere} />}
    </ReasonConfirm>
  );
}
