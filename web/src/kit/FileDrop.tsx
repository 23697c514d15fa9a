import { useState } from "react";
import * as m from "../messages/kit";
import css from "./FileDrop.module.css";

type FileDropProps = {
  label: string;
  /** What kinds of file are read, for people. */
  hint: string;
  /** The same for the browser: `.yaml,.json`. */
  accept: string;
  onFile: (file: File) => void;
};

/** A file is dropped here or chosen; the browser's own field takes both, and the keyboard. */
export function FileDrop({ label, hint, accept, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? `${css.drop} ${css.over}` : css.drop}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <span>
        {label} <b>{m.chooseFile()}</b>
      </span>
      <span className="quiet small">{hint}</span>
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again after it was changed.
          event.target.value = "";
          if (file) {
            onFile(file);
          }
        }}
      />
    </label>
  );
}
