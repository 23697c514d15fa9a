import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Confirm } from "../kit/Confirm";
import { FieldList, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/operate";
import { bringInCommune, correctCommune } from "./commands";
import { proposedCode } from "./communes";
import { type Commune, communesQuery } from "./queries";

const rules = { ACodeIsOneCommunes: "code" };

type CommuneFormProps = {
  communes: readonly Commune[];
  /** The commune whose name or province is corrected; a new one without it. */
  commune?: Commune;
  onClose: () => void;
};

/** Asks for the commune that is brought in, or for the name and province of one that is here. */
export function CommuneForm({ communes, commune, onClose }: CommuneFormProps) {
  const queries = useQueryClient();
  const first = { name: commune?.name ?? "", province: commune?.province ?? "", code: "" };
  const [typed, setTyped] = useState(first);
  const [tried, setTried] = useState(false);
  const name = typed.name.trim();
  const province = typed.province.trim();
  const proposed = proposedCode(name, province, communes);
  const save = useMutation({
    mutationFn: () =>
      commune
        ? correctCommune({ code: commune.code, name, province })
        : bringInCommune({ code: typed.code.trim() || proposed, name, province }),
    onSuccess: ({ code }) => {
      onClose();
      say(commune ? m.didCorrectCommune({ name }) : m.didAddCommune({ name, code }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: communesQuery.queryKey }),
  });
  const problems = fieldProblems(save.error, ["name", "province", "code"], rules);
  const field = (key: keyof typeof first, missing?: string) => ({
    value: typed[key],
    onChange: (value: string) => setTyped({ ...typed, [key]: value }),
    problem: problems.at(key) ?? (tried && !typed[key].trim() ? missing : undefined),
  });
  return (
    <Confirm
      open
      title={commune ? m.correctCommuneTitle({ name: commune.name }) : m.addCommuneTitle()}
      act={commune ? m.correctCommuneAct() : m.addCommuneAct()}
      pending={save.isPending}
      onCancel={onClose}
      onConfirm={() => {
        setTried(true);
        if (name && province) {
          save.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={JSON.stringify(typed) !== JSON.stringify(first) && !save.isSuccess} />
      {save.error && !problems.isAtField && <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />}
      {commune && <p>{m.correctCommuneText({ code: commune.code })}</p>}
      <FieldList>
        <TextField
          label={m.communeName()}
          hint={m.communeNameHint()}
          maxLength={100}
          {...field("name", m.needsCommuneName())}
        />
        <TextField
          label={m.province()}
          hint={m.provinceHint()}
          maxLength={100}
          {...field("province", m.needsProvince())}
        />
        {!commune && (
          <TextField
            label={m.communeCode()}
            hint={name && province ? m.codeProposed({ code: proposed }) : m.codeHint()}
            maxLength={64}
            optional
            {...field("code")}
          />
        )}
      </FieldList>
    </Confirm>
  );
}
