import type { Ref } from 'preact';

import { Icon, type IconName } from './Icon';

interface Props {
  readonly icon: IconName;
  /** Its accessible name, and its tooltip. */
  readonly name: string;
  readonly onClick: () => void;
  /** Of a button that stays in. */
  readonly isPressed?: boolean;
  /** Of a button that shows and hides something. */
  readonly isExpanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of the card's foot. */
export function IconButton({ icon, name, onClick, isPressed, isExpanded, buttonRef }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      onClick={onClick}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
      {...(buttonRef && { ref: buttonRef })}
    >
      <Icon name={icon} />
    </button>
  );
}
