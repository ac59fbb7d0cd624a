import type { MessageKey } from '@/lib/i18n/messages';
import type { Translator } from '@/lib/i18n/translator';

/** A command of the extension as the browser tells of it. */
export interface Shortcut {
  readonly name: string;
  /** In the browser's language, which need not be the reader's choice. */
  readonly description: string;
  /** As the browser writes it, "Alt+Shift+S"; empty where none is set. */
  readonly keys: string;
}

/** What each command of the manifest does, in the language of the page; in the order they are listed. */
const COMMAND_WORDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'options_shortcut_popup',
  'next-mark': 'command_next',
  'previous-mark': 'command_previous',
  'open-card': 'command_open',
  'toggle-site': 'command_site',
};

interface Props {
  /** Undefined where the browser has no shortcuts for extensions, as on a phone. */
  readonly shortcuts: readonly Shortcut[] | undefined;
  /** Opens the browser's own page for them. Undefined where it lets nobody. */
  readonly onChange: (() => void) | undefined;
  readonly t: Translator;
}

/** The keyboard shortcuts, and where to change them: that is the browser's business. */
export function ShortcutList({ shortcuts, onChange, t }: Props) {
  if (!shortcuts) return <p class="note">{t('options_shortcuts_none')}</p>;
  return (
    <>
      <dl class="shortcuts">
        {inOrder(shortcuts).map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{wordsOf(name, t) ?? description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="note">{t('options_shortcut_unset')}</span>}</dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <div class="buttons">
          <button type="button" onClick={onChange}>
            {t('options_shortcuts_change')}
          </button>
        </div>
      ) : (
        <p class="note">{t('options_shortcuts_where')}</p>
      )}
    </>
  );
}

/** Browsers list them by the alphabet of their names, which nobody sees. */
function inOrder(shortcuts: readonly Shortcut[]): readonly Shortcut[] {
  const order = Object.keys(COMMAND_WORDS);
  const place = ({ name }: Shortcut) => (order.includes(name) ? order.indexOf(name) : order.length);
  return shortcuts.toSorted((a, b) => place(a) - place(b));
}

function wordsOf(command: string, t: Translator): string | undefined {
  const key = COMMAND_WORDS[command];
  return key && t(key);
}
