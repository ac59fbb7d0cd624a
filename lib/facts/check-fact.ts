import type { Fact, Framing } from './fact';
import { isLater } from './iso-date';
import { findLoadedWords } from './loaded-words';
import type { AuthoredPack } from './pack-schema';
import type { Problem } from './problem';
import { shown } from './problem';

/** Longer, and a quoted phrase becomes a quoted sentence. */
const WORDING_WORDS = 14;

/** A fact with the name of its file, as the gates take it. */
export interface FiledFact {
  readonly file: string;
  readonly fact: Fact;
}

type Finding = Omit<Problem, 'file'>;

/** The gates a fact passes by itself, whatever else is in the pack. */
export function checkFact({ file, fact }: FiledFact, pack: AuthoredPack): Problem[] {
  const sourceIds = [pack.sources[0].id, pack.sources[1].id] as const;
  return [
    ...checkId(file, fact),
    ...checkRelation(fact),
    ...checkSummary(fact, pack.loadedWords),
    ...fact.framings.flatMap((framing, i) => checkWordings(framing, `framings.${sourceIds[i]}`)),
    ...checkRecord(fact, pack.asOf),
    ...checkWhen(fact, pack.asOf),
  ].map((finding) => ({ file, ...finding }));
}

function checkId(file: string, { id }: Fact): Finding[] {
  const name = file.replace(/^.*\/|\.yaml$/gu, '');
  if (name === id) return [];
  return [{ field: 'id', value: shown(id), rule: `the file is called ${name}: make the two equal` }];
}

function checkRelation({ relation, framings, contrast }: Fact): Finding[] {
  const silent = framings.filter((framing) => framing.silent).length;
  const isOpposed = relation === 'differ' || relation === 'contradict';
  const findings: Finding[] = [];
  if (silent === 2) {
    findings.push({
      field: 'framings',
      value: 'both silent',
      rule: 'no card without a voice: quote one of them',
    });
  }
  if (silent === 1 && relation !== 'one-sided') {
    findings.push({
      field: 'relation',
      value: shown(relation),
      rule: 'one source is silent: write one-sided',
    });
  }
  if (silent === 0 && relation === 'one-sided') {
    const rule = 'both sources speak: write agree, differ or contradict';
    findings.push({ field: 'relation', value: shown(relation), rule });
  }
  if (isOpposed && contrast === undefined) {
    findings.push({
      field: 'contrast',
      value: 'nothing',
      rule: `required for ${relation}: say what differs`,
    });
  }
  if (!isOpposed && contrast !== undefined) {
    const rule = `only differ and contradict have one, this is ${relation}: take it out`;
    findings.push({ field: 'contrast', value: shown(contrast), rule });
  }
  return findings;
}

function checkSummary({ summary }: Fact, loadedWords: readonly string[]): Finding[] {
  return findLoadedWords(summary, loadedWords).map((word) => ({
    field: 'summary',
    value: shown(word),
    rule: 'a loaded word (pack.yaml, loadedWords): say it neutrally, or in “ ” where the word itself is meant',
  }));
}

function checkWordings(framing: Framing, field: string): Finding[] {
  if (framing.silent) return [];
  return framing.wording.flatMap(({ text, differs = [] }, i) => {
    const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const place = `${field}.wording[${i}]`;
    const findings: Finding[] = differs.flatMap((part, j) => {
      if (text.includes(part)) return [];
      const rule = `not a part of ${shown(text)}: copy it from there`;
      return [{ field: `${place}.differs[${j}]`, value: shown(part), rule }];
    });
    if (words > WORDING_WORDS) {
      const rule = `at most ${WORDING_WORDS}: quote less of it`;
      findings.push({ field: `${place}.text`, value: `${words} words`, rule });
    }
    return findings;
  });
}

function checkRecord({ record = [] }: Fact, packAsOf: string): Finding[] {
  return record.flatMap(({ asOf, cites }, i) => {
    const findings: Finding[] = [];
    if (isLater(asOf, packAsOf)) {
      const rule = `later than the pack's own asOf (${packAsOf}): correct it, or read the record again and raise that`;
      findings.push({ field: `record[${i}].asOf`, value: shown(asOf), rule });
    }
    if (cites.length > 0 && cites.every(({ date }) => date === undefined)) {
      const rule = 'undated in references.yaml: date one of them or cite something dated beside them';
      findings.push({ field: `record[${i}].cites`, value: shown(cites.map(({ title }) => title)), rule });
    }
    cites.forEach(({ date, title }, j) => {
      if (date === undefined || !isLater(date, asOf)) return;
      const rule = `later than the note's asOf (${asOf}): raise asOf to what was read`;
      findings.push({ field: `record[${i}].cites[${j}]`, value: `${shown(title)} of ${date}`, rule });
    });
    return findings;
  });
}

function checkWhen({ when, category }: Fact, packAsOf: string): Finding[] {
  if (!when) return [];
  const findings: Finding[] = [];
  if (category !== 'event') {
    const rule = `only an event has one, this is ${category}: take it out`;
    findings.push({ field: 'when', value: shown(when), rule });
  }
  if (when.to !== undefined && isLater(when.from, when.to)) {
    findings.push({
      field: 'when.to',
      value: shown(when.to),
      rule: 'earlier than from: correct one of them',
    });
  }
  if (isLater(when.from, packAsOf)) {
    const rule = `later than the pack's asOf (${packAsOf}): correct it`;
    findings.push({ field: 'when.from', value: shown(when.from), rule });
  }
  return findings;
}
