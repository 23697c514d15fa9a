import css from "./SearchBox.module.css";

type SearchBoxProps = {
  label: string;
  /** What is searched for, as the address keeps it: absent if it is nothing. */
  text: string | undefined;
  onSearch: (text: string | undefined) => void;
};

export function SearchBox({ label, text, onSearch }: SearchBoxProps) {
  return (
    <label className={css.search}>
      <span className="unseen">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={text ?? ""}
        onChange={(event) => onSearch(event.target.value || undefined)}
      />
    </label>
  );
}
