import type english from '@/public/_locales/en/messages.json';

/** One message in the browsers' format (`_locales/<language>/messages.json`). */
export interface Message {
  /** `$NAME$` stands for a placeholder, `$1` to `$9` for a substitution, `$$` for a dollar. */
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Messages = Readonly<Record<string, Message>>;

export type MessageKey = keyof typeof english;

/** Keys that come in plural forms: `x` for `x_one`, `x_few`, `x_many` and `x_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export type Substitutions = readonly (string | number)[];

/** The message with everything filled in. What was not given is left out, as browsers do. */
export function filled({ message, placeholders = {} }: Message, substitutions: Substitutions): string {
  const named = message.replace(
    /\$(\w+)\$/g,
    (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '',
  );
  return named.replace(/\$([1-9$])/g, (_, what: string) =>
    what === '$' ? '$' : String(substitutions[Number(what) - 1] ?? ''),
  );
}
