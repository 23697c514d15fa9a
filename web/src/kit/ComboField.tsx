import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import * as m from "../messages/kit";
import css from "./ComboField.module.css";
import { Field, type Option } from "./Field";
import { matches } from "./format";

type ComboFieldProps<Value extends string> = {
  label: string;
  hint?: string;
  problem?: string | undefined;
  value: Value | "";
  options: readonly Option<Value>[];
  onChange: (value: Value | "") => void;
};

/** One of many: typing narrows the list, without diacritics too. */
export function ComboField<Value extends string>({
  label,
  hint,
  problem,
  value,
  options,
  onChange,
}: ComboFieldProps<Value>) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <ComboBox
          aria-label={label}
          selectedKey={value === "" ? null : value}
          onSelectionChange={(key) => onChange((key ?? "") as Value | "")}
          defaultFilter={matches}
          menuTrigger="focus"
        >
          <div className={css.combo}>
            <Input {...control} />
            <Button className={css.button ?? ""}>
              <span aria-hidden="true">▾</span>
            </Button>
          </div>
          <Popover className={css.popover ?? ""}>
            <ListBox className={css.list ?? ""} renderEmptyState={() => <p className={css.item}>{m.nothingFound()}</p>}>
              {options.map((option) => (
                <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={css.item ?? ""}>
                  {option.label}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </Field>
  );
}
