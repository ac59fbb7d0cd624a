/**
 * What a fact is. Authored as YAML in `data/packs/<pack>/`, checked once when the pack is built
 * (`parse-pack.ts`), trusted everywhere after that. Authors' guide: docs/facts.md.
 */
import type { CategoryId } from './categories';

/** How the two framings of a fact stand to each other. `one-sided` exactly when one is silent. */
export type Relation = 'agree' | 'differ' | 'contradict' | 'one-sided';

export const RELATIONS = [
  'agree',
  'differ',
  'contradict',
  'one-sided',
] as const satisfies readonly Relation[];

/** Languages an alias can be written in. Each has its own rules of inflection (lib/lexicon). */
export type Lang = 'en' | 'ru' | 'uk';

/** One way a term is written in running text. */
export interface Alias {
  /** In its base form: singular, nominative. */
  readonly text: string;
  /** Absent: `en` for Latin script, Russian and Ukrainian alike for Cyrillic. */
  readonly lang?: Lang;
  /** Absent: `exact` when more than half of the letters are capitals, else `fold`. */
  readonly case?: 'exact' | 'fold';
  /** The alias counts only on a page that holds one of these words or phrases. */
  readonly needs?: readonly string[];
  /** `false`: only this very form, no inflection, no plural. */
  readonly inflect?: false;
}

/** A phrase quoted word for word from a source. */
export interface Wording {
  /** Verbatim, at most 14 words. */
  readonly text: string;
  /** 1 is the first paragraph of the article's body; 0 is its headline. */
  readonly paragraph: number;
  /** Parts of `text` that the other source would not have written; picked out in the card. */
  readonly differs?: readonly string[];
}

/** How a source lets a person or institution speak. */
export type Voice = 'quoted' | 'paraphrased' | 'named';

/** What one source says of a fact, and how. */
export interface Telling {
  readonly silent?: false;
  /** In our own words, at most 200 characters. */
  readonly says: string;
  /** One to three. */
  readonly wording: readonly Wording[];
  readonly voice?: Voice;
  /** The date this source gives, where it is not the date on record ("2021"). */
  readonly dated?: string;
}

/** This source does not mention the fact: also a framing, and shown. */
export interface Silence {
  readonly silent: true;
}

export type Framing = Telling | Silence;

/** Something published that a record note rests on. */
export interface Reference {
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601, as exact as known: `2023`, `2023-09`, `2023-09-19`. Absent: it carries none; another citation of the note does. */
  readonly date?: string;
  /** https. Absent only where `document` names the thing. */
  readonly url?: string;
  /** Number of an official document, such as `A/RES/50/80`. */
  readonly document?: string;
  /** How it was read: in a copy that somebody else published, or not at all. Absent: the text itself. */
  readonly read?: 'copy' | 'not-opened';
}

/** What the public record says, apart from both voices. */
export interface RecordNote {
  readonly text: string;
  readonly cites: readonly Reference[];
  /** ISO 8601: how far the record was read for this note. */
  readonly asOf: string;
  /** The editorial finding this note answers, such as `000-01` or `D` (docs/facts.md). */
  readonly finding?: string;
}

/** When an event took place, ISO 8601 dates, both ends included. */
export interface When {
  readonly from: string;
  readonly to?: string;
}

/** One thing worth a card. */
export interface Fact {
  /** Kebab-case, the name of its file. */
  readonly id: string;
  readonly term: string;
  readonly category: CategoryId;
  /** One neutral sentence that both sources could sign. */
  readonly summary: string;
  /** Short forms shown beside the term: "CSTO", "ОДКБ". */
  readonly knownAs?: readonly string[];
  readonly aliases: readonly Alias[];
  readonly relation: Relation;
  /** One neutral sentence: what differs. Present for `differ` and `contradict`. */
  readonly contrast?: string;
  /** Always two, in the pack's source order: a card never shows one side alone. */
  readonly framings: readonly [Framing, Framing];
  readonly record?: readonly RecordNote[];
  /** Ids of facts in the same pack. */
  readonly related?: readonly string[];
  readonly when?: When;
}

/** One of a pack's two publications. */
export interface Source {
  readonly id: string;
  /** As a column heading: "Focus". */
  readonly name: string;
  /** The line under the heading: "Ukraine · machine translation". */
  readonly byline: string;
  readonly title: string;
  readonly publisher: string;
  /** As exact as known; `about` says that it was inferred. */
  readonly published: { readonly from: string; readonly to?: string; readonly about?: true };
  readonly url: string;
  /** How we know that this is where the text comes from. */
  readonly identified: string;
  /** Our own one-line description of each body paragraph, first to last. */
  readonly outline: readonly string[];
}

/** A set of facts with its two sources. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601: nothing in the pack claims anything later. */
  readonly asOf: string;
  readonly maintainer: string;
  readonly licence: string;
  readonly sources: readonly [Source, Source];
  readonly facts: readonly Fact[];
  /** Longer names that hold a term without meaning it ("North Atlantic Council"): never marked. */
  readonly blocking: readonly Alias[];
}
