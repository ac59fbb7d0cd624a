import type { ComponentChildren } from 'preact';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly label: ComponentChildren;
  /** How many facts it lists. */
  readonly count: number;
}

interface Props<Key extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Key>[];
  readonly chosen: readonly Key[];
  readonly onChange: (chosen: readonly Key[]) => void;
}

/** Check boxes as a row of chips. None checked means all. */
export function Chips<Key extends string>({ legend, choices, chosen, onChange }: Props<Key>) {
  const toggle = (key: Key) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      <div class="chip-row">
        {choices.map(({ key, label, count }) => (
          <label key={key} class="chip">
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            {label} <span class="count">{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
