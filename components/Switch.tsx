interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** Something to turn on and off, with its name in sight. */
export function Switch({ label, isOn, isDisabled = false, onToggle }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      disabled={isDisabled}
      onClick={() => onToggle(!isOn)}
    >
      {label}
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
